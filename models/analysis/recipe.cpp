// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/recipe.h"

#include <algorithm>
#include <set>

namespace tradestrata {

namespace {

// By Show.
constexpr std::array<Formula, 7> formulas{{
    {},                                                   // Value
    {.over = TermRole::Whole},                            // Share
    {.lessYearEarlier = true},                            // Change
    {.lessYearEarlier = true, .over = TermRole::YearEarlier}, // ChangePercent
    {.lessYearEarlier = true, .over = TermRole::WholeBefore}, // Contribution
    {.over = TermRole::Base},                             // Index
    {.ranked = true},                                     // Rank
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

// The sum of a kind in dollars; `whole` is what others and unallocated remain of.
Terms dollarsOf(SumKind kind, PartnerCode partner, PartnerCode whole, const RecipeGround &ground)
{
    Terms terms = justOne(kind == SumKind::Partner ? partner : whole);
    if (kind == SumKind::Others)
        addParts(terms, ground.shown, -1);
    if (kind == SumKind::Unallocated)
        addParts(terms, ground.partners, -1, true);
    return terms;
}

// A member counts in the months in which the published row has it, and nothing in the others.
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

void addShare(Recipe &recipe, SumKind kind, PartnerCode partner, const ShowAs &as, const RecipeGround &ground)
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

// A change compares the same partners at both ends: one that the source does not publish apart at one end, or whose
// territory changed between them, stays in others at both. What is nobody's is what it is at each end.
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

bool staysInOthers(Blank blank)
{
    return blank == Blank::WithinOthers || blank == Blank::TerritoryChange;
}

// A term as the other end lets it count.
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

const Formula &formulaOf(Show show)
{
    return formulas[size_t(show)];
}

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

Recipe recipeOf(SumKind kind, PartnerCode partner, const ShowAs &as, const RecipeGround &ground)
{
    Recipe recipe{formulaOf(as.show), {}, Blank::None};
    const bool remains = kind == SumKind::Others || kind == SumKind::Unallocated;
    const bool outside = as.show == Show::Share && as.of == ShareOf::Shown && remains;
    if (outside || (recipe.formula.ranked && kind == SumKind::Unallocated)) // nobody's trade has no rank
        recipe.refused = Blank::OutsideBase;
    if (outside)
        return recipe;
    if (as.show == Show::Share) {
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

std::vector<MonthSpan> spansOf(TermRole role, std::span<const MonthSpan> spans, const ShowAs &as)
{
    if (role == TermRole::Base)
        return as.base;
    std::vector<MonthSpan> result(spans.begin(), spans.end());
    if (role == TermRole::YearEarlier || role == TermRole::WholeBefore)
        std::ranges::transform(spans, result.begin(), yearEarlier);
    return result;
}

CountedTerm countedAt(const Recipe &recipe, const TermColumns &columns, size_t t, int i, MonthSpan span)
{
    const Term &term = recipe.terms[t];
    Cell cell = columns[t]->at(i);
    if (term.otherEnd >= 0)
        cell = comparedCell(term, cell, columns[size_t(term.otherEnd)]->at(i), span);
    const bool isNothing = term.mayBeMissing && cell.isBlank() && !leavesRemainderOpen(cell.blank);
    return {cell, isNothing ? 0 : term.sign};
}

void add(Cell &sum, const CountedTerm &counted)
{
    if (counted.times == 0)
        return;
    sum.value += counted.times * counted.cell.value;
    if (counted.cell.isBlank())
        sum.blank = graver(sum.blank, counted.cell.blank);
}

Cell meanOfBase(const Recipe &recipe, const TermColumns &columns)
{
    const auto isBase = [](const Term &term) { return term.role == TermRole::Base; };
    const auto first = size_t(std::ranges::find_if(recipe.terms, isBase) - recipe.terms.begin());
    Cell mean;
    const int spans = first < columns.size() ? columns[first]->size() : 0;
    for (int i = 0; i < spans; ++i) {
        Cell sum;
        for (size_t t = first; t < recipe.terms.size(); ++t)
            add(sum, countedAt(recipe, columns, t, i, {}));
        mean.value += sum.value / spans;
        mean.blank = graver(mean.blank, sum.blank);
    }
    return mean;
}

Column evaluated(const Recipe &recipe, const TermColumns &columns, std::span<const MonthSpan> spans)
{
    const size_t count = spans.size();
    Column result{{}, std::vector<double>(count, noValue), std::vector<Blank>(count, recipe.refused)};
    if (recipe.refused != Blank::None)
        return result;
    const Cell base = meanOfBase(recipe, columns);
    for (size_t i = 0; i < count; ++i) {
        RoleSums sums;
        for (size_t t = 0; t < recipe.terms.size(); ++t) {
            const TermRole role = recipe.terms[t].role;
            if (role != TermRole::Base)
                add(sums[size_t(role)], countedAt(recipe, columns, t, int(i), spans[i]));
        }
        sums[size_t(TermRole::Base)] = base;
        const Cell number = numberOf(recipe.formula, sums);
        result.values[i] = number.value;
        result.blanks[i] = number.blank;
    }
    return result;
}

} // namespace tradestrata
