// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/longform.h"

#include "models/data/release.h"
#include "models/io/iomessages.h"
#include "models/io/readers.h"
#include "models/io/tally.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace tradestrata {

namespace {

using longform::LongRow;
using LongRows = std::vector<const LongRow *>;

/// The last month in which a release has its total or, if it has none, a partner. Some groups go on beyond it.
std::optional<MonthSpan> spanOf(const LongRows &rows)
{
    const auto of = [&](auto belongs) {
        std::optional<MonthSpan> span;
        for (const LongRow *row : rows) {
            if (belongs(*row))
                span = span ? MonthSpan{std::min(span->first, row->month), std::max(span->last, row->month)}
                            : MonthSpan{row->month, row->month};
        }
        return span;
    };
    if (const auto total = of([](const LongRow &row) { return row.code == worldCode; }))
        return total;
    if (const auto partners = of([](const LongRow &row) { return !row.code.isGroup(); }))
        return partners;
    return of([](const LongRow &) { return true; });
}

/// One release of the file while it is being built.
class ReleaseTable
{
public:
    ReleaseTable(std::optional<Month> release, LongRows rows, const PartnerRegistry &registry)
        : m_release(release)
        , m_rows(std::move(rows))
        , m_registry(registry)
        , m_span(*spanOf(m_rows))
    {
    }

    TablePtr make(ImportReport &report)
    {
        std::map<std::pair<PartnerCode, Month>, const LongRow *> seen;
        int repeated = 0, outside = 0;
        Tally conflicts;
        for (const LongRow *row : m_rows) {
            if (row->month < m_span.first || row->month > m_span.last) {
                ++outside;
                continue;
            }
            const auto [kept, isNew] = seen.emplace(std::pair(row->code, row->month), row);
            if (isNew)
                add(*row);
            else if (!takeBack(*row, *kept->second, conflicts))
                ++repeated;
        }
        report.rowsSkipped += repeated + conflicts.count() + outside;
        conflicts.warn(report.warnings, QStringLiteral("long-rows-conflict"),
                       QT_TRANSLATE_N_NOOP("Message",
                                           "%n row(s) repeat a partner's month of the same release with other values; values "
                                           "that differ count as missing (the first is row %1, column %2: %3, but earlier %4)."));
        if (repeated > 0) {
            report.warnings.append(
                {QStringLiteral("long-rows-repeated"),
                 QT_TRANSLATE_N_NOOP("Message", "%n row(s) repeat a partner's month of the same release and are skipped."),
                 {},
                 repeated});
        }
        if (outside > 0) {
            report.warnings.append({QStringLiteral("long-rows-outside"),
                                    QT_TRANSLATE_N_NOOP("Message", "%n row(s) are outside of the months for which the "
                                                                   "release has its total, %1, and are skipped."),
                                    {QVariant::fromValue(m_span)},
                                    outside});
        }
        if (!m_totalNote.isEmpty()) {
            report.warnings.append(
                {QStringLiteral("long-total-made"),
                 QT_TRANSLATE_NOOP("Message", "The total of %1 is not a published one; the file calls it “%2”."),
                 {QVariant::fromValue(m_span), m_totalNote}});
        }
        std::vector<TableRow> rows;
        for (auto &[_, row] : m_made)
            rows.push_back(std::move(row));
        return std::make_shared<const TradeTable>(info(), m_span.first, m_span.last, std::move(rows));
    }

private:
    TableInfo info() const
    {
        TableInfo info;
        info.publisher = QStringLiteral("US Census Bureau");
        info.source = QStringLiteral("US Trade in Goods by Country");
        info.basis = QStringLiteral("Census basis");
        info.adjustment = QStringLiteral("not seasonally adjusted");
        info.release = m_release;
        info.rounding = std::pow(10.0, std::max(0, 6 - m_decimals)); // the last digit of millions
        return info;
    }

    // Makes the values missing in which a row differs from the earlier one; false if there are none.
    bool takeBack(const LongRow &row, const LongRow &kept, Tally &conflicts)
    {
        bool isConflict = false;
        for (const auto &[flow, place] : places) {
            const double there = row.dollars[place];
            const double before = kept.dollars[place];
            if (isSameValue(there, before))
                continue;
            if (!isConflict)
                conflicts.add(row.line, longform::valueColumn(place),
                              {QVariant::fromValue(wholeDollars(there)), QVariant::fromValue(wholeDollars(before))});
            isConflict = true;
            put(rowFor({flow, m_registry.canonical(row.code)}), size_t(row.month - m_span.first),
                std::numeric_limits<double>::quiet_NaN());
        }
        return isConflict;
    }

    void add(const LongRow &from)
    {
        m_decimals = std::max(m_decimals, from.decimals);
        const PartnerCode code = m_registry.canonical(from.code);
        for (const auto &[flow, place] : places) {
            TableRow &row = rowFor({flow, code});
            if (row.name.isEmpty() || from.code == code)
                row.name = from.name;
            if (code == worldCode && !from.note.isEmpty())
                row.name = m_totalNote = from.note;
            if (!row.codes.contains(from.code)) {
                row.codes.append(from.code);
                std::ranges::sort(row.codes);
            }
            put(row, size_t(from.month - m_span.first), from.dollars[place]);
        }
    }

    // Codes of one partner are added; if one of them has no value, the sum is missing.
    void put(TableRow &row, size_t month, double dollars)
    {
        const bool first = !m_filled.contains({row.key, month});
        m_filled.emplace(row.key, month);
        const double sum = first ? dollars : row.values[month] + dollars;
        row.values[month] = sum;
        row.blanks[month] = std::isnan(sum) ? Blank::Missing : Blank::None;
    }

    TableRow &rowFor(SeriesKey key)
    {
        const auto [found, isNew] = m_made.try_emplace(key);
        if (isNew) {
            const auto months = size_t(m_span.last - m_span.first + 1);
            found->second.key = key;
            found->second.values.assign(months, std::numeric_limits<double>::quiet_NaN());
            found->second.blanks.assign(months, Blank::Missing);
        }
        return found->second;
    }

    static constexpr std::array places{std::pair(Flow::Exports, size_t(0)), std::pair(Flow::Imports, size_t(1))};

    std::optional<Month> m_release;
    LongRows m_rows;
    const PartnerRegistry &m_registry;
    MonthSpan m_span;
    int m_decimals = 0;
    QString m_totalNote; ///< if the total is not a published one: its name
    std::map<SeriesKey, TableRow> m_made;
    std::set<std::pair<SeriesKey, size_t>> m_filled;
};

void countCodes(const std::vector<LongRow> &rows, const PartnerRegistry &registry, ImportReport &report)
{
    std::set<PartnerCode> codes;
    for (const LongRow &row : rows)
        codes.insert(row.code);
    QStringList unknown;
    std::set<PartnerCode> partners;
    for (const PartnerCode code : codes) {
        if (!registry.partner(code) && !registry.group(code))
            unknown.append(code.toString());
        report.codesCombined += partners.insert(registry.canonical(code)).second ? 0 : 1;
    }
    report.codesUnknown = int(unknown.size());
    if (!unknown.isEmpty())
        report.warnings.append(codesUnknownMessage(unknown));
}

} // namespace

bool isLongForm(FileGrids &file) { return file.grids.size() == 1 && longform::headerLine(*file.grids.front().grid).has_value(); }

Result<Import> readLongForm(QByteArrayView bytes, const PartnerRegistry &registry, std::optional<char> decimal)
{
    Progress progress;
    auto file = openGrids(bytes, progress);
    if (!file)
        return file.error();
    return readLongForm(*file, registry, decimal);
}

Result<Import> readLongForm(FileGrids &file, const PartnerRegistry &registry, std::optional<char> decimal)
{
    Grid &grid = *file.grids.front().grid;
    const auto header = longform::headerLine(grid);
    if (!header)
        return Message{QStringLiteral("long-no-header"),
                       QT_TRANSLATE_NOOP("Message", "No line of the file names the columns of months in long form.")};
    Result<longform::LongRows> read = longform::readRows(grid, *header, file.separator, decimal);
    if (!read)
        return read.error();
    std::map<std::optional<Month>, LongRows> releases;
    for (const LongRow &row : read->rows)
        releases[row.release].push_back(&row);
    Import import{nullptr, std::move(read->report), {}};
    import.report.warnings = file.notes + import.report.warnings;
    countCodes(read->rows, registry, import.report);
    QList<TablePtr> tables;
    for (auto &[release, rows] : releases)
        tables.append(ReleaseTable(release, std::move(rows), registry).make(import.report));
    import.table = ReleaseList(tables).newest();
    tables.removeOne(import.table);
    import.others = ReleaseList(tables).oldToNew();
    return import;
}

} // namespace tradestrata
