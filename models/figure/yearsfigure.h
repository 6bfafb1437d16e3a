// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"

namespace tradestrata {

/// Turns the figure's one series over months into a line for each calendar year, the oldest first, over the months of
/// the newest: January to December. The newest is bold in the partner's colour, the one before dark grey, the older
/// ones the lighter the older.
void overlayYears(Figure &figure, const Language &language);
/// Above the labels of the years: "December", "To December", "January–December" of the year to date.
QString yearsHead(Measure measure, int lastMonth, const Language &language);

/// Where a period stands on the figure's axis; -1 where the figure does not reach. In years overlaid, its month.
int placeOf(const Figure &figure, Period period);
/// The period at a place of the axis. In years overlaid that of the series' year, or of the newest year that has
/// something drawn there.
Period periodOf(const Figure &figure, int place, int series = -1);
/// The series that a hover box names: all, but of many years overlaid the two newest and the one hovered.
QList<int> hoverSeries(const Figure &figure, int hovered);

} // namespace tradestrata
