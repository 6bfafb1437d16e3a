// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"

namespace tradestrata {

/// A group that the analyst made of partners: its row is its members added, month by month, in every month the same.
struct OwnGroup
{
    PartnerCode code;           ///< 0901 to 0999: the source has no such codes
    QString name;
    QList<PartnerCode> members; ///< partners, at least two, by newest code

    bool operator==(const OwnGroup &) const = default;
};

/// The first code that none of the groups has; nothing where there are as many as can be.
std::optional<PartnerCode> freeCode(const QList<OwnGroup> &groups);
bool isOwnGroup(PartnerCode code);
/// As a group of the registry: its members at all times.
Group asGroup(const OwnGroup &own);

} // namespace tradestrata
