// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/owngroup.h"
#include "models/data/partnerregistry.h"
#include "models/data/tradetable.h"
#include "models/spec/measurefacts.h"

#include <QList>

namespace tradestrata {

/// How the rows of groups are computed.
struct GroupRecipe
{
    GroupBasis basis = GroupBasis::Published;
    Month asOf = {};              ///< for GroupBasis::Fixed: whose members count in every month
    QList<PartnerCode> less = {}; ///< members subtracted from the groups: the remainder is exact
};

/// The table with the rows of these groups recomputed, month by month: as published, as the sum of their members at the
/// time, or as the members of one date. An absent member counts as zero; any other blank member blanks the month.
/// Members to be subtracted are subtracted in the months in which the group as drawn counts them. Groups without
/// members (programmes and products) stay as published.
TablePtr withGroupRows(const TablePtr &table, Flow flow, const PartnerRegistry &registry, const QList<PartnerCode> &groups,
                       const GroupRecipe &recipe);

/// The table with a row for each of the groups and flows: the sum of their members. A group without any member in the
/// table gets no row.
TablePtr withOwnGroups(const TablePtr &table, const QList<OwnGroup> &groups);

/// Its members, each once.
QList<PartnerCode> membersOf(const Group &group);
/// Whether a group as drawn counts the partner in a month.
bool counts(const Group &group, PartnerCode partner, Month month, const GroupRecipe &recipe);

} // namespace tradestrata
