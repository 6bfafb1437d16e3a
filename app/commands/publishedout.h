// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"
#include "models/releases/publishedcheck.h"

#include <QJsonArray>

namespace tradestrata {

/// The published figures that any of the releases has, as JSON: each with its day, source, partner, flow, months, value and
/// rounding, and for every release its value, whether it agrees, and by how much it differs.
QJsonArray publishedJson(const QList<PublishedFigure> &figures, const ReleaseList &releases, const PartnerRegistry &registry);
/// The claims that they made: who led whom as published, and for every release whether that holds.
QJsonArray publishedClaimsJson(const QList<PublishedFigure> &figures, const ReleaseList &releases, const PartnerRegistry &registry);
/// Those of the figures that any of the releases has.
QList<PublishedFigure> publishedWithin(const QList<PublishedFigure> &figures, const ReleaseList &releases);

} // namespace tradestrata
