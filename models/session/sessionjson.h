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
/// Entries that name no data are left out and reported; if none remains, the built-in data are used and that is
/// reported; without a list they are meant.
QList<DataRef> dataFromJson(const QJsonValue &value, Messages &mended);

/// Whether a key is there and not null.
inline bool isGiven(const QJsonValue &value) { return !value.isUndefined() && !value.isNull(); }

/// A partner or group by its code, as text or as a number; nothing for what cannot be one.
std::optional<PartnerCode> codeFromJson(const QJsonValue &value);

/// The analyst's own events in a session file: date, event, partners by code, source. Stored in the session, so that no
/// separate file can get lost.
QJsonArray ownEventsJson(const QList<Event> &events);
/// The inverse; nothing for an invalid entry.
std::optional<Event> ownEventFrom(const QJsonValue &value, const PartnerRegistry &registry);

/// The analyst's own groups in a session file: code, name and members by code.
QJsonArray groupsToJson(const QList<OwnGroup> &groups);
/// The inverse. Invalid groups (a code of the source or a repeated one, no name, fewer than two partners) are left out
/// and reported.
QList<OwnGroup> groupsFromJson(const QJsonValue &value, const PartnerRegistry &registry, Messages &mended);

/// The analyst's own prices in a session file: name, first month, and values, null for a month not published.
QJsonObject pricesToJson(const PriceIndex &prices);
/// What cannot be read is left out, with a message.
PriceIndex pricesFromJson(const QJsonValue &value, Messages &mended);
/// The same for the analyst's own dates of recessions: name, and the first and last month of each.
QJsonObject recessionsToJson(const RecessionDates &recessions);
RecessionDates recessionsFromJson(const QJsonValue &value, Messages &mended);

/// The analyst's own published figures in a session file: date, source, code, flow, measure, period, and value and
/// rounding in dollars. Stored in the session, so that no separate file can get lost.
QJsonArray publishedToJson(const QList<PublishedFigure> &figures);
/// The inverse; an invalid entry is left out, which a message reports.
QList<PublishedFigure> publishedFromJson(const QJsonValue &value, const PartnerRegistry &registry, Messages &mended);

} // namespace tradestrata
