// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

/// A figure of releases: which releases stand beside each other, and what is asked of the newest that has the period, as in
/// a table of it.
struct ReleasesBeside
{
    QList<TablePtr> tables; ///< from old to new
    TablePtr main;          ///< the newest that has the period
    FigureSpec spec;        ///< of it
    PeriodRef at;
};

/// Errors: an unknown release, or none has all of the period.
Result<ReleasesBeside> releasesBeside(const ReleaseList &releases, const FigureSpec &spec, PeriodRef at);

/// Adds one period as it was published and by each release, with notes, to the numbers of the newest release:
/// Numbers::said.
void addReleasesBeside(Numbers &numbers, const ReleasesBeside &beside, const FigureSpec &spec, const PartnerRegistry &registry,
                 const Context &context);

/// What is asked of an older release that is laid under the lines: those who are drawn, over the months that it has of the
/// window. Errors: there is no such release, it is not older than what is drawn, or it has nothing of the window.
Result<FigureSpec> specOfOlder(const Numbers &numbers, const ReleaseList &releases, const FigureSpec &spec);
/// Puts the numbers of the older release under the lines, period by period, with a note that names it: Numbers::older. A
/// line that the older release has not is blank.
void addOlder(Numbers &numbers, const Numbers &older, const FigureSpec &spec);

/// Why the release cannot be laid under what a figure draws; nothing when it can.
std::optional<Message> whyNotUnder(Month older, std::optional<Month> drawn, const ReleaseList &releases);

/// The releases that what is drawn comes from, each once with the first and the last month that it gives, ascending by
/// the last; of a change also those a year earlier.
std::vector<ReleasePart> releasesIn(const Numbers &numbers, const FigureSpec &spec);

/// The releases that the nth period is drawn from, from old to new.
std::vector<ReleasePart> releasesOfPeriod(const Numbers &numbers, const FigureSpec &spec, size_t nth);
/// Whether a chart draws periods beside each other, so that a line between two says where another release begins.
bool hasSeams(Chart chart);
/// Whether a sum adds months of several releases.
bool crossesSeam(const Numbers &numbers);

} // namespace tradestrata
