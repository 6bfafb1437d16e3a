// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"

#include <optional>
#include <span>
#include <vector>

namespace tradestrata {

/// Who has most and who next among all single countries in one period, shown or not. Groups never stand among them.
struct TopPlaces
{
    QList<PartnerCode> first;  ///< ascending by code; several where they are level; empty where nothing says who
    QList<PartnerCode> second; ///< those with the next lower value; empty where nothing says who
    double firstValue = 0;     ///< dollars
    double secondValue = 0;    ///< dollars
    bool alone = false;        ///< no other partner has a value, and none could have one

    bool hasLeader() const { return first.size() == 1; }
};

/// The top places of each span of months. First is empty where the total is missing or not yet published (of 1985 and
/// 1986 the source has the partners alone, which will do), where nobody has more than zero, and where a partner without a
/// value could have been first, and second likewise. That is ruled out where what the total leaves for such partners is
/// less than the place has; of balances, which can be below zero, it never is. Partners that are absent or lie within
/// others count as nothing.
std::vector<TopPlaces> topPlaces(const TradeTable &table, Flow flow, std::span<const MonthSpan> spans);

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

/// The leader of each span of months. Nothing where the top places do not name one leader and those behind it, as
/// then nothing says by how much it leads.
std::vector<std::optional<PeriodLeader>> leadersOf(const TradeTable &table, Flow flow, std::span<const MonthSpan> spans);

/// The index of the first of the spans up to the last one from which the leader of the last has led all without a
/// break. Nothing where it has no leader, and where the lead goes back to the first span that says who led.
std::optional<size_t> leadsAllSince(const TradeTable &table, Flow flow, std::span<const MonthSpan> spans);

} // namespace tradestrata
