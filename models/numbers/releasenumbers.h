// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

/// The numbers of a figure of releases: one period as it was published and as each release says it. All but `said` is
/// about the newest release that has the period, as in a table of it. Errors as numbersOf() has them.
Result<Numbers> releaseNumbers(const ReleaseList &releases, const PartnerRegistry &registry, const FigureSpec &spec, PeriodRef at,
                               const Context &context);

} // namespace tradestrata
