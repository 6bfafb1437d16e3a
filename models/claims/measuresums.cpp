// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/measuresums.h"

#include <algorithm>

namespace tradestrata {

namespace {

constexpr int noThrough = 12;

MeasurePeriods periodsOf(const TradeTable &table, Measure measure)
{
    const Frequency frequency = frequencyOf(measure);
    MeasurePeriods periods{Period::containing(table.first(), frequency), {}};
    const Period last = Period::containing(table.last(), frequency);
    for (Period p = periods.first; p <= last; p = p + 1)
        periods.spans.push_back(monthsOf(measure, p, noThrough));
    return periods;
}

} // namespace

size_t claimIndex(Measure measure)
{
    const auto it = std::ranges::find(claimMeasures, measure);
    Q_ASSERT(it != claimMeasures.end());
    return size_t(it - claimMeasures.begin());
}

MeasureSums::MeasureSums(TablePtr table, Flow flow)
    : m_table(std::move(table))
    , m_flow(flow)
{
    for (size_t i = 0; i < claimMeasures.size(); ++i)
        m_periods[i] = periodsOf(*m_table, claimMeasures[i]);
}

PartnerSums MeasureSums::of(PartnerCode partner) const
{
    PartnerSums sums;
    for (size_t i = 0; i < sums.size(); ++i)
        sums[i] = columnOf(*m_table, SeriesKey{m_flow, partner}, m_periods[i].spans);
    return sums;
}

Period lastEndedBy(Month month, Measure measure)
{
    const Period period = Period::containing(month, frequencyOf(measure));
    return period.last() == month ? period : period + -1;
}

} // namespace tradestrata
