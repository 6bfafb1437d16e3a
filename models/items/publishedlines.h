// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"
#include "models/language/language.h"
#include "models/releases/publishedcheck.h"

#include <QStringList>

/// Published figures beside what each release says, in words: the command `check` and the panel say the same.
namespace tradestrata {

/// A line of the check: what was published, and what each release says of it.
struct CheckLine
{
    QString what;        ///< "Mexico, January–August 2025"
    QString published;   ///< "$226.4 bn, published on 19 November 2025"
    QStringList releases; ///< "agrees", one for each
    QString whole;       ///< all of it as sentences, for the tool tip and for screen readers
    int own = -1;        ///< the place among the analyst's own figures; -1: built in, or a claim made of figures
    bool claim = false;

    bool operator==(const CheckLine &) const = default;
};

/// The releases that are set beside them as heads of columns, from old to new: "March 2026".
QStringList releaseNames(const ReleaseList &releases, const Language &language);
/// The claims that published figures made, then the figures, each beside what every release says.
QList<CheckLine> publishedLines(const QList<PublishedFigure> &figures, const ReleaseList &releases, const PartnerRegistry &registry,
                                const Language &language);

} // namespace tradestrata
