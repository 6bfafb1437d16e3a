// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"
#include "models/tables/figuretable.h"
#include "models/tables/workbook.h"

namespace tradestrata {

/// What a workbook says about its numbers, in the language of the figure.
struct BookWords
{
    QString title;
    QString subtitle;
    QString source;
    QStringList notes;
    std::optional<Month> dollarsOf = {}; ///< the month whose prices they are in; nothing: current dollars
    QDate created;                       ///< the first day of the month of release or, if that is unknown, of the last month
};
BookWords bookWords(const Figure &figure, const Numbers &numbers, const ValidSpec &spec);

/// A table for a spreadsheet: a sheet of values, whose periods are words and days and whose blanks are empty; a sheet of
/// source, notes and the unit of each column; if there are blanks, a sheet of their reasons. Per cent are parts of one.
Workbook valuesBook(const FigureTable &table, const BookWords &words, const Language &language);

} // namespace tradestrata
