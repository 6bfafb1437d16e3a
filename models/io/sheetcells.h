// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/io/import.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace tradestrata {

/// A cell of a sheet that is not empty. Rows and columns count from 0.
struct SheetCell
{
    enum class Kind : quint8 { Number, Text };
    static constexpr int noText = -1; ///< a truth value or the like: no number, and no text of its own

    int row = 0;
    int column = 0;
    Kind kind = Kind::Number;
    int text = noText; ///< place in SheetCells::texts
    double number = 0;
};

/// The cells of one sheet, ascending by row and column; nothing is stored for empty ones, whatever size the sheet
/// claims.
struct SheetCells
{
    std::vector<SheetCell> cells;
    QStringList texts;

    QString text(const SheetCell &cell) const { return texts.value(cell.text); }
};

/// Reads the sheet of that name (upper and lower case alike) from an .xlsx workbook that checkZip() let pass.
/// unpackedSize is what checkZip() returned; progress runs from 100 to 900 by the row. Errors: no Excel workbook,
/// damaged, no such sheet (naming those there are), too many cells, stopped.
Result<SheetCells> readSheet(QByteArrayView workbook, const QString &sheet, qint64 unpackedSize, Progress &progress);

} // namespace tradestrata
