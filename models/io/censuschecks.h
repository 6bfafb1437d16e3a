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
    bool byWorld = true; ///< the last month is that of World's exports; else that of any code, for want of a World row
};

/// From January of the first year to the last month in which World's exports are not zero: months not yet published are
/// zeros in the workbook. Nothing when there is no value at all.
std::optional<CensusRange> censusRange(const std::vector<CensusRow> &rows);

/// What an analyst should know of the rows: no World row, values after the last month, empty cells up to it, years that
/// are not the sum of their months, codes that the registry does not know.
Messages checkCensusRows(const std::vector<CensusRow> &rows, const CensusRange &range, const PartnerRegistry &registry);

} // namespace tradestrata
