// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/lists.h"

#include "models/io/grid.h"
#include "models/io/layouts/layout.h"

#include <algorithm>

namespace tradestrata {

Result<std::vector<ListRow>> readListRows(QByteArrayView bytes, ListHeads heads)
{
    if (bytes.isEmpty())
        return std::vector<ListRow>();
    Progress progress;
    const auto file = openGrids(bytes, progress);
    if (!file)
        return file.error();
    std::vector<ListRow> rows;
    qsizetype width = 0;
    Grid &grid = *file->grids.front().grid;
    while (const auto found = grid.next()) {
        ListRow row{found->number, {}};
        for (const GridCell &cell : found->cells)
            row.cells.append(qstring(textOf(cell)).simplified());
        if (std::ranges::all_of(row.cells, &QString::isEmpty))
            continue;
        while (row.cells.size() > std::max<qsizetype>(width, 1) && row.cells.last().isEmpty())
            row.cells.removeLast();
        if (width == 0 && !row.cells.first().startsWith(u'#')) {
            width = row.cells.size();
            if (heads == ListHeads::InLowerCase)
                std::ranges::transform(row.cells, row.cells.begin(), [](const QString &cell) { return cell.toLower(); });
        }
        rows.push_back(std::move(row));
    }
    if (const auto error = grid.error())
        return *error;
    return rows;
}

} // namespace tradestrata
