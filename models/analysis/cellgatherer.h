// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cellsbehind.h"

namespace tradestrata {

/// A sum with the cells that it was added from.
struct GatheredSum
{
    std::vector<SourceCell> cells;
    Cell sum{0, Blank::None};
};

/// Takes cells from a source and adds them up, month by month, by the rules of the rows that figures are made of.
class CellGatherer
{
public:
    explicit CellGatherer(const CellSource &source);

    /// A partner, or a group as it is drawn. Without a row: absent; of the total: missing.
    GatheredSum sumOf(PartnerCode partner, MonthSpan span) const;
    /// A member of a group, in the months in which the group's published row counts it.
    GatheredSum heldBy(const Group &group, PartnerCode member, MonthSpan span) const;
    /// The partners of the flow, groups never, ascending by code.
    const std::vector<PartnerCode> &partners() const { return m_partners; }

private:
    GatheredSum flowMonth(Flow flow, PartnerCode partner, Month month) const;
    GatheredSum rowMonth(PartnerCode partner, Month month) const;
    GatheredSum addedMonth(const Group &group, const QList<PartnerCode> &members, Month month) const;
    GatheredSum groupMonth(const Group &group, Month month) const;
    SourceCell cellOf(Flow flow, PartnerCode partner, PartnerCode code, Month month, Cell dollars) const;
    const Group *madeGroup(PartnerCode partner) const;
    bool hasRow(PartnerCode partner) const;

    const CellSource &m_source;
    std::vector<PartnerCode> m_partners;
};

} // namespace tradestrata
