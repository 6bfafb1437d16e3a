// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers/numberparts.h"

#include <algorithm>

namespace tradestrata {

namespace {

// The month by which the period that the words are about has ended.
Month endOfTitle(const Numbers &numbers, const FigureSpec &spec)
{
    if (numbers.spans.empty())
        return numbers.table->last();
    if (numbers.marked >= 0)
        return numbers.spans[size_t(numbers.marked)].last;
    if (spec.drawsOnePeriod())
        return numbers.spans.front().last;
    const PeriodIndices drawn = drawnPeriods(numbers, spec);
    const MonthSpan last = numbers.spans[size_t(drawn.to) - 1];
    const bool isComplete = last.last <= numbers.table->last();
    const bool isAlone = drawn.to - drawn.from == 1; // then there is no earlier one that the words could be about
    return isComplete || isAlone ? last.last : numbers.table->last();
}

} // namespace

TitleGround titleGroundOf(const Numbers &numbers, const FigureSpec &spec)
{
    const Month first = numbers.table->first();
    const Month last = numbers.table->last();
    TitleGround ground;
    ground.table = numbers.table;
    ground.compared = numbers.compared;
    ground.flow = spec.flow;
    ground.measure = spec.measure;
    ground.through = numbers.through;
    ground.window = {std::clamp(spec.from.asBegin(first, last), first, last), std::clamp(spec.to.asEnd(first, last), first, last)};
    ground.end = endOfTitle(numbers, spec);
    for (const Column &column : numbers.sums.shown)
        ground.shown.append(column.partner);
    return ground;
}

TitleFacts titleFactsOf(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry)
{
    return titleFacts(spec.title, spec.subtitle, spec.titleClaim, titleGroundOf(numbers, spec), registry);
}

} // namespace tradestrata
