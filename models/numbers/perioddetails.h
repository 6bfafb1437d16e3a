// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

// The parts of numbersOf() for figures that do not draw the shown over the window: the ranking and the table, which are
// of one period, and concentration, which is of all partners.

/// Makes the requested period the only one, or the nearest complete one in the window.
void placeAt(Numbers &numbers, const FigureSpec &spec, PeriodRef at, MonthSpan window);
/// The notes of limitNotes() about a period outside the window.
inline constexpr char afterWindow[] = "period-after-window", beforeWindow[] = "period-before-window";
/// Sorts the shown by what is drawn, largest first, and adds ranks, shares and changes; these are computed from
/// `changes`, so that both sides come from one release if one has both.
void addPeriodDetails(Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry, const TradeTable &changes);
/// Reports if another period replaces the requested one, and which partners found no room.
Messages limitNotes(const Numbers &numbers, const FigureSpec &spec, PeriodRef at, MonthSpan window);
/// Explains the indices of concentration and their limits.
Messages concentrationNotes(const Numbers &numbers, const FigureSpec &spec);

} // namespace tradestrata
