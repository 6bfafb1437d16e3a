// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"
#include "models/language/language.h"
#include "models/numbers/numbers.h"

namespace tradestrata {

/// Where the events of the numbers stand, and which of them have a label: those that most readers know and, of
/// neighbours, the one before. A label has the colour of the one partner shown that it concerns. Every event has a tick.
void addEvents(Figure &figure, const Numbers &numbers, const Language &language);

/// "Events: NAFTA, January 1994 (Pub. L. 103-182); ... and 12 more as ticks."; empty without events.
QString eventNote(const Figure &figure, const Language &language);

/// The most labels of events in a figure.
inline constexpr int mostEventLabels = 6;

/// Where among a figure's periods another release begins.
void addSeams(Figure &figure, const Numbers &numbers, const FigureSpec &spec, const Language &language);

} // namespace tradestrata
