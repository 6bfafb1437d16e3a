// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/owngroup.h"
#include "models/data/partnerlookup.h"
#include "models/data/publishedfigure.h"

namespace tradestrata {

/// What figures are read beside.
struct PublishedBeside
{
    QList<PublishedFigure> known;    ///< a publication that says another value of one of them is refused
    QList<OwnGroup> groups = {};     ///< the analyst's own: nobody else publishes figures of them
};

/// Published figures from CSV: UTF-8, lines that begin with # are passed over, a head with date, source, partner, flow,
/// measure, period, value and, if wanted, rounding, in any order. Dates as 2025-11-19, periods as the measure has them,
/// values as "226.4 bn"; without a rounding the last digit written says it. In the order of the file.
/// Errors, with the line: not to be read, no such head, a cell that is none of these, the same figure twice, one that is
/// known with another value, a group of the analyst's own, too many.
Result<QList<PublishedFigure>> readPublished(const QByteArray &text, const PartnerLookup &lookup, const PublishedBeside &beside = {});
/// The same from a file of at most 1 MB; errors name it.
Result<QList<PublishedFigure>> readPublishedFile(const QString &path, const PartnerLookup &lookup, const PublishedBeside &beside = {});

} // namespace tradestrata
