// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/io/sheets/cells.h"

#include <optional>
#include <string_view>

namespace tradestrata {

/// "AB12" for row 11, column 27.
QString cellAddress(int row, int column);

/// What all sheets of a workbook have taken so far, against the limits.
struct CellBudget
{
    qint64 cells = 0;
    qint64 texts = 0;
    qint64 textBytes = 0;
};

/// Collects the cells of one sheet in whatever order they come. Cells without content are dropped.
class CellCollector
{
public:
    /// `shared` are texts that cells may refer to by number.
    CellCollector(CellBudget &budget, QStringList shared = {});

    void number(int row, int column, double value) { push({row, column, SheetCell::Kind::Number, SheetCell::noText, value}); }
    void boolean(int row, int column, bool value)
    {
        push({row, column, SheetCell::Kind::Bool, SheetCell::noText, value ? 1.0 : 0.0});
    }
    /// A text or, with one of the other kinds, a date, an error or what could not be read.
    void text(int row, int column, const QString &text, SheetCell::Kind kind = SheetCell::Kind::Text, double value = 0);
    /// The shared text of that number; false if there is none.
    bool sharedText(int row, int column, qint64 place);

    /// Too many cells or texts.
    const std::optional<Message> &failure() const { return m_failure; }
    /// The cells, sorted. Error: an address twice.
    Result<SheetCells> finish(const QString &sheetName);

private:
    void push(const SheetCell &cell);

    CellBudget &m_budget;
    SheetCells m_content;
    std::optional<Message> m_failure;
};

} // namespace tradestrata
