// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/io/import.h"
#include "models/io/sheets/cells.h"

#include <QByteArrayView>

namespace tradestrata {

/// Reads the wanted sheets of a spreadsheet (.xlsx, .xlsm, .ods, .fods or .xls, decided by its content). The other sheets
/// are only named. Progress runs from 0 to `end`, by the bytes of the file.
///
/// Nothing is guessed: a cell with content keeps its kind, or is Unreadable with the text found. Errors: not a
/// spreadsheet or of a kind that is not read, a sheet that is missing, damaged, beyond a limit, stopped.
Result<Sheets> readSheets(QByteArrayView bytes, const SheetFilter &wanted, Progress &progress, int end = 1000);

/// Whether the content is that of a spreadsheet or of a file that pretends to be one (a web page), so that readSheets() has
/// the right sentence for it.
bool isSpreadsheet(QByteArrayView bytes);

} // namespace tradestrata
