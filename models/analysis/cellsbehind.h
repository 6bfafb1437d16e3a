// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/grouprows.h"
#include "models/analysis/recipe.h"
#include "models/data/context.h"

namespace tradestrata {

/// One month of one code as the source has it, and what it does in a number.
struct SourceCell
{
    TermRole role = TermRole::Counted;
    Flow flow = Flow::Exports; ///< exports or imports
    PartnerCode partner;
    PartnerCode code;          ///< the source's: of a partner under two codes each has its own cells
    Month month;
    Cell dollars;              ///< as in the source
    double price = 0;          ///< the month's consumer prices; NaN where there are none or none are used
    Cell inPrices;             ///< dollars in prices of the month asked for; without prices the dollars themselves
    int times = 1;             ///< how often it is counted: below zero it is taken away, zero leaves it out

    /// What it adds to the sum of its role; NaN for a blank.
    double counted() const { return times == 0 ? 0 : times * inPrices.value; }
};

/// The tables that cells are taken from, and how they are made into the rows that are summed.
struct CellSource
{
    const TradeTable &table; ///< one release, in current dollars
    const PartnerRegistry &registry;
    Flow flow = Flow::Exports;
    const PriceIndex *prices = nullptr; ///< nullptr: current dollars
    Month dollarsOf = {};
    bool bridged = false;
    QList<PartnerCode> madeGroups = {}; ///< whose rows are made by the recipe
    GroupRecipe groups = {};
};

/// The three indices of Concentration.
enum class ConcentrationIndex { TopThree, Herfindahl, Effective };

/// Which number is asked about.
struct NumberAsked
{
    SumKind kind = SumKind::Partner;
    PartnerCode partner = {};
    MonthSpan span;
    ShowAs as = {};
    std::vector<PartnerCode> shown = {}; ///< what others are without, and what a share of the shown is of
    int over = 1;                        ///< of an average: what the sum is divided by
    std::optional<ConcentrationIndex> concentration = {};
};

/// The cells of the source that a number was summed from, and how: the formula is over the sums of what the cells of each
/// role count, of a base over their mean.
struct CellsBehind
{
    std::vector<SourceCell> cells; ///< by role, then as they are added
    RoleSums sums;                 ///< of a base not the mean
    Formula formula = {};
    int baseSpans = 0;  ///< of an index: how many sums its base is the mean of
    int rankAmong = 0;  ///< of a rank: how many partners have a value
    Cell number;        ///< what they come to
    TablePtr from = {}; ///< the release, or several together, that the cells stand in

    const Cell &sum(TermRole role) const { return sums[size_t(role)]; }
    bool has(TermRole role) const;
};

/// A recipe followed back to its cells: the same number as ShownColumns gives.
CellsBehind cellsBehind(const CellSource &source, const NumberAsked &asked);

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
