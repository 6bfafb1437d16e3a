// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/io/sheets/cells.h"
#include "models/io/sheets/partprogress.h"

namespace tradestrata {

/// Reads an older workbook of Excel (.xls): Excel 5 and 95, 97 to 2003. Errors: protected by a password, not a workbook,
/// damaged, beyond a limit, stopped.
Result<Sheets> readXlsBook(QByteArrayView bytes, const SheetFilter &wanted, PartProgress &progress);

} // namespace tradestrata
