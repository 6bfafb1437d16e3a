// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/language.h"
#include "models/figure/numbers.h"
#include "models/items/datatablemodel.h"

namespace tradestrata {

/// The numbers of a figure as a table for a reader: the series in the figure's order, others, unallocated, total; where
/// yearly bars run through a month, each with its months to it beside the year. The same numbers as the command
/// `values` prints.
DataTable dataTableOf(const Numbers &numbers, const FigureSpec &spec, const Language &language);

/// Why a cell has no value, as a sentence; empty where it has one.
QString blankSentence(Blank blank, const Language &language);

} // namespace tradestrata
