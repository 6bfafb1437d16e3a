// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"
#include "models/data/publishedfigure.h"

#include <QDate>
#include <QList>

#include <functional>
#include <vector>

namespace tradestrata {

/// What one publication, or one release, says of some partners over the same months, and who leads by that.
struct SaidValues
{
    QDate published;              ///< of figures as published; invalid of a release
    QString source;               ///< who published them; empty of a release
    bool own = false;             ///< as published, and all of it the analyst's
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

/// Whether the first of two can lead the second: not where one counts the other, as a group its member.
using CanLead = std::function<bool(PartnerCode, PartnerCode)>;

/// The publications that say anything of the partners over these months, the first one first. Where one is given with two
/// values of a partner, both are kept: the second one as a publication of its own.
std::vector<SaidValues> publishedValues(const QList<PublishedFigure> &figures, Flow flow, const std::vector<PartnerCode> &partners,
                                        MonthSpan months, const CanLead &canLead);
/// What a release says; `table` has the rows of the flow.
SaidValues releaseValues(const TablePtr &table, Flow flow, const std::vector<PartnerCode> &partners, MonthSpan months,
                         const CanLead &canLead);

} // namespace tradestrata
