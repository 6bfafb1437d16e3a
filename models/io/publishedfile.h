// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/owngroup.h"
#include "models/data/partnerlookup.h"
#include "models/data/publishedfigure.h"

namespace tradestrata {

/// What new published figures are checked against.
struct PublishedContext
{
    QList<PublishedFigure> known; ///< a publication with another value for one of them is refused
    QList<OwnGroup> groups = {};  ///< the analyst's own: nobody else publishes figures about them
};

/// Published figures from CSV: UTF-8, lines that begin with # are skipped, a head with date, source, partner, flow,
/// measure, period, value and, optionally, rounding, in any order. Dates as 2025-11-19, periods in the form of the
/// measure, values as "226.4 bn"; without a rounding it is taken from the last digit written. In file order. Errors,
/// with the line: unreadable, no such head, an invalid cell, the same figure twice, a known one with another value, a
/// group of the analyst's own, too many.
Result<QList<PublishedFigure>> readPublished(const QByteArray &text, const PartnerLookup &lookup,
                                             const PublishedContext &publishedContext = {});
/// The same from a file of at most 1 MB; errors name it.
Result<QList<PublishedFigure>> readPublishedFile(const QString &path, const PartnerLookup &lookup,
                                                 const PublishedContext &publishedContext = {});

} // namespace tradestrata
