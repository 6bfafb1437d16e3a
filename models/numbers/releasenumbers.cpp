// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers/releasenumbers.h"

#include "models/analysis/sums.h"
#include "models/claims/claimtable.h"
#include "models/data/combined.h"
#include "models/numbers/numberparts.h"
#include "models/spec/rules.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

// The newest release that has all the months; nullptr if none has.
TablePtr tableWith(MonthSpan months, const QList<TablePtr> &oldToNew)
{
    for (auto table = oldToNew.rbegin(); table != oldToNew.rend(); ++table) {
        if ((*table)->first() <= months.first && months.last <= (*table)->last())
            return *table;
    }
    return nullptr;
}

// Of those the newest that has all the chosen partners, if there is one.
TablePtr tableFor(MonthSpan months, const QList<TablePtr> &oldToNew, const FigureSpec &spec)
{
    QList<TablePtr> knowing;
    std::ranges::copy_if(oldToNew, std::back_inserter(knowing), [&](const TablePtr &table) {
        const auto derived = withFlow(table, spec.flow);
        return derived && std::ranges::all_of(spec.selection.list, [&](PartnerCode code) {
                   return (*derived)->find({spec.flow, code}) != nullptr;
               });
    });
    const TablePtr known = tableWith(months, knowing);
    return known ? known : tableWith(months, oldToNew);
}

// The requested months. For the latest cursor: those of the newest period that one release has completely.
MonthSpan requestedMonths(const QList<TablePtr> &oldToNew, const FigureSpec &spec, PeriodRef at)
{
    const auto firstOf = [](const TablePtr &table) { return table->first(); };
    const Month first = std::ranges::min(oldToNew, {}, firstOf)->first();
    const Month last = oldToNew.last()->last();
    const int through = spec.through.value_or(std::min(spec.to.asEnd(first, last), last).month());
    const Period asked = Period::containing(at.asEnd(first, last), frequencyOf(spec.measure));
    if (at == PeriodRef::latest()) {
        for (Period period = asked; period.first() >= first; period = period + -1) {
            const MonthSpan months = monthsOf(spec.measure, period, through);
            if (tableWith(months, oldToNew))
                return months;
        }
    }
    return monthsOf(spec.measure, asked, through);
}

// As in a table of the period, apart from the number of partners that fit.
FigureSpec asTable(FigureSpec spec, MonthSpan months)
{
    const int most = traits(spec.chart).mostShown;
    spec.chart = Chart::Table;
    spec.others = spec.total = false;
    spec.release.reset();
    if (spec.measure == Measure::SameMonths)
        spec.through = months.last.month();
    spec.selection.top = std::min(spec.selection.top, most);
    QList<PartnerCode> different;
    for (const PartnerCode code : spec.selection.list) {
        if (!different.contains(code) && different.size() < most)
            different.append(code);
    }
    spec.selection.list = different;
    return spec;
}

// A table sorts itself; here the shown keep the chosen order.
void putInOrder(Numbers &numbers, const QList<PartnerCode> &list)
{
    const auto place = [&](const Column &column) { return list.indexOf(column.partner); };
    PeriodDetails &details = *numbers.details;
    for (Sums *sums : {&numbers.sums, &details.ranks, &details.share, &details.change, &details.percent, &details.contribution})
        std::ranges::stable_sort(sums->shown, {}, place);
}

// Partners that a release has no figures for have no bar there.
void addLackingOf(Numbers &numbers, const TradeTable &release, const PublicationValues &publication,
                  const std::vector<PartnerCode> &shown)
{
    QList<PartnerCode> lacking;
    for (size_t i = 0; i < shown.size(); ++i) {
        if (publication.values[i].isBlank())
            lacking.append(shown[i]);
    }
    if (lacking.isEmpty())
        return;
    const QVariant part = QVariant::fromValue(QList<ReleasePart>{partsOf(release, {release.first(), release.last()}).front()});
    numbers.notes.append({QStringLiteral("release-lacks"),
                          QT_TRANSLATE_NOOP("Message", "Without a bar, because figures for the period are missing (%1): %2."),
                          {part, QVariant::fromValue(lacking)}});
}

void addEachRelease(Numbers &numbers, const QList<TablePtr> &oldToNew, Flow flow, const std::vector<PartnerCode> &shown,
                    const CanLead &canLead)
{
    numbers.notes.removeIf([](const Message &note) { return note.id == QLatin1String("without-figures"); }); // of only the newest
    QList<PeriodRun> without;
    QList<PeriodRun> undated; // by their last month
    for (const TablePtr &months : oldToNew) {
        const auto table = withFlow(months, flow);
        PublicationValues publication = table ? releaseValues(*table, flow, shown, numbers.spans.front(), canLead)
                                              : PublicationValues();
        if (table && publication.hasValues()) {
            addLackingOf(numbers, *months, publication, shown);
            numbers.publications.push_back(std::move(publication));
            continue;
        }
        const auto release = months->info().release;
        const Period month = Period::month(release.value_or(months->last()));
        (release ? without : undated).append({month, month});
    }
    if (!without.isEmpty()) {
        numbers.notes.append(
            {QStringLiteral("releases-without"),
             QT_TRANSLATE_N_NOOP("Message", "Without a bar, because the period is missing: the release(s) of %1."),
             {QVariant::fromValue(without)},
             int(without.size())});
    }
    if (!undated.isEmpty()) {
        numbers.notes.append({QStringLiteral("data-without"),
                              QT_TRANSLATE_NOOP("Message", "Without a bar, because the period is missing: the data to %1."),
                              {QVariant::fromValue(undated)}});
    }
}

// If all values of a publication have it.
std::optional<double> oneRounding(const PublicationValues &publication)
{
    std::optional<double> one;
    for (size_t i = 0; i < publication.values.size(); ++i) {
        if (publication.values[i].isBlank())
            continue;
        if (one && *one != publication.rounding[i])
            return std::nullopt;
        one = publication.rounding[i];
    }
    return one;
}

// A publication has only one value: a figure of one's own with another value is drawn separately, and reported.
void addTwoValues(Numbers &numbers)
{
    for (auto later = numbers.publications.begin(); later != numbers.publications.end(); ++later) {
        const auto same = [&](const PublicationValues &publication) {
            return publication.published == later->published && publication.source == later->source;
        };
        const auto first = std::ranges::find_if(numbers.publications, same);
        for (size_t i = 0; later->isPublished() && first != later && i < later->values.size(); ++i) {
            if (later->values[i].isBlank())
                continue;
            const auto exact = [i](const PublicationValues &publication) {
                return QVariant::fromValue(moneyAsPublished(publication.values[i].value, publication.rounding[i]));
            };
            numbers.notes.append(
                {QStringLiteral("published-two-values"),
                 QT_TRANSLATE_NOOP("Message", "%1 of %2 is given with two values for %3, %4 and %5: both are drawn."),
                 {QVariant::fromValue(SourceName{later->source}), later->published,
                  QVariant::fromValue(QList<PartnerCode>{numbers.sums.shown[i].partner}), exact(*first), exact(*later)}});
        }
    }
}

void addPublishedNotes(Numbers &numbers, const FigureSpec &spec)
{
    for (const PublicationValues &publication : numbers.publications) {
        if (!publication.isPublished())
            continue;
        const QVariantList who{QVariant::fromValue(SourceName{publication.source}), publication.published};
        if (const auto rounding = oneRounding(publication)) {
            numbers.notes.append({QStringLiteral("as-published-rounded"),
                                  QT_TRANSLATE_NOOP("Message", "As published: %1, %2, rounded to %3."),
                                  who + QVariantList{QVariant::fromValue(Money{*rounding})}});
        } else {
            numbers.notes.append({QStringLiteral("as-published"), QT_TRANSLATE_NOOP("Message", "As published: %1, %2."), who});
        }
    }
    addTwoValues(numbers);
    if (numbers.publications.empty() || !numbers.publications.front().isPublished()) {
        numbers.notes.append(
            {QStringLiteral("nothing-published"),
             QT_TRANSLATE_NOOP("Message", "No published figures of these partners are available for the period.")});
    }
    const int asked = spec.selection.isTop() ? spec.selection.top : int(spec.selection.list.size());
    if (const int shown = int(numbers.sums.shown.size()); shown == traits(spec.chart).mostShown && asked > shown) {
        numbers.notes.append({QStringLiteral("rows-limited"),
                              QT_TRANSLATE_NOOP("Message", "There is room for only %1 of %2 partners."),
                              {shown, asked}});
    }
}

} // namespace

Result<ReleaseComparison> releaseComparison(const ReleaseList &releases, const FigureSpec &spec, PeriodRef at)
{
    const auto picked = releases.pick(spec.release);
    if (!picked)
        return picked.error();
    ReleaseComparison comparison;
    comparison.tables = spec.release ? QList<TablePtr>{*picked} : releases.alike();
    const MonthSpan months = requestedMonths(comparison.tables, spec, at);
    comparison.main = tableFor(months, comparison.tables, spec);
    if (!comparison.main) {
        return Message{QStringLiteral("releases-none-has"),
                       QT_TRANSLATE_NOOP("Message", "No single release has all of %1, so there is nothing to compare."),
                       {QVariant::fromValue(months)}};
    }
    comparison.spec = asTable(spec, months);
    comparison.at = PeriodRef::exactly(Period::month(months.last));
    return comparison;
}

void addReleaseComparison(Numbers &numbers, const ReleaseComparison &comparison, const FigureSpec &spec,
                          const PartnerRegistry &registry, const Context &context)
{
    if (!spec.selection.isTop())
        putInOrder(numbers, comparison.spec.selection.list);
    std::vector<PartnerCode> shown;
    for (const Column &column : numbers.sums.shown)
        shown.push_back(column.partner);
    const CanLead canLead = [&](PartnerCode a, PartnerCode b) { return !whyNoClaim({spec.flow, a, b}, registry); };
    numbers.publications = publishedValues(context.published, spec.flow, shown, numbers.spans.front(), canLead);
    addPublishedNotes(numbers, spec);
    addEachRelease(numbers, comparison.tables, spec.flow, shown, canLead);
}

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

/// The drawn partners that the older release has; all if it has none of them, so that the reason names them.
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

/// The older release's part of the window, for the drawn partners, without anything beside the lines.
FigureSpec withinRelease(const Numbers &numbers, const FigureSpec &spec, const TradeTable &release)
{
    FigureSpec older = spec;
    older.release = spec.over;
    older.over.reset();
    older.title.clear();
    older.subtitle.clear();
    older.titleClaim.reset();
    older.mark.reset();
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
                   QT_TRANSLATE_NOOP("Message", "The release of %1 is not older than the one in the figure: the older "
                                                "one is dashed, the newer one solid."),
                   {QVariant::fromValue(Period::month(older))}};
}

Result<FigureSpec> specOfOlder(const Numbers &numbers, const ReleaseList &releases, const FigureSpec &spec)
{
    if (const auto why = whyNotUnder(*spec.over, spec.release, releases))
        return *why;
    const TablePtr release = *releases.pick(spec.over);
    if (numbers.periods.empty() || release->last() < numbers.periods.front().first()
        || release->first() > numbers.periods.back().last()) {
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
    numbers.notes.append(Message{QStringLiteral("release-over"),
                                 QT_TRANSLATE_NOOP("Message", "Dashed: only the release of %1."),
                                 {QVariant::fromValue(Period::month(*spec.over))}});
}

std::vector<ReleasePart> releasesOfPeriod(const Numbers &numbers, const FigureSpec &spec, size_t nth)
{
    const MonthSpan span = numbers.spans[nth];
    if (!comparesYears(spec.show))
        return partsOf(numbers.drawnTable(), span);
    const MonthSpan before = yearEarlier(span);
    if (nth < numbers.changesFrom.size() && numbers.changesFrom[nth]) {
        ReleasePart part = partsOf(*numbers.changesFrom[nth], span).front();
        part.months = span;
        return {part};
    }
    auto parts = partsOf(numbers.drawnTable(), before);
    const auto now = partsOf(numbers.drawnTable(), span);
    parts.insert(parts.end(), now.begin(), now.end());
    return parts;
}

std::vector<ReleasePart> releasesIn(const Numbers &numbers, const FigureSpec &spec)
{
    if (numbers.spans.empty())
        return partsOf(numbers.drawnTable(), {numbers.table->first(), numbers.table->last()});
    std::vector<ReleasePart> releases; // each once, up to its last month
    for (size_t i = 0; i < numbers.spans.size(); ++i) {
        for (const ReleasePart &part : releasesOfPeriod(numbers, spec, i)) {
            const auto same = std::ranges::find_if(releases, [&](const ReleasePart &other) { return other.isSameRelease(part); });
            if (same == releases.end())
                releases.push_back(part);
            else
                same->months = {std::min(same->months.first, part.months.first), std::max(same->months.last, part.months.last)};
        }
    }
    std::ranges::stable_sort(releases, {}, [](const ReleasePart &part) { return part.months.last; });
    return releases;
}

bool hasSeams(Chart chart) { return tradestrata::has(chart, Trait::Dates); }

bool crossesSeam(const Numbers &numbers)
{
    return std::ranges::any_of(numbers.spans,
                               [&](const MonthSpan &span) { return partsOf(numbers.drawnTable(), span).size() > 1; });
}

} // namespace tradestrata
