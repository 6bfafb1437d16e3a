// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/language.h"
#include "models/numbers/numberbehind.h"
#include "models/items/datatablemodel.h"

namespace tradestrata {

/// The numbers of a figure as a table for a reader: the series in the figure's order, others, unallocated, total; where
/// yearly bars run through a month, each with its months to it beside the year. The same numbers as the command
/// `values` prints.
DataTable dataTableOf(const Numbers &numbers, const FigureSpec &spec, const Language &language);

/// What the column of a number is called.
QString nameOf(NumberOf of, PartnerCode partner, Flow flow, const Language &language);

/// The number in a row and a column of that table, the first column of numbers being 0.
NumberRef numberIn(const Numbers &numbers, const FigureSpec &spec, int row, int column);

/// The months behind a figure: the dollars of each series in every month that its numbers add, all the source's codes of
/// a partner added. What a figure of dollars of one month draws stands in these dollars.
DataTable monthsBehindOf(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry, const Language &language);

/// The number in a row and a column of the table of months: one month of a series.
NumberRef monthIn(const Numbers &numbers, const FigureSpec &spec, int row, int column);

/// Why a cell has no value, as a sentence; empty where it has one.
QString blankSentence(Blank blank, const Language &language);

} // namespace tradestrata
