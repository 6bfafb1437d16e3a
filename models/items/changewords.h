// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"
#include "models/language/language.h"
#include "models/releases/diff.h"

/// What a newer release changed, in words: the command `diff` and the panel of changes say the same.
namespace tradestrata {

/// By the language where the registry knows the code, else as the source spells it.
QString nameOf(PartnerCode code, const QString &sourceName, const PartnerRegistry &registry, const Language &language);
/// In millions, a rise with its sign: "+12.3".
QString signedMillions(double dollars, const Language &language);

/// Months that one of the two alone has.
Messages monthSentences(const ReleaseDiff &diff);
/// How many figures are revised, equal within rounding, came or went; those that there are.
Messages countSentences(const ReleaseDiff &diff);
/// Another code, another name.
Messages rowSentences(const RowChange &change, const QString &name);

/// "Exports, 12 months to January 2026"
QString flowAndPeriod(Flow flow, Measure measure, Period period, const Language &language);
/// Who moved from which rank to which; as a whole: "Exports, 2025: Mexico from 2 to 1."
Messages rankMoves(const RankChanges &ranks);
Message rankSentence(const RankChanges &ranks, const Language &language);
/// The periods in which a lead flipped, the latest first; of many the earlier ones are counted.
QString flippedPeriods(const ClaimChange &claim, const Language &language);
/// The same within a sentence that does not name the measure: "12 months to January 2026 and 12 months to May 2025".
QString flippedPhrases(const ClaimChange &claim, const Language &language);

/// One cell as each release has it and by how much that is in all; `name` is the partner's.
Messages historySentences(const std::vector<CellInRelease> &history, SeriesKey key, const QString &name, Period period,
                          const Language &language);

} // namespace tradestrata
