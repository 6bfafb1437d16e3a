// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/grid.h"
#include "models/io/text/values.h"
#include "tests/fuzz/fuzzed.h"

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// Files as rows of cells, and each cell as a number, a period and a date: the rows are the same when read again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Progress progress;
    auto file = openGrids(fuzzedBytes(data, size), progress);
    if (!file)
        return 0;
    for (const NamedGrid &named : file->grids) {
        std::vector<size_t> widths;
        NumberEvidence numbers;
        DateEvidence dates;
        int line = 0;
        while (const auto row = named.grid->next()) {
            require(row->number > line);
            line = row->number;
            widths.push_back(row->cells.size());
            for (const GridCell &cell : row->cells) {
                numbers.add(cell.text);
                dates.add(cell.text);
                numberOf(cell.text, {});
                numberOf(cell.text, {',', '.'});
                periodOf(cell.text, DateOrder::DayFirst);
                monthNumberOf(cell.text);
            }
        }
        const auto style = numberStyleOf(numbers, {}, file->separator);
        require(style || !style.error().id.isEmpty());
        named.grid->rewind();
        for (const size_t width : widths) {
            const auto row = named.grid->next();
            require(row && row->cells.size() == width);
        }
        require(!named.grid->next());
    }
    return 0;
}
