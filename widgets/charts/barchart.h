// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layout/layout.h"

#include <memory>

class QPaintDevice;

namespace tradestrata {

/// Draws stacked bars, and the bars of a ranking, with Qt Charts: fills alone. Hatch, separators and every word are the frame's.
class BarChart
{
public:
    BarChart();
    ~BarChart();

    /// Draws the figure's bars into the layout's bar slots: solid parts in the series' fill, parts to be hatched in
    /// its tint. The device's pixels are points times layout.paper.scale; no other painter may be active on it.
    void paint(QPaintDevice *device, const Figure &figure, const Layout &layout);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tradestrata
