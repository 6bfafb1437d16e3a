// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers/releaseover.h"

#include "models/spec/rules.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

Column blankColumn(PartnerCode partner, size_t periods)
{
    Column column;
    column.partner = partner;
    column.values.assign(periods, std::nan(""));
    column.blanks.assign(periods, Blank::NotYetPublished);
    return column;
}

/// The older release's column, each value at the period of the newer one.
Column placed(const Column *older, PartnerCode partner, const std::vector<Period> &from, const std::vector<Period> &to)
{
    Column column = blankColumn(partner, to.size());
    for (size_t i = 0; older && i < to.size(); ++i) {
        const auto it = std::ranges::lower_bound(from, to[i]);
        if (it == from.end() || *it != to[i])
            continue;
        column.values[i] = older->values[size_t(it - from.begin())];
        column.blanks[i] = older->blanks[size_t(it - from.begin())];
    }
    return column;
}

/// Those drawn whom the older release has; all where it has none of them, so that the reason names them.
QList<PartnerCode> drawnBy(const Numbers &numbers, const TradeTable &release)
{
    QList<PartnerCode> all;
    QList<PartnerCode> known;
    for (const Column &column : numbers.sums.shown) {
        all.append(column.partner);
        if (release.find({Flow::Exports, column.partner}) || release.find({Flow::Imports, column.partner}))
            known.append(column.partner);
    }
    return known.isEmpty() ? all : known;
}

/// What the older release has of the window, of those who are drawn and nothing beside the lines.
FigureSpec withinRelease(const Numbers &numbers, const FigureSpec &spec, const TradeTable &release)
{
    FigureSpec older = spec;
    older.release = spec.over;
    older.over.reset();
    older.title.clear();
    older.subtitle.clear();
    older.titleClaim.reset();
    older.crossings = older.lens = older.leaderRibbon = older.events = older.recessions = older.partnerNotes = false;
    older.from = PeriodRef::exactly(Period::month(std::max(release.first(), numbers.periods.front().first())));
    older.to = PeriodRef::exactly(Period::month(std::min(release.last(), numbers.periods.back().last())));
    older.asOf = numbers.groups.asOf;
    if (!whyNot(Extra::Through, spec))
        older.through = numbers.through;
    older.selection.list = drawnBy(numbers, release);
    return older;
}

} // namespace

std::optional<Message> whyNotUnder(Month older, std::optional<Month> drawn, const ReleaseList &releases)
{
    if (const auto picked = releases.pick(older); !picked)
        return picked.error();
    const bool isNewer = drawn && older >= *drawn;
    if (!isNewer && (drawn || releases.alike().size() > 1))
        return std::nullopt;
    return Message{QStringLiteral("over-not-older"),
                   QT_TRANSLATE_NOOP("Message", "The release of %1 is not older than what the figure draws: the older one is dashed, the "
                                                "newer one solid."),
                   {QVariant::fromValue(Period::month(older))}};
}

Result<FigureSpec> specOfOlder(const Numbers &numbers, const ReleaseList &releases, const FigureSpec &spec)
{
    if (const auto why = whyNotUnder(*spec.over, spec.release, releases))
        return *why;
    const TablePtr release = *releases.pick(spec.over);
    if (numbers.periods.empty() || release->last() < numbers.periods.front().first() || release->first() > numbers.periods.back().last()) {
        return Message{QStringLiteral("over-outside"),
                       QT_TRANSLATE_NOOP("Message", "The release of %1 has no month of the window."),
                       {QVariant::fromValue(Period::month(*spec.over))}};
    }
    return withinRelease(numbers, spec, *release);
}

void addOlder(Numbers &numbers, const Numbers &older, const FigureSpec &spec)
{
    const Sums &sums = older.shown(spec.show);
    const auto take = [&](const Column *column, PartnerCode partner) {
        numbers.older.push_back(placed(column, partner, older.periods, numbers.periods));
    };
    for (const Column &column : numbers.sums.shown) {
        const auto it = std::ranges::find(sums.shown, column.partner, &Column::partner);
        take(it == sums.shown.end() ? nullptr : &*it, column.partner);
    }
    if (numbers.othersDrawn)
        take(older.othersDrawn ? &sums.others : nullptr, {});
    if (spec.drawsTotal())
        take(&sums.total, {});
    numbers.notes.append(Message{QStringLiteral("release-over"), QT_TRANSLATE_NOOP("Message", "Dashed: the release of %1 alone."),
                                 {QVariant::fromValue(Period::month(*spec.over))}});
}

} // namespace tradestrata
