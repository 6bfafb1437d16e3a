// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/events.h"
#include "models/data/partnernote.h"
#include "models/data/prices.h"
#include "models/data/publishedfigure.h"

#include <vector>

namespace tradestrata {

/// What US figures stand in: consumer prices, the months of recessions, and dated events, notes on partners,
/// and figures as they were published.
struct Context
{
    PriceIndex prices;
    std::vector<MonthSpan> recessions; ///< ascending
    QList<Event> events;               ///< ascending
    QList<PartnerNote> partnerNotes;
    QList<PublishedFigure> published = {}; ///< as they were published, built in and the analyst's own

    /// The same with published figures of the analyst's own after the others.
    Context withOwn(const QList<PublishedFigure> &own) const;
};

/// A table of the columns first and last, a recession a row (see resources/prices/us-recessions.csv). Error: the
/// table's, with its line.
Result<std::vector<MonthSpan>> readRecessions(const QByteArray &table);

} // namespace tradestrata
