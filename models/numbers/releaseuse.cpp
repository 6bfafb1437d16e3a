// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers/releaseuse.h"

#include "models/analysis/purchasingpower.h"
#include "models/analysis/sums.h"
#include "models/data/combined.h"

#include <algorithm>
#include <array>
#include <map>

namespace tradestrata {

namespace {

constexpr std::array bothFlows{Flow::Exports, Flow::Imports};

std::span<const Flow> flowsOf(const FigureSpec &spec)
{
    if (has(spec.chart, Trait::BothFlows) || signsOf(spec.flow).isDerived())
        return bothFlows;
    return spec.flow == Flow::Exports ? std::span(bothFlows).first<1>() : std::span(bothFlows).last<1>();
}

// The shown, the members that groups are computed from, and what shares are of.
std::vector<PartnerCode> comparedBy(const FigureSpec &spec, const PartnerRegistry &registry, const Shown &shown)
{
    std::vector<PartnerCode> codes(shown.partners.begin(), shown.partners.end());
    if (spec.show == ShowAs::Share && spec.shareOf == ShareOf::Group)
        codes.push_back(spec.shareGroup);
    if (spec.drawnGroupBasis() == GroupBasis::Published)
        return codes;
    for (const PartnerCode code : shown.partners) {
        const Group *group = registry.group(code);
        for (const Group::Member &member : group ? group->members : decltype(group->members)())
            codes.push_back(member.partner);
    }
    return codes;
}

bool isSameSource(const TradeTable &one, const TradeTable &other, MonthSpan span)
{
    const auto same = [](const ReleasePart &a, const ReleasePart &b) { return a.months == b.months && a.isSameRelease(b); };
    return std::ranges::equal(partsOf(one, span), partsOf(other, span), same);
}

MonthSpan monthsAround(const std::vector<MonthSpan> &spans, int before)
{
    return {spans.front().first - before, spans.back().last};
}

void takeShown(Sums &sums, const Sums &from)
{
    if (!sums.shown.empty())
        sums.shown = from.shown;
}

bool isAcross(const TradeTable &table, MonthSpan span)
{
    auto parts = partsOf(table, span);
    const auto before = partsOf(table, yearEarlier(span));
    parts.insert(parts.end(), before.begin(), before.end());
    return std::ranges::any_of(parts, [&](const ReleasePart &part) { return !part.isSameRelease(parts.front()); });
}

bool hasBoth(const TradeTable &table, SeriesKey key, MonthSpan span)
{
    return !sumOver(table, key, span).isBlank() && !sumOver(table, key, yearEarlier(span)).isBlank();
}

// One release has the figures of a period and of a year earlier for all that have them at all.
bool hasBothSides(const TradeTable &release, const TradeTable &together, Flow flow, std::span<const PartnerCode> partners,
                  MonthSpan span)
{
    return std::ranges::all_of(partners, [&](PartnerCode partner) {
        return hasBoth(release, {flow, partner}, span) || !hasBoth(together, {flow, partner}, span);
    });
}

bool hasBothWhole(const ReleaseList &releases, qsizetype k, MonthSpan span)
{
    return hasMonthsWhole(releases.alike(), k, span) && hasMonthsWhole(releases.alike(), k, yearEarlier(span));
}

void takePeriod(Sums &sums, const Sums &from, size_t to, size_t at, bool whole)
{
    const auto take = [&](Column &column, const Column &source) {
        column.values[to] = source.values[at];
        column.blanks[to] = source.blanks[at];
    };
    if (sums.total.size() == 0 || from.total.size() == 0) // no such parts in the figure, or none in the release
        return;
    for (size_t k = 0; k < sums.shown.size(); ++k)
        take(sums.shown[k], from.shown[k]);
    if (!whole)
        return;
    take(sums.others, from.others);
    take(sums.unallocated, from.unallocated);
    take(sums.total, from.total);
}

// The numbers of some of the periods from only one release.
Result<Numbers> within(const Numbers &numbers, const TablePtr &release, const std::vector<size_t> &periods,
                       const FigureSpec &spec, const PartnerRegistry &registry, const PriceIndex &prices, const Shown &shown)
{
    Numbers part;
    part.groups = numbers.groups;
    part.through = numbers.through;
    for (const size_t i : periods) {
        part.periods.push_back(numbers.periods[i]);
        part.spans.push_back(numbers.spans[i]);
    }
    const RowSource source(spec, registry, prices);
    const auto months = source.months(release);
    const auto rows = months ? source.rows(*months, shown.partners, numbers.groups) : months;
    if (!rows)
        return rows.error();
    part.months = *months;
    part.table = *rows;
    if (const auto why = fillNumbers(part, spec, registry, shown))
        return *why;
    return part;
}

} // namespace

bool needsWhole(const FigureSpec &spec, TotalUse totalUse)
{
    const bool ofTotal = (spec.show == ShowAs::Share && spec.shareOf == ShareOf::Total) || spec.show == ShowAs::Rank
                         || spec.show == ShowAs::Contribution;
    return totalUse == TotalUse::Always || ofTotal || spec.drawsOthers() || spec.drawsTotal() || spec.drawsOnePeriod()
           || has(spec.chart, Trait::Indices);
}

Result<TablePtr> RowSource::months(const TablePtr &release) const
{
    return m_spec.dollarsOf ? inDollarsOf(release, m_prices, *m_spec.dollarsOf, m_spec.bridged) : Result<TablePtr>(release);
}

Result<TablePtr> RowSource::rows(const TablePtr &months, const QList<PartnerCode> &shown, const GroupRecipe &groups) const
{
    const auto table = withFlow(months, m_spec.flow);
    QList<PartnerCode> computed;
    std::ranges::copy_if(shown, std::back_inserter(computed), &PartnerCode::isGroup);
    const bool asPublished = groups.basis == GroupBasis::Published && groups.less.isEmpty();
    if (!table || computed.isEmpty() || asPublished)
        return table;
    return withGroupRows(*table, m_spec.flow, m_registry, computed, groups);
}

std::optional<Message> useNewestFor(Numbers &numbers, const ReleaseList &releases, const FigureSpec &spec,
                                    const PartnerRegistry &registry, const PriceIndex &prices, const Shown &shown)
{
    const auto picked = releases.pickFor(spec.release, flowsOf(spec), comparedBy(spec, registry, shown));
    if (!picked || numbers.spans.empty() || isSameSource(**picked, *numbers.table, monthsAround(numbers.spans, 12)))
        return std::nullopt;
    const RowSource source(spec, registry, prices);
    const auto months = source.months(*picked);
    const auto rows = months ? source.rows(*months, shown.partners, numbers.groups) : months;
    if (!rows)
        return rows.error();
    Numbers drawn = numbers;
    drawn.table = *rows;
    drawn.months = *months;
    if (const auto why = fillNumbers(drawn, spec, registry, shown))
        return *why;
    takeShown(numbers.sums, drawn.sums);
    takeShown(numbers.computed, drawn.computed);
    takeShown(numbers.solid, drawn.solid);
    takeShown(numbers.rest, drawn.rest);
    numbers.base = drawn.base;
    numbers.compared = drawn.table;
    numbers.comparedMonths = drawn.months;
    return std::nullopt;
}

TablePtr releaseForChange(const Numbers &numbers, const ReleaseList &releases, const FigureSpec &spec,
                          const PartnerRegistry &registry, const Shown &shown, MonthSpan span)
{
    const auto partners = comparedBy(spec, registry, shown);
    for (qsizetype k = releases.alike().size() - 1; k >= 0; --k) {
        const TablePtr &release = releases.alike()[k];
        const auto rows = withFlow(release, spec.flow);
        const bool whole = !numbers.compared;
        if (rows && span.last <= release->last() && hasBothSides(**rows, numbers.drawnTable(), spec.flow, partners, span)
            && (!whole || hasBothWhole(releases, k, span)))
            return release;
    }
    return nullptr;
}

std::optional<Message> compareWithinReleases(Numbers &numbers, const ReleaseList &releases, const FigureSpec &spec,
                                             const PartnerRegistry &registry, const PriceIndex &prices, const Shown &shown)
{
    std::map<qsizetype, std::vector<size_t>> periods; // by release
    for (size_t i = 0; i < numbers.spans.size(); ++i) {
        const MonthSpan span{numbers.spans[i].first, std::min(numbers.spans[i].last, numbers.table->last())};
        if (span.last < span.first || !isAcross(numbers.drawnTable(), span))
            continue;
        const TablePtr release = releaseForChange(numbers, releases, spec, registry, shown, span);
        numbers.changesFrom.resize(numbers.spans.size());
        numbers.changesFrom[i] = release;
        if (release)
            periods[releases.alike().indexOf(release)].push_back(i);
        else
            numbers.changesAcross.push_back(i);
    }
    for (const auto &[k, here] : periods) {
        const auto part = within(numbers, releases.alike()[k], here, spec, registry, prices, shown);
        if (!part)
            return part.error();
        for (size_t at = 0; at < here.size(); ++at) {
            for (const auto sums : {&Numbers::computed, &Numbers::solid, &Numbers::rest})
                takePeriod(numbers.*sums, (*part).*sums, here[at], at, !numbers.compared);
        }
    }
    return std::nullopt;
}

Result<TablePtr> sourceRelease(const Numbers &numbers, const ReleaseList &releases, const FigureSpec &spec,
                               const PartnerRegistry &registry, ShowAs show, MonthSpan span, bool withTotal)
{
    if (spec.release || releases.alike().size() < 2 || numbers.periods.empty())
        return releases.pick(spec.release);
    Shown shown{{}, {numbers.spans.front().first, numbers.spans.back().last}};
    for (const Column &column : numbers.sums.shown)
        shown.partners.append(column.partner);
    if (comparesYears(show) && withTotal)
        return releases.wholeForChange(span);
    if (comparesYears(show) && isAcross(numbers.drawnTable(), span)) {
        if (const TablePtr release = releaseForChange(numbers, releases, spec, registry, shown, span))
            return release;
    }
    return numbers.compared && !withTotal ? releases.pickFor(spec.release, flowsOf(spec), comparedBy(spec, registry, shown))
                                          : releases.pick(spec.release);
}

} // namespace tradestrata
