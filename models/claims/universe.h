// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/claim.h"

namespace tradestrata {

/// Among whom the leader of a claim stands, and where: a sentence about leaders names its universe.
struct Universe
{
    PartnerCode leader;        ///< who leads, or A where the two are level
    int rank = 0;              ///< among single countries: 1 + those with more; 0 for a group
    std::optional<double> bloc; ///< what the European Union has, as published, where that is more than the leader
};

/// Nothing where one of the two is blank. `table` has the rows of the flow.
std::optional<Universe> universeOf(const Claim &claim, const ClaimPair &pair, const TradeTable &table);

} // namespace tradestrata
