// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

/// The partners of the numbers, once they are known.
struct Shown
{
    QList<PartnerCode> partners;
    MonthSpan window;
    bool overlapping = false; ///< some of them overlap: then others are undefined
};

/// Fills in the sums, what is shown of them and the parts of bars, for numbers that have their table, periods and
/// spans. Errors are wrong usage: a base period without a value above zero, a share of a group for one that is not a
/// member.
std::optional<Message> fillNumbers(Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry, const Shown &shown);

/// For an index: the months whose sums have the mean of 100, at the measure's frequency; otherwise none.
std::vector<MonthSpan> baseOf(const Numbers &numbers, const FigureSpec &spec);

/// Fills in what charts about one partner draw in addition to its sums: the 12-month average of months, or exports,
/// imports and the balance; `months` has both flows. Error: the data have only one of the two flows.
std::optional<Message> fillOnePartner(Numbers &numbers, const FigureSpec &spec);

} // namespace tradestrata
