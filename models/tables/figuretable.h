// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/valueaxis.h"
#include "models/language/language.h"
#include "models/numbers/numberref.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

namespace tradestrata {

/// One column of a table: numbers, or words.
struct FigureColumn
{
    /// The part of a series.
    enum Part {
        Whole,
        Through, ///< of yearly bars: January to the month through which years are compared
        Older,   ///< from the older release under it
        Months   ///< individual months
    };

    QString head;                     ///< for a reader, in the reader's language
    std::vector<double> values;       ///< NaN if blank; none in a column of words
    std::vector<Blank> blanks;        ///< by row: why there is no value
    QStringList texts = {};           ///< a column of words
    QString key = {};                 ///< its head in files: "MEX"
    QStringList keys = {};            ///< its words in files, if different: "exports"
    std::optional<int> decimals = {}; ///< if not those of the unit
    ValueKind unit = ValueKind::Dollars;
    NumberOf of = NumberOf::Partner;
    PartnerCode partner = {};
    Part part = Whole;
    std::optional<Month> release = {};  ///< of the values, if there is only one and it is known
    std::vector<double> roundings = {}; ///< of published values: the unit of the last digit of each
    bool inFilesOnly = false;           ///< of no additional use to a reader of the figure
    bool quoted = false;                ///< words in a file are always in quotes

    bool isWords() const { return !texts.isEmpty(); }
    Blank blankAt(qsizetype row) const { return size_t(row) < blanks.size() ? blanks[size_t(row)] : Blank::None; }
    /// Dollars and ranks are whole numbers. A reader sees two decimals of all others, a file has six.
    int shownDecimals() const { return decimals.value_or(isWhole() ? 0 : 2); }
    /// Plain, in the C locale, for copying and writing; empty if blank.
    QString plain(qsizetype row) const;
    bool isWhole() const { return unit == ValueKind::Dollars || unit == ValueKind::Rank; }
};

/// Numbers of a figure as a table: its rows are periods, or the partners of one period, or the source cells of one
/// number. It is shown and copied in the window, and written by files and the command `values`.
struct FigureTable
{
    QString periodHead;
    QStringList periods; ///< as shown to a reader, in order of time
    QStringList keys;    ///< as in files: "2025-08"
    QList<FigureColumn> columns;
    int sums = 0; ///< so many last rows are sums of those above: they stay last in every order
    QLocale locale;
    QHash<Blank, QString> reasons; ///< why a cell is blank, as sentences for a reader

    QString reason(const FigureColumn &column, qsizetype row) const { return reasons.value(column.blankAt(row)); }
    /// By its head in files; nullptr if there is none.
    const FigureColumn *column(QLatin1String key) const;
};

/// A table for a reader of the language, without rows or columns yet.
FigureTable tableFor(const Language &language, const QString &periodHead);

/// A table as lines of cells separated by commas, with the words of files, plain numbers and empty blanks.
QByteArray toCsv(const FigureTable &table);

/// The same for the clipboard, with the heads of its reader: cells separated by tabs, and as a table of HTML with a caption.
/// No cell is a formula.
QString toTsv(const FigureTable &table);
QString toHtml(const FigureTable &table, const QString &caption);

/// The numbers of a column, and each blank with its period and reason.
QJsonObject toJson(const FigureTable &table, const FigureColumn &column);
/// A number as in files; null if blank.
QJsonValue cellJson(const FigureColumn &column, qsizetype row);

} // namespace tradestrata
