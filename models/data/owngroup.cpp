// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/owngroup.h"

#include <algorithm>

namespace tradestrata {

namespace {

constexpr int firstCode = 901;
constexpr int lastCode = 999;

} // namespace

std::optional<PartnerCode> freeCode(const QList<OwnGroup> &groups)
{
    for (int number = firstCode; number <= lastCode; ++number) {
        if (std::ranges::none_of(groups, [number](const OwnGroup &group) { return group.code.number == number; }))
            return PartnerCode{number};
    }
    return std::nullopt;
}

bool isOwnGroup(PartnerCode code) { return code.number >= firstCode && code.number <= lastCode; }

Group asGroup(const OwnGroup &own)
{
    Group group{own.code, GroupKind::Group, own.name, {}};
    for (const PartnerCode member : own.members)
        group.members.push_back({member, {}, {}});
    return group;
}

} // namespace tradestrata
