// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/period.h"

namespace tradestrata {

/// Looking at a part of a figure's window. Pure: spans of months in, spans out; both ends included.
namespace zoom {

inline constexpr int leastPeriods = 4;
inline constexpr double step = 0.8; ///< of what is shown, for one notch of the wheel or one key

/// What is shown becomes `factor` times as long, and `around` keeps its place on the sheet. Never longer than the
/// window, never shorter than leastPeriods of `monthsInPeriod` months.
MonthSpan scaled(MonthSpan shown, MonthSpan window, Month around, double factor, int monthsInPeriod);
/// Moved by months (earlier where below zero) as far as the window goes; as long as before.
MonthSpan moved(MonthSpan shown, MonthSpan window, int months);
/// Moved as little as it needs to hold the month.
MonthSpan holding(MonthSpan shown, MonthSpan window, Month month);

} // namespace zoom

} // namespace tradestrata
