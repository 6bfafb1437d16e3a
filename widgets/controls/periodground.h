// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/periodgeometry.h"
#include "widgets/controls/theme.h"

#include <QColor>

#include <vector>

class QPainter;

namespace tradestrata {

/// A period on the ribbon under the slider: the colour of who leads in it. Periods without a leader have none.
struct RibbonPeriod
{
    MonthSpan months; ///< of the period; a longer one reaches over all of its months
    QColor fill;
    bool slim = false; ///< ahead by under 1 per cent: pale, with a solid foot

    bool operator==(const RibbonPeriod &) const = default;
};

/// What stands under the cursor: a value for each month from the first of the data on, NaN where there is none; and
/// who leads in each period, ascending.
struct PeriodGround
{
    std::vector<double> silhouette;
    std::vector<RibbonPeriod> ribbon;
};

/// Paints all of the period slider that stands still while the cursor moves: frame, silhouette, window with its
/// handles, year labels, the ribbon of leaders.
void paintPeriodGround(QPainter &painter, const PeriodGeometry &at, const PeriodGround &ground, const WindowTheme &theme);

/// Paints the cursor: a flag with its period, and the line below it.
void paintPeriodCursor(QPainter &painter, const PeriodGeometry &at, const WindowTheme &theme);

/// How wide the flag must be for any period.
double periodFlagWidth();

} // namespace tradestrata
