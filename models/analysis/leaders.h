// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"

#include <optional>
#include <span>
#include <vector>

namespace tradestrata {

/// The largest and second-largest of all single countries in one period, shown or not. Groups are never among them.
struct TopPlaces
{
    QList<PartnerCode> first;  ///< ascending by code; several if they are level; empty if unknown
    QList<PartnerCode> second; ///< those with the next lower value; empty if unknown
    double firstValue = 0;     ///< dollars
    double secondValue = 0;    ///< dollars
    bool alone = false;        ///< no other partner has a value, and none could have one

    bool hasLeader() const { return first.size() == 1; }
};

/// The top places of each span of months. First is empty if the total is missing or not yet published (for 1985 and
/// 1986 the source has partners only, which is enough), if no partner is above zero, and if a partner without a value
/// could have been first; second likewise. That is ruled out if what the total leaves for such partners is less than
/// the value of the place; for balances, which can be negative, it never is. Partners that are absent or within others
/// count as zero.
std::vector<TopPlaces> topPlaces(const TradeTable &table, Flow flow, std::span<const MonthSpan> spans);

/// The leader among all partners in one period, shown or not, without groups, and its margin over the second.
struct PeriodLeader
{
    PartnerCode partner;
    double value = 0;                  ///< dollars
    std::optional<PartnerCode> second; ///< nothing if no other partner has a value; of equal ones the lowest code
    double ahead = 0;                  ///< dollars; the leader's whole value if there is no second
    std::optional<double> percent;     ///< of the second's dollars; nothing if those are under 1 million
    bool isMarginKnown = true;         ///< else who is second is unknown, and `ahead` and `percent` say nothing

    static constexpr double slimMargin = 1; ///< per cent
    /// A lead of under 1 per cent is drawn pale.
    bool isSlim() const { return percent && *percent < slimMargin; }
    bool operator==(const PeriodLeader &) const = default;
};

/// Whether a leader counts whose second is unknown, because a partner without a value could be second.
enum class Margins { AreKnown, MayBeUnknown };

/// The leader of each span of months. Nothing if the top places do not name one leader, and a second where the margin is to
/// be known.
std::vector<std::optional<PeriodLeader>> leadersOf(const TradeTable &table, Flow flow, std::span<const MonthSpan> spans,
                                                   Margins margins = Margins::AreKnown);

/// The index of the first of the spans up to the last one from which the leader of the last has led throughout. Nothing
/// if it has no leader, or if the lead goes back to the first span with a known leader.
std::optional<size_t> leadsAllSince(const TradeTable &table, Flow flow, std::span<const MonthSpan> spans);

} // namespace tradestrata
