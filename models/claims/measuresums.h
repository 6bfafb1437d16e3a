// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"

#include <array>
#include <span>
#include <vector>

namespace tradestrata {

/// The measures that claims are about, in the order of their table.
inline constexpr std::array<Measure, 6> claimMeasures{Measure::Month,      Measure::ThreeMonths,  Measure::Quarter,
                                                      Measure::YearToDate, Measure::TwelveMonths, Measure::Year};

/// The place of a measure among them. Same months is none of them.
size_t claimIndex(Measure measure);

/// The periods of one measure over a table: all that its months touch, whole or not.
struct MeasurePeriods
{
    Period first;
    std::vector<MonthSpan> spans; ///< the months of each period

    int count() const { return int(spans.size()); }
    Period at(int i) const { return first + i; }
    /// The index of a period; outside of 0 to count() where the table has none of its months.
    int indexOf(Period period) const { return period.ordinal - first.ordinal; }
};

/// The sums of one partner or group over every claim measure; in a period that is not whole they are blank.
using PartnerSums = std::array<Column, claimMeasures.size()>;

/// The sums of a table's partners over every claim measure: made once for a partner, whomever it is compared with.
class MeasureSums
{
public:
    /// `table` has to have the rows of the flow (withFlow()).
    MeasureSums(TablePtr table, Flow flow);

    const TradeTable &table() const { return *m_table; }
    Flow flow() const { return m_flow; }
    const MeasurePeriods &periods(Measure measure) const { return m_periods[claimIndex(measure)]; }
    /// Absent in every period when the table does not have it.
    PartnerSums of(PartnerCode partner) const;

private:
    TablePtr m_table;
    Flow m_flow;
    std::array<MeasurePeriods, claimMeasures.size()> m_periods;
};

/// The last period of the measure that had ended by the month.
Period lastEndedBy(Month month, Measure measure);

} // namespace tradestrata
