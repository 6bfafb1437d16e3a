// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/drawnpart.h"

#include <algorithm>

namespace tradestrata {

namespace {

bool anyAt(const Sums &sums, const FigureSpec &spec, bool others, int i)
{
    const auto has = [i](const Column &column) { return i < column.size() && !column.at(i).isBlank(); };
    return std::ranges::any_of(sums.shown, has) || (others && has(sums.others)) || (spec.drawsTotal() && has(sums.total));
}

template<class T>
void cut(std::vector<T> &items, int from, int to)
{
    if (items.empty())
        return;
    items.erase(items.begin() + to, items.end());
    items.erase(items.begin(), items.begin() + from);
}

void cut(Column &column, int from, int to)
{
    cut(column.values, from, to);
    cut(column.blanks, from, to);
}

void cut(Sums &sums, int from, int to)
{
    for (Column &column : sums.shown)
        cut(column, from, to);
    for (Column *column : {&sums.others, &sums.unallocated, &sums.total})
        cut(*column, from, to);
}

// The periods from one to before another; the last of them replaces the newest or last complete one if that is cut off.
Numbers cutTo(const Numbers &numbers, int from, int to)
{
    Numbers part = numbers;
    cut(part.periods, from, to);
    cut(part.spans, from, to);
    cut(part.leaders, from, to);
    for (Sums *sums : {&part.sums, &part.computed, &part.solid, &part.rest})
        cut(*sums, from, to);
    for (Column &column : part.older)
        cut(column, from, to);
    for (Column *column : {&part.average, &part.exports, &part.imports, &part.balance})
        cut(*column, from, to);
    if (part.concentration) {
        for (Column *column : {&part.concentration->topThree, &part.concentration->herfindahl, &part.concentration->effective})
            cut(*column, from, to);
    }
    const auto placed = [&](int i) { return std::max(-1, std::min(i, to - 1) - from); };
    part.complete = placed(numbers.complete);
    part.newest = placed(numbers.newest);
    return part;
}

} // namespace

Numbers drawnPart(const Numbers &numbers, const FigureSpec &spec)
{
    const bool bars = traits(spec.chart).draws == Draws::Bars;
    const auto has = [](const Column &column, int i) { return i < column.size() && !column.at(i).isBlank(); };
    const auto drawn = [&](int i) {
        if (traits(spec.chart).is(Trait::BothFlows))
            return has(numbers.exports, i) || has(numbers.imports, i);
        const bool part = bars
                          && (anyAt(numbers.solid, spec, numbers.othersDrawn, i)
                              || anyAt(numbers.rest, spec, numbers.othersDrawn, i));
        return part || (!spec.hasYearParts() && anyAt(numbers.shown(spec.show), spec, numbers.othersDrawn, i));
    };
    int from = 0;
    int to = int(numbers.periods.size());
    while (from < to && !drawn(from))
        ++from;
    while (to > from && !drawn(to - 1))
        --to;
    if (from == to) // nothing is drawn anywhere: the window is unchanged
        return numbers;
    return cutTo(numbers, from, to);
}

Numbers partOf(const Numbers &numbers, MonthSpan span)
{
    int from = 0;
    int to = int(numbers.periods.size());
    while (from < to && numbers.periods[size_t(from)].last() < span.first)
        ++from;
    while (to > from && numbers.periods[size_t(to) - 1].first() > span.last)
        --to;
    return from == to ? numbers : cutTo(numbers, from, to);
}

} // namespace tradestrata
