// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/period.h"

#include <QPointF>
#include <QRectF>

#include <span>
#include <vector>

namespace tradestrata {

/// The geometry of a series: straight runs, and single values between blanks.
struct LinePath
{
    std::vector<std::vector<QPointF>> runs; ///< each of two or more points, x ascending
    std::vector<QPointF> dots;
};

/// Joins values over x, stops at every NaN, and clips to the box. A run that leaves the box ends on its border and
/// begins there again.
LinePath linePathOf(std::span<const double> x, std::span<const double> values, const QRectF &box);

/// The strokes of a dashed run. `dash` has the alternating lengths of strokes and gaps, an even number of them and not
/// all 0; it begins with a stroke.
std::vector<std::vector<QPointF>> dashesOf(std::span<const QPointF> run, std::span<const double> dash);

/// The positions of markers on a line: at every 12th or other period by the calendar, so that they stay in place while
/// the window moves; a short window without any gets one in the middle of the values. None outside the box.
std::vector<QPointF> markerPoints(std::span<const Period> periods, std::span<const double> x, std::span<const double> values,
                                  const QRectF &box, int step = 12);

} // namespace tradestrata
