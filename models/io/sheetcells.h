// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/io/import.h"
#include "models/io/sheets/cells.h"

#include <QByteArrayView>

namespace tradestrata {

/// Reads the sheet of that name (upper and lower case alike) from a workbook. Progress runs from 0 to 900 by the bytes of
/// the file. Errors: those of readSheets(), and no such sheet (naming those there are).
Result<SheetCells> readSheet(QByteArrayView workbook, const QString &sheet, Progress &progress);

} // namespace tradestrata
