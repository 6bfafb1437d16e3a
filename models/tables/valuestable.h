// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/language.h"
#include "models/numbers/numberref.h"
#include "models/tables/figuretable.h"

namespace tradestrata {

/// The name of the column of a number.
QString nameOf(NumberOf of, PartnerCode partner, Flow flow, const Language &language);

/// Why a cell has no value, as a sentence; empty if it has one.
QString blankSentence(Blank blank, const Language &language);

/// The numbers of a figure as a table for a reader: the series in the figure's order, others, unallocated, total; if
/// yearly bars run through a month, each has its months to it beside the year.
FigureTable figureTable(const Numbers &numbers, const ValidSpec &spec, const PartnerRegistry &registry, const Language &language);

/// The same for files and the command `values`: with an older release under the lines; for a figure of one period a row
/// for each partner, for published values a row for each publication and release.
FigureTable valuesTable(const Numbers &numbers, const ValidSpec &spec, const PartnerRegistry &registry, const Language &language);
/// The three variants of that table: rows are periods, the partners of one period, publications.
FigureTable seriesTable(const Numbers &numbers, const ValidSpec &spec, const PartnerRegistry &registry, const Language &language);
FigureTable partnersTable(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry,
                          const Language &language);
FigureTable publicationsTable(const Numbers &numbers, const PartnerRegistry &registry, const Language &language);
/// The values as JSON, including the reason of each blank and a description of the numbers.
QByteArray valuesJson(const Numbers &numbers, const ValidSpec &spec, const PartnerRegistry &registry, const Language &language);

/// The source months of a figure: the dollars of each series in every month that its numbers add, with all the source's
/// codes of a partner added. For a figure in dollars of one month they are in these dollars.
FigureTable monthsTable(const Numbers &numbers, const ValidSpec &spec, const PartnerRegistry &registry, const Language &language);

/// The number in a row and a column of a figure's table, or of its table of months; the first column of numbers is 0.
NumberRef numberIn(const FigureTable &table, const Numbers &numbers, const ValidSpec &spec, int row, int column);

} // namespace tradestrata
