// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/groupjson.h"

#include <QJsonObject>

#include <algorithm>

namespace tradestrata {

namespace {

std::optional<OwnGroup> groupIn(const QJsonObject &entry, const PartnerRegistry &registry)
{
    OwnGroup group;
    group.code = {entry.value(QLatin1String("code")).toString().toInt()};
    group.name = entry.value(QLatin1String("name")).toString().trimmed();
    for (const QJsonValue member : entry.value(QLatin1String("members")).toArray()) {
        const PartnerCode code = registry.canonical({member.toString().toInt()});
        if (code.isGroup() || !registry.partner(code))
            return std::nullopt;
        if (!group.members.contains(code))
            group.members.append(code);
    }
    const bool whole = isOwnGroup(group.code) && !group.name.isEmpty() && group.members.size() >= 2;
    return whole ? std::optional(group) : std::nullopt;
}

} // namespace

QJsonArray groupsToJson(const QList<OwnGroup> &groups)
{
    QJsonArray array;
    for (const OwnGroup &group : groups) {
        QJsonArray members;
        for (const PartnerCode member : group.members)
            members.append(member.toString());
        array.append(QJsonObject{{QStringLiteral("code"), group.code.toString()},
                                 {QStringLiteral("name"), group.name},
                                 {QStringLiteral("members"), members}});
    }
    return array;
}

QList<OwnGroup> groupsFromJson(const QJsonValue &value, const PartnerRegistry &registry, Messages &mended)
{
    QList<OwnGroup> groups;
    const QJsonArray entries = value.toArray();
    for (int i = 0; i < entries.size(); ++i) {
        const auto group = groupIn(entries.at(i).toObject(), registry);
        if (group && std::ranges::find(groups, group->code, &OwnGroup::code) == groups.end()) {
            groups.append(*group);
            continue;
        }
        mended.append({QStringLiteral("session-group-left-out"),
                       QT_TRANSLATE_NOOP("Message", "Group %1 of the session cannot be read and is left out."), {i + 1}});
    }
    return groups;
}

} // namespace tradestrata
