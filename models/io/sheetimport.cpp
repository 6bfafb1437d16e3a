// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/sheetimport.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <stdexcept>

namespace tradestrata {

size_t TextImport::append(std::string_view text)
{
    m_texts.append(QString::fromUtf8(text.data(), qsizetype(text.size())));
    return size_t(m_texts.size() - 1);
}

size_t TextImport::commit_segments()
{
    const size_t place = append(m_segments);
    m_segments.clear();
    return place;
}

ss::src_address_t AddressReader::resolve_address(std::string_view text)
{
    constexpr int lastColumn = 16'384;
    constexpr int lastRow = 1'048'576;
    std::size_t letters = 0;
    int column = 0;
    for (; letters < text.size() && text[letters] >= 'A' && text[letters] <= 'Z' && column <= lastColumn; ++letters)
        column = column * 26 + (text[letters] - 'A' + 1);
    int row = 0;
    const char *end = text.data() + text.size();
    const std::from_chars_result read = std::from_chars(text.data() + letters, end, row);
    const bool whole = read.ec == std::errc() && read.ptr == end;
    if (!whole || column < 1 || column > lastColumn || row < 1 || row > lastRow)
        throw std::invalid_argument("not a cell address");
    return {0, row - 1, column - 1};
}

ss::src_range_t AddressReader::resolve_range(std::string_view text)
{
    const ss::src_address_t first = resolve_address(text.substr(0, text.find(':')));
    return {first, first};
}

SheetReader::SheetReader(qint64 unpackedSize, Progress &progress)
    : m_progress(progress)
    , m_unpackedSize(unpackedSize)
{
}

void SheetReader::set_string(ss::row_t row, ss::col_t column, ss::string_id_t text)
{
    add({row, column, SheetCell::Kind::Text, int(text), 0});
}

void SheetReader::set_value(ss::row_t row, ss::col_t column, double value)
{
    add({row, column, SheetCell::Kind::Number, SheetCell::noText, value});
}

void SheetReader::set_bool(ss::row_t row, ss::col_t column, bool)
{
    add({row, column, SheetCell::Kind::Text, SheetCell::noText, 0});
}

void SheetReader::set_date_time(ss::row_t row, ss::col_t column, int, int, int, int, int, double)
{
    add({row, column, SheetCell::Kind::Text, SheetCell::noText, 0});
}

void SheetReader::set_position(ss::row_t row, ss::col_t column)
{
    // Without a result the cell has no number: it is text, and reported as such.
    m_formula = {row, column, SheetCell::Kind::Number, SheetCell::noText, std::nan("")};
}

void SheetReader::add(const SheetCell &cell)
{
    if (cell.row != m_row)
        reportRow(cell.row);
    if (m_cells.size() >= SheetImport::mostCells)
        throw SheetImport::TooManyCells();
    m_cells.push_back(cell);
}

void SheetReader::reportRow(int row)
{
    // A Census row takes some 960 bytes unpacked; the size that the sheet claims is not reliable.
    constexpr qint64 bytesPerRow = 960;
    m_row = row;
    if (m_progress.stopped())
        throw SheetImport::Stopped();
    const qint64 done = qint64(row) * bytesPerRow * 800 / std::max<qint64>(m_unpackedSize, 1);
    m_progress.report(100 + int(std::clamp<qint64>(done, 0, 800)));
}

SheetImport::SheetImport(const QString &sheet, qint64 unpackedSize, Progress &progress)
    : m_sheetName(sheet)
    , m_sheet(unpackedSize, progress)
{
}

ss::iface::import_reference_resolver *SheetImport::get_reference_resolver(ss::formula_ref_context_t) { return &m_addresses; }

ss::iface::import_sheet *SheetImport::append_sheet(ss::sheet_t, std::string_view name)
{
    m_sheetNames.append(QString::fromUtf8(name.data(), qsizetype(name.size())));
    return get_sheet(name);
}

ss::iface::import_sheet *SheetImport::get_sheet(std::string_view name)
{
    const QString asked = QString::fromUtf8(name.data(), qsizetype(name.size()));
    if (asked.compare(m_sheetName, Qt::CaseInsensitive) == 0)
        return &m_sheet;
    return &m_ignored;
}

ss::iface::import_sheet *SheetImport::get_sheet(ss::sheet_t)
{
    // liborcus asks for this only for formulas, and counts sheets by an id that need not be their order: with several
    // sheets the results cannot be told apart, and those cells stay empty, which the reader of the table reports.
    if (m_sheetNames.size() == 1)
        return get_sheet(m_sheetNames.first().toStdString());
    return &m_ignored;
}

} // namespace tradestrata
