// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"

namespace tradestrata {

/// A group that the analyst made of partners: its row is the sum of the same members in every month.
struct OwnGroup
{
    PartnerCode code; ///< 0901 to 0999: the source has no such codes
    QString name;
    QList<PartnerCode> members; ///< partners, at least two, by newest code

    bool operator==(const OwnGroup &) const = default;
};

/// The first code that none of the groups has; nothing if there are no more codes.
std::optional<PartnerCode> freeCode(const QList<OwnGroup> &groups);
bool isOwnGroup(PartnerCode code);
/// As a group of the registry: its members at all times.
Group asGroup(const OwnGroup &own);

} // namespace tradestrata
