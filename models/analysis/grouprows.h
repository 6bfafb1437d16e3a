// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spec/measurefacts.h"
#include "models/data/owngroup.h"
#include "models/data/partnerregistry.h"
#include "models/data/tradetable.h"

#include <QList>

namespace tradestrata {

/// How the rows of groups are made.
struct GroupRecipe
{
    GroupBasis basis = GroupBasis::Published;
    Month asOf = {};                ///< for GroupBasis::Fixed: whose members count in every month
    QList<PartnerCode> less = {};   ///< members taken away from the groups: what remains is exact
};

/// The table with the rows of these groups made anew, month by month: as published, as their members at the time added,
/// or as the members of one date. A member that is absent counts as nothing; any other blank of one blanks the month.
/// What is taken away is taken in the months in which the group as drawn counts it. Groups without members (programmes
/// and products) stay as published.
TablePtr withGroupRows(const TablePtr &table, Flow flow, const PartnerRegistry &registry, const QList<PartnerCode> &groups,
                       const GroupRecipe &recipe);

/// The table with a row for each of the groups and flows: their members added. A group none of whose members it has
/// gets none.
TablePtr withOwnGroups(const TablePtr &table, const QList<OwnGroup> &groups);

/// Its members, each once.
QList<PartnerCode> membersOf(const Group &group);
/// Whether a group as drawn counts the partner in a month.
bool counts(const Group &group, PartnerCode partner, Month month, const GroupRecipe &recipe);

} // namespace tradestrata
