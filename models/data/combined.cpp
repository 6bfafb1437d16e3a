// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/combined.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace tradestrata {

namespace {

constexpr std::array publishedFlows{Flow::Exports, Flow::Imports};

bool covers(const TradeTable &table, Month month) { return table.first() <= month && month <= table.last(); }

Blank blankOf(const TableRow *row, const TradeTable &table, Month month)
{
    return row && covers(table, month) ? row->blanks[size_t(month - table.first())] : Blank::Missing;
}

bool hasValue(const TableRow *row, const TradeTable &table, Month month)
{
    return row && blankOf(row, table, month) == Blank::None;
}

double valueOf(const TableRow &row, const TradeTable &table, Month month) { return row.values[size_t(month - table.first())]; }

MonthSpan spanOf(const QList<TablePtr> &tables)
{
    const auto byFirst = [](const TablePtr &table) { return table->first(); };
    const auto byLast = [](const TablePtr &table) { return table->last(); };
    return {(*std::ranges::min_element(tables, {}, byFirst))->first(), (*std::ranges::max_element(tables, {}, byLast))->last()};
}

ReleasePart partOf(const TradeTable &table, MonthSpan months)
{
    const TableRow *total = table.find({Flow::Exports, worldCode});
    return {months, table.info().release, table.last(), table.info().rounding, total ? total->name : QString()};
}

int partnersWithValue(const TradeTable &table, Month month)
{
    int count = 0;
    for (const TableRow &row : table.rows())
        count += !row.key.partner.isGroup() && hasValue(&row, table, month) ? 1 : 0;
    return count;
}

/// Which release each month comes from, and the combined rows.
class Combination
{
public:
    Combination(QList<TablePtr> oldToNew, MonthSpan span)
        : m_tables(std::move(oldToNew))
        , m_span(span)
    {
    }

    /// `sourceOf` holds for each month the index of its release.
    template<class SourceOf>
    void chooseBy(const SourceOf &sourceOf)
    {
        for (Month m = m_span.first; m <= m_span.last; m = m + 1)
            m_sources.push_back(sourceOf(m));
    }

    TablePtr table(const std::vector<SeriesKey> &keys) const
    {
        std::vector<TableRow> rows;
        rows.reserve(keys.size());
        for (const SeriesKey &key : keys)
            rows.push_back(row(key));
        return std::make_shared<const TradeTable>(info(), m_span.first, m_span.last, std::move(rows));
    }

private:
    TableInfo info() const
    {
        TableInfo info = m_tables.back()->info();
        info.hash.clear();
        info.parts.clear();
        for (size_t i = 0; i < m_sources.size(); ++i) {
            const Month month = m_span.first + int(i);
            if (i > 0 && m_sources[i] == m_sources[i - 1]) {
                info.parts.back().months.last = month;
                continue;
            }
            const TradeTable &from = *m_tables[m_sources[i]];
            info.parts.push_back(partOf(from, {month, month}));
            info.rounding = std::max(info.rounding, from.info().rounding);
        }
        return info;
    }

    TableRow row(SeriesKey key) const
    {
        std::vector<const TableRow *> rows;
        for (const TablePtr &table : m_tables)
            rows.push_back(table->find(key));
        // A renamed partner has its current name.
        const auto newest = std::find_if(rows.rbegin(), rows.rend(), [](const TableRow *row) { return row != nullptr; });
        TableRow combined{key, (*newest)->name, {}, {}, {}, {}};
        const auto months = m_sources.size();
        combined.values.resize(months);
        combined.blanks.resize(months);
        std::set<PartnerCode> codes;
        for (size_t i = 0; i < months; ++i) {
            const auto from = size_t(m_sources[i]);
            const Month month = m_span.first + int(i);
            if (rows[from] && (i == 0 || m_sources[i] != m_sources[i - 1]))
                codes.insert(rows[from]->codes.begin(), rows[from]->codes.end());
            const bool has = rows[from] && covers(*m_tables[m_sources[i]], month);
            combined.blanks[i] = has ? blankOf(rows[from], *m_tables[m_sources[i]], month) : whyMissing(rows, key, month);
            combined.values[i] = combined.blanks[i] == Blank::None ? valueOf(*rows[from], *m_tables[m_sources[i]], month)
                                                                   : std::numeric_limits<double>::quiet_NaN();
        }
        combined.codes = QList<PartnerCode>(codes.begin(), codes.end());
        combined.parts = parts(rows);
        return combined;
    }

    // For a partner without a row in the release that the month comes from.
    Blank whyMissing(const std::vector<const TableRow *> &rows, SeriesKey key, Month month) const
    {
        if (key.partner.isGroup())
            return Blank::Missing;
        for (size_t k = rows.size(); k-- > 0;) {
            if (rows[k] && covers(*m_tables[qsizetype(k)], month)
                && blankOf(rows[k], *m_tables[qsizetype(k)], month) == Blank::Absent)
                return Blank::Absent;
        }
        return Blank::WithinOthers;
    }

    // A release without parts has only one code.
    std::vector<CodeRow> parts(const std::vector<const TableRow *> &rows) const
    {
        std::map<PartnerCode, CodeRow> byCode;
        for (const TableRow *row : rows) {
            for (const CodeRow &part : row ? row->parts : std::vector<CodeRow>()) {
                byCode[part.code] = {part.code, std::vector<double>(m_sources.size(), std::numeric_limits<double>::quiet_NaN()),
                                     std::vector<Blank>(m_sources.size(), Blank::Absent)};
            }
        }
        if (byCode.empty())
            return {};
        for (size_t i = 0; i < m_sources.size(); ++i) {
            const TradeTable &table = *m_tables[m_sources[i]];
            const TableRow *row = rows[size_t(m_sources[i])];
            if (!row || !covers(table, m_span.first + int(i)))
                continue;
            const auto at = size_t(m_span.first + int(i) - table.first());
            for (const CodeRow &part : row->parts) {
                byCode[part.code].values[i] = part.values[at];
                byCode[part.code].blanks[i] = part.blanks[at];
            }
            if (row->parts.empty() && row->codes.size() == 1 && byCode.contains(row->codes.first())) {
                byCode[row->codes.first()].values[i] = row->values[at];
                byCode[row->codes.first()].blanks[i] = row->blanks[at];
            }
        }
        std::vector<CodeRow> combined;
        for (auto &[code, part] : byCode)
            combined.push_back(std::move(part));
        return combined;
    }

    QList<TablePtr> m_tables;
    MonthSpan m_span;
    std::vector<qsizetype> m_sources; ///< for each month the index of its release
};

std::vector<SeriesKey> allKeys(const QList<TablePtr> &tables)
{
    std::set<SeriesKey> keys;
    for (const TablePtr &table : tables) {
        for (const TableRow &row : table->rows())
            keys.insert(row.key);
    }
    return {keys.begin(), keys.end()};
}

} // namespace

bool hasMonthWhole(const TradeTable &release, const QList<TablePtr> &older, Month month)
{
    for (const Flow flow : publishedFlows) {
        const TableRow *total = release.find({flow, worldCode});
        const bool has = hasValue(total, release, month);
        for (const TablePtr &other : older) {
            if (!covers(*other, month))
                continue;
            if (!has && hasValue(other->find({flow, worldCode}), *other, month))
                return false;
            const double least = has ? leastNeededShare * std::abs(valueOf(*total, release, month)) : 0;
            for (const TableRow &row : other->rows(flow)) {
                if (!row.key.partner.isGroup() && hasValue(&row, *other, month) && std::abs(valueOf(row, *other, month)) >= least
                    && valueOf(row, *other, month) != 0 && !hasValue(release.find(row.key), release, month))
                    return false;
            }
        }
    }
    const auto hasTotal = [&](Flow flow) { return hasValue(release.find({flow, worldCode}), release, month); };
    return std::ranges::any_of(publishedFlows, hasTotal);
}

bool hasMonthsWhole(const QList<TablePtr> &oldToNew, qsizetype place, MonthSpan span)
{
    for (Month m = span.first; m <= span.last; m = m + 1) {
        if (!hasMonthWhole(*oldToNew[place], oldToNew.first(place), m))
            return false;
    }
    return true;
}

TablePtr combinedWhole(const QList<TablePtr> &oldToNew)
{
    Q_ASSERT(!oldToNew.isEmpty());
    if (oldToNew.size() == 1)
        return oldToNew.first();
    const auto sourceOf = [&](Month month) {
        for (qsizetype k = oldToNew.size() - 1; k >= 0; --k) {
            if (covers(*oldToNew[k], month) && hasMonthWhole(*oldToNew[k], oldToNew.first(k), month))
                return k;
        }
        qsizetype best = oldToNew.size() - 1;
        int most = -1;
        for (qsizetype k = oldToNew.size() - 1; k >= 0; --k) {
            const int count = covers(*oldToNew[k], month) ? partnersWithValue(*oldToNew[k], month) : -1;
            if (count > most) {
                most = count;
                best = k;
            }
        }
        return best;
    };
    Combination combination(oldToNew, spanOf(oldToNew));
    combination.chooseBy(sourceOf);
    return combination.table(allKeys(oldToNew));
}

TablePtr combinedFor(const QList<TablePtr> &oldToNew, std::span<const Flow> flows, std::span<const PartnerCode> partners)
{
    Q_ASSERT(!oldToNew.isEmpty());
    std::vector<SeriesKey> keys;
    std::vector<std::vector<const TableRow *>> rows(size_t(oldToNew.size())); // by release, then in the order of the
                                                                              // keys
    for (const Flow flow : flows) {
        for (const PartnerCode partner : partners) {
            const SeriesKey key{flow, partner};
            const auto has = [&](const TablePtr &table) { return table->find(key) != nullptr; };
            if (std::ranges::find(keys, key) != keys.end() || std::ranges::none_of(oldToNew, has))
                continue;
            keys.push_back(key);
            for (qsizetype k = 0; k < oldToNew.size(); ++k)
                rows[size_t(k)].push_back(oldToNew[k]->find(key));
        }
    }
    const auto sourceOf = [&](Month month) {
        qsizetype best = 0;
        qsizetype most = -1;
        for (qsizetype k = oldToNew.size() - 1; k >= 0; --k) {
            const auto has = [&](const TableRow *row) { return hasValue(row, *oldToNew[k], month); };
            const qsizetype count = covers(*oldToNew[k], month) ? std::ranges::count_if(rows[size_t(k)], has) : -1;
            if (count > most) {
                most = count;
                best = k;
            }
        }
        return best;
    };
    Combination combination(oldToNew, spanOf(oldToNew));
    combination.chooseBy(sourceOf);
    return combination.table(keys);
}

std::vector<ReleasePart> partsOf(const TradeTable &table, MonthSpan span)
{
    if (table.info().parts.empty())
        return {partOf(table, {table.first(), table.last()})};
    std::vector<ReleasePart> parts;
    for (ReleasePart part : table.info().parts) {
        part.months = {std::max(part.months.first, span.first), std::min(part.months.last, span.last)};
        if (part.months.first <= part.months.last)
            parts.push_back(part);
    }
    return parts;
}

} // namespace tradestrata
