// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/sheets/readsheets.h"
#include "tests/fuzz/fuzzed.h"

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// Spreadsheets of every kind: cells come in order, each address once, inside the sheet, and their texts are there.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Progress progress;
    const auto sheets = readSheets(
        fuzzedBytes(data, size), [](const SheetHead &) { return true; }, progress);
    if (!sheets)
        return 0;
    for (const Sheet &sheet : *sheets) {
        const SheetCell *before = nullptr;
        for (const SheetCell &cell : sheet.content.cells) {
            require(cell.row >= 0 && cell.column >= 0);
            require(!before || before->row < cell.row || (before->row == cell.row && before->column < cell.column));
            require(cell.text < sheet.content.shared.size() + sheet.content.texts.size());
            before = &cell;
        }
    }
    return 0;
}
