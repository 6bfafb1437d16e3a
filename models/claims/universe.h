// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/claim.h"

namespace tradestrata {

/// Among whom the leader of a claim stands, and where: a sentence about leaders names its universe. Ranks take the period
/// whole from one release, which need not be the one that A and B are compared in.
struct Universe
{
    PartnerCode leader;         ///< who leads, or A where the two are level
    std::optional<int> rank;    ///< among single countries: 1 + those with more; nothing for a group, and where nothing says
    std::optional<double> bloc; ///< what the European Union has, as published, where that is more than the leader: dollars
    std::vector<ReleasePart> releases; ///< that rank and bloc come from; empty where there is neither

    bool operator==(const Universe &) const = default;
};

/// Nothing where one of the two is blank. `table` has the rows of the flow, of everybody. The rank is not known where the
/// table gives another leader of the two, where it lacks the total, and where a country without a value could have more.
std::optional<Universe> universeOf(const Claim &claim, const ClaimPair &pair, const TradeTable &table);

} // namespace tradestrata
