// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/recipe.h"

#include <algorithm>
#include <set>

namespace tradestrata {

namespace {

// In the order of ShowAs.
constexpr std::array<Formula, 7> formulas{{
    {},                                                       // Value
    {.over = TermRole::Whole},                                // Share
    {.lessYearEarlier = true},                                // Change
    {.lessYearEarlier = true, .over = TermRole::YearEarlier}, // ChangePercent
    {.lessYearEarlier = true, .over = TermRole::WholeBefore}, // Contribution
    {.over = TermRole::Base},                                 // Index
    {.ranked = true},                                         // Rank
}};

Cell less(Cell now, Cell before)
{
    const bool existed = now.blank != Blank::Absent || before.blank != Blank::Absent;
    for (Cell *end : {&now, &before}) {
        if (existed && end->blank == Blank::Absent)
            *end = {0, Blank::None};
    }
    return {now.value - before.value, now.isBlank() ? now.blank : before.blank};
}

Blank whyNotOver(Cell whole, TermRole role)
{
    if (role == TermRole::YearEarlier || role == TermRole::WholeBefore)
        return whole.isBlank() || whole.value < leastComparable ? Blank::BaseTooSmall : Blank::None;
    if (whole.isBlank())
        return whole.blank;
    if (role == TermRole::Whole)
        return whole.value == 0 ? Blank::Missing : Blank::None;
    return whole.value <= 0 ? Blank::BaseTooSmall : Blank::None;
}

using Terms = std::vector<Term>;

Terms justOne(PartnerCode series)
{
    Term term;
    term.series = series;
    return {term};
}

void addParts(Terms &terms, std::span<const PartnerCode> parts, int sign, bool quiet = false)
{
    for (const PartnerCode part : parts) {
        Term term;
        term.series = part;
        term.sign = sign;
        term.mayBeMissing = true;
        term.quiet = quiet;
        terms.push_back(term);
    }
}

// The sum of a kind in dollars; `whole` is what others and unallocated are a remainder of.
Terms dollarsOf(SumKind kind, PartnerCode partner, PartnerCode whole, const RecipeGround &ground)
{
    Terms terms = justOne(kind == SumKind::Partner ? partner : whole);
    if (kind == SumKind::Others)
        addParts(terms, ground.shown, -1);
    if (kind == SumKind::Unallocated)
        addParts(terms, ground.partners, -1, true);
    return terms;
}

// A member counts in the months in which the published row counts it, and as zero in the others.
Terms withoutMembers(const Group &group, const RecipeGround &ground)
{
    std::set<PartnerCode> members;
    for (const Group::Member &member : group.members) {
        if (std::ranges::binary_search(ground.partners, member.partner))
            members.insert(member.partner);
    }
    const std::vector<PartnerCode> codes(members.begin(), members.end());
    Terms terms = justOne(group.code);
    addParts(terms, codes, -1);
    for (size_t t = 1; t < terms.size(); ++t)
        terms[t].heldBy = &group;
    return terms;
}

void append(Recipe &recipe, Terms terms, TermRole role)
{
    for (Term &term : terms) {
        term.role = role;
        recipe.terms.push_back(term);
    }
}

void addShare(Recipe &recipe, SumKind kind, PartnerCode partner, const ShowAsSpec &as, const RecipeGround &ground)
{
    Terms whole = justOne(as.of == ShareOf::Group ? as.group : worldCode);
    if (as.of == ShareOf::Shown) {
        whole.clear();
        addParts(whole, ground.shown, 1);
    }
    const Group *group = as.of == ShareOf::Group && ground.registry ? ground.registry->group(as.group) : nullptr;
    Terms part = dollarsOf(kind, partner, group ? as.group : worldCode, ground);
    if (kind == SumKind::Total)
        part = whole;
    if (kind == SumKind::Unallocated && group)
        part = withoutMembers(*group, ground);
    append(recipe, part, TermRole::Counted);
    append(recipe, whole, TermRole::Whole);
}

// A change compares the same partners at both ends: one that the source does not publish separately at one end, or
// whose territory changed between them, stays in others at both. The unallocated amount is taken as it is at each end.
void addChange(Recipe &recipe, SumKind kind, PartnerCode partner, const RecipeGround &ground)
{
    Terms ends = dollarsOf(kind, partner, worldCode, ground);
    const int count = int(ends.size());
    const bool paired = kind == SumKind::Partner || kind == SumKind::Others;
    for (int t = 0; paired && t < count; ++t) {
        const Partner *known = ground.registry ? ground.registry->partner(ends[size_t(t)].series) : nullptr;
        ends[size_t(t)].territory = known && !known->territoryChanges.isEmpty() ? known : nullptr;
        ends[size_t(t)].otherEnd = count + t;
    }
    append(recipe, ends, TermRole::Counted);
    for (int t = 0; paired && t < count; ++t)
        ends[size_t(t)].otherEnd = t;
    append(recipe, ends, TermRole::YearEarlier);
    if (recipe.formula.over == TermRole::WholeBefore)
        append(recipe, justOne(worldCode), TermRole::WholeBefore);
}

bool changesTerritory(const Partner &partner, MonthSpan span)
{
    const auto isBetween = [span](Month change) { return yearEarlier(span).first < change && change <= span.last; };
    return std::ranges::any_of(partner.territoryChanges, isBetween);
}

bool staysInOthers(Blank blank) { return blank == Blank::WithinOthers || blank == Blank::TerritoryChange; }

// A term with what the other end lets it count.
Cell comparedCell(const Term &term, Cell cell, Cell other, MonthSpan span)
{
    if (term.territory && changesTerritory(*term.territory, span))
        cell.blank = other.blank = Blank::TerritoryChange;
    if (term.sign < 0 && (staysInOthers(cell.blank) || staysInOthers(other.blank)))
        cell.blank = Blank::WithinOthers;
    return cell;
}

} // namespace

bool Formula::names(TermRole role) const
{
    return role == TermRole::Counted || (role == TermRole::YearEarlier && lessYearEarlier) || over == role;
}

const Formula &formulaOf(ShowAs show) { return formulas[size_t(show)]; }

Cell numberOf(const Formula &formula, const RoleSums &sums)
{
    Cell number = sums[size_t(TermRole::Counted)];
    if (formula.lessYearEarlier)
        number = less(number, sums[size_t(TermRole::YearEarlier)]);
    if (formula.over && !number.isBlank()) {
        const Cell whole = sums[size_t(*formula.over)];
        number = {number.value / whole.value * 100, whyNotOver(whole, *formula.over)};
    }
    return {number.isBlank() ? noValue : formula.dividedBy == 1 ? number.value : number.value / formula.dividedBy, number.blank};
}

Cell rankOf(Cell cell, std::span<const Cell> all)
{
    const auto hasMore = [cell](const Cell &other) { return !other.isBlank() && other.value > cell.value; };
    return cell.isBlank() ? cell : Cell{1.0 + double(std::ranges::count_if(all, hasMore)), Blank::None};
}

Recipe recipeOf(SumKind kind, PartnerCode partner, const ShowAsSpec &as, const RecipeGround &ground)
{
    Recipe recipe{formulaOf(as.show), {}, Blank::None};
    const bool remains = kind == SumKind::Others || kind == SumKind::Unallocated;
    const bool outside = as.show == ShowAs::Share && as.of == ShareOf::Shown && remains;
    if (outside)
        recipe.refused = Blank::OutsideBase;
    if (recipe.formula.ranked && (kind == SumKind::Unallocated || (kind == SumKind::Partner && partner.isGroup())))
        recipe.refused = Blank::NoRank;
    if (outside)
        return recipe;
    if (as.show == ShowAs::Share) {
        addShare(recipe, kind, partner, as, ground);
    } else if (recipe.formula.lessYearEarlier) {
        addChange(recipe, kind, partner, ground);
    } else {
        const Terms dollars = dollarsOf(kind, partner, worldCode, ground);
        append(recipe, dollars, TermRole::Counted);
        if (recipe.formula.over == TermRole::Base)
            append(recipe, dollars, TermRole::Base);
    }
    return recipe;
}

Recipe concentrationRecipe(std::span<const PartnerCode> partners)
{
    Recipe recipe;
    Terms all;
    addParts(all, partners, 1, true);
    append(recipe, all, TermRole::Counted);
    append(recipe, justOne(worldCode), TermRole::Whole);
    return recipe;
}

std::vector<MonthSpan> spansOf(TermRole role, std::span<const MonthSpan> spans, const ShowAsSpec &as)
{
    if (role == TermRole::Base)
        return as.base;
    std::vector<MonthSpan> result(spans.begin(), spans.end());
    if (role == TermRole::YearEarlier || role == TermRole::WholeBefore)
        std::ranges::transform(spans, result.begin(), yearEarlier);
    return result;
}

CountedTerm countedTerm(const Term &term, Cell own, Cell other, MonthSpan span)
{
    if (term.otherEnd >= 0)
        own = comparedCell(term, own, other, span);
    const bool isNothing = term.mayBeMissing && own.isBlank() && !leavesRemainderOpen(own.blank);
    return {own, isNothing ? 0 : term.sign};
}

void add(Cell &sum, const CountedTerm &counted)
{
    if (counted.times == 0)
        return;
    sum.value += counted.times * counted.cell.value;
    if (counted.cell.isBlank())
        sum.blank = graver(sum.blank, counted.cell.blank);
}

void add(Column &sum, const Term &term, const Column &own, const Column *other, std::span<const MonthSpan> spans)
{
    const Blank *blanks = own.blanks.data();
    const Blank *otherBlanks = other ? other->blanks.data() : blanks;
    const double *values = own.values.data();
    double *sums = sum.values.data();
    for (int i = 0; i < own.size(); ++i) {
        if (blanks[i] == Blank::None && otherBlanks[i] == Blank::None && !term.territory) { // nearly all
            sums[i] += term.sign * values[i];
            continue;
        }
        Cell cell = sum.at(i);
        add(cell, countedTerm(term, own.at(i), other ? other->at(i) : Cell(), spans[size_t(i)]));
        sum.values[size_t(i)] = cell.value;
        sum.blanks[size_t(i)] = cell.blank;
    }
}

Cell meanOf(const Column &base)
{
    Cell mean;
    for (int i = 0; i < base.size(); ++i) {
        mean.value += base.values[size_t(i)] / base.size();
        mean.blank = graver(mean.blank, base.blanks[size_t(i)]);
    }
    return mean;
}

Column evaluated(const Formula &formula, const std::array<const Column *, termRoles> &columns)
{
    const Column &counted = *columns[size_t(TermRole::Counted)];
    if (!formula.lessYearEarlier && !formula.over && formula.dividedBy == 1) { // what is counted, as it is
        Column result = counted;
        for (size_t i = 0; i < result.values.size(); ++i) {
            if (result.blanks[i] != Blank::None)
                result.values[i] = noValue;
        }
        return result;
    }
    const Column *base = columns[size_t(TermRole::Base)];
    const Cell mean = base ? meanOf(*base) : Cell();
    Column result;
    const size_t periods = counted.values.size();
    result.values.reserve(periods);
    result.blanks.reserve(periods);
    for (size_t i = 0; i < periods; ++i) {
        RoleSums sums;
        for (size_t role = 0; role < columns.size(); ++role) {
            if (columns[role])
                sums[role] = TermRole(role) == TermRole::Base ? mean : columns[role]->at(int(i));
        }
        result.push(numberOf(formula, sums));
    }
    return result;
}

} // namespace tradestrata
