// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/context.h"
#include "models/data/message.h"
#include "models/data/owngroup.h"
#include "models/data/partnerregistry.h"
#include "models/data/publishedfigure.h"
#include "models/session/session.h"

#include <QJsonArray>
#include <QJsonValue>

namespace tradestrata {

/// The data references of a session file.
QJsonArray dataToJson(const QList<DataRef> &data);
/// What names no data is left out and told; where nothing remains, the built-in data stand in and that is told;
/// where nothing is said they are meant.
QList<DataRef> dataFromJson(const QJsonValue &value, Messages &mended);

/// Whether a key is there and not null.
inline bool isGiven(const QJsonValue &value) { return !value.isUndefined() && !value.isNull(); }

/// The analyst's own events as a session keeps them: date, event, partners by code, source. Whole in the session, so
/// that no file of theirs can go missing.
QJsonArray ownEventsJson(const QList<Event> &events);
/// The other way; nothing for an entry that is none.
std::optional<Event> ownEventFrom(const QJsonValue &value, const PartnerRegistry &registry);

/// The analyst's own groups as a session keeps them: code, name and members by code.
QJsonArray groupsToJson(const QList<OwnGroup> &groups);
/// The other way. What is no group (a code of the source or twice, no name, fewer than two partners) is left out and
/// told.
QList<OwnGroup> groupsFromJson(const QJsonValue &value, const PartnerRegistry &registry, Messages &mended);

/// The analyst's own published figures as a session keeps them: date, source, code, flow, measure, period, and value and
/// rounding in dollars. Whole in the session, so that no file of theirs can go missing.
QJsonArray publishedToJson(const QList<PublishedFigure> &figures);
/// The other way; an entry that is none is left out, which a message says.
QList<PublishedFigure> publishedFromJson(const QJsonValue &value, const PartnerRegistry &registry, Messages &mended);

} // namespace tradestrata
