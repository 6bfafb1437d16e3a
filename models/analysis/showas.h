// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"
#include "models/data/partnerregistry.h"

#include <span>
#include <vector>

namespace tradestrata {

/// The least in dollars that a percentage of change is made over: under it the cell is blank.
inline constexpr double leastDivisor = 1e6;

/// How sums are shown, and what that needs besides the sums.
struct ShowAs
{
    Show show = Show::Value;
    ShareOf of = ShareOf::Total;
    PartnerCode group = {};         ///< for ShareOf::Group
    std::vector<MonthSpan> base = {}; ///< for Show::Index: the spans whose mean is 100
};

/// Sums over sums of the base, in per cent; never a mean of shares.
Column shareOf(const Column &part, const Column &base);
/// Now less a year earlier, in dollars. Absent counts as nothing where the other end has a value.
Column changeOf(const Column &now, const Column &before);
/// The change in per cent of a year earlier; blank where that is under 1 million dollars, zero or negative.
Column percentOf(const Column &change, const Column &before);
/// 100 x the sum over the base; blank where the base is zero or below, or blank.
Column indexOf(const Column &sums, Cell base);

/// The sums over `spans` as they are shown: dollars, per cent, percentage points, an index or ranks. What adds up
/// (see addsUp) still does: shown + others = total in each period without a blank; the rest has its own others and
/// total. A change compares the same partners at both ends: one that the source does not publish apart at one end,
/// or whose territory changed between them, stays in others at both.
Sums shownAs(const ShowAs &as, const TradeTable &table, Flow flow, const PartnerRegistry &registry,
             std::span<const MonthSpan> spans, const Sums &sums);

} // namespace tradestrata
