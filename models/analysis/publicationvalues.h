// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"
#include "models/data/publishedfigure.h"

#include <QDate>
#include <QList>

#include <functional>
#include <vector>

namespace tradestrata {

/// The values of some partners over the same months in one publication or release, and who leads by them.
struct PublicationValues
{
    QDate published;              ///< for published figures; invalid for a release
    QString source;               ///< who published them; empty for a release
    bool own = false;             ///< for published figures: all of them entered by the analyst
    TablePtr release;             ///< with the rows of the flow; nullptr for published figures
    std::vector<Cell> values;     ///< dollars, in the order of the partners; blank if not given
    std::vector<double> rounding; ///< dollars: the unit of the last digit of each
    int leader = -1;              ///< the index of the largest; -1 if nobody leads
    double margin = 0;            ///< the leader's margin over the next one in dollars
    double marginRounding = 1;    ///< dollars: the coarser rounding of the two
    bool level = false;           ///< nobody leads, because the first two are equal or equal within their rounding

    bool isPublished() const { return !release; }
    /// Whether it has a value for any of them.
    bool hasValues() const;
};

/// Whether the first of two can lead the second: not if one counts the other, as a group does its member.
using CanLead = std::function<bool(PartnerCode, PartnerCode)>;

/// The publications that give any of the partners over these months, earliest first. If one gives two values for a
/// partner, both are kept: the second as a publication of its own.
std::vector<PublicationValues> publishedValues(const QList<PublishedFigure> &figures, Flow flow,
                                               const std::vector<PartnerCode> &partners, MonthSpan months, const CanLead &canLead);
/// The values of a release; `table` has the rows of the flow.
PublicationValues releaseValues(const TablePtr &table, Flow flow, const std::vector<PartnerCode> &partners, MonthSpan months,
                                const CanLead &canLead);

} // namespace tradestrata
