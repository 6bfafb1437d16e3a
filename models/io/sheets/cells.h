// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <vector>

namespace tradestrata {

/// A cell of a sheet that has content. Rows and columns count from 0.
struct SheetCell
{
    enum class Kind : quint8 {
        Number,
        Date, ///< text() has it as ISO 8601: a date, date and time, time, or duration ("PT36H0M0S")
        Text,
        Bool,       ///< number is 0 or 1
        Error,      ///< text() is the spreadsheet's own word, such as #N/A
        Unreadable, ///< there is content, but not of the kind that the file states; text() is what was found
    };
    static constexpr int noText = -1;

    int row = 0;
    int column = 0;
    Kind kind = Kind::Number;
    int text = noText; ///< place in SheetCells::shared and, behind these, SheetCells::texts
    double number = 0; ///< of a date the file's own number, which means nothing without the file's epoch
};

/// The cells of one sheet, ascending by row and column, each address once. Nothing is stored for empty cells, whatever
/// size the sheet claims.
struct SheetCells
{
    std::vector<SheetCell> cells;
    QStringList shared; ///< texts of the workbook, one list for all its sheets
    QStringList texts;  ///< those of this sheet

    QString text(const SheetCell &cell) const
    {
        return cell.text < shared.size() ? shared.value(cell.text) : texts.value(cell.text - shared.size());
    }
};

/// What a workbook says about one of its sheets.
struct SheetHead
{
    enum class State : quint8 { Visible, Hidden, VeryHidden };

    int index = 0; ///< in the workbook's order, from 0
    QString name;
    State state = State::Visible;
    bool hasCells = true; ///< false for sheets that hold only a chart, a dialog or macros
};

struct Sheet
{
    SheetHead head;
    SheetCells content; ///< empty unless the sheet was asked for
};

using Sheets = std::vector<Sheet>;

/// Whether a sheet is to be read; the others are only named.
using SheetFilter = std::function<bool(const SheetHead &)>;

} // namespace tradestrata
