// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/io/import.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace tradestrata {

/// A non-empty cell of a sheet. Rows and columns count from 0.
struct SheetCell
{
    enum class Kind : quint8 { Number, Text };
    static constexpr int noText = -1; ///< a truth value or the like: not a number, and without a text of its own

    int row = 0;
    int column = 0;
    Kind kind = Kind::Number;
    int text = noText; ///< index in SheetCells::texts
    double number = 0;
};

/// The cells of one sheet, ascending by row and column; empty ones are not stored, whatever size the sheet claims.
struct SheetCells
{
    std::vector<SheetCell> cells;
    QStringList texts;

    QString text(const SheetCell &cell) const { return texts.value(cell.text); }
};

/// Reads the sheet of that name (case-insensitive) from an .xlsx workbook that passed checkZip(). `unpackedSize` is the
/// result of checkZip(); progress runs from 100 to 900 by row. Errors: not an Excel workbook, damaged, no such sheet
/// (naming the existing ones), too many cells, stopped.
Result<SheetCells> readSheet(QByteArrayView workbook, const QString &sheet, qint64 unpackedSize, Progress &progress);

} // namespace tradestrata
