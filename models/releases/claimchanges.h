// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"
#include "models/claims/claim.h"
#include "models/data/release.h"

namespace tradestrata {

/// One claim, "A leads B" by a measure, in two releases.
struct ClaimChange
{
    ClaimPair pair; ///< A led in the older release, or the two were level there
    Measure measure = Measure::Month;
    Period period; ///< the last that both releases have
    Cell olderA;   ///< dollars
    Cell olderB;
    Cell newerA;
    Cell newerB;
    bool largest = false;        ///< A and B were the two largest partners there in the older release
    std::vector<Period> flipped; ///< all periods, in order, in which the releases have different leaders

    Leader olderLeader() const { return leaderOf(olderA.value, olderB.value); }
    Leader newerLeader() const { return leaderOf(newerA.value, newerB.value); }
    /// The two releases have different leaders in `period` itself.
    bool hasFlipped() const { return !flipped.empty() && flipped.back() == period; }
};

/// For exports, imports and total trade, by every claim measure, among the five largest partners of the older release
/// in the last period that both releases have: the two largest always, every other pair if a leader flipped in any
/// period. A difference within rounding flips nothing. Nothing for flows and measures for which the two have no period.
std::vector<ClaimChange> claimChangesOf(const TablePtr &older, const TablePtr &newer, Month lastCommon);

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
    std::vector<RankMove> moved; ///< among the 15 largest of either release, by rank in the newer, those without a rank
                                 ///< last
};

/// For exports, imports and total trade, in the last 12 months and the last calendar year that both releases have.
/// Nothing for a flow or a period that one of them lacks.
std::vector<RankChanges> rankChangesOf(const TablePtr &older, const TablePtr &newer, MonthSpan common);

} // namespace tradestrata
