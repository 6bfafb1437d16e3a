// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/period.h"

#include <QPointF>
#include <QRectF>

#include <span>
#include <vector>

namespace tradestrata {

/// What is drawn of a series: straight runs and the values that stand alone between blanks.
struct LinePath
{
    std::vector<std::vector<QPointF>> runs; ///< each of two points or more, x rising
    std::vector<QPointF> dots;
};

/// Joins values over x, stops at every NaN, and cuts what lies outside of the box. A run that leaves the box ends on
/// its border and begins there again.
LinePath linePathOf(std::span<const double> x, std::span<const double> values, const QRectF &box);

/// The strokes of a dashed run. `dash`: lengths of strokes and gaps in turn, an even number of them and not all 0; it
/// begins with a stroke.
std::vector<std::vector<QPointF>> dashesOf(std::span<const QPointF> run, std::span<const double> dash);

/// Where markers stand on a line: at every 12th or other period by the calendar, so that they stay where they are while the
/// window moves; one in the middle of the values where a short window has none. None outside of the box.
std::vector<QPointF> markerPoints(std::span<const Period> periods, std::span<const double> x,
                                  std::span<const double> values, const QRectF &box, int step = 12);

} // namespace tradestrata
