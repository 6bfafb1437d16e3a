// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/io/sheets/cells.h"
#include "models/io/sheets/partprogress.h"
#include "models/io/sheets/zipparts.h"

namespace tradestrata {

/// Reads a workbook of Office Open XML (.xlsx, .xlsm), Transitional or Strict. Parts are found by their relations,
/// wherever they lie. Errors: not a workbook, or another kind of document; a sheet asked for that is missing or not a
/// worksheet; damaged; beyond a limit; stopped.
Result<Sheets> readOoxmlBook(const ZipParts &parts, const SheetFilter &wanted, PartProgress &progress);

/// Reads an older workbook of Excel (.xls): Excel 5 and 95, 97 to 2003. Errors: protected by a password, not a workbook,
/// damaged, beyond a limit, stopped.
Result<Sheets> readXlsBook(QByteArrayView bytes, const SheetFilter &wanted, PartProgress &progress);

/// Reads an OpenDocument spreadsheet (.ods). Repeated cells and rows are written out; dates have the number that the day
/// 30 December 1899 begins. Errors: encrypted, not a spreadsheet, damaged, beyond a limit, stopped.
Result<Sheets> readOdsBook(const ZipParts &parts, const SheetFilter &wanted, PartProgress &progress);

/// The same from one flat XML file (.fods).
Result<Sheets> readFlatOdsBook(QByteArrayView bytes, const SheetFilter &wanted, PartProgress &progress);

} // namespace tradestrata
