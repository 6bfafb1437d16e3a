// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/owngroup.h"

#include <QJsonArray>

namespace tradestrata {

/// The analyst's own groups as a session keeps them: code, name and members by code.
QJsonArray groupsToJson(const QList<OwnGroup> &groups);
/// The other way. What is no group (a code of the source or twice, no name, fewer than two partners) is left out and
/// told.
QList<OwnGroup> groupsFromJson(const QJsonValue &value, const PartnerRegistry &registry, Messages &mended);

} // namespace tradestrata
