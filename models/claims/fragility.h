// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/claim.h"
#include "models/data/release.h"

namespace tradestrata {

/// What an older release said of B in a period as old as the claim's, and what the newest says of it.
struct PastRevision
{
    TablePtr older;
    Period period;
    double dollars = 0;            ///< the newest value less the older one
    std::optional<double> percent; ///< of the older value; nothing where that is under 1 million dollars
    bool withinRounding = false;   ///< the coarser release's rounding explains it: equal
    bool undoes = false;           ///< as big as the revision that would undo the claim's lead, and in its direction
};

/// How little would turn a lead.
struct Fragility
{
    double dollars = 0;            ///< the revision of B that would undo the lead: above zero where A leads
    std::optional<double> percent; ///< of B's sum; nothing where that is under 1 million dollars
    std::vector<PastRevision> past; ///< from old to new
    int olderReleases = 0;         ///< of which each can give a past revision
    int otherTerms = 0;            ///< releases left out, as their figures are on other terms (areAlike())
    /// How many of the past revisions were that big. They are few: say "k of n", and name no frequency under 20.
    int asBig() const;
};

/// What past revisions are read from, with the rows of the flow.
struct PastReleases
{
    std::span<const TablePtr> oldToNew; ///< all that are known
    TablePtr now;                       ///< the newest figures of the pair: the newest release, or several together
};

/// Nothing where nobody leads. `own` is the release of the claim, or several together. Each release older than the claim's
/// and on the terms of the newest figures gives one case: the period of the measure that ended as many months before its
/// publication as the claim's did (before its last month where a publication is not known), as it stands there and now. Revisions are compared in per cent, as trade grows; in
/// dollars where there is no percentage.
std::optional<Fragility> fragilityOf(const Claim &claim, const ClaimPair &pair, const TablePtr &own,
                                     const PastReleases &releases);

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
