// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"
#include "models/language/language.h"
#include "models/numbers/numbers.h"

namespace tradestrata {

class Language;

/// Labels for a row of periods, in levels from dense to sparse: months of short windows, then every year, every 2nd,
/// 5th, 10th, 20th and 50th. Yearly periods also have a label at their first year if the next label is far enough away.
std::vector<std::vector<TimeLabel>> timeLabelLevels(const std::vector<Period> &periods, const Language &language);

/// January to December without a year: all, or every third.
std::vector<std::vector<TimeLabel>> monthLabelLevels(const Language &language);

/// Labels under bars: all, every 2nd, 5th, 10th, 20th, counted from the newest bar, which always has its own.
std::vector<std::vector<TimeLabel>> barLabelLevels(const std::vector<Period> &periods, int newest, const Language &language);

/// Where the events of the numbers are drawn, and which of them have a label: those that most readers know and, of
/// neighbours, the earlier one. A label has the colour of the shown partner if it concerns only one. Every event has a
/// tick.
void addEvents(Figure &figure, const Numbers &numbers, const Language &language);

/// "Events: NAFTA, January 1994 (Pub. L. 103-182); ... and 12 more as ticks."; empty without events.
QString eventNote(const Figure &figure, const Language &language);

/// The maximum of event labels in a figure.
inline constexpr int mostEventLabels = 6;

/// Where another release begins among a figure's periods.
void addSeams(Figure &figure, const Numbers &numbers, const FigureSpec &spec, const Language &language);

} // namespace tradestrata
