// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/titleground.h"

#include <cmath>

namespace tradestrata {

const TradeTable &TitleGround::tableOf(PartnerCode a, PartnerCode b) const
{
    return compared && compared->find({flow, a}) && compared->find({flow, b}) ? *compared : *table;
}

Period titlePeriod(const TitleGround &ground)
{
    const Period period = Period::containing(ground.cursor, frequencyOf(ground.measure));
    return monthsOf(ground.measure, period, ground.through).last <= ground.cursor ? period : period + -1;
}

MeasurePeriods periodsOf(const TitleGround &ground)
{
    const Frequency frequency = frequencyOf(ground.measure);
    MeasurePeriods periods{Period::containing(ground.table->first(), frequency), {}};
    const Period last = Period::containing(ground.table->last(), frequency);
    for (Period p = periods.first; p <= last; p = p + 1)
        periods.spans.push_back(monthsOf(ground.measure, p, ground.through));
    return periods;
}

Claim claimOn(const TitleGround &ground, PartnerCode a, PartnerCode b)
{
    const MeasurePeriods periods = periodsOf(ground);
    const TradeTable &table = ground.tableOf(a, b);
    const Column columnA = columnOf(table, SeriesKey{ground.flow, a}, periods.spans);
    const Column columnB = columnOf(table, SeriesKey{ground.flow, b}, periods.spans);
    const auto cellAt = [&](const Column &column, int i) {
        return i >= 0 && i < column.size() ? column.at(i) : Cell{std::nan(""), i < 0 ? Blank::BeforeData : Blank::NotYetPublished};
    };
    Claim claim;
    claim.measure = ground.measure;
    claim.period = titlePeriod(ground);
    const int index = periods.indexOf(claim.period);
    claim.a = cellAt(columnA, index);
    claim.b = cellAt(columnB, index);
    claim.leader = leaderOf(claim.a.value, claim.b.value);
    claim.firstPeriod = periods.first;
    claim.spells = spellsOf(columnA.values, columnB.values);
    return claim;
}

} // namespace tradestrata
