// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"

namespace tradestrata {

class Language;

/// Turns the figure's one series into its exports and imports, and dates where one passes the other.
void addFlows(Figure &figure, const Numbers &numbers, const Language &language);
/// Names the balance at the last period that both flows have, once the figure's values have their unit.
void nameGap(Figure &figure, const Numbers &numbers, const Language &language);

/// Turns the figure's one series into bars of months and adds the line of their 12-month average.
void addMonthBars(Figure &figure, const Numbers &numbers, const Language &language);

} // namespace tradestrata
