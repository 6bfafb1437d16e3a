// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/io/grid.h"
#include "models/io/import.h"

#include <array>
#include <vector>

namespace tradestrata::longform {

/// A line of a table of months in long form: one partner or group in one month of one release.
struct LongRow
{
    std::optional<Month> release; ///< nothing if the line does not give it
    Month month;
    PartnerCode code;
    QString name; ///< as the source spells it
    QString note;
    std::array<double, 2> dollars{}; ///< exports and imports, whole; NaN if there is no value
    int line = 0;                    ///< 1-based, in the file
    int decimals = 0;                ///< of the millions in the line, the larger of the two
};

/// The readable lines, in file order, and in the report the unreadable ones.
struct LongRows
{
    std::vector<LongRow> rows;
    ImportReport report;
};

/// The file's name for the value column of a flow, 0 exports, 1 imports.
QString valueColumn(size_t flow);

/// The line of the header: the first that names all columns that the reader needs, in any order and case. Title lines may
/// stand above it. Nothing if there is none.
std::optional<int> headerLine(Grid &grid);

/// `decimal` is the sign between whole numbers and decimals if it is stated. Errors: no line below the header; all lines
/// skipped; numbers that can be read in two ways; the grid's.
Result<LongRows> readRows(Grid &grid, int header, char separator, std::optional<char> decimal);

} // namespace tradestrata::longform
