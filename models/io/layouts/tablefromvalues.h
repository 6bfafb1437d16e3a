// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/io/import.h"
#include "models/io/layouts/observations.h"

namespace tradestrata {

/// Chooses one table from all that a file holds, by the options, the description's preference, or because there is only
/// one, and builds it. A month without a value is zero only in a flow of which every value was understood and whose
/// partners add up to the total there; otherwise it is missing. Values that repeat with another value are missing.
/// Errors: those of readByLayout().
Result<Import> makeTable(Observations observations, const FileLayout &layout, const PartnerResolver &resolver,
                         const ReadOptions &options);

} // namespace tradestrata
