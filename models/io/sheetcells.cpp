// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/sheetcells.h"

#include "models/io/iomessages.h"
#include "models/io/sheetimport.h"

#include <orcus/orcus_xlsx.hpp>

#include <algorithm>
#include <exception>
#include <utility>

namespace tradestrata {

namespace {

Message noWorkbook()
{
    return {QStringLiteral("workbook-not-excel"),
            QT_TRANSLATE_NOOP("Message", "This is a zip archive, but not an Excel workbook."),
            {}};
}

Message damagedSheet()
{
    return {QStringLiteral("workbook-damaged"),
            QT_TRANSLATE_NOOP("Message", "The workbook is damaged: its sheets cannot be read."),
            {}};
}

Message tooManyCells()
{
    return {QStringLiteral("workbook-too-many-cells"),
            QT_TRANSLATE_NOOP("Message", "The sheet has more than %1 cells, more than any trade table needs; it is "
                                         "not opened."),
            {qlonglong(SheetImport::mostCells)}};
}

Message noSheet(const QString &sheet, const QStringList &sheets)
{
    return {QStringLiteral("workbook-no-sheet"),
            QT_TRANSLATE_NOOP("Message", "The workbook has no sheet named %1; its sheets are: %2."),
            {sheet, sheets.join(QStringLiteral(", "))}};
}

/// Formulas come after everything else, and the rows of a file may be in any order.
void sortCells(std::vector<SheetCell> &cells)
{
    const auto place = [](const SheetCell &cell) { return std::pair(cell.row, cell.column); };
    if (!std::ranges::is_sorted(cells, {}, place))
        std::ranges::stable_sort(cells, {}, place);
}

} // namespace

Result<SheetCells> readSheet(QByteArrayView workbook, const QString &sheet, qint64 unpackedSize, Progress &progress)
{
    SheetImport import(sheet, unpackedSize, progress);
    try {
        orcus::orcus_xlsx reader(&import);
        reader.read_stream({workbook.data(), std::size_t(workbook.size())});
    } catch (const SheetImport::Stopped &) {
        return stoppedMessage();
    } catch (const SheetImport::TooManyCells &) {
        return tooManyCells();
    } catch (const std::exception &) {
        return damagedSheet();
    }
    if (import.sheetNames().isEmpty())
        return noWorkbook();
    if (!import.found())
        return noSheet(sheet, import.sheetNames());
    SheetCells cells = import.takeCells();
    sortCells(cells.cells);
    return cells;
}

} // namespace tradestrata
