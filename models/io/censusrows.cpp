// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/census.h"

#include "models/io/iomessages.h"
#include "models/io/limits.h"
#include "models/io/sheets/numberformat.h"
#include "models/io/tally.h"

#include <QHash>
#include <QRegularExpression>

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
    return {QStringLiteral("workbook-no-rows"), QT_TRANSLATE_NOOP("Message", "The sheet has no rows of values.")};
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

/// A year of four digits with a mark of statistics offices (revised, provisional, estimated, a footnote): "2024r",
/// "2024 (p)", "2024*". Nothing for anything else.
std::optional<int> markedYear(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})\\s*(?:[rpe*†‡]|\\([rpe*†‡]\\)|\\[[rpe*†‡]\\])$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? std::optional(match.capturedView(1).toInt()) : std::nullopt;
}

/// The content of a cell for a message that quotes it, shortened if long.
QString quoted(const SheetCells &sheet, const SheetCell &cell)
{
    constexpr qsizetype most = 40;
    QString text = sheet.text(cell).simplified();
    if (cell.kind == SheetCell::Kind::Number)
        text = QString::number(cell.number, 'g', 15);
    else if (cell.kind == SheetCell::Kind::Bool)
        text = cell.number != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    return text.size() > most ? text.first(most - 1) + u'…' : text;
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
    /// Whether a value column has anything but zeros and blanks.
    bool hasValues(Cells cells) const;
    void skipRepeated(const CensusRow &row, CensusRow &kept);
    /// The tally for a value; -1 is none.
    void count(const CensusRow &row, int valueIndex);
    void readValue(CensusRow &row, const SheetCell &cell, int valueIndex);

    const SheetCells &m_sheet;
    Columns m_columns;
    CensusRows m_result;
    QHash<std::pair<int, int>, std::size_t> m_seen; ///< from year and code to the index of the row
    Tally m_nameless;
    Tally m_unplaced;
    Tally m_marked;
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
    QString yearText, codeText;
    bool isMarked = false;
    for (const SheetCell &cell : cells) {
        if (cell.column == m_columns.year) {
            yearText = quoted(m_sheet, cell);
            year = wholeNumber(m_sheet, cell);
            if (!year && cell.kind == SheetCell::Kind::Text)
                isMarked = (year = markedYear(yearText)).has_value();
        }
        if (cell.column == m_columns.code) {
            codeText = quoted(m_sheet, cell);
            code = wholeNumber(m_sheet, cell);
        }
        if (cell.column == m_columns.name)
            row.name = m_sheet.text(cell).simplified();
    }
    const bool hasCode = code && *code >= 1 && *code <= lastCode;
    const bool hasYear = year && *year >= firstYear && *year <= lastYear;
    if (!hasCode || !hasYear) {
        if (hasValues(cells)) {
            m_result.unplaced.push_back({hasCode ? std::optional(PartnerCode{*code}) : std::nullopt, hasYear ? year : std::nullopt});
            m_unplaced.add(row.line, {}, {yearText, codeText, row.name});
        } else {
            (hasCode && year ? m_outOfRange : m_nameless).add(row.line);
        }
        return {};
    }
    if (isMarked)
        m_marked.add(row.line, yearText);
    row.year = *year;
    row.code = {*code};
    return row;
}

bool RowReader::hasValues(Cells cells) const
{
    return std::ranges::any_of(cells, [this](const SheetCell &cell) {
        const bool isBlank = cell.kind == SheetCell::Kind::Text && m_sheet.text(cell).trimmed().isEmpty();
        return m_columns.values.contains(cell.column) && !isBlank && valueOf(m_sheet, cell) != 0.0;
    });
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

void RowReader::skipRepeated(const CensusRow &row, CensusRow &kept)
{
    bool isConflict = false;
    for (int i = 0; i < CensusRow::valueCount; ++i) {
        double &before = kept.millions[std::size_t(i)];
        const double there = std::round(row.millions[std::size_t(i)] * 1e6);
        const double known = std::round(before * 1e6);
        if (isSameValue(there, known))
            continue;
        if (!isConflict)
            m_conflicts.add(row.line, CensusRow::columnName(i),
                            {QVariant::fromValue(wholeDollars(there)), QVariant::fromValue(wholeDollars(known))});
        isConflict = true;
        before = std::numeric_limits<double>::quiet_NaN();
        kept.unreadable.set(std::size_t(i));
    }
    if (!isConflict)
        m_repeated.add(row.line);
}

CensusRows RowReader::finish() &&
{
    m_nameless.warn(m_result.warnings, QStringLiteral("workbook-rows-without-code"),
                    QT_TRANSLATE_N_NOOP("Message", "%n row(s) without a readable year and partner code were skipped; "
                                                   "the first is row %1."));
    m_unplaced
        .warn(m_result.warnings, QStringLiteral("workbook-rows-unplaced"),
              QT_TRANSLATE_N_NOOP("Message",
                                  "%n row(s) with values have no readable year from 1900 to 2100 or no readable partner code "
                                  "and were skipped; years that they might hold count as missing, not as zero (the first "
                                  "is row %1: year “%2”, code “%3”, name “%4”)."));
    m_marked.warn(m_result.warnings, QStringLiteral("workbook-years-marked"),
                  QT_TRANSLATE_N_NOOP("Message", "%n year(s) have a mark, which is ignored; the first is “%2” in row %1."));
    m_outOfRange.warn(m_result.warnings, QStringLiteral("workbook-rows-out-of-range"),
                      QT_TRANSLATE_N_NOOP("Message", "%n row(s) of a year before 1900 or after 2100 were skipped; the "
                                                     "first is row %1."));
    m_repeated.warn(m_result.warnings, QStringLiteral("workbook-rows-repeated"),
                    QT_TRANSLATE_N_NOOP("Message", "%n row(s) repeat a year and partner code and were skipped, the "
                                                   "earlier row being kept; the first is row %1."));
    m_conflicts.warn(m_result.warnings, QStringLiteral("workbook-rows-conflict"),
                     QT_TRANSLATE_N_NOOP("Message",
                                         "%n row(s) repeat a year and partner code with other values; values that differ "
                                         "count as missing (the first is row %1, column %2: %3, but earlier %4)."));
    m_belowZero.warn(m_result.warnings, QStringLiteral("values-below-zero"), valuesBelowZero);
    m_unreadable.warn(m_result.warnings, QStringLiteral("workbook-cells-unreadable"),
                      QT_TRANSLATE_N_NOOP("Message", "%n value cell(s) have no readable number and count as missing; "
                                                     "the first is in row %1, column %2."));
    m_result.rowsSkipped = m_nameless.count() + m_unplaced.count() + m_outOfRange.count() + m_repeated.count()
                           + m_conflicts.count();
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
