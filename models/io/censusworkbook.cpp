// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/census.h"
#include "models/io/iomessages.h"
#include "models/io/readers.h"
#include "models/io/sheetcells.h"
#include "models/io/text/values.h"

#include <QHash>
#include <QSet>

namespace tradestrata {

namespace {

Result<Import> importOf(const SheetCells &sheet, const PartnerRegistry &registry, Progress &progress)
{
    const Result<CensusRows> rows = readCensusRows(sheet);
    if (!rows)
        return rows.error();
    if (progress.stopped())
        return stoppedMessage();
    Result<Import> import = makeCensusTable(*rows, registry);
    progress.report(1000);
    return import;
}

} // namespace

Result<Import> readCensusWorkbook(QIODevice &device, const PartnerRegistry &registry, Progress &progress)
{
    const QByteArray bytes = device.readAll();
    const Result<SheetCells> sheet = readSheet(bytes, censusSheet, progress);
    if (!sheet)
        return sheet.error();
    return importOf(*sheet, registry, progress);
}

bool isCensusTable(FileGrids &file)
{
    if (file.kind == ContentKind::Spreadsheet || file.grids.size() != 1)
        return false;
    Grid &grid = *file.grids.front().grid;
    grid.rewind();
    const auto row = grid.next();
    if (!row)
        return false;
    QSet<QString> heads;
    for (const GridCell &cell : row->cells) {
        const std::string_view text = trimmedText(cell.text);
        heads.insert(QString::fromUtf8(text.data(), qsizetype(text.size())).toUpper());
    }
    return heads.contains(QStringLiteral("CTY_CODE")) && heads.contains(QStringLiteral("IJAN"))
           && heads.contains(QStringLiteral("EDEC"));
}

Result<Import> readCensusTable(FileGrids &file, const PartnerRegistry &registry, Progress &progress)
{
    SheetCells cells;
    QHash<QString, int> places;
    Grid &grid = *file.grids.front().grid;
    grid.rewind();
    while (const auto row = grid.next()) {
        for (size_t column = 0; column < row->cells.size(); ++column) {
            const std::string_view text = trimmedText(row->cells[column].text);
            if (text.empty())
                continue;
            const QString words = QString::fromUtf8(text.data(), qsizetype(text.size()));
            if (!places.contains(words)) {
                places.insert(words, int(cells.texts.size()));
                cells.texts.append(words);
            }
            SheetCell cell;
            cell.row = row->number - 1;
            cell.column = int(column);
            cell.kind = SheetCell::Kind::Text;
            cell.text = places.value(words);
            cells.cells.push_back(cell);
        }
    }
    if (const auto error = grid.error())
        return *error;
    Result<Import> import = importOf(cells, registry, progress);
    if (import)
        import->report.warnings = file.notes + import->report.warnings;
    return import;
}

} // namespace tradestrata
