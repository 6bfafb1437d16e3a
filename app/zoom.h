// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/period.h"

namespace tradestrata {

/// Zooming into a figure's window. Pure functions on spans of months; both ends are included.
namespace zoom {

inline constexpr int leastPeriods = 4;
inline constexpr double step = 0.8; ///< of the visible span, for one notch of the wheel or one key

/// The visible span becomes `factor` times as long, and `around` keeps its place on the sheet. Never longer than the
/// window, never shorter than leastPeriods of `monthsInPeriod` months.
MonthSpan scaled(MonthSpan shown, MonthSpan window, Month around, double factor, int monthsInPeriod);
/// The span moved by a number of months (back if negative) within the window; its length does not change.
MonthSpan moved(MonthSpan shown, MonthSpan window, int months);
/// The span moved as little as possible to include the month.
MonthSpan holding(MonthSpan shown, MonthSpan window, Month month);

} // namespace zoom

} // namespace tradestrata
