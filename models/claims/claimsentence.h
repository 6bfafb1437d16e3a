// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/claimtable.h"

/// A claim in sentences that can be pasted into a report, where nothing stands around them: Language::paragraph() makes
/// them into text.
namespace tradestrata {

/// Who had how much and by how much more in which months, and where that ranks among single countries; since when; from
/// which publisher, on which basis, adjustment and releases, those of the rank with them. Level partners have no "since
/// when". Of a blank claim: why nothing can be said, and the source. `compared`: what A and B are taken from.
Messages sentencesToPaste(const ClaimRow &row, const ClaimPair &pair, const TradeTable &compared);

} // namespace tradestrata
