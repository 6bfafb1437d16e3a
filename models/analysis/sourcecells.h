// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/grouprows.h"
#include "models/analysis/recipe.h"
#include "models/data/context.h"

namespace tradestrata {

/// One month of one code as in the source, and its role in a number.
struct SourceCell
{
    TermRole role = TermRole::Counted;
    Flow flow = Flow::Exports; ///< exports or imports
    PartnerCode partner;
    PartnerCode code; ///< the code in the source: a partner with two codes has cells for each
    Month month;
    Cell dollars;     ///< as in the source
    double price = 0; ///< the month's consumer prices; NaN if there are none or none are used
    Cell inPrices;    ///< dollars in prices of the requested month; without prices the dollars themselves
    int times = 1;    ///< how often it is counted: negative if it is subtracted, zero if it is left out

    /// What it adds to the sum of its role; NaN if blank.
    double counted() const { return times == 0 ? 0 : times * inPrices.value; }
};

/// The tables that cells are taken from, and how the rows that are summed are computed from them.
struct CellSource
{
    const TradeTable &table; ///< one release, in current dollars
    const PartnerRegistry &registry;
    Flow flow = Flow::Exports;
    const PriceIndex *prices = nullptr; ///< nullptr: current dollars
    Month dollarsOf = {};
    bool bridged = false;
    QList<PartnerCode> computedGroups = {}; ///< whose rows the recipe computes
    GroupRecipe groups = {};
};

/// The three indices of Concentration.
enum class ConcentrationIndex { TopThree, Herfindahl, Effective };

/// Which number is requested.
struct NumberRequest
{
    SumKind kind = SumKind::Partner;
    PartnerCode partner = {};
    MonthSpan span;
    ShowAsSpec as = {};
    std::vector<PartnerCode> shown = {}; ///< what others exclude, and what a share of the shown is a share of
    int over = 1;                        ///< for an average: the divisor
    std::optional<ConcentrationIndex> concentration = {};
};

/// The source cells that a number was summed from, and the formula: it applies to the sums of the cells of each role,
/// and for a base to their mean.
struct SourceCells
{
    std::vector<SourceCell> cells; ///< by role, then in the order they are added
    RoleSums sums;                 ///< for a base not the mean
    Formula formula = {};
    int baseSpans = 0;  ///< for an index: how many sums its base is the mean of
    int rankAmong = 0;  ///< for a rank: how many partners have a value
    Cell number;        ///< the result
    TablePtr from = {}; ///< the release, or several together, that contains the cells

    const Cell &sum(TermRole role) const { return sums[size_t(role)]; }
    bool has(TermRole role) const;
};

/// Follows a recipe back to its cells: gives the same number as ShownColumns.
SourceCells gatherSourceCells(const CellSource &source, const NumberRequest &request);

/// A sum and the cells it was added from.
struct GatheredSum
{
    std::vector<SourceCell> cells;
    Cell sum{0, Blank::None};
};

/// Takes cells from a source and adds them up, month by month, by the same rules as the rows of a figure.
class CellGatherer
{
public:
    explicit CellGatherer(const CellSource &source);

    /// A partner, or a group as it is drawn. Without a row: absent; for the total: missing.
    GatheredSum sumOf(PartnerCode partner, MonthSpan span) const;
    /// A member of a group, in the months in which the group's published row counts it.
    GatheredSum heldBy(const Group &group, PartnerCode member, MonthSpan span) const;
    /// The partners of the flow, without groups, in ascending order of code.
    const std::vector<PartnerCode> &partners() const { return m_partners; }

private:
    GatheredSum flowMonth(Flow flow, PartnerCode partner, Month month) const;
    GatheredSum rowMonth(PartnerCode partner, Month month) const;
    GatheredSum addedMonth(const Group &group, const QList<PartnerCode> &members, Month month) const;
    GatheredSum groupMonth(const Group &group, Month month) const;
    SourceCell cellOf(Flow flow, PartnerCode partner, PartnerCode code, Month month, Cell dollars) const;
    const Group *computedGroup(PartnerCode partner) const;
    bool hasRow(PartnerCode partner) const;

    const CellSource &m_source;
    std::vector<PartnerCode> m_partners;
};

} // namespace tradestrata
