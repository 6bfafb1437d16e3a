// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/period.h"
#include "models/data/serieskey.h"
#include "models/io/sheetcells.h"

#include <QString>

#include <array>
#include <bitset>
#include <optional>
#include <vector>

namespace tradestrata {

/// One row of the Census workbook: a year of one code, in millions of dollars as in the sheet.
struct CensusRow
{
    /// For each flow twelve months, then the year as summed by the source; imports first, as in the workbook.
    static constexpr int valueCount = 26;
    static constexpr int valueIndex(Flow flow, int month) { return (flow == Flow::Imports ? 0 : 13) + month - 1; }
    static constexpr int yearIndex(Flow flow) { return valueIndex(flow, 13); }
    /// "IJAN" to "EYR"
    static QString columnName(int valueIndex);

    int line = 0; ///< 1-based row of the sheet
    int year = 0;
    PartnerCode code;
    QString name;
    std::array<double, valueCount> millions = {}; ///< NaN if the cell is empty or unreadable
    std::bitset<valueCount> unreadable;           ///< non-empty cells without a number

    double at(Flow flow, int month) const { return millions[std::size_t(valueIndex(flow, month))]; }
};

/// A row with values whose partner code or year cannot be read.
struct UnplacedRow
{
    std::optional<PartnerCode> code;
    std::optional<int> year;
};

/// The rows of a Census workbook that hold a series, in file order, and the problems of the others.
struct CensusRows
{
    std::vector<CensusRow> rows;
    std::vector<UnplacedRow> unplaced; ///< what they might hold is missing, not zero
    int rowsSkipped = 0;
    int cellsUnreadable = 0;
    Messages warnings;
};

/// Finds the columns by the names in the first row and reads the rows below. Errors: a missing or repeated column, no
/// rows.
Result<CensusRows> readCensusRows(const SheetCells &sheet);

} // namespace tradestrata
