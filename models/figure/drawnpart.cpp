// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/drawnpart.h"

#include "models/numbers/numberparts.h"

#include <algorithm>

namespace tradestrata {

namespace {

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
    part.marked = PeriodIndices{from, to}.contains(numbers.marked) ? numbers.marked - from : -1;
    return part;
}

} // namespace

Numbers drawnPart(const Numbers &numbers, const FigureSpec &spec)
{
    const PeriodIndices drawn = drawnPeriods(numbers, spec);
    return cutTo(numbers, drawn.from, drawn.to);
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
