// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/claim.h"

namespace tradestrata {

/// The universe of a claim's leader, and its rank there: a sentence about leaders names its universe. Ranks take the
/// period whole from one release, which need not be the one in which A and B are compared.
struct Universe
{
    PartnerCode leader;                ///< the leader, or A if the two are level
    std::optional<int> rank;           ///< among single countries: 1 + those with more; nothing for a group, and if unknown
    std::optional<double> bloc;        ///< the European Union's value, as published, if it is more than the leader's: dollars
    std::vector<ReleasePart> releases; ///< where rank and bloc come from; empty if there is neither

    bool operator==(const Universe &) const = default;
};

/// Nothing if one of the two is blank. `table` has the rows of the flow, of all partners. The rank is unknown if the
/// table gives another leader of the two, if it lacks the total, and if a country without a value could have more.
std::optional<Universe> universeOf(const Claim &claim, const ClaimPair &pair, const TradeTable &table);

} // namespace tradestrata
