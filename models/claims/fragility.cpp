// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/fragility.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

constexpr double leastComparable = 1e6; // dollars

std::optional<double> percentOf(double part, double whole)
{
    return whole < leastComparable ? std::nullopt : std::optional(part / whole * 100);
}

Cell sumIn(const TradeTable &table, SeriesKey key, MonthSpan span)
{
    const TableRow *row = table.find(key);
    return row ? sumOver(table, *row, span) : Cell{std::nan(""), Blank::Absent};
}

// The same publication read twice, as a workbook and as a table, was not revised in between.
bool isSame(const TradeTable &one, const TradeTable &other)
{
    const auto release = one.info().release;
    return one.last() == other.last() && (!release || !other.info().release || release == other.info().release);
}

// As big as the revision needed, and in the same direction.
bool reaches(const PastRevision &past, const Fragility &needed)
{
    const bool comparable = past.percent && needed.percent;
    const double was = comparable ? *past.percent : past.dollars;
    const double need = comparable ? *needed.percent : needed.dollars;
    return !past.withinRounding && (need > 0 ? was >= need : was <= need);
}

} // namespace

int Fragility::asBig() const
{
    return int(std::ranges::count_if(past, &PastRevision::undoes));
}

std::optional<Fragility> fragilityOf(const Claim &claim, const ClaimPair &pair, const TablePtr &own,
                                     std::span<const TablePtr> releases)
{
    if (!claim.hasLeader())
        return std::nullopt;
    Fragility fragility;
    fragility.dollars = claim.a.value - claim.b.value;
    fragility.percent = percentOf(fragility.dollars, claim.b.value);
    const int age = own->last() - claim.period.last();
    const SeriesKey key{pair.flow, pair.b};
    for (const TablePtr &older : releases) {
        if (older == own)
            break;
        if (isSame(*older, *releases.back()))
            continue;
        ++fragility.olderReleases;
        const Period period = lastEndedBy(older->last() - age, claim.measure);
        const MonthSpan span = monthsOf(claim.measure, period, 12);
        const Cell then = sumIn(*older, key, span);
        const Cell now = sumIn(*releases.back(), key, span);
        if (period.last() != older->last() - age || then.isBlank() || now.isBlank())
            continue; // no period of that age, or none that both releases have
        PastRevision past{older, period, now.value - then.value, percentOf(now.value - then.value, then.value), false, false};
        past.withinRounding =
            equalWithinRounding(past.dollars, older->info(), releases.back()->info(), span.last - span.first + 1);
        past.undoes = reaches(past, fragility);
        fragility.past.push_back(std::move(past));
    }
    return fragility;
}

} // namespace tradestrata
