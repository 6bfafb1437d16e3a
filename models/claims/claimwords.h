// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/claimtable.h"

/// Claims in sentences, kept as messages: Language makes them into text.

/// A claim in sentences that can be pasted into a report, where nothing stands around them: Language::paragraph() makes
/// them into text.

namespace tradestrata {

/// Who led by how much: "August 2025, not seasonally adjusted: Mexico led Canada by $2.2 bn, or 8.0%."
Message leadSentence(const Claim &claim, const ClaimPair &pair, const TradeTable &table);
/// Since when without a break, and since when it is the first such lead. Nothing where nobody leads.
std::optional<Message> sinceSentence(const Claim &claim, const ClaimPair &pair);
/// Everything that a line of the table says: lead, since when, earlier spells, how fragile, among whom.
Messages sentencesOf(const ClaimRow &row, const ClaimPair &pair, const TradeTable &table);
/// What B must do to finish first, and in how many past years it did.
Messages sentencesOf(const ToFinishFirst &finish, const ClaimPair &pair);
/// Why "A leads B" is not true there.
Message whyNotHeld(const Claim &claim, const ClaimPair &pair, const TradeTable &table);

/// Who had how much and by how much more in which months, and where that ranks among single countries; since when; from
/// which publisher, on which basis, adjustment and releases, those of the rank with them. Level partners have no "since
/// when". Of a blank claim: why nothing can be said, and the source. `compared`: what A and B are taken from.
Messages sentencesToPaste(const ClaimRow &row, const ClaimPair &pair, const TradeTable &compared);

} // namespace tradestrata
