// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cellsbehind.h"

#include <optional>

namespace tradestrata {

/// A sum with the cells that it was added from.
struct Piece
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
    Piece sumOf(PartnerCode partner, MonthSpan span) const;
    /// The whole without the part: one that has no sum, and leaves nothing open, stays in it.
    static void take(Piece &whole, Piece part);
    /// The partners of the flow, groups never, ascending by code.
    const std::vector<PartnerCode> &partners() const { return m_partners; }
    const CellSource &source() const { return m_source; }

private:
    Piece flowMonth(Flow flow, PartnerCode partner, Month month) const;
    Piece rowMonth(PartnerCode partner, Month month) const;
    Piece addedMonth(const Group &group, const QList<PartnerCode> &members, Month month) const;
    Piece groupMonth(const Group &group, Month month) const;
    SourceCell cellOf(Flow flow, PartnerCode partner, PartnerCode code, Month month, Cell dollars) const;
    std::optional<double> priceOf(Month month) const;
    const Group *madeGroup(PartnerCode partner) const;
    bool hasRow(PartnerCode partner) const;

    const CellSource &m_source;
    std::vector<PartnerCode> m_partners;
};

} // namespace tradestrata
