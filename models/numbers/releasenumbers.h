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

} // namespace tradestrata
