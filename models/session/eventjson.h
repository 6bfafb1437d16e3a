// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/events.h"

#include <QJsonArray>

namespace tradestrata {

/// The analyst's own events as a session keeps them: date, event, partners by code, source. Whole in the session, so
/// that no file of theirs can go missing.
QJsonArray ownEventsJson(const QList<Event> &events);
/// The other way; nothing for an entry that is none.
std::optional<Event> ownEventFrom(const QJsonValue &value, const PartnerRegistry &registry);

} // namespace tradestrata
