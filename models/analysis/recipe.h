// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"
#include "models/data/partnerregistry.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace tradestrata {

/// How sums are shown, and what that needs besides the sums.
struct ShowAs
{
    Show show = Show::Value;
    ShareOf of = ShareOf::Total;
    PartnerCode group = {};         ///< for ShareOf::Group
    std::vector<MonthSpan> base = {}; ///< for Show::Index: the spans whose mean is 100
};

/// Which number of a figure: of a partner or group, or of what stands beside those shown.
enum class SumKind { Partner, Others, Unallocated, Total };

/// What the sum of a term does in a number.
enum class TermRole {
    Counted,     ///< what the number is about: the part of a share, now of a change
    YearEarlier, ///< the same months a year earlier, which a change takes away
    Whole,       ///< what a share is of
    WholeBefore, ///< the total a year earlier, which a contribution is over
    Base,        ///< of an index: the mean of the base
};
inline constexpr int termRoles = 5;
/// The sum of each role in one period. A role that a formula does not name is not read.
using RoleSums = std::array<Cell, termRoles>;

/// What is made of the sums of the roles.
struct Formula
{
    bool lessYearEarlier = false;       ///< what is counted, less a year earlier
    std::optional<TermRole> over = {};  ///< 100 times that over this
    bool ranked = false;                ///< 1 + the number of partners that have more
    int dividedBy = 1;                  ///< of an average

    /// Whether it is made of the sum of that role.
    bool names(TermRole role) const;
};

const Formula &formulaOf(Show show);

/// What the sums come to, but for ranks. A change counts what is absent at one end only as nothing. A change in per cent
/// or a contribution over less than 1 million dollars, or an index over zero or less, is blank.
Cell numberOf(const Formula &formula, const RoleSums &sums);

/// 1 + how many of the cells have more; blank as the cell is.
Cell rankOf(Cell cell, std::span<const Cell> all);

/// The sum of one series over the months of its role, and how it enters the sum of the role.
struct Term
{
    TermRole role = TermRole::Counted;
    PartnerCode series;
    int sign = 1;             ///< 1: added, -1: taken away
    bool mayBeMissing = false; ///< a blank that leaves no remainder open counts as nothing, and does not blank the role
    bool quiet = false;       ///< too many to list those that count as nothing
    const Group *heldBy = nullptr;      ///< counts in the months in which the group's published row has it
    int otherEnd = -1;        ///< of a change that compares the same partners: the term a year earlier or later
    const Partner *territory = nullptr; ///< of these: whose territory must be the same at both ends

    bool operator==(const Term &) const = default;
};

/// How one number is made, held as data: it is evaluated over columns, followed back to cells and said in words.
struct Recipe
{
    Formula formula;
    std::vector<Term> terms;       ///< those of a change that compares the same partners in pairs
    Blank refused = Blank::None;   ///< why there is no such number in any period
};

/// What a recipe is made for.
struct RecipeGround
{
    std::span<const PartnerCode> shown;          ///< what others are without, and what a share of the shown is of
    std::span<const PartnerCode> partners;       ///< of the flow, ascending by code: what unallocated is without
    const PartnerRegistry *registry = nullptr;   ///< needed for all but sums, ranks and indices
};

/// The recipe of a number. `partner` is read for SumKind::Partner only.
Recipe recipeOf(SumKind kind, PartnerCode partner, const ShowAs &as, const RecipeGround &ground);
/// All partners beside the total: what the indices of concentration are made of.
Recipe concentrationRecipe(std::span<const PartnerCode> partners);

/// The months that a role adds in each period; of the base all its spans.
std::vector<MonthSpan> spansOf(TermRole role, std::span<const MonthSpan> spans, const ShowAs &as);

/// How a term enters the sum of its role in one period.
struct CountedTerm
{
    Cell cell;
    int times = 0; ///< its sign, or zero where it counts as nothing
};

/// `own` is the sum of the term and `other` that of the term at its other end, if it has one; `span` is that of what is
/// counted.
CountedTerm countedTerm(const Term &term, Cell own, Cell other, MonthSpan span);
/// Adds it to the sum of its role.
void add(Cell &sum, const CountedTerm &counted);
/// Adds a term in every period of its role.
void add(Column &sum, const Term &term, const Column &own, const Column *other, std::span<const MonthSpan> spans);
/// The mean that an index is over.
Cell meanOf(const Column &base);
/// The number in every period, from the sums of the roles that the formula names; of a ranked one what is ranked.
Column evaluated(const Formula &formula, const std::array<const Column *, termRoles> &sums);

} // namespace tradestrata
