// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/language.h"
#include "models/releases/publishedcheck.h"
#include "widgets/panels/checkpanel.h"

namespace tradestrata {

/// The releases as heads of columns, from old to new: "March 2026".
QStringList releaseNames(const ReleaseList &releases, const Language &language);
/// The claims that published figures made, then the figures, each beside what every release says. The first so many of the
/// figures come with the program.
QList<CheckLine> publishedLines(const QList<PublishedFigure> &figures, qsizetype builtIn, const ReleaseList &releases,
                                const PartnerRegistry &registry, const Language &language);

} // namespace tradestrata
