// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"
#include "models/data/result.h"
#include "models/data/tradetable.h"

namespace tradestrata {

/// One month of a flow that is made of both.
Cell madeCell(FlowSigns signs, Cell exports, Cell imports);

/// The table in which a flow stands: for exports and imports the table itself, for total trade and the balance one
/// whose rows are made of both, unless it has them already, month by month in dollars. What is absent in one flow counts as nothing there; any
/// other blank of either blanks the month. Error: the table holds but one of the two flows.
Result<TablePtr> withFlow(const TablePtr &table, Flow flow);

} // namespace tradestrata
