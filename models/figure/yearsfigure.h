// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"

namespace tradestrata {

/// Turns the figure's one series over months into a line for each calendar year, oldest first, over the months of the
/// newest: January to December. The newest is bold in the partner's colour, the one before dark grey, older ones
/// increasingly lighter.
void overlayYears(Figure &figure, const Language &language);
/// Above the labels of the years: "December", "To December", or "January–December" for the year to date.
QString yearsHead(Measure measure, int lastMonth, const Language &language);

/// The index of a period on the figure's axis; -1 outside of the figure. If years are overlaid, that of its month.
int placeOf(const Figure &figure, Period period);
/// The period at an index of the axis. If years are overlaid, that of the series' year, or of the newest year that has
/// something drawn there.
Period periodOf(const Figure &figure, int place, int series = -1);
/// The series that a hover box names: all, but of many overlaid years only the two newest and the hovered one.
QList<int> hoverSeries(const Figure &figure, int hovered);

} // namespace tradestrata
