// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"

#include <optional>
#include <span>
#include <vector>

namespace tradestrata {

/// Who is first among all partners in one period, shown or not, groups never, and how far ahead of the second.
struct PeriodLeader
{
    PartnerCode partner;
    double value = 0;                ///< dollars
    std::optional<PartnerCode> second; ///< nothing where no other partner has a value; of equal ones the lowest code
    double ahead = 0;                ///< dollars; all that the leader has where there is no second
    std::optional<double> percent;   ///< of the second's dollars; nothing where those are under 1 million

    static constexpr double slimMargin = 1; ///< per cent
    /// Ahead by under 1 per cent: drawn pale.
    bool isSlim() const { return percent && *percent < slimMargin; }
    bool operator==(const PeriodLeader &) const = default;
};

/// The leader of each span of months. Nothing where none is known: where the total is missing or not yet published (of
/// 1985 and 1986 the source has the partners alone, which will do), where the first two are equal, where nobody has more
/// than zero, and where a partner without a value could have been first or second. The last is ruled out where what the
/// total leaves for such partners is less than the second has; of balances, which can be below zero, it never is.
/// Partners that are absent or lie within others count as nothing.
std::vector<std::optional<PeriodLeader>> leadersOf(const TradeTable &table, Flow flow, std::span<const MonthSpan> spans);

} // namespace tradestrata
