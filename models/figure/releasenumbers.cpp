// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/releasenumbers.h"

#include "models/analysis/madeflows.h"
#include "models/figure/oneperiod.h"

#include <algorithm>

namespace tradestrata {

namespace {

// The months asked for, by the data's newest month where the cursor stands at the latest.
MonthSpan askedMonths(const TradeTable &newest, const FigureSpec &spec, PeriodRef at)
{
    const Month first = newest.first();
    const Month last = newest.last();
    const Period period = Period::containing(at.asEnd(first, last), frequencyOf(spec.measure));
    return monthsOf(spec.measure, period, spec.through.value_or(std::min(spec.to.asEnd(first, last), last).month()));
}

// The newest release that has all the months; the newest of all where none has.
TablePtr tableWith(MonthSpan months, const QList<TablePtr> &oldToNew)
{
    for (auto table = oldToNew.rbegin(); table != oldToNew.rend(); ++table) {
        if ((*table)->first() <= months.first && months.last <= (*table)->last())
            return *table;
    }
    return oldToNew.last();
}

// As in a table of the period, apart from how many there is room for.
FigureSpec asTable(FigureSpec spec, MonthSpan months)
{
    const int most = mostShown(spec.chart);
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

// A table sorts itself; here the shown stand as they were asked for.
void putInOrder(Numbers &numbers, const QList<PartnerCode> &list)
{
    const auto place = [&](const Column &column) { return list.indexOf(column.partner); };
    PeriodStanding &standing = *numbers.standing;
    for (Sums *sums : {&numbers.sums, &standing.ranks, &standing.share, &standing.change, &standing.percent, &standing.contribution})
        std::ranges::stable_sort(sums->shown, {}, place);
}

void addReleases(Numbers &numbers, const QList<TablePtr> &oldToNew, Flow flow, const std::vector<PartnerCode> &shown)
{
    QList<PeriodRun> without;
    QList<PeriodRun> undated; // by their last month
    for (const TablePtr &months : oldToNew) {
        const auto table = withFlow(months, flow);
        SaidValues said = table ? releaseValues(*table, flow, shown, numbers.spans.front()) : SaidValues();
        if (table && said.saysAnything()) {
            numbers.said.push_back(std::move(said));
            continue;
        }
        const auto release = months->info().release;
        const Period month = Period::month(release.value_or(months->last()));
        (release ? without : undated).append({month, month});
    }
    if (!without.isEmpty()) {
        numbers.notes.append({QStringLiteral("releases-without"),
                              QT_TRANSLATE_N_NOOP("Message", "Without a bar, as it does not have the period: the release(s) of %1."),
                              {QVariant::fromValue(without)},
                              int(without.size())});
    }
    if (!undated.isEmpty()) {
        numbers.notes.append({QStringLiteral("data-without"),
                              QT_TRANSLATE_NOOP("Message", "Without a bar, as they do not have the period: the data to %1."),
                              {QVariant::fromValue(undated)}});
    }
}

// Where all values of a publication have it.
std::optional<double> oneRounding(const SaidValues &said)
{
    std::optional<double> one;
    for (size_t i = 0; i < said.values.size(); ++i) {
        if (said.values[i].isBlank())
            continue;
        if (one && *one != said.rounding[i])
            return std::nullopt;
        one = said.rounding[i];
    }
    return one;
}

void addPublishedNotes(Numbers &numbers, const FigureSpec &spec)
{
    for (const SaidValues &said : numbers.said) {
        if (!said.isPublished())
            continue;
        const QVariantList who{QVariant::fromValue(SourceName{said.source}), said.published};
        if (const auto rounding = oneRounding(said)) {
            numbers.notes.append({QStringLiteral("as-published-rounded"),
                                  QT_TRANSLATE_NOOP("Message", "As published: %1, %2, rounded to %3."),
                                  who + QVariantList{QVariant::fromValue(Money{*rounding})}});
        } else {
            numbers.notes.append({QStringLiteral("as-published"), QT_TRANSLATE_NOOP("Message", "As published: %1, %2."), who});
        }
    }
    if (numbers.said.empty() || !numbers.said.front().isPublished()) {
        numbers.notes.append({QStringLiteral("nothing-published"),
                              QT_TRANSLATE_NOOP("Message", "No published figure of these partners is known for the period."), {}});
    }
    const int asked = spec.selection.isTop() ? spec.selection.top : int(spec.selection.list.size());
    if (const int shown = int(numbers.sums.shown.size()); shown == mostShown(spec.chart) && asked > shown) {
        numbers.notes.append({QStringLiteral("rows-limited"),
                              QT_TRANSLATE_NOOP("Message", "There is room for %1 partners; %2 were asked for."), {shown, asked}});
    }
}

} // namespace

Result<Numbers> releaseNumbers(const ReleaseList &releases, const PartnerRegistry &registry, const FigureSpec &spec, PeriodRef at,
                               const Context &context)
{
    const auto picked = releases.pick(spec.release);
    if (!picked)
        return picked.error();
    const QList<TablePtr> tables = spec.release ? QList<TablePtr>{*picked} : releases.oldToNew();
    const MonthSpan months = askedMonths(*tables.last(), spec, at);
    const TablePtr main = tableWith(months, tables);
    const PeriodRef period = PeriodRef::exactly(Period::month(months.last));
    const FigureSpec table = asTable(spec, months);
    auto numbers = numbersOf(ReleaseList({main}), registry, table, period, context);
    if (!numbers)
        return numbers.error();
    if (!spec.selection.isTop())
        putInOrder(*numbers, table.selection.list);
    std::vector<PartnerCode> shown;
    for (const Column &column : numbers->sums.shown)
        shown.push_back(column.partner);
    numbers->said = publishedValues(context.published, spec.flow, shown, numbers->spans.front());
    addPublishedNotes(*numbers, spec);
    addReleases(*numbers, tables, spec.flow, shown);
    return numbers;
}

} // namespace tradestrata
