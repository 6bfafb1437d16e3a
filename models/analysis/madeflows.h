// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"
#include "models/data/result.h"
#include "models/data/tradetable.h"

namespace tradestrata {

/// How a flow is made of exports and imports: each is added (1), taken away (-1) or left out (0).
struct FlowSigns
{
    int exports = 0;
    int imports = 0;

    /// Whether it is made of both.
    constexpr bool isMade() const { return exports != 0 && imports != 0; }
};

constexpr FlowSigns signsOf(Flow flow)
{
    constexpr FlowSigns signs[] = {{1, 0}, {0, 1}, {1, 1}, {1, -1}}; // by Flow
    return signs[size_t(flow)];
}

/// One month of a flow that is made of both.
Cell madeCell(FlowSigns signs, Cell exports, Cell imports);

/// The table in which a flow stands: for exports and imports the table itself, for total trade and the balance one
/// whose rows are made of both, unless it has them already, month by month in dollars. What is absent in one flow counts as nothing there; any
/// other blank of either blanks the month. Error: the table holds but one of the two flows.
Result<TablePtr> withFlow(const TablePtr &table, Flow flow);

} // namespace tradestrata
