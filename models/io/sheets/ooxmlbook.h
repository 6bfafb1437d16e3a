// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/io/sheets/cells.h"
#include "models/io/sheets/zipparts.h"

namespace tradestrata {

/// Reads a workbook of Office Open XML (.xlsx, .xlsm), Transitional or Strict. Parts are found by their relations,
/// wherever they lie. Errors: not a workbook, or another kind of document; a sheet asked for that is missing or not a
/// worksheet; damaged; beyond a limit; stopped.
Result<Sheets> readOoxmlBook(const ZipParts &parts, const SheetFilter &wanted, PartProgress &progress);

} // namespace tradestrata
