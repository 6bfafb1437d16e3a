// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"
#include "models/data/partnerregistry.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace tradestrata {

/// How sums are shown, with the parameters of that.
struct ShowAsSpec
{
    ShowAs show = ShowAs::Value;
    ShareOf of = ShareOf::Total;
    PartnerCode group = {};           ///< for ShareOf::Group
    std::vector<MonthSpan> base = {}; ///< for ShowAs::Index: the spans whose mean is 100
};

/// Which number of a figure: of a partner or group, or of a column beside the shown.
enum class SumKind { Partner, Others, Unallocated, Total };

/// What the sum of a term does in a number.
enum class TermRole {
    Counted,     ///< what the number is about: the part in a share, the present in a change
    YearEarlier, ///< the same months a year earlier, which a change subtracts
    Whole,       ///< the denominator of a share
    WholeBefore, ///< the total a year earlier, the denominator of a contribution
    Base,        ///< for an index: the mean of the base
};
inline constexpr int termRoles = 5;
/// The sum of each role in one period. A role that the formula does not use is not read.
using RoleSums = std::array<Cell, termRoles>;

/// How the sums of the roles are combined.
struct Formula
{
    bool lessYearEarlier = false;      ///< Counted less YearEarlier
    std::optional<TermRole> over = {}; ///< 100 times that over this
    bool ranked = false;               ///< 1 + the number of partners that have more
    int dividedBy = 1;                 ///< for an average

    /// Whether it uses the sum of that role.
    bool names(TermRole role) const;
};

const Formula &formulaOf(ShowAs show);

/// The value of the formula for these sums, except for ranks. A change counts what is absent at only one end as zero. A
/// change in per cent or a contribution over less than 1 million dollars, or an index over zero or less, is blank.
Cell numberOf(const Formula &formula, const RoleSums &sums);

/// 1 + the number of cells with a higher value; blank if the cell is.
Cell rankOf(Cell cell, std::span<const Cell> all);

/// The sum of one series over the months of its role, and how it enters the sum of the role.
struct Term
{
    TermRole role = TermRole::Counted;
    PartnerCode series;
    int sign = 1;                       ///< 1: added, -1: subtracted
    bool mayBeMissing = false;          ///< a blank that leaves no remainder open counts as zero, and does not blank the role
    bool quiet = false;                 ///< too many to list those that count as zero
    const Group *heldBy = nullptr;      ///< counts in the months in which the group's published row counts it
    int otherEnd = -1;                  ///< for a change that compares the same partners: the term a year earlier or later
    const Partner *territory = nullptr; ///< for these: whose territory must be the same at both ends

    bool operator==(const Term &) const = default;
};

/// How one number is computed, held as data: it is evaluated over columns, followed back to cells and put into words.
struct Recipe
{
    Formula formula;
    std::vector<Term> terms;     ///< for a change that compares the same partners, in pairs
    Blank refused = Blank::None; ///< why there is no such number in any period
};

/// What a recipe is built from.
struct RecipeGround
{
    std::span<const PartnerCode> shown;        ///< what others exclude, and what a share of the shown is a share of
    std::span<const PartnerCode> partners;     ///< of the flow, ascending by code: what unallocated excludes
    const PartnerRegistry *registry = nullptr; ///< needed except for sums, ranks and indices
};

/// The recipe of a number. `partner` is only read for SumKind::Partner.
Recipe recipeOf(SumKind kind, PartnerCode partner, const ShowAsSpec &as, const RecipeGround &ground);
/// All partners beside the total: the basis of the concentration indices.
Recipe concentrationRecipe(std::span<const PartnerCode> partners);

/// The months that a role adds in each period; for the base all its spans.
std::vector<MonthSpan> spansOf(TermRole role, std::span<const MonthSpan> spans, const ShowAsSpec &as);

/// How a term enters the sum of its role in one period.
struct CountedTerm
{
    Cell cell;
    int times = 0; ///< its sign, or zero if it counts as zero
};

/// `own` is the sum of the term and `other` that of the term at its other end, if it has one; `span` is that of what is
/// counted.
CountedTerm countedTerm(const Term &term, Cell own, Cell other, MonthSpan span);
/// Adds the term to the sum of its role.
void add(Cell &sum, const CountedTerm &counted);
/// Adds a term in every period of its role.
void add(Column &sum, const Term &term, const Column &own, const Column *other, std::span<const MonthSpan> spans);
/// The mean that an index is over.
Cell meanOf(const Column &base);
/// The number in every period, from the sums of the roles that the formula uses; for a rank the value to be ranked.
Column evaluated(const Formula &formula, const std::array<const Column *, termRoles> &sums);

} // namespace tradestrata
