// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/context.h"
#include "models/data/partnerlookup.h"

namespace tradestrata {

/// The analyst's own events from a CSV file: UTF-8, a head with date and event, in any order and if wanted partners
/// (codes or names, semicolons between; none: all) and source; dates as 2025-08-01 or 2025-08. Ascending by date.
/// Errors, with file and line: not to be read, no such head, a row whose date, event or partners are not, too many.
Result<QList<Event>> readEventFile(const QString &path, const PartnerLookup &lookup);

inline constexpr int mostOwnEvents = 500;

} // namespace tradestrata
