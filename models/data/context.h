// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/events.h"
#include "models/data/partnernote.h"
#include "models/data/prices.h"

#include <vector>

namespace tradestrata {

/// What US figures stand in: consumer prices, the months of recessions, and dated events, notes on partners.
struct Context
{
    PriceIndex prices;
    std::vector<MonthSpan> recessions; ///< ascending
    QList<Event> events;               ///< ascending
    QList<PartnerNote> partnerNotes;
};

/// A table of the columns first and last, a recession a row (see resources/prices/us-recessions.csv). Error: the
/// table's, with its line.
Result<std::vector<MonthSpan>> readRecessions(const QByteArray &table);

} // namespace tradestrata
