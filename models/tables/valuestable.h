// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/language.h"
#include "models/numbers/numberbehind.h"
#include "models/tables/figuretable.h"

namespace tradestrata {

/// What the column of a number is called.
QString nameOf(NumberOf of, PartnerCode partner, Flow flow, const Language &language);

/// Why a cell has no value, as a sentence; empty where it has one.
QString blankSentence(Blank blank, const Language &language);

/// The numbers of a figure as a table for a reader: the series in the figure's order, others, unallocated, total; where
/// yearly bars run through a month, each with its months to it beside the year.
FigureTable figureTable(const Numbers &numbers, const ValidSpec &spec, const PartnerRegistry &registry, const Language &language);

/// The same as files and the command `values` have it: with the older release that is laid under the lines; of a figure of
/// one period a row for each partner, of published values a row for each publication and release.
FigureTable valuesTable(const Numbers &numbers, const ValidSpec &spec, const PartnerRegistry &registry, const Language &language);
/// The three tables of which that is one: rows are periods, the partners of one period, publications.
FigureTable seriesTable(const Numbers &numbers, const ValidSpec &spec, const PartnerRegistry &registry, const Language &language);
FigureTable partnersTable(const Numbers &numbers, const PartnerRegistry &registry);
FigureTable publicationsTable(const Numbers &numbers, const PartnerRegistry &registry);
/// The values as JSON, which says for each blank why, and what the numbers are.
QByteArray valuesJson(const Numbers &numbers, const ValidSpec &spec, const PartnerRegistry &registry, const Language &language);

/// The months behind a figure: the dollars of each series in every month that its numbers add, all the source's codes of
/// a partner added. What a figure of dollars of one month draws stands in these dollars.
FigureTable monthsTable(const Numbers &numbers, const ValidSpec &spec, const PartnerRegistry &registry, const Language &language);

/// The number in a row and a column of a figure's table, or of its table of months; the first column of numbers is 0.
NumberRef numberIn(const FigureTable &table, const Numbers &numbers, const ValidSpec &spec, int row, int column);

} // namespace tradestrata
