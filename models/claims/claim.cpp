// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/claim.h"

#include "models/analysis/sums.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

Cell cellAt(const Column &column, int index)
{
    if (index >= 0 && index < column.size())
        return column.at(index);
    return {std::nan(""), index < 0 ? Blank::BeforeData : Blank::NotYetPublished};
}

} // namespace

const LeadSpell *Claim::current() const
{
    const int index = period.ordinal - firstPeriod.ordinal;
    const auto holds = [index](const LeadSpell &spell) { return spell.first <= index && index <= spell.last; };
    const auto it = std::ranges::find_if(spells, holds);
    return it == spells.end() ? nullptr : &*it;
}

const LeadSpell *Claim::firstKnown() const
{
    const auto it = std::ranges::find_if(spells, [](const LeadSpell &spell) { return spell.leader != Leader::Unknown; });
    return it == spells.end() ? nullptr : &*it;
}

double Claim::margin() const { return leader == Leader::Unknown ? std::nan("") : std::abs(a.value - b.value); }

std::optional<double> Claim::marginPercent() const
{
    const double smaller = std::min(a.value, b.value);
    if (leader == Leader::Unknown || smaller < leastComparable)
        return std::nullopt;
    return margin() / smaller * 100;
}

bool Claim::sinceDataBegin() const { return hasLeader() && current() == firstKnown(); }

std::optional<Period> Claim::since() const
{
    if (!hasLeader() || sinceDataBegin())
        return std::nullopt;
    return at(current()->first);
}

std::optional<Period> Claim::dataBegin() const
{
    const LeadSpell *first = firstKnown();
    return first ? std::optional(at(first->first)) : std::nullopt;
}

std::vector<PeriodRun> Claim::earlierSpells(Leader of) const
{
    std::vector<PeriodRun> earlier;
    const int before = std::min(current() ? current()->first : period.ordinal - firstPeriod.ordinal, spells.back().last + 1);
    for (const LeadSpell &spell : spells) {
        if (spell.leader == of && spell.first < before)
            earlier.push_back({at(spell.first), at(std::min(spell.last, before - 1))});
    }
    return earlier;
}

std::optional<Period> Claim::firstSince() const
{
    if (!hasLeader())
        return std::nullopt;
    const auto earlier = earlierSpells(leader);
    return earlier.empty() ? std::nullopt : std::optional(earlier.back().last);
}

std::vector<Period> Claim::atOrAbove() const
{
    std::vector<Period> periods;
    for (const LeadSpell &spell : spells) {
        for (int i = spell.first; i <= spell.last && (spell.leader == Leader::First || spell.leader == Leader::Level); ++i)
            periods.push_back(at(i));
    }
    return periods;
}

std::vector<std::pair<Period, Leader>> Claim::crossings() const
{
    std::vector<std::pair<Period, Leader>> result;
    for (const Crossing &crossing : crossingsOf(spells))
        result.emplace_back(at(crossing.at), crossing.to);
    return result;
}

Claim claimAt(const PartnerSums &a, const PartnerSums &b, Measure measure, const MeasurePeriods &periods, Month cursor)
{
    const Column &columnA = a[claimIndex(measure)];
    const Column &columnB = b[claimIndex(measure)];
    Claim claim;
    claim.measure = measure;
    claim.period = lastEndedBy(cursor, measure);
    const int index = periods.indexOf(claim.period);
    claim.a = cellAt(columnA, index);
    claim.b = cellAt(columnB, index);
    claim.leader = leaderOf(claim.a.value, claim.b.value);
    claim.firstPeriod = periods.first;
    claim.spells = spellsOf(columnA.values, columnB.values);
    return claim;
}

} // namespace tradestrata
