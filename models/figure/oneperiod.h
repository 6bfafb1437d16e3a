// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/numbers.h"

namespace tradestrata {

// The parts of numbersOf() for figures of one period, the ranking and the table.

/// How many partners a chart has room for.
int mostShown(Chart chart);
/// Makes the period looked at the only one, or the nearest complete one.
void placeAt(Numbers &numbers, const FigureSpec &spec, PeriodRef at);
/// Puts the shown in the order of what is drawn, the largest first, and adds ranks, shares and changes.
void addStanding(Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry);
/// Says where another period stands for the one looked at, and who found no room.
Messages limitNotes(const Numbers &numbers, const FigureSpec &spec, PeriodRef at);

} // namespace tradestrata
