// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/standing.h"

#include "models/analysis/showas.h"
#include "models/analysis/sums.h"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>

namespace tradestrata {

namespace {


Cell shareOf(Cell part, Cell total)
{
    if (part.isBlank())
        return {noValue, part.blank};
    if (total.isBlank())
        return {noValue, total.blank};
    if (total.value == 0)
        return {noValue, Blank::Missing};
    return {part.value / total.value * 100, Blank::None};
}

YearChange changeOf(Cell now, Cell before)
{
    if (now.isBlank() || before.isBlank())
        return {noValue, now.isBlank() ? now.blank : before.blank, false};
    if (before.value < leastComparable)
        return {noValue, Blank::None, true};
    return {(now.value - before.value) / before.value * 100, Blank::None, false};
}

Place placeOf(PartnerCode partner, Cell now, Cell before, Cell total)
{
    return {partner, now, shareOf(now, total), changeOf(now, before), 0};
}

YearChange changeIn(Cell percent)
{
    if (percent.blank == Blank::BaseTooSmall)
        return {noValue, Blank::None, true};
    return {percent.value, percent.blank, false};
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
    const std::array spans{span, MonthSpan{span.first - 12, span.last - 12}};
    const Sums sums = sumsOf(table, flow, shown, spans);
    const Cell total = sums.total.at(0);
    Standing standing;
    standing.others = placeOf({}, sums.others.at(0), sums.others.at(1), total);
    standing.total = placeOf(worldCode, total, sums.total.at(1), total);
    for (const TableRow &row : table.rows(flow)) {
        standing.places.push_back(
            placeOf(row.key.partner, sumOver(table, row, spans[0]), sumOver(table, row, spans[1]), total));
    }
    giveRanks(standing.places);
    return standing;
}

Standing standingAt(const TradeTable &table, Flow flow, MonthSpan span, std::span<const PartnerCode> shown,
                    const PartnerRegistry &registry)
{
    Standing standing = standingAt(table, flow, span, shown);
    const std::array spans{span};
    ShowAs percent;
    percent.show = Show::ChangePercent;
    const Sums changes = shownAs(percent, table, flow, registry, spans, sumsOf(table, flow, shown, spans));
    for (const Column &column : changes.shown) {
        const auto it = std::ranges::lower_bound(standing.places, column.partner, {}, &Place::partner);
        if (it != standing.places.end() && it->partner == column.partner)
            it->change = changeIn(column.at(0));
    }
    standing.others.change = changeIn(changes.others.at(0));
    standing.total.change = changeIn(changes.total.at(0));
    return standing;
}

} // namespace tradestrata
