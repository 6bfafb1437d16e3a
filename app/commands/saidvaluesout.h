// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

#include <QByteArray>
#include <QJsonArray>

namespace tradestrata {

/// The values of a figure of releases as CSV: a row for each publication and release, with its day or month, who published it,
/// the dollars of each partner, who leads (by the partner's column) and by how many dollars. What nobody said is empty.
QByteArray saidCsv(const Numbers &numbers, const PartnerRegistry &registry);
/// The same as JSON, with the unit of the last digit that was published.
QJsonArray saidJson(const Numbers &numbers, const PartnerRegistry &registry);

} // namespace tradestrata
