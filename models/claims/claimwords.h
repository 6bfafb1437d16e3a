// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/claimtable.h"

/// Claims in sentences, kept as messages that Language turns into text.

/// A claim in sentences that can be pasted into a report without context: Language::paragraph() turns them into text.

namespace tradestrata {

/// Who led by how much: "August 2025, not seasonally adjusted: Mexico led Canada by $2.2 bn, or 8.0%."
Message leadSentence(const Claim &claim, const ClaimPair &pair, const TradeTable &table);
/// Since when without interruption, and since when it is the first such lead. Nothing if nobody leads.
std::optional<Message> sinceSentence(const Claim &claim, const ClaimPair &pair);
/// Everything that a line of the table contains: the lead, since when, earlier spells, how fragile, among whom.
Messages sentencesOf(const ClaimRow &row, const ClaimPair &pair, const TradeTable &table);
/// What B must do to finish first, and in how many past years it did.
Messages sentencesOf(const ToFinishFirst &finish, const ClaimPair &pair);
/// Why "A leads B" is not true there.
Message whyNotHeld(const Claim &claim, const ClaimPair &pair, const TradeTable &table);

/// Who had how much, by how much more and in which months, and how that ranks among single countries; since when; from
/// which publisher, on which basis, adjustment and releases, including those of the rank. Level partners have no "since
/// when". For a blank claim: why, and the source. `compared`: where A and B are taken from.
Messages sentencesToPaste(const ClaimRow &row, const ClaimPair &pair, const TradeTable &compared);

} // namespace tradestrata
