// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/claim.h"

namespace tradestrata {

/// What B must still do to finish the year first, seen from a month before its end.
struct ToFinishFirst
{
    Period year;
    MonthSpan left;   ///< the months of the year after the cursor
    double ahead = 0; ///< A's dollars less B's from January to the cursor: B must outdo A by more than that in the
                      ///< months left; below zero B is ahead and must not fall behind by as much
    std::vector<Period> did;   ///< the years before in which B did it over the same months
    std::vector<Period> known; ///< the years before in which both have those months
};

/// Nothing when the year is whole at the cursor, and when one of the two is blank up to it. `table` has the rows of
/// the flow.
std::optional<ToFinishFirst> toFinishFirst(const TradeTable &table, const ClaimPair &pair, Month cursor);

} // namespace tradestrata
