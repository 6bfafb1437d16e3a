// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"
#include "models/data/publishedfigure.h"

#include <QJsonArray>

namespace tradestrata {

/// The analyst's own published figures as a session keeps them: date, source, code, flow, measure, period, and value and
/// rounding in dollars. Whole in the session, so that no file of theirs can go missing.
QJsonArray publishedToJson(const QList<PublishedFigure> &figures);
/// The other way; an entry that is none is left out, which a message says.
QList<PublishedFigure> publishedFromJson(const QJsonValue &value, const PartnerRegistry &registry, Messages &mended);

} // namespace tradestrata
