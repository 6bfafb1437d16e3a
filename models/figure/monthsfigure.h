// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"

namespace tradestrata {

class Language;

/// Turns the figure's one series into bars of months and adds the line of their 12-month average.
void addMonthBars(Figure &figure, const Numbers &numbers, const Language &language);

} // namespace tradestrata
