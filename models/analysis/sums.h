// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/tradetable.h"
#include "models/spec/measurefacts.h"

#include <limits>
#include <span>
#include <vector>

namespace tradestrata {

/// The value of a blank cell.
inline constexpr double noValue = std::numeric_limits<double>::quiet_NaN();
/// In dollars: a percentage of less than this is not meaningful and therefore blank.
inline constexpr double leastComparable = 1e6;

/// The months that a measure adds for a period of its frequency. `through` (1 to 12) is only read for SameMonths.
MonthSpan monthsOf(Measure measure, Period period, int through);

/// The same months a year earlier.
constexpr MonthSpan yearEarlier(MonthSpan span) { return {span.first - monthsOfYear, span.last - monthsOfYear}; }

/// A period of a measure, for naming its months in a sentence: "12 months to August 2025".
struct MeasuredPeriod
{
    Measure measure = Measure::Month; ///< any except the same months
    Period period;
    bool operator==(const MeasuredPeriod &) const = default;
};

/// A value, or the reason why there is none.
struct Cell
{
    double value = 0; ///< NaN if blank
    Blank blank = Blank::None;
    bool isBlank() const { return blank != Blank::None; }
};

/// The sum of a row over months, in dollars. If one month is blank, the sum is blank; of several reasons the gravest
/// counts (missing, not yet published, before the data, within others, absent).
Cell sumOver(const TradeTable &table, const TableRow &row, MonthSpan span);
/// The sum of a series; absent if the table has no row of it.
Cell sumOver(const TradeTable &table, SeriesKey key, MonthSpan span);

/// The graver of two reasons for one blank.
Blank graver(Blank a, Blank b);
/// Whether a part that is blank for this reason leaves the remainder of the whole unknown: one that is absent or within
/// others counts as zero and stays in the remainder.
bool leavesRemainderOpen(Blank blank);

/// One series over the periods of a figure; values are NaN exactly where `blanks` gives a reason.
struct Column
{
    PartnerCode partner; ///< meaningless for others and unallocated
    std::vector<double> values;
    std::vector<Blank> blanks;

    void push(Cell cell);
    Cell at(int i) const { return {values[size_t(i)], blanks[size_t(i)]}; }
    int size() const { return int(values.size()); }
};

/// The columns of a list of partners, with others, unallocated and total. In dollars shown + others = total in every
/// period without a blank, and others = partners not shown + unallocated.
struct Sums
{
    std::vector<Column> shown; ///< in the requested order
    Column others;             ///< total less the shown; blank if the total or a shown value is missing
    Column unallocated;        ///< total less every partner of the source
    Column total;              ///< the published total
};

/// A series without a value in any period.
Column blankColumn(PartnerCode partner, size_t periods, Blank why);
/// The sums of one row over many spans.
Column columnOf(const TradeTable &table, const TableRow &row, std::span<const MonthSpan> spans);
/// The sums of a series over many spans; if the table has no row of it, blank for this reason.
Column columnOf(const TradeTable &table, SeriesKey key, std::span<const MonthSpan> spans, Blank withoutRow = Blank::Absent);
/// The published total; missing if the table has none.
Column totalOf(const TradeTable &table, Flow flow, std::span<const MonthSpan> spans);
/// The sums of every partner of the table, without groups, ascending by code.
std::vector<Column> partnerColumns(const TradeTable &table, Flow flow, std::span<const MonthSpan> spans);

/// The partners (without groups) ordered by their sum over the span, largest first; equal ones by code. Partners
/// without a value there are left out.
std::vector<PartnerCode> partnersBySize(const TradeTable &table, Flow flow, MonthSpan span);

/// One month of a flow computed from both.
Cell derivedCell(FlowSigns signs, Cell exports, Cell imports);

/// The table that has a flow: for exports and imports the table itself, for total trade and the balance one whose rows
/// are computed from both, unless it already has them, month by month in dollars. What is absent in one flow counts as
/// zero; any other blank of either blanks the month. Error: the table holds only one of the two flows.
Result<TablePtr> withFlow(const TablePtr &table, Flow flow);

} // namespace tradestrata
