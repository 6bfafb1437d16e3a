// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/censusrows.h"

#include "models/io/iomessages.h"
#include "models/io/limits.h"
#include "models/io/sheets/numberformat.h"
#include "models/io/tally.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <span>

namespace tradestrata {

namespace {

using Cells = std::span<const SheetCell>;

/// The contents of the columns.
struct Columns
{
    int year = -1;
    int code = -1;
    int name = -1;
    QHash<int, int> values; ///< column to value index
};

/// The cells of the first row in the list.
Cells firstRow(Cells cells)
{
    const auto end = std::ranges::find_if(cells, [&](const SheetCell &cell) { return cell.row != cells.front().row; });
    return cells.first(std::size_t(end - cells.begin()));
}

Message missingColumn(const QString &name)
{
    return {QStringLiteral("workbook-no-column"),
            QT_TRANSLATE_NOOP("Message", "The sheet has no column named %1, so it is not the Census Bureau's table of "
                                         "goods by country."),
            {name}};
}

Message allSkipped(int count)
{
    return {QStringLiteral("workbook-all-skipped"),
            QT_TRANSLATE_N_NOOP("Message",
                                "All %n row(s) of the sheet are skipped: they have no readable year from 1900 to 2100 or no "
                                "partner code."),
            {},
            count};
}

Message noRows()
{
    return {QStringLiteral("workbook-no-rows"), QT_TRANSLATE_NOOP("Message", "The sheet has no rows of values."), {}};
}

/// Column by name, in capitals.
Result<QHash<QString, int>> columnsByName(const SheetCells &sheet, Cells header)
{
    QHash<QString, int> columns;
    for (const SheetCell &cell : header) {
        const QString name = sheet.text(cell).trimmed().toUpper();
        if (name.isEmpty())
            continue;
        if (columns.contains(name))
            return Message{QStringLiteral("workbook-column-twice"),
                           QT_TRANSLATE_NOOP("Message", "The sheet has two columns named %1."),
                           {name},
                           -1,
                           {},
                           cell.row + 1};
        columns.insert(name, cell.column);
    }
    return columns;
}

Result<Columns> findColumns(const SheetCells &sheet, Cells header)
{
    const Result<QHash<QString, int>> byName = columnsByName(sheet, header);
    if (!byName)
        return byName.error();
    Columns columns;
    const auto place = [&byName](const char *name) { return (*byName).value(QString::fromLatin1(name).toUpper(), -1); };
    const std::initializer_list<std::pair<const char *, int *>> named = {{"year", &columns.year},
                                                                         {"CTY_CODE", &columns.code},
                                                                         {"CTYNAME", &columns.name}};
    for (const auto &[name, column] : named) {
        *column = place(name);
        if (*column < 0)
            return missingColumn(QString::fromLatin1(name));
    }
    for (int i = 0; i < CensusRow::valueCount; ++i) {
        const QString name = CensusRow::columnName(i);
        if (!(*byName).contains(name))
            return missingColumn(name);
        columns.values.insert((*byName).value(name), i);
    }
    return columns;
}

/// A whole number, as digits or as a number; nothing for anything else. Empty cells are not in the list.
std::optional<int> wholeNumber(const SheetCells &sheet, const SheetCell &cell)
{
    if (cell.kind == SheetCell::Kind::Number) {
        const bool whole = cell.number >= 0 && cell.number <= 1e6 && cell.number == std::floor(cell.number);
        return whole ? std::optional(int(cell.number)) : std::nullopt;
    }
    if (cell.kind != SheetCell::Kind::Text)
        return {};
    const QString text = sheet.text(cell).trimmed();
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.isEmpty() || text.size() > 6 || !std::ranges::all_of(text, isDigit))
        return {};
    return text.toInt();
}

/// The number of a value cell, also where it is stored as text; nothing where the text is not plainly a number.
std::optional<double> valueOf(const SheetCells &sheet, const SheetCell &cell)
{
    if (cell.kind == SheetCell::Kind::Number)
        return cell.number;
    if (cell.kind != SheetCell::Kind::Text)
        return {};
    const std::string text = sheet.text(cell).trimmed().toStdString();
    return text.find_first_not_of("0123456789.+-") == std::string::npos ? plainNumber(text) : std::nullopt;
}

class RowReader
{
public:
    RowReader(const SheetCells &sheet, Columns columns)
        : m_sheet(sheet)
        , m_columns(std::move(columns))
    {
    }

    void read(Cells cells);
    CensusRows finish() &&;

private:
    /// Code and year, or nothing if the row is to be skipped, which the tallies then count.
    std::optional<CensusRow> begin(Cells cells);
    void skipRepeated(const CensusRow &row, const CensusRow &kept);
    /// The tally for a value; -1 is none.
    void count(const CensusRow &row, int valueIndex);
    void readValue(CensusRow &row, const SheetCell &cell, int valueIndex);

    const SheetCells &m_sheet;
    Columns m_columns;
    CensusRows m_result;
    QHash<std::pair<int, int>, std::size_t> m_seen; ///< from year and code to the index of the row
    Tally m_nameless;
    Tally m_outOfRange;
    Tally m_repeated;
    Tally m_conflicts;
    Tally m_belowZero;
    Tally m_unreadable;
};

std::optional<CensusRow> RowReader::begin(Cells cells)
{
    CensusRow row;
    row.line = cells.front().row + 1;
    row.millions.fill(std::numeric_limits<double>::quiet_NaN());
    std::optional<int> year;
    std::optional<int> code;
    for (const SheetCell &cell : cells) {
        if (cell.column == m_columns.year)
            year = wholeNumber(m_sheet, cell);
        if (cell.column == m_columns.code)
            code = wholeNumber(m_sheet, cell);
        if (cell.column == m_columns.name)
            row.name = m_sheet.text(cell).simplified();
    }
    if (!year || !code || *code < 1 || *code > lastCode) {
        m_nameless.add(row.line);
        return {};
    }
    if (*year < firstYear || *year > lastYear) {
        m_outOfRange.add(row.line);
        return {};
    }
    row.year = *year;
    row.code = {*code};
    return row;
}

void RowReader::readValue(CensusRow &row, const SheetCell &cell, int valueIndex)
{
    const std::optional<double> number = valueOf(m_sheet, cell);
    if (number && std::abs(*number) <= largestMillions)
        row.millions[std::size_t(valueIndex)] = *number;
    else if (cell.kind != SheetCell::Kind::Error) // an error is missing, as an empty cell is
        row.unreadable.set(std::size_t(valueIndex));
}

void RowReader::read(Cells cells)
{
    std::optional<CensusRow> row = begin(cells);
    if (!row)
        return;
    for (const SheetCell &cell : cells) {
        const auto value = m_columns.values.constFind(cell.column);
        if (value != m_columns.values.cend())
            readValue(*row, cell, *value);
    }
    const auto kept = m_seen.constFind({row->year, row->code.number});
    if (kept != m_seen.cend()) {
        skipRepeated(*row, m_result.rows[*kept]);
        return;
    }
    m_seen.insert({row->year, row->code.number}, m_result.rows.size());
    for (const SheetCell &cell : cells)
        count(*row, m_columns.values.value(cell.column, -1));
    m_result.rows.push_back(std::move(*row));
}

void RowReader::count(const CensusRow &row, int valueIndex)
{
    if (valueIndex < 0)
        return;
    const bool isYear = valueIndex == CensusRow::yearIndex(Flow::Imports) || valueIndex == CensusRow::yearIndex(Flow::Exports);
    if (row.unreadable.test(std::size_t(valueIndex)))
        m_unreadable.add(row.line, CensusRow::columnName(valueIndex));
    else if (!isYear && std::round(row.millions[std::size_t(valueIndex)] * 1e6) < 0)
        m_belowZero.add(row.line, CensusRow::columnName(valueIndex));
}

void RowReader::skipRepeated(const CensusRow &row, const CensusRow &kept)
{
    for (int i = 0; i < CensusRow::valueCount; ++i) {
        const double there = std::round(row.millions[std::size_t(i)] * 1e6);
        const double before = std::round(kept.millions[std::size_t(i)] * 1e6);
        if (isSameValue(there, before))
            continue;
        m_conflicts.add(row.line, CensusRow::columnName(i),
                        {QVariant::fromValue(wholeDollars(there)), QVariant::fromValue(wholeDollars(before))});
        return;
    }
    m_repeated.add(row.line);
}

CensusRows RowReader::finish() &&
{
    m_nameless.warn(m_result.warnings, QStringLiteral("workbook-rows-without-code"),
                    QT_TRANSLATE_N_NOOP("Message", "%n row(s) without a readable year and partner code were skipped; "
                                                   "the first is row %1."));
    m_outOfRange.warn(m_result.warnings, QStringLiteral("workbook-rows-out-of-range"),
                      QT_TRANSLATE_N_NOOP("Message", "%n row(s) of a year before 1900 or after 2100 were skipped; the "
                                                     "first is row %1."));
    m_repeated.warn(m_result.warnings, QStringLiteral("workbook-rows-repeated"),
                    QT_TRANSLATE_N_NOOP("Message", "%n row(s) repeat a year and partner code and were skipped, the "
                                                   "earlier row being kept; the first is row %1."));
    m_conflicts.warn(m_result.warnings, QStringLiteral("workbook-rows-conflict"),
                     QT_TRANSLATE_N_NOOP("Message",
                                         "%n row(s) repeat a year and partner code with another value and were skipped; the "
                                         "first is row %1, column %2: %3 is skipped, %4 is kept."));
    m_belowZero.warn(m_result.warnings, QStringLiteral("values-below-zero"), valuesBelowZero);
    m_unreadable.warn(m_result.warnings, QStringLiteral("workbook-cells-unreadable"),
                      QT_TRANSLATE_N_NOOP("Message", "%n value cell(s) have no readable number and count as missing; "
                                                     "the first is in row %1, column %2."));
    m_result.rowsSkipped = m_nameless.count() + m_outOfRange.count() + m_repeated.count() + m_conflicts.count();
    m_result.cellsUnreadable = m_unreadable.count();
    return std::move(m_result);
}

} // namespace

QString CensusRow::columnName(int valueIndex)
{
    static constexpr std::array names{"JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC", "YR"};
    const QChar flow = valueIndex < int(names.size()) ? u'I' : u'E';
    return flow + QLatin1String(names[std::size_t(valueIndex) % names.size()]);
}

Result<CensusRows> readCensusRows(const SheetCells &sheet)
{
    Cells cells(sheet.cells);
    if (cells.empty())
        return noRows();
    const Cells header = firstRow(cells);
    Result<Columns> columns = findColumns(sheet, header);
    if (!columns)
        return columns.error();
    cells = cells.subspan(header.size());
    RowReader reader(sheet, *std::move(columns));
    while (!cells.empty()) {
        const Cells row = firstRow(cells);
        reader.read(row);
        cells = cells.subspan(row.size());
    }
    CensusRows rows = std::move(reader).finish();
    if (rows.rows.empty())
        return rows.rowsSkipped > 0 ? allSkipped(rows.rowsSkipped) : noRows();
    return rows;
}

} // namespace tradestrata
