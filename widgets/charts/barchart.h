// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layout/layout.h"

#include <memory>

class QPaintDevice;

namespace tradestrata {

/// Draws stacked bars, and the bars of a ranking, with Qt Charts: only fills. Frame draws hatching, separators and
/// text.
class BarChart
{
public:
    BarChart();
    ~BarChart();

    /// Draws the figure's bars into the layout's bar slots: solid parts in the series' fill, hatched parts in its tint.
    /// Device pixels are points times layout.paper.scale; no other painter may be active on the device.
    void paint(QPaintDevice *device, const Figure &figure, const Layout &layout);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tradestrata
