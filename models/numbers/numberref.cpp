// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers/numberref.h"

#include "models/numbers/numberparts.h"
#include "models/numbers/releaseuse.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

SumKind kindOf(NumberOf of)
{
    switch (of) {
    case NumberOf::Others:
        return SumKind::Others;
    case NumberOf::Unallocated:
        return SumKind::Unallocated;
    case NumberOf::Total:
        return SumKind::Total;
    default:
        return SumKind::Partner;
    }
}

std::optional<ConcentrationIndex> indexOf(NumberOf of)
{
    switch (of) {
    case NumberOf::TopThree:
        return ConcentrationIndex::TopThree;
    case NumberOf::Herfindahl:
        return ConcentrationIndex::Herfindahl;
    case NumberOf::Effective:
        return ConcentrationIndex::Effective;
    default:
        return std::nullopt;
    }
}

Flow flowOf(NumberOf of, Flow flow)
{
    return of == NumberOf::Exports   ? Flow::Exports
           : of == NumberOf::Imports ? Flow::Imports
           : of == NumberOf::Balance ? Flow::Balance
                                     : flow;
}

bool isOfBothFlows(NumberOf of) { return of == NumberOf::Exports || of == NumberOf::Imports || of == NumberOf::Balance; }

SourceCells without(Blank why, const TablePtr &from)
{
    SourceCells sourceCells;
    sourceCells.number = {std::nan(""), why};
    sourceCells.from = from;
    return sourceCells;
}

} // namespace

NumberRef numberAt(const Numbers &numbers, const FigureSpec &spec, NumberOf of, PartnerCode partner, int period)
{
    NumberRef number{of, partner, numbers.periods[size_t(period)], numbers.spans[size_t(period)], spec.show, {}};
    if (of == NumberOf::Average)
        number.span.first = number.span.last - (monthsOfYear - 1);
    if (of == NumberOf::Average || isOfBothFlows(of) || indexOf(of))
        number.show = ShowAs::Value;
    return number;
}

NumberRef solidPart(const Numbers &numbers, NumberRef number)
{
    number.span = {number.period.first(), number.period.first() + (numbers.through - 1)};
    return number;
}

NumberRef restPart(const Numbers &numbers, NumberRef number)
{
    number.span = {number.period.first() + numbers.through, std::min(number.period.last(), numbers.table->last())};
    return number;
}

Result<SourceCells> sourceCellsOfNumber(const ReleaseList &releases, const PartnerRegistry &registry, const ValidSpec &valid,
                                        const Numbers &numbers, const NumberRef &number, const Context &context)
{
    const FigureSpec &spec = valid;
    const bool withTotal = number.shareOf || number.of == NumberOf::Others || number.of == NumberOf::Unallocated
                           || number.of == NumberOf::Total;
    const auto table = sourceRelease(numbers, releases, spec, registry, number.show, number.span, withTotal);
    if (!table)
        return table.error();
    if (number.span.last < number.span.first)
        return without(Blank::NotYetPublished, *table);
    const auto &others = numbers.sums.others.blanks;
    const bool overlapping = std::ranges::find(others, Blank::Overlapping) != others.end();
    if (number.of == NumberOf::Others && overlapping)
        return without(Blank::Overlapping, *table);
    CellSource source{**table, registry, flowOf(number.of, spec.flow)};
    if (spec.dollarsOf) {
        source.prices = &context.prices;
        source.dollarsOf = *spec.dollarsOf;
        source.bridged = spec.bridged;
    }
    NumberRequest what;
    what.kind = kindOf(number.of);
    what.partner = number.partner;
    what.span = number.span;
    what.as = {number.show, number.shareOf.value_or(spec.shareOf), spec.shareGroup, baseOf(numbers, spec)};
    what.over = number.of == NumberOf::Average ? monthsOfYear : 1;
    what.concentration = indexOf(number.of);
    for (const Column &column : numbers.sums.shown)
        what.shown.push_back(column.partner);
    if (!isOfBothFlows(number.of)) { // those are of rows as published
        source.groups = numbers.groups;
        const bool computed = numbers.groups.basis != GroupBasis::Published || !numbers.groups.less.isEmpty();
        std::ranges::copy_if(what.shown, std::back_inserter(source.computedGroups),
                             [computed](PartnerCode code) { return computed && code.isGroup(); });
    }
    SourceCells sourceCells = gatherSourceCells(source, what);
    sourceCells.from = *table;
    return sourceCells;
}

} // namespace tradestrata
