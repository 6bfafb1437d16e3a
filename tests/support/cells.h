// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"
#include "tests/support/slowtable.h"

#include <QByteArray>

#include <cmath>

/// Cells of the program and of the slow count in the same format, so that a failing comparison shows both.
namespace tradestrata::testsupport {

inline char tokenOf(Blank blank)
{
    switch (blank) {
    case Blank::None:
        return 0;
    case Blank::Missing:
        return '.';
    case Blank::WithinOthers:
        return 'w';
    case Blank::Absent:
        return 'a';
    case Blank::NotYetPublished:
        return 'n';
    case Blank::BeforeData:
        return 'b';
    case Blank::Overlapping:
        return 'o';
    case Blank::TerritoryChange:
        return 't';
    case Blank::BaseTooSmall:
        return 's';
    case Blank::OutsideBase:
        return 'x';
    case Blank::NoPrice:
        return 'p';
    case Blank::NoRank:
        return 'r';
    }
    return '?';
}

/// Dollars to a thousandth, or the token of the blank; a blank must be without a value.
inline QByteArray written(Cell cell)
{
    const char token = tokenOf(cell.blank);
    if (token != 0)
        return std::isnan(cell.value) ? QByteArray(1, token) : QByteArray("a blank with a value");
    return QByteArray::number(cell.value, 'f', 3);
}

inline QByteArray written(SlowSum sum)
{
    return sum.blank != 0 ? QByteArray(1, sum.blank) : QByteArray::number(sum.dollars) + ".000";
}

/// A row of cells: "1.000 . 3.000".
inline QByteArray written(const Column &column)
{
    QByteArrayList cells;
    for (int i = 0; i < column.size(); ++i)
        cells.append(written(column.at(i)));
    return cells.join(' ');
}

} // namespace tradestrata::testsupport
