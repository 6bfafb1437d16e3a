// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/context.h"
#include "models/data/partnerlookup.h"

namespace tradestrata {

/// The analyst's own events from a CSV file: UTF-8, a head with date and event, in any order and optionally partners
/// (codes or names, separated by semicolons; none: all) and source; dates as 2025-08-01 or 2025-08. Ascending by date.
/// Errors, with file and line: unreadable, no such head, a row with an invalid date, event or partners, too many
/// events.
Result<QList<Event>> readEventFile(const QString &path, const PartnerLookup &lookup);

inline constexpr int mostOwnEvents = 500;

} // namespace tradestrata
