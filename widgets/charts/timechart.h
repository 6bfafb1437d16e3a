// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layout/layout.h"

#include <QPicture>

#include <memory>
#include <vector>

class QPaintDevice;

namespace tradestrata {

/// The library that draws over time, with its version.
QString plotLibrary();

/// The render quality of lines: flat and fast during movement, round and exact at rest and in files.
enum class RenderQuality { Fast, Exact };

/// Draws lines and stacked bands on a time axis with QCustomPlot: only geometry, no text and no axes.
class TimeChart
{
public:
    TimeChart();
    ~TimeChart();

    /// Draws the figure's series into the layout's plot. Device pixels are points times layout.paper.scale; no other
    /// painter may be active on the device. Outside the plot, nothing is touched except half a line width.
    void paint(QPaintDevice *device, const Figure &figure, const Layout &layout, RenderQuality quality);

    /// The same as recordings for a painter of a vector file: one for each small chart, or one.
    std::vector<QPicture> record(const Figure &figure, const Layout &layout);

private:
    void paintPane(QPaintDevice *device, const Figure &figure, const Layout &layout, const Pane &pane, RenderQuality quality);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tradestrata
