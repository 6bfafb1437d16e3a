// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/session/session.h"

#include <QJsonArray>
#include <QJsonValue>

/// The data references of a session file.
namespace tradestrata {

QJsonArray dataToJson(const QList<DataRef> &data);
/// What names no data is left out and told; where nothing remains, the built-in data stand in and that is told;
/// where nothing is said they are meant.
QList<DataRef> dataFromJson(const QJsonValue &value, Messages &mended);

/// Whether a key is there and not null.
inline bool isGiven(const QJsonValue &value) { return !value.isUndefined() && !value.isNull(); }

} // namespace tradestrata
