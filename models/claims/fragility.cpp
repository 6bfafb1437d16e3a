// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/fragility.h"

#include "models/analysis/sums.h"
#include "models/data/combined.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

std::optional<double> percentOf(double part, double whole)
{
    return whole < leastComparable ? std::nullopt : std::optional(part / whole * 100);
}

// The same publication read twice, as a workbook and as a table, was not revised in between.
bool isSame(const TradeTable &one, const TradeTable &other)
{
    const auto release = one.info().release;
    return one.last() == other.last() && (!release || !other.info().release || release == other.info().release);
}

// All values of the months come from that release.
bool comesFrom(const TradeTable &together, MonthSpan span, const TradeTable &release)
{
    const auto parts = partsOf(together, span);
    const auto isOfIt = [&](const ReleasePart &part) {
        return part.release == release.info().release && part.last == release.last();
    };
    return !together.info().parts.empty() && std::ranges::all_of(parts, isOfIt);
}

// At least as big as the revision needed, and in the same direction.
bool reaches(const PastRevision &past, const Fragility &needed)
{
    const bool comparable = past.percent && needed.percent;
    const double was = comparable ? *past.percent : past.dollars;
    const double need = comparable ? *needed.percent : needed.dollars;
    return !past.withinRounding && (need > 0 ? was >= need : was <= need);
}

} // namespace

int Fragility::asBig() const { return int(std::ranges::count_if(past, &PastRevision::undoes)); }

std::optional<Fragility> fragilityOf(const Claim &claim, const ClaimPair &pair, const TablePtr &own, const PastReleases &releases)
{
    if (!claim.hasLeader())
        return std::nullopt;
    Fragility fragility;
    fragility.dollars = claim.a.value - claim.b.value;
    fragility.percent = percentOf(fragility.dollars, claim.b.value);
    const SeriesKey key{pair.flow, pair.b};
    for (const TablePtr &older : releases.oldToNew) {
        if (older == own)
            break;
        if (!areAlike(older->info(), releases.now->info())) {
            ++fragility.otherTerms;
            continue;
        }
        if (isSame(*older, *releases.now))
            continue;
        ++fragility.olderReleases;
        // By month of publication if both are known: a revision of whole years comes long after its last month.
        const bool published = own->info().release && older->info().release;
        const int age = (published ? *own->info().release : own->last()) - claim.period.last();
        const Month ended = (published ? *older->info().release : older->last()) - age;
        const Period period = lastEndedBy(ended, claim.measure);
        const MonthSpan span = monthsOf(claim.measure, period, 12);
        const Cell then = sumOver(*older, key, span);
        const Cell now = sumOver(*releases.now, key, span);
        if (period.last() != ended || then.isBlank() || now.isBlank())
            continue; // no period of that age, or none that both releases have
        if (comesFrom(*releases.now, span, *older))
            continue; // its values are still current
        PastRevision past{older, period, now.value - then.value, percentOf(now.value - then.value, then.value), false, false};
        past.withinRounding = equalWithinRounding(past.dollars, older->info(), releases.now->info(), span.last - span.first + 1);
        past.undoes = reaches(past, fragility);
        fragility.past.push_back(std::move(past));
    }
    return fragility;
}

namespace {

// A's dollars less B's over the months; nothing if one is blank.
std::optional<double> aheadOver(const TradeTable &table, const TableRow &a, const TableRow &b, MonthSpan span)
{
    const Cell sumA = sumOver(table, a, span);
    const Cell sumB = sumOver(table, b, span);
    return sumA.isBlank() || sumB.isBlank() ? std::nullopt : std::optional(sumA.value - sumB.value);
}

} // namespace

std::optional<ToFinishFirst> toFinishFirst(const TradeTable &table, const ClaimPair &pair, Month cursor)
{
    const TableRow *a = table.find({pair.flow, pair.a});
    const TableRow *b = table.find({pair.flow, pair.b});
    const Period year = Period::containing(cursor, Frequency::Year);
    if (!a || !b || cursor == year.last())
        return std::nullopt;
    const auto ahead = aheadOver(table, *a, *b, {year.first(), cursor});
    if (!ahead)
        return std::nullopt;
    ToFinishFirst finish{year, {cursor + 1, year.last()}, *ahead, {}, {}};
    for (Period past = Period::containing(table.first(), Frequency::Year); past < year; past = past + 1) {
        const int back = year.first() - past.first();
        const auto rest = aheadOver(table, *a, *b, {finish.left.first - back, finish.left.last - back});
        if (!rest)
            continue;
        finish.known.push_back(past);
        if (-*rest > finish.ahead)
            finish.did.push_back(past);
    }
    return finish;
}

} // namespace tradestrata
