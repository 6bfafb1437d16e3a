// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/periodgeometry.h"
#include "widgets/controls/theme.h"

#include <vector>

class QPainter;

namespace tradestrata {

/// Paints all of the period slider that stands still while the cursor moves: frame, silhouette, window with its
/// handles, year labels. `silhouette` has a value for each month from `at.first` on; NaN where there is none.
void paintPeriodGround(QPainter &painter, const PeriodGeometry &at, const std::vector<double> &silhouette,
                       const WindowTheme &theme);

/// Paints the cursor: a flag with its period, and the line below it.
void paintPeriodCursor(QPainter &painter, const PeriodGeometry &at, const WindowTheme &theme);

/// How wide the flag must be for any period.
double periodFlagWidth();

} // namespace tradestrata
