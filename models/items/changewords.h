// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"
#include "models/language/language.h"
#include "models/releases/diff.h"

/// What a newer release changed, in words: used by the command `diff` and by the panel of changes.
namespace tradestrata {

/// The language's name if the registry knows the code, otherwise the source's.
QString nameOf(PartnerCode code, const QString &sourceName, const PartnerRegistry &registry, const Language &language);
/// In millions, an increase with its sign: "+12.3".
QString signedMillions(double dollars, const Language &language);

/// Months that only one of the two has.
Messages monthSentences(const ReleaseDiff &diff);
/// How many values are revised, equal within rounding, added or removed; zero counts are left out.
Messages countSentences(const ReleaseDiff &diff);
/// The two before, how many values were compared, and whether nothing changed or nothing could be compared.
Messages summarySentences(const ReleaseDiff &diff);
/// Another code, another name.
Messages rowSentences(const RowChange &change, const QString &name);

/// "Exports, 12 months to January 2026"
QString flowAndPeriod(Flow flow, Measure measure, Period period, const Language &language);
/// Who moved from which rank to which; as a whole: "Exports, 2025: Mexico from 2 to 1."
Messages rankMoves(const RankChanges &ranks);
Message rankSentence(const RankChanges &ranks, const Language &language);
/// The periods in which a lead flipped, latest first; if there are many, the earlier ones are counted.
QString flippedPeriods(const ClaimChange &claim, const Language &language);
/// The same within a sentence that does not name the measure: "12 months to January 2026 and 12 months to May 2025".
QString flippedPhrases(const ClaimChange &claim, const Language &language);

/// One cell in each release and its overall change; `name` is the partner's.
Messages historySentences(const std::vector<CellInRelease> &history, SeriesKey key, const QString &name, Period period,
                          const Language &language);

} // namespace tradestrata
