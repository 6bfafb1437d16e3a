// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"
#include "models/io/censusrows.h"

#include <optional>

namespace tradestrata {

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

} // namespace tradestrata
