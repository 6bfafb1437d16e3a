// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layout/layout.h"

#include <memory>

class QPaintDevice;

namespace tradestrata {

/// How much care lines are drawn with: flat and fast while something moves, round and exact at rest and in files.
enum class Care { Moving, Resting };

/// Draws what stands on a time axis, lines and stacked bands, with QCustomPlot: geometry alone, no glyph, no axis.
class TimeChart
{
public:
    TimeChart();
    ~TimeChart();

    /// Draws the figure's series into the layout's plot. The device's pixels are points times
    /// layout.paper.scale; no other painter may be active on it. Nothing outside the plot is touched but half a line.
    void paint(QPaintDevice *device, const Figure &figure, const Layout &layout, Care care);

private:
    void paintPane(QPaintDevice *device, const Figure &figure, const Layout &layout, const Pane &pane, Care care);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tradestrata
