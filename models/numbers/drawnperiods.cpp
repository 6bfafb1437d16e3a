// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers/numberparts.h"

#include <algorithm>

namespace tradestrata {

namespace {

bool hasValue(const Column &column, int i) { return i < column.size() && !column.at(i).isBlank(); }

bool hasAny(const Sums &sums, const Numbers &numbers, const FigureSpec &spec, int i)
{
    const auto has = [i](const Column &column) { return hasValue(column, i); };
    return std::ranges::any_of(sums.shown, has) || (numbers.othersDrawn && has(sums.others))
           || (spec.drawsTotal() && has(sums.total));
}

bool isDrawn(const Numbers &numbers, const FigureSpec &spec, int i)
{
    const ChartTraits &chart = traits(spec.chart);
    if (numbers.concentration)
        return hasValue(numbers.concentration->topThree, i);
    if (chart.is(Trait::BothFlows))
        return hasValue(numbers.exports, i) || hasValue(numbers.imports, i);
    if (chart.draws == Draws::Bars && (hasAny(numbers.solid, numbers, spec, i) || hasAny(numbers.rest, numbers, spec, i)))
        return true;
    return !spec.hasYearParts() && hasAny(numbers.shown(spec.show), numbers, spec, i);
}

} // namespace

PeriodIndices drawnPeriods(const Numbers &numbers, const FigureSpec &spec)
{
    const PeriodIndices all{0, int(numbers.periods.size())};
    PeriodIndices drawn = all;
    while (drawn.from < drawn.to && !isDrawn(numbers, spec, drawn.from))
        ++drawn.from;
    while (drawn.to > drawn.from && !isDrawn(numbers, spec, drawn.to - 1))
        --drawn.to;
    return drawn.from == drawn.to ? all : drawn;
}

void markPeriod(Numbers &numbers, const FigureSpec &spec)
{
    const auto marked = spec.markedPeriod();
    if (!marked || numbers.periods.empty())
        return;
    const PeriodIndices drawn = drawnPeriods(numbers, spec);
    const int index = int(std::ranges::find(numbers.periods, *marked) - numbers.periods.begin());
    if (drawn.contains(index)) {
        numbers.marked = index;
        return;
    }
    const Period first = numbers.periods[size_t(drawn.from)];
    const Period last = numbers.periods[size_t(drawn.to) - 1];
    if (*marked < first) {
        numbers.notMarked = Message{QStringLiteral("mark-before-figure"),
                                    QT_TRANSLATE_NOOP("Message", "%1 is not marked: the figure begins with %2."),
                                    {QVariant::fromValue(*marked), QVariant::fromValue(first)}};
    } else {
        numbers.notMarked = Message{QStringLiteral("mark-after-figure"),
                                    QT_TRANSLATE_NOOP("Message", "%1 is not marked: the figure ends with %2."),
                                    {QVariant::fromValue(*marked), QVariant::fromValue(last)}};
    }
}

} // namespace tradestrata
