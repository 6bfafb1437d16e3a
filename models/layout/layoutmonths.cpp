// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/layoutparts.h"

namespace tradestrata {

namespace {

constexpr double leastStep = 3; // under this, bars touch: gaps would be finer than the eye

} // namespace

void placeMonthBars(const LayoutWork &work)
{
    Layout &layout = work.layout;
    if (layout.x.empty())
        return;
    const double step = layout.plot.width() / double(layout.x.size());
    if (step < leastStep)
        layout.barWidth = 1;
    const double width = layout.barWidth * step;
    for (int s = 0; s < int(work.figure.series.size()); ++s) {
        const FigureSeries &series = work.figure.series[size_t(s)];
        for (int i = 0; series.bars && i < series.drawn.size(); ++i) {
            if (series.drawn.at(i).isBlank())
                continue;
            const QPointF foot(layout.x[size_t(i)] - width / 2, layout.y(0));
            const QPointF end(foot.x() + width, layout.y(series.drawn.values[size_t(i)]));
            layout.bars.push_back({QRectF(foot, end).normalized(), s, i, false});
        }
    }
}

} // namespace tradestrata
