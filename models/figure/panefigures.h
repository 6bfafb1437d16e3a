// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"

namespace tradestrata {

class Language;

/// Replaces the figure's one series by its exports and imports, and dates where one crosses the other.
void addFlows(Figure &figure, const Numbers &numbers, const Language &language);
/// Labels the balance at the last period that both flows have, once the figure's values have their unit.
void nameGap(Figure &figure, const Numbers &numbers, const Language &language);

/// Turns the figure's one series into bars of months and adds the line of their 12-month average.
void addMonthBars(Figure &figure, const Numbers &numbers, const Language &language);

} // namespace tradestrata
