// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/partnerregistry.h"
#include "models/data/tradetable.h"

#include <utility>
#include <vector>

namespace tradestrata {

/// A table in which a partner's own figures stand beside those of the reporter.
struct Mirrored
{
    TablePtr table;
    PartnerCode partner;
    PartnerCode mirror;                         ///< the partner's own figures: a group, which is added to nothing
    std::vector<std::pair<Flow, Message>> gaps; ///< by how much they differ in the last year, or else the last period, that both have
};

/// Adds the partner's own figures of its trade with the reporter, turned round: its imports beside exports to it. Months
/// that its table does not reach are missing. Errors: a table without a known reporter, other units, products or
/// frequency, no trade of one of the two with the other.
Result<Mirrored> mirrored(const TablePtr &table, const TradeTable &own, const PartnerRegistry &registry);

} // namespace tradestrata
