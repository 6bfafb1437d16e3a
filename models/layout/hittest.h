// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layout/layout.h"

#include <optional>

namespace tradestrata {

/// What is under a point of a figure: by distance to line segments and by bands, never by the nearest data point, which
/// would be wrong for a crossing line between two periods.
struct Hit
{
    int period = -1; ///< the period nearest in x
    int series = -1; ///< the line within reach, or the band or bar under the point; -1 if none
    int group = -1;  ///< for releases: the one whose bars are under the point
};

/// The point is in the layout's points. Nothing outside the plot; in a ranking the row under the point, in panes the
/// series of the pane under it.
std::optional<Hit> hitAt(const Figure &figure, const Layout &layout, QPointF point, double reach = 4);

/// A label of a figure.
struct LabelHit
{
    int series = -1;
    int column = -1; ///< for a table: the column of the cell; -1 elsewhere
    int period = -1; ///< for a value at the marked period: its index; -1 elsewhere

    bool operator==(const LabelHit &) const = default;
};

/// The label with a name or a value of a series at the point.
std::optional<LabelHit> labelAt(const Layout &layout, const TextMetrics &metrics, QPointF point);

/// The annotation under the point, by its words or else its anchor: its index in the spec; -1 if there is none. Of two the
/// later one.
int annotationAt(const Layout &layout, QPointF point, double reach = 2);

/// The period whose position is nearest to x; -1 for a figure without periods.
int periodAt(const Layout &layout, double x);

} // namespace tradestrata
