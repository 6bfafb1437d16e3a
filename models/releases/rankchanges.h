// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"
#include "models/data/release.h"

namespace tradestrata {

/// A partner whose rank differs between two releases. Rank 0: no value there.
struct RankMove
{
    PartnerCode partner;
    int older = 0; ///< 1 + the number of partners that have more
    int newer = 0;
    Cell olderValue; ///< dollars
    Cell newerValue;
};

/// The ranks of one flow in one period, in two releases.
struct RankChanges
{
    Flow flow = Flow::Exports;
    MeasuredPeriod period;
    bool comparable = false;     ///< both releases are whole there: they have the total, and every partner that has 0.01%
                                 ///< of it or more in the other
    std::vector<RankMove> moved; ///< among the 15 largest of either release, by rank in the newer, those without last
};

/// For exports, imports and total trade, in the last 12 months and the last calendar year that both releases have.
/// Nothing for a flow or a period that one of them lacks.
std::vector<RankChanges> rankChangesOf(const TablePtr &older, const TablePtr &newer, MonthSpan common);

} // namespace tradestrata
