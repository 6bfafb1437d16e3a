// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/leads.h"
#include "models/claims/measuresums.h"

#include <optional>

namespace tradestrata {

/// "A leads B": the pair that a claim compares, and the flow.
struct ClaimPair
{
    Flow flow = Flow::Exports;
    PartnerCode a;
    PartnerCode b;
};

/// Who of the pair leads by one measure in one period of one release, by how much and since when.
struct Claim
{
    Measure measure = Measure::Month;
    Period period;
    Cell a; ///< A's sum in dollars
    Cell b;
    Leader leader = Leader::Unknown;
    Period firstPeriod;            ///< the period at index 0 of the spells
    std::vector<LeadSpell> spells; ///< of the whole release, also after the period

    /// "A leads B" is true.
    bool holds() const { return leader == Leader::First; }
    bool hasLeader() const { return leader == Leader::First || leader == Leader::Second; }
    /// The difference of the two in dollars, never negative; NaN if one is blank.
    double margin() const;
    /// The margin over the smaller of the two in per cent; nothing if that is under 1 million dollars.
    std::optional<double> marginPercent() const;
    /// The first period of the lead that has lasted without interruption to the period; nothing if nobody leads, or if
    /// the lead begins with the data.
    std::optional<Period> since() const;
    /// The lead goes back to the first period in which both have a value.
    bool sinceDataBegin() const;
    /// The first period in which both have a value, where the data of the claim begin. Nothing if there is none.
    std::optional<Period> dataBegin() const;
    /// The last period before this lead in which the same one led: the lead is the first since then. Nothing if nobody
    /// leads, or if it is the first in the data.
    std::optional<Period> firstSince() const;
    /// The spells of that leader before the one of the period, in order.
    std::vector<PeriodRun> earlierSpells(Leader of) const;
    /// Every period of the release in which A was at or above B, in order.
    std::vector<Period> atOrAbove() const;
    /// Where the lead passed from one to the other, in the whole release.
    std::vector<std::pair<Period, Leader>> crossings() const;

private:
    const LeadSpell *current() const;
    const LeadSpell *firstKnown() const;
    Period at(int index) const { return firstPeriod + index; }
};

/// The claim as of the last period of the measure that had ended by the cursor. If the release does not have that
/// period, the claim is blank, with the reason.
Claim claimAt(const PartnerSums &a, const PartnerSums &b, Measure measure, const MeasurePeriods &periods, Month cursor);

} // namespace tradestrata
