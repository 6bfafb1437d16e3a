// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/tradetable.h"

#include <QList>

#include <span>

/// Several releases of one data set as one table, month by month: never cell by cell inside a total.
namespace tradestrata {

/// A partner below this share of a month's total may be missing from the release that gives the month: it counts in
/// what that release gives to no partner.
inline constexpr double leastNeededShare = 0.0001;

/// Whether the newer release has the month whole: its total, and every partner that in an older one has 0.01% of that
/// total or more.
bool hasMonthWhole(const TradeTable &release, const QList<TablePtr> &older, Month month);

/// Whether the release at that place has all months of the span whole beside those before it.
bool hasMonthsWhole(const QList<TablePtr> &oldToNew, qsizetype place, MonthSpan span);

/// Each month whole from the newest release that has it whole; for whatever needs a total. A month that no release has
/// whole comes from the one with the most partners. `oldToNew` holds one release at least.
TablePtr combinedWhole(const QList<TablePtr> &oldToNew);

/// Rows of some partners and groups alone: each month from the newest release that has the figures of them all, in all
/// of the flows; where none has, from the one that has most of them.
TablePtr combinedFor(const QList<TablePtr> &oldToNew, std::span<const Flow> flows, std::span<const PartnerCode> partners);

/// The parts of a combination that the months of a span come from, from old to new; of a table that is none itself.
std::vector<ReleasePart> partsOf(const TradeTable &table, MonthSpan span);

} // namespace tradestrata
