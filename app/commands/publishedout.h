// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"
#include "models/releases/publishedcheck.h"

#include <QJsonArray>

namespace tradestrata {

/// The published figures covered by any of the releases, as JSON: each with its day, source, partner, flow, months,
/// value and rounding, and for every release its value, whether it agrees, and by how much it differs.
QJsonArray publishedJson(const QList<PublishedFigure> &figures, const ReleaseList &releases, const PartnerRegistry &registry);
/// The claims made by published figures: who led whom as published, and for every release whether that holds.
QJsonArray publishedClaimsJson(const QList<PublishedFigure> &figures, const ReleaseList &releases, const PartnerRegistry &registry);
/// The figures covered by any of the releases.
QList<PublishedFigure> publishedWithin(const QList<PublishedFigure> &figures, const ReleaseList &releases);

} // namespace tradestrata
