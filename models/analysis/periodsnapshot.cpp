// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/periodsnapshot.h"

#include "models/analysis/showncolumns.h"

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
    return numberOf(formulaOf(ShowAs::Share), sums);
}

YearChange changeIn(Cell percent)
{
    if (percent.blank == Blank::BaseTooSmall)
        return {noValue, Blank::None, true};
    return {percent.value, percent.blank, false};
}

// A partner that was not there at one end has no change here.
YearChange changeOf(Cell now, Cell before)
{
    if (now.isBlank() || before.isBlank())
        return {noValue, now.isBlank() ? now.blank : before.blank, false};
    RoleSums sums;
    sums[size_t(TermRole::Counted)] = now;
    sums[size_t(TermRole::YearEarlier)] = before;
    return changeIn(numberOf(formulaOf(ShowAs::ChangePercent), sums));
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

Place PeriodSnapshot::of(PartnerCode partner) const
{
    const auto it = std::ranges::lower_bound(places, partner, {}, &Place::partner);
    if (it != places.end() && it->partner == partner)
        return *it;
    const Cell absent{noValue, Blank::Absent};
    return placeOf(partner, absent, absent, absent);
}

void PeriodSnapshot::blankOthers(Blank why)
{
    const Cell blank{noValue, why};
    others = placeOf({}, blank, blank, total.value);
}

void PeriodSnapshot::takeChanges(const PeriodSnapshot &other)
{
    for (Place &place : places)
        place.change = other.of(place.partner).change;
    others.change = other.others.change;
    total.change = other.total.change;
}

PeriodSnapshot snapshotAt(const TradeTable &table, Flow flow, MonthSpan span, std::span<const PartnerCode> shown)
{
    const std::array spans{span, yearEarlier(span)};
    ShownColumns columns(table, flow, shown, spans);
    const Column others = columns.as(ShowAsSpec(), SumKind::Others);
    const Column total = columns.as(ShowAsSpec(), SumKind::Total);
    PeriodSnapshot snapshot;
    snapshot.others = placeOf({}, others.at(0), others.at(1), total.at(0));
    snapshot.total = placeOf(worldCode, total.at(0), total.at(1), total.at(0));
    for (const TableRow &row : table.rows(flow)) {
        snapshot.places.push_back(
            placeOf(row.key.partner, sumOver(table, row, spans[0]), sumOver(table, row, spans[1]), total.at(0)));
    }
    if (!table.info().ofNamedOnly) // others may have more
        giveRanks(snapshot.places);
    return snapshot;
}

PeriodSnapshot snapshotAt(const TradeTable &table, Flow flow, MonthSpan span, std::span<const PartnerCode> shown,
                          const PartnerRegistry &registry)
{
    PeriodSnapshot snapshot = snapshotAt(table, flow, span, shown);
    const std::array spans{span};
    ShownColumns columns(table, flow, shown, spans, &registry);
    const ShowAsSpec percent{ShowAs::ChangePercent};
    for (const PartnerCode partner : shown) {
        const auto it = std::ranges::lower_bound(snapshot.places, partner, {}, &Place::partner);
        if (it != snapshot.places.end() && it->partner == partner)
            it->change = changeIn(columns.as(percent, SumKind::Partner, partner).at(0));
    }
    snapshot.others.change = changeIn(columns.as(percent, SumKind::Others).at(0));
    snapshot.total.change = changeIn(columns.as(percent, SumKind::Total).at(0));
    return snapshot;
}

} // namespace tradestrata
