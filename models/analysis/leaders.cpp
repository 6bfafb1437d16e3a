// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/leaders.h"

#include "models/analysis/sums.h"

#include <algorithm>
#include <limits>

namespace tradestrata {

namespace {

/// The partners with the highest value below a bound.
struct LeaderPlace
{
    QList<PartnerCode> partners;
    double value = 0;
};

LeaderPlace placeBelow(const std::vector<Column> &partners, int period, double bound)
{
    LeaderPlace place{{}, -std::numeric_limits<double>::infinity()};
    for (const Column &column : partners) {
        const double value = column.values[size_t(period)]; // NaN if blank, which compares neither above nor below
        if (!(value < bound) || value < place.value)
            continue;
        if (value > place.value)
            place = {{}, value};
        place.partners.append(column.partner);
    }
    return place;
}

TopPlaces placesAt(const std::vector<Column> &partners, Cell total, int period, bool addsUp)
{
    if (total.isBlank() && leavesRemainderOpen(total.blank))
        return {};
    double left = total.value; // for partners without a value
    bool isOpen = false;
    for (const Column &column : partners) {
        const Cell cell = column.at(period);
        if (cell.isBlank())
            isOpen = isOpen || leavesRemainderOpen(cell.blank);
        else
            left -= cell.value;
    }
    const auto isSure = [&](const LeaderPlace &place) {
        return !place.partners.isEmpty() && (!isOpen || (addsUp && left < place.value)); // a total that is NaN rules out nothing
    };
    const LeaderPlace first = placeBelow(partners, period, std::numeric_limits<double>::infinity());
    TopPlaces top;
    if (!isSure(first) || first.value <= 0)
        return top;
    top.first = first.partners;
    top.firstValue = first.value;
    const LeaderPlace second = placeBelow(partners, period, first.value);
    top.alone = !isOpen && second.partners.isEmpty();
    if (isSure(second)) {
        top.second = second.partners;
        top.secondValue = second.value;
    }
    return top;
}

std::optional<PeriodLeader> leaderOf(const TopPlaces &top, Margins margins)
{
    const bool isMarginKnown = top.alone || !top.second.isEmpty();
    if (!top.hasLeader() || (margins == Margins::AreKnown && !isMarginKnown))
        return std::nullopt;
    if (!isMarginKnown)
        return PeriodLeader{top.first.first(), top.firstValue, std::nullopt, 0, std::nullopt, false};
    PeriodLeader leader{top.first.first(), top.firstValue, std::nullopt, top.firstValue - top.secondValue, std::nullopt};
    if (!top.alone) {
        leader.second = top.second.first();
        if (top.secondValue >= leastComparable)
            leader.percent = leader.ahead / top.secondValue * 100;
    }
    return leader;
}

} // namespace

std::vector<TopPlaces> topPlaces(const TradeTable &table, Flow flow, std::span<const MonthSpan> spans)
{
    const std::vector<Column> partners = partnerColumns(table, flow, spans);
    const Column total = totalOf(table, flow, spans);
    std::vector<TopPlaces> places;
    for (int i = 0; i < total.size(); ++i)
        places.push_back(placesAt(partners, total.at(i), i, flow != Flow::Balance));
    return places;
}

std::vector<std::optional<PeriodLeader>> leadersOf(const TradeTable &table, Flow flow, std::span<const MonthSpan> spans,
                                                   Margins margins)
{
    std::vector<std::optional<PeriodLeader>> leaders;
    for (const TopPlaces &top : topPlaces(table, flow, spans))
        leaders.push_back(leaderOf(top, margins));
    return leaders;
}

std::optional<size_t> leadsAllSince(const TradeTable &table, Flow flow, std::span<const MonthSpan> spans)
{
    const std::vector<TopPlaces> places = topPlaces(table, flow, spans);
    if (places.empty() || !places.back().hasLeader())
        return std::nullopt;
    size_t since = places.size() - 1;
    bool unbroken = true;
    for (size_t i = since; i-- > 0;) {
        unbroken = unbroken && places[i].first == places.back().first;
        if (unbroken)
            since = i;
        else if (!places[i].first.isEmpty()) // the earlier leader is known, and it was another
            return since;
    }
    return std::nullopt;
}

} // namespace tradestrata
