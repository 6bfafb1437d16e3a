// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/standing.h"

#include "models/analysis/showas.h"

#include <algorithm>
#include <array>
#include <functional>

namespace tradestrata {

namespace {

Cell shareOf(Cell part, Cell total)
{
    RoleSums sums;
    sums[size_t(TermRole::Counted)] = part;
    sums[size_t(TermRole::Whole)] = total;
    return numberOf(formulaOf(Show::Share), sums);
}

YearChange changeIn(Cell percent)
{
    if (percent.blank == Blank::BaseTooSmall)
        return {noValue, Blank::None, true};
    return {percent.value, percent.blank, false};
}

// Of one that was not there at one end nothing is said here.
YearChange changeOf(Cell now, Cell before)
{
    if (now.isBlank() || before.isBlank())
        return {noValue, now.isBlank() ? now.blank : before.blank, false};
    RoleSums sums;
    sums[size_t(TermRole::Counted)] = now;
    sums[size_t(TermRole::YearEarlier)] = before;
    return changeIn(numberOf(formulaOf(Show::ChangePercent), sums));
}

Place placeOf(PartnerCode partner, Cell now, Cell before, Cell total)
{
    return {partner, now, shareOf(now, total), changeOf(now, before), 0};
}

void giveRanks(std::vector<Place> &places)
{
    const auto isRanked = [](const Place &place) { return !place.partner.isGroup() && !place.value.isBlank(); };
    std::vector<double> values;
    for (const Place &place : places) {
        if (isRanked(place))
            values.push_back(place.value.value);
    }
    std::ranges::sort(values, std::greater());
    for (Place &place : places) {
        if (isRanked(place))
            place.rank = 1 + int(std::ranges::lower_bound(values, place.value.value, std::greater()) - values.begin());
    }
}

} // namespace

Place Standing::of(PartnerCode partner) const
{
    const auto it = std::ranges::lower_bound(places, partner, {}, &Place::partner);
    if (it != places.end() && it->partner == partner)
        return *it;
    const Cell absent{noValue, Blank::Absent};
    return placeOf(partner, absent, absent, absent);
}

void Standing::takeChanges(const Standing &other)
{
    for (Place &place : places)
        place.change = other.of(place.partner).change;
    others.change = other.others.change;
    total.change = other.total.change;
}

Standing standingAt(const TradeTable &table, Flow flow, MonthSpan span, std::span<const PartnerCode> shown)
{
    const std::array spans{span, yearEarlier(span)};
    ShownColumns columns(table, flow, shown, spans);
    const Column others = columns.as(ShowAs(), SumKind::Others);
    const Column total = columns.as(ShowAs(), SumKind::Total);
    Standing standing;
    standing.others = placeOf({}, others.at(0), others.at(1), total.at(0));
    standing.total = placeOf(worldCode, total.at(0), total.at(1), total.at(0));
    for (const TableRow &row : table.rows(flow)) {
        standing.places.push_back(
            placeOf(row.key.partner, sumOver(table, row, spans[0]), sumOver(table, row, spans[1]), total.at(0)));
    }
    giveRanks(standing.places);
    return standing;
}

Standing standingAt(const TradeTable &table, Flow flow, MonthSpan span, std::span<const PartnerCode> shown,
                    const PartnerRegistry &registry)
{
    Standing standing = standingAt(table, flow, span, shown);
    const std::array spans{span};
    ShownColumns columns(table, flow, shown, spans, &registry);
    const ShowAs percent{Show::ChangePercent};
    for (const PartnerCode partner : shown) {
        const auto it = std::ranges::lower_bound(standing.places, partner, {}, &Place::partner);
        if (it != standing.places.end() && it->partner == partner)
            it->change = changeIn(columns.as(percent, SumKind::Partner, partner).at(0));
    }
    standing.others.change = changeIn(columns.as(percent, SumKind::Others).at(0));
    standing.total.change = changeIn(columns.as(percent, SumKind::Total).at(0));
    return standing;
}

} // namespace tradestrata
