// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"

#include <QDate>
#include <QList>
#include <QString>

#include <variant>

namespace tradestrata {

/// A cell of a sheet: nothing, words, a number or a day. Words are never a formula, whatever they begin with.
struct BookCell
{
    enum class Look {
        Plain,
        Head,   ///< bold, of columns and rows
        Long,   ///< words that go on in further lines
        Number, ///< with groups of digits and `decimals`
        Percent ///< a number that is a part of one
    };
    std::variant<std::monostate, QString, double, QDate> content = {};
    Look look = Look::Plain;
    int decimals = 0;

    bool operator==(const BookCell &) const = default;
};

/// A sheet of a workbook. Its first rows and columns stay in sight.
struct BookSheet
{
    QString name; ///< at most 31 characters, without []:*?/ and the backslash
    QList<QList<BookCell>> rows = {};
    int fixedRows = 1;
    int fixedColumns = 0;
};

/// A workbook as a value, before it is a file.
struct Workbook
{
    QString title;
    QString description;
    QDate created; ///< the only date that the file tells of itself, so that the same numbers give the same bytes
    QList<BookSheet> sheets;
};

/// The address of a cell, from 0: "A1", "AB12".
QString cellAddress(qsizetype row, qsizetype column);

/// The workbook as an .xlsx file. Error: it cannot be assembled, as temporary files cannot be written.
Result<QByteArray> toXlsx(const Workbook &book);

} // namespace tradestrata
