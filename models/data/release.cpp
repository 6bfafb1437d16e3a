// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/release.h"

#include "models/data/combined.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tradestrata {

namespace {

std::pair<Month, Month> ageOf(const TablePtr &table) { return {table->info().release.value_or(table->last()), table->last()}; }

} // namespace

bool haveOneSubject(const TableInfo &one, const TableInfo &other)
{
    return one.reporter == other.reporter && one.reporterName == other.reporterName && one.product == other.product
           && one.productsOf == other.productsOf && one.currency == other.currency && one.quantity == other.quantity
           && one.frequency == other.frequency;
}

bool areAlike(const TableInfo &one, const TableInfo &other)
{
    return haveOneSubject(one, other) && one.publisher == other.publisher && one.basis == other.basis
           && one.adjustment == other.adjustment && one.ofNamedOnly == other.ofNamedOnly;
}

bool isSameRelease(const TradeTable &one, const TradeTable &other)
{
    const TableInfo &a = one.info();
    const TableInfo &b = other.info();
    const bool known = a.release || a.hash == b.hash;
    return areAlike(a, b) && a.release == b.release && known && a.parts == b.parts && one.last() == other.last();
}

Messages leftOutOnOtherTerms(const ReleaseList &releases)
{
    QList<PeriodRun> dated;
    QList<PeriodRun> undated; // by their last month
    for (const TablePtr &table : releases.onOtherTerms()) {
        const auto release = table->info().release;
        const Period month = Period::month(release.value_or(table->last()));
        (release ? dated : undated).append({month, month});
    }
    Messages messages;
    if (!dated.isEmpty()) {
        messages.append(
            {QStringLiteral("releases-on-other-terms"),
             QT_TRANSLATE_N_NOOP("Message",
                                 "Left out, as their publisher, unit, basis or adjustment differs: the release(s) of %1."),
             {QVariant::fromValue(dated)},
             int(dated.size())});
    }
    if (!undated.isEmpty()) {
        messages.append(
            {QStringLiteral("data-on-other-terms"),
             QT_TRANSLATE_NOOP("Message", "Left out, as its publisher, unit, basis or adjustment differs: the data to %1."),
             {QVariant::fromValue(undated)}});
    }
    return messages;
}

bool areOneRelease(const TradeTable &one, const TradeTable &other)
{
    const TableInfo &a = one.info();
    const TableInfo &b = other.info();
    // A file may hold several releases, which have its hash in common.
    if (!a.hash.isEmpty() && a.hash == b.hash)
        return one.first() == other.first() && one.last() == other.last() && std::ranges::equal(one.rows(), other.rows());
    return areAlike(a, b) && a.release && a.release == b.release && one.last() == other.last();
}

QList<TablePtr> distinctReleases(const QList<TablePtr> &tables)
{
    QList<TablePtr> distinct;
    for (const TablePtr &table : tables) {
        if (std::ranges::none_of(distinct, [&](const TablePtr &other) { return areOneRelease(*table, *other); }))
            distinct.append(table);
    }
    return distinct;
}

ReleaseList::ReleaseList(QList<TablePtr> tables)
    : m_tables(std::move(tables))
{
    if (m_tables.isEmpty())
        return;
    m_alike = oldToNew();
    const TablePtr last = m_alike.last();
    m_alike.removeIf([&](const TablePtr &table) { return !areAlike(table->info(), last->info()); });
    m_whole = combinedWhole(m_alike);
}

QList<TablePtr> ReleaseList::oldToNew() const
{
    QList<TablePtr> sorted = m_tables;
    std::ranges::stable_sort(sorted, {}, ageOf);
    return sorted;
}

QList<TablePtr> ReleaseList::onOtherTerms() const
{
    QList<TablePtr> others = oldToNew();
    others.removeIf([this](const TablePtr &table) { return m_alike.contains(table); });
    return others;
}

TableInfo ReleaseList::terms() const { return m_tables.isEmpty() ? TableInfo() : newest()->info(); }

TablePtr ReleaseList::newest() const
{
    const auto it = std::ranges::max_element(m_tables, {}, ageOf);
    return it == m_tables.end() ? nullptr : *it;
}

TablePtr ReleaseList::wholeForChange(MonthSpan span) const
{
    const std::array sides{span, MonthSpan{span.first - 12, span.last - 12}};
    std::vector<ReleasePart> parts;
    for (const MonthSpan side : sides) {
        const auto some = m_whole ? partsOf(*m_whole, side) : std::vector<ReleasePart>();
        parts.insert(parts.end(), some.begin(), some.end());
    }
    if (std::ranges::all_of(parts, [&](const ReleasePart &part) { return part.isSameRelease(parts.front()); }))
        return m_whole;
    for (qsizetype k = m_alike.size() - 1; k >= 0; --k) {
        if (hasMonthsWhole(m_alike, k, sides[0]) && hasMonthsWhole(m_alike, k, sides[1]))
            return m_alike[k];
    }
    return m_whole;
}

Result<TablePtr> ReleaseList::pick(std::optional<Month> release) const
{
    if (!release)
        return m_whole;
    for (const TablePtr &table : m_tables) {
        if (table->info().release == release)
            return table;
    }
    QStringList known;
    for (const TablePtr &table : m_tables) {
        if (table->info().release)
            known.append(table->info().release->toString());
    }
    if (known.isEmpty()) {
        return Message{QStringLiteral("release-not-stated"),
                       QT_TRANSLATE_NOOP("Message", "The release month of the data is unknown, so release %1 cannot "
                                                    "be picked."),
                       {release->toString()}};
    }
    return Message{QStringLiteral("release-unknown"),
                   QT_TRANSLATE_NOOP("Message", "The data do not contain release %1, only %2."),
                   {release->toString(), known}};
}

Result<TablePtr> ReleaseList::pickOne(std::optional<Month> release) const
{
    return release ? pick(release) : Result<TablePtr>(newest());
}

Result<TablePtr> ReleaseList::pickFor(std::optional<Month> release, std::span<const Flow> flows,
                                      std::span<const PartnerCode> partners) const
{
    if (release || m_alike.size() < 2)
        return pick(release);
    return combinedFor(m_alike, flows, partners);
}

bool equalWithinRounding(double difference, const TableInfo &one, const TableInfo &other, int months)
{
    return std::abs(difference) <= std::max(one.rounding, other.rounding) / 2 * months;
}

} // namespace tradestrata
