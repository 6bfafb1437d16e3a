// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/partnerregistry.h"
#include "models/data/release.h"

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

/// Releases with partners' own figures beside them.
struct MirroredReleases
{
    QList<TablePtr> tables;        ///< in the order of the releases
    std::vector<Mirrored> mirrors; ///< of each partner, in the newest release that has its trade
    Messages problems;             ///< of a partner whose figures can stand beside no release
};
MirroredReleases withMirrors(const ReleaseList &releases, const QList<TablePtr> &own, const PartnerRegistry &registry);

/// The partner whose own figures a code stands for; nothing if it is the code of something else.
std::optional<PartnerCode> partnerOfMirror(PartnerCode code, const PartnerRegistry &registry);

/// By how much the two figures differ, of partners whose own figures are drawn.
Messages gapsAmong(const std::vector<Mirrored> &mirrors, Flow flow, const QList<PartnerCode> &drawn);

/// Adds the partner's own figures of its trade with the reporter, turned round: its imports beside exports to it. Months
/// that its table does not reach are missing; those that are there already give way. Errors: a table without a known reporter,
/// other units, products or frequency, no trade of one of the two with the other.
Result<Mirrored> mirrored(const TablePtr &table, const TradeTable &own, const PartnerRegistry &registry);

} // namespace tradestrata
