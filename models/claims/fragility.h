// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/claim.h"
#include "models/data/release.h"

namespace tradestrata {

/// The value of B in an older release, in a period as old as the claim's, and in the newest release.
struct PastRevision
{
    TablePtr older;
    Period period;
    double dollars = 0;            ///< the newest value less the older one
    std::optional<double> percent; ///< of the older value; nothing if that is under 1 million dollars
    bool withinRounding = false;   ///< the coarser release's rounding explains it: equal
    bool undoes = false;           ///< at least as big as the revision that would undo the claim's lead, and in its
                                   ///< direction
};

/// How small a revision would reverse a lead.
struct Fragility
{
    double dollars = 0;             ///< the revision of B that would undo the lead: positive if A leads
    std::optional<double> percent;  ///< of B's sum; nothing if that is under 1 million dollars
    std::vector<PastRevision> past; ///< from old to new
    int olderReleases = 0;          ///< each of which can give a past revision
    int otherTerms = 0;             ///< releases left out because their figures are on other terms (areAlike())
    /// How many of the past revisions were at least that big. They are few: write "k of n", and give no percentage
    /// under 20.
    int asBig() const;
};

/// Where past revisions are read from, with the rows of the flow.
struct PastReleases
{
    std::span<const TablePtr> oldToNew; ///< all known releases
    TablePtr now;                       ///< the newest figures of the pair: the newest release, or several together
};

/// Nothing if nobody leads. `own` is the release of the claim, or several together. Each release older than the claim's
/// and on the terms of the newest figures gives one case: the period of the measure that ended as many months before
/// its publication as the claim's did (before its last month if the publication is not known), with its values then and
/// now. Revisions are compared in per cent, as trade grows; in dollars if there is no percentage.
std::optional<Fragility> fragilityOf(const Claim &claim, const ClaimPair &pair, const TablePtr &own, const PastReleases &releases);

/// What B must still do to finish the year first, as of a month before its end.
struct ToFinishFirst
{
    Period year;
    MonthSpan left;            ///< the months of the year after the cursor
    double ahead = 0;          ///< A's dollars less B's from January to the cursor: B must exceed A by more than that in the
                               ///< months left; if negative, B is ahead and must not fall behind by as much
    std::vector<Period> did;   ///< the years before in which B did it over the same months
    std::vector<Period> known; ///< the years before in which both have those months
};

/// Nothing if the year is complete at the cursor, or if one of the two is blank up to it. `table` has the rows of the
/// flow.
std::optional<ToFinishFirst> toFinishFirst(const TradeTable &table, const ClaimPair &pair, Month cursor);

} // namespace tradestrata
