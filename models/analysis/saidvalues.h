// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"
#include "models/data/publishedfigure.h"

#include <QDate>
#include <QList>

#include <vector>

namespace tradestrata {

/// What one publication, or one release, says of some partners over the same months, and who leads by that.
struct SaidValues
{
    QDate published;              ///< of figures as published; invalid of a release
    QString source;               ///< who published them; empty of a release
    TablePtr release;             ///< with the rows of the flow; nullptr of figures as published
    std::vector<Cell> values;     ///< dollars, in the order of the partners; blank where it says nothing
    std::vector<double> rounding; ///< dollars: the unit of the last digit of each
    int leader = -1;              ///< the place of the one that has most; -1 where nobody leads
    double margin = 0;            ///< dollars that the leader is ahead of the next one
    double marginRounding = 1;    ///< dollars: the coarser rounding of the two
    bool level = false;           ///< nobody leads, as the first two are the same, or the same within their rounding

    bool isPublished() const { return !release; }
    /// Whether it says anything of any of them.
    bool saysAnything() const;
};

/// The publications that say anything of the partners over these months, the first one first. What a publication says of
/// one partner twice counts as the last.
std::vector<SaidValues> publishedValues(const QList<PublishedFigure> &figures, Flow flow, const std::vector<PartnerCode> &partners,
                                        MonthSpan months);
/// What a release says; `table` has the rows of the flow.
SaidValues releaseValues(const TablePtr &table, Flow flow, const std::vector<PartnerCode> &partners, MonthSpan months);

} // namespace tradestrata
