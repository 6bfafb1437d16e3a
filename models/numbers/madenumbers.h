// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

/// Whom the numbers are about, once that is known.
struct Shown
{
    QList<PartnerCode> partners;
    MonthSpan window;
    bool overlapping = false; ///< some of them overlap: then nothing says what others are
};

/// Fills the sums, what is made of them and the parts of bars into numbers that have their table, periods and spans.
/// Errors are wrong usage: a base period without a value above zero, a share of a group by one that is no member.
std::optional<Message> fillNumbers(Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry,
                                   const Shown &shown);

/// Of an index: the months whose sums have the mean of 100, at the measure's frequency; else none.
std::vector<MonthSpan> baseOf(const Numbers &numbers, const FigureSpec &spec);

/// Fills what charts about one partner draw beside its sums: the 12-month average of months, or exports, imports and
/// the balance; `months` hold both flows. Error: the data hold but one of the two flows.
std::optional<Message> fillOnePartner(Numbers &numbers, const FigureSpec &spec);

} // namespace tradestrata
