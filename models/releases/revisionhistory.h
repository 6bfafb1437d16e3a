// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"
#include "models/data/partnerregistry.h"

namespace tradestrata {

/// What one release says of a cell.
struct CellInRelease
{
    TablePtr release;
    Cell value; ///< dollars; blank, with the reason, where it says nothing
};

/// One cell, a month or a sum of months, in each of the releases that reach it: in their order, within others where one
/// has no such row. The row is the same where the registry takes its code for the same partner.
std::vector<CellInRelease> revisionHistory(SeriesKey key, Period period, const QList<TablePtr> &releases,
                                           const PartnerRegistry &registry);

} // namespace tradestrata
