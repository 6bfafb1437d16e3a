// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/context.h"

namespace tradestrata {

/// A price index from a file of cells, such as a download of FRED: a column of consecutive months and one of values, below
/// their names. `column` names the one with the values if the file has several; empty: the only one. An empty cell, or a
/// point, is a month that was not published. Errors, with file and line: those of openGrids(), no months, several columns
/// (naming them), no such column, a value that is no positive number, months out of order, more than 1 MB.
Result<PriceIndex> readPriceFile(const QString &path, const QString &column = {});

/// The same for dates of recessions: 1 in a month of recession, 0 in any other.
Result<RecessionDates> readRecessionFile(const QString &path, const QString &column = {});

} // namespace tradestrata
