// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/partnerregistry.h"
#include "models/data/period.h"
#include "models/data/serieskey.h"
#include "models/io/import.h"
#include "models/io/sheetcells.h"

#include <QString>

#include <array>
#include <bitset>
#include <optional>
#include <vector>

namespace tradestrata {

// The Census workbook: its rows, what is to be said of them, and the table that they make.

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

/// The months that a Census workbook covers.
struct CensusRange
{
    Month first;
    Month last;
    bool byWorld = true; ///< the last month is that of World's exports; if there is no World row, that of any code
};

/// From January of the first year to the last month in which World's exports are not zero: months not yet published are
/// zeros in the workbook. Nothing if there is no value at all.
std::optional<CensusRange> censusRange(const std::vector<CensusRow> &rows);

/// What an analyst should know about the rows: no World row, values after the last month, empty cells up to it, years
/// that are not the sum of their months, unknown codes.
Messages checkCensusRows(const std::vector<CensusRow> &rows, const CensusRange &range, const PartnerRegistry &registry);

/// Builds the table from the workbook's rows: codes of one partner added, every blank with its reason. The blank for a
/// year without a row:
/// - a group: within others, which for a group means that the source does not publish it then (World in 1985 and 1986,
///   regions before 1997, a programme after it ended);
/// - a partner before its first year after 1992, or after its last year: absent. The first year of an unknown code is the
///   year of its first row. A row there with only zeros is a placeholder, and absent too; other values are kept;
/// - any other partner: within others before 1992, zero from 1992 on (it had no trade).
/// If a row that cannot be placed may be that of the partner's year, the year is missing instead: nothing that was not
/// understood becomes zero.
/// Months after the last one for which World has exports are not part of the table. Error: no month with a value.
Result<Import> makeCensusTable(const CensusRows &rows, const PartnerRegistry &registry);

} // namespace tradestrata
