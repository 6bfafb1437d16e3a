// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/sheetcells.h"

#include "models/io/sheets/readsheets.h"

namespace tradestrata {

namespace {

Message noSheet(const QString &sheet, const QStringList &sheets)
{
    return {QStringLiteral("workbook-no-sheet"),
            QT_TRANSLATE_NOOP("Message", "The workbook has no sheet named %1; its sheets are: %2."),
            {sheet, sheets.join(QStringLiteral(", "))}};
}

} // namespace

Result<SheetCells> readSheet(QByteArrayView workbook, const QString &sheet, Progress &progress)
{
    const auto wanted = [&sheet](const SheetHead &head) { return head.name.compare(sheet, Qt::CaseInsensitive) == 0; };
    Result<Sheets> sheets = readSheets(workbook, wanted, progress, 900);
    if (!sheets)
        return sheets.error();
    QStringList names;
    for (Sheet &found : *sheets) {
        if (found.head.hasCells && wanted(found.head))
            return std::move(found.content);
        names.append(found.head.name);
    }
    return noSheet(sheet, names);
}

} // namespace tradestrata
