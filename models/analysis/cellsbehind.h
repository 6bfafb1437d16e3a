// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/grouprows.h"
#include "models/analysis/recipe.h"
#include "models/data/prices.h"

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

} // namespace tradestrata
