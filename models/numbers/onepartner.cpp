// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers/onepartner.h"

#include "models/analysis/madeflows.h"

namespace tradestrata {

namespace {

// So that months and a year's sum can stand on one axis.
Column averageOf(const Numbers &numbers, SeriesKey key)
{
    std::vector<MonthSpan> years;
    for (const MonthSpan &span : numbers.spans)
        years.push_back({span.last - (monthsOfYear - 1), span.last});
    Column average = columnOf(numbers.drawnTable(), key, years);
    for (double &value : average.values)
        value /= monthsOfYear;
    return average;
}

} // namespace

std::optional<Message> fillOnePartner(Numbers &numbers, const FigureSpec &spec)
{
    if (!has(spec.chart, Trait::OnePartner) || numbers.sums.shown.empty())
        return std::nullopt;
    const PartnerCode partner = numbers.sums.shown.front().partner;
    if (has(spec.chart, Trait::MonthBars))
        numbers.average = averageOf(numbers, {spec.flow, partner});
    if (!has(spec.chart, Trait::BothFlows))
        return std::nullopt;
    const TablePtr &months = numbers.comparedMonths ? numbers.comparedMonths : numbers.months;
    const auto made = withFlow(months, Flow::Balance);
    if (!made)
        return made.error();
    numbers.exports = columnOf(*months, SeriesKey{Flow::Exports, partner}, numbers.spans);
    numbers.imports = columnOf(*months, SeriesKey{Flow::Imports, partner}, numbers.spans);
    numbers.balance = columnOf(**made, SeriesKey{Flow::Balance, partner}, numbers.spans);
    return std::nullopt;
}

} // namespace tradestrata
