// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

// The parts of numbersOf() for figures that are no picture of the shown over the window: the ranking and the table, which
// are of one period, and concentration, which is of all partners.

/// Makes the period looked at the only one, or the nearest complete one.
void placeAt(Numbers &numbers, const FigureSpec &spec, PeriodRef at);
/// Puts the shown in the order of what is drawn, the largest first, and adds ranks, shares and changes; these are
/// made of `changes`, as both sides come from one release where one has both.
void addStanding(Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry, const TradeTable &changes);
/// Says where another period stands for the one looked at, and who found no room.
Messages limitNotes(const Numbers &numbers, const FigureSpec &spec, PeriodRef at);
/// Says how the indices of concentration are made, and what they cannot tell.
Messages concentrationNotes(const Numbers &numbers, const FigureSpec &spec);

} // namespace tradestrata
