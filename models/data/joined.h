// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/tradetable.h"

#include <QList>

namespace tradestrata {

/// Tables of different series as one table: files of which each holds a few partners or one flow. A month that a table
/// does not reach is missing in its series; what the tables do not have in common (publisher, release) is not stated.
/// Errors: tables about different data (naming in what they differ), a series that two of them have.
Result<TablePtr> joined(const QList<TablePtr> &tables);

/// The name of the row of a partner's own figures beside those of the reporter, by its ISO alpha-3 code: "MEX_mirror".
QString mirrorName(const QString &iso3);
/// The code in such a name; empty if it is another.
QString mirroredPartner(const QString &name);

} // namespace tradestrata
