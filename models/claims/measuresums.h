// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"

#include <array>
#include <span>
#include <vector>

namespace tradestrata {

/// The measures of claims, in the order of their table: all except the last, same months.
inline constexpr auto claimMeasures = [] {
    std::array<Measure, size_t(Measure::SameMonths)> measures{};
    for (size_t i = 0; i < measures.size(); ++i)
        measures[i] = Measure(i);
    return measures;
}();

/// The index of a measure among them. Same months is not one of them.
size_t claimIndex(Measure measure);

/// The periods of one measure over a table: all that its months touch, complete or not.
struct MeasurePeriods
{
    Period first;
    std::vector<MonthSpan> spans; ///< the months of each period

    int count() const { return int(spans.size()); }
    Period at(int i) const { return first + i; }
    /// The index of a period; outside of 0 to count() if the table has none of its months.
    int indexOf(Period period) const { return period.ordinal - first.ordinal; }
};

/// The sums of one partner or group over every claim measure; blank in an incomplete period.
using PartnerSums = std::array<Column, claimMeasures.size()>;

/// The sums of a table's partners over every claim measure: computed once for each partner, whatever it is compared
/// with.
class MeasureSums
{
public:
    /// `table` must have the rows of the flow (withFlow()).
    MeasureSums(TablePtr table, Flow flow);

    const TradeTable &table() const { return *m_table; }
    Flow flow() const { return m_flow; }
    const MeasurePeriods &periods(Measure measure) const { return m_periods[claimIndex(measure)]; }
    /// Absent in every period if the table does not have it.
    PartnerSums of(PartnerCode partner) const;

private:
    TablePtr m_table;
    Flow m_flow;
    std::array<MeasurePeriods, claimMeasures.size()> m_periods;
};

/// The last period of the measure that had ended by the month.
Period lastEndedBy(Month month, Measure measure);

} // namespace tradestrata
