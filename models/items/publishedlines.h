// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"
#include "models/language/language.h"
#include "models/releases/publishedcheck.h"

#include <QStringList>

/// Published figures compared with each release, in words: used by the command `check` and by the panel.
namespace tradestrata {

/// A line of the check: a published figure or claim, and each release's value.
struct CheckLine
{
    QString what;         ///< "Mexico, January–August 2025"
    QString published;    ///< "$226.4 bn, published on 19 November 2025"
    QStringList releases; ///< "agrees", one for each
    QString whole;        ///< all of it as sentences, for the tooltip and for screen readers
    int own = -1;         ///< the index among the analyst's own figures; -1: built in, or a claim made from figures
    bool claim = false;

    bool operator==(const CheckLine &) const = default;
};

/// A release as the head of a column: "March 2026", or "Data to March 2026" if its month is unknown.
QString releaseName(const TradeTable &table, const Language &language);
/// The releases compared with them as heads of columns, from old to new: "March 2026".
QStringList releaseNames(const ReleaseList &releases, const Language &language);
/// The claims of the published figures, then the figures, each compared with every release.
QList<CheckLine> publishedLines(const QList<PublishedFigure> &figures, const ReleaseList &releases,
                                const PartnerRegistry &registry, const Language &language);

} // namespace tradestrata
