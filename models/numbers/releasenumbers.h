// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

/// A figure of releases: the releases compared, and the spec for the newest that has the period, as in a table of it.
struct ReleaseComparison
{
    QList<TablePtr> tables; ///< from old to new
    TablePtr main;          ///< the newest that has the period
    FigureSpec spec;        ///< for the newest
    PeriodRef at;
};

/// Errors: an unknown release, or none has all of the period.
Result<ReleaseComparison> releaseComparison(const ReleaseList &releases, const FigureSpec &spec, PeriodRef at);

/// Adds one period as published and by each release, with notes, to the numbers of the newest release:
/// Numbers::publications.
void addReleaseComparison(Numbers &numbers, const ReleaseComparison &comparison, const FigureSpec &spec,
                          const PartnerRegistry &registry, const Context &context);

/// The spec for an older release that is drawn under the lines: the same partners, over its part of the window. Errors:
/// the release does not exist, is not older than what is drawn, or has no month of the window.
Result<FigureSpec> specOfOlder(const Numbers &numbers, const ReleaseList &releases, const FigureSpec &spec);
/// Adds the numbers of the older release under the lines, period by period, with a note that names it: Numbers::older.
/// A line that the older release does not have is blank.
void addOlder(Numbers &numbers, const Numbers &older, const FigureSpec &spec);

/// Why the release cannot be drawn under the figure; nothing if it can.
std::optional<Message> whyNotUnder(Month older, std::optional<Month> drawn, const ReleaseList &releases);

/// The releases of what is drawn, each once with its first and last month, ascending by the last; for a change also
/// those a year earlier.
std::vector<ReleasePart> releasesIn(const Numbers &numbers, const FigureSpec &spec);

/// The releases that the nth period is drawn from, from old to new.
std::vector<ReleasePart> releasesOfPeriod(const Numbers &numbers, const FigureSpec &spec, size_t nth);
/// Whether a chart draws consecutive periods, so that a line between two can mark where another release begins.
bool hasSeams(Chart chart);
/// Whether a sum adds months of several releases.
bool crossesSeam(const Numbers &numbers);

} // namespace tradestrata
