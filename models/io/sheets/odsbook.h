// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/io/sheets/cells.h"
#include "models/io/sheets/zipparts.h"

namespace tradestrata {

/// Reads an OpenDocument spreadsheet (.ods). Repeated cells and rows are written out; dates have the number that the day
/// 30 December 1899 begins. Errors: encrypted, not a spreadsheet, damaged, beyond a limit, stopped.
Result<Sheets> readOdsBook(const ZipParts &parts, const SheetFilter &wanted, PartProgress &progress);

/// The same from one flat XML file (.fods).
Result<Sheets> readFlatOdsBook(QByteArrayView bytes, const SheetFilter &wanted, PartProgress &progress);

} // namespace tradestrata
