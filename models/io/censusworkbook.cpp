// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/censusrows.h"
#include "models/io/censustable.h"
#include "models/io/iomessages.h"
#include "models/io/readers.h"
#include "models/io/sheetcells.h"

namespace tradestrata {

Result<Import> readCensusWorkbook(QIODevice &device, const PartnerRegistry &registry, Progress &progress)
{
    const QByteArray bytes = device.readAll();
    const Result<SheetCells> sheet = readSheet(bytes, QStringLiteral("country"), progress);
    if (!sheet)
        return sheet.error();
    const Result<CensusRows> rows = readCensusRows(*sheet);
    if (!rows)
        return rows.error();
    if (progress.stopped())
        return stoppedMessage();
    Result<Import> import = makeCensusTable(*rows, registry);
    progress.report(1000);
    return import;
}

} // namespace tradestrata
