// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/tradetable.h"

#include <QList>

#include <span>

/// Several releases of one data set as one table, month by month: never cell by cell within a total.
namespace tradestrata {

/// A partner below this share of a month's total may be missing from the release that the month comes from: it counts
/// as unallocated there.
inline constexpr double leastNeededShare = 0.0001;

/// Whether the newer release has the month whole: its total, and every partner that has 0.01% of that total or more in
/// an older one.
bool hasMonthWhole(const TradeTable &release, const QList<TablePtr> &older, Month month);

/// Whether the release at that index has all months of the span whole, compared with those before it.
bool hasMonthsWhole(const QList<TablePtr> &oldToNew, qsizetype place, MonthSpan span);

/// Takes each month whole from the newest release that has it whole; for everything that needs a total. A month that no
/// release has whole comes from the one with the most partners. `oldToNew` holds at least one release.
TablePtr combinedWhole(const QList<TablePtr> &oldToNew);

/// Only the rows of some partners and groups: each month from the newest release that has the values of all of them, in
/// all of the flows; if there is none, from the one that has most of them.
TablePtr combinedFor(const QList<TablePtr> &oldToNew, std::span<const Flow> flows, std::span<const PartnerCode> partners);

/// The parts of a combination that the months of a span come from, from old to new; for a table that is not a
/// combination, the table itself.
std::vector<ReleasePart> partsOf(const TradeTable &table, MonthSpan span);

} // namespace tradestrata
