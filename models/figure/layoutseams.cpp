// SPDX-License-Identifier: GPL-3.0-or-later
// Seams: where on the time axis another release of the figures begins.
#include "models/figure/layoutparts.h"

#include <algorithm>

namespace tradestrata {

namespace {

constexpr double lineWidth = 0.5;
constexpr double besideLine = 2.5;
constexpr double abovePlot = 3; // from a name's base line down to the plot

} // namespace

void placeSeams(const LayoutWork &work)
{
    Layout &layout = work.layout;
    if (layout.x.size() < 2)
        return;
    const Figure &figure = work.figure;
    const QRectF plot = layout.plot;
    const double step = layout.x[1] - layout.x[0];
    // Over bands, else they would be covered; under lines, which are the figure.
    std::vector<StrokeItem> &strokes = figure.chart == Chart::Area ? layout.above : layout.below;
    const auto xOf = [&](const ReleaseSeam &seam) { return std::clamp(layout.x.front() + seam.place * step, plot.left(), plot.right()); };
    for (const ReleaseSeam &seam : figure.seams) {
        const double x = xOf(seam);
        strokes.push_back({QPolygonF{{x, plot.top()}, {x, plot.bottom()}}, lineWidth, figure.theme.muted, false, {0.6, 1.8}});
    }
    // Names stand over the plot, each left of its seam, as far as they fit; events have that place when there are any.
    double free = plot.right() + besideLine;
    const bool hasNames = figure.events.empty();
    for (auto it = figure.seams.rbegin(); it != figure.seams.rend() && hasNames; ++it) {
        const double right = xOf(*it) - besideLine;
        const double width = work.metrics.width(it->label, TextRole::Source);
        const double axisLabel = outerMargin + work.metrics.width(figure.axis.ticks.empty() ? QString() : figure.axis.ticks.back().text, TextRole::Axis);
        if (right > free || right - width < axisLabel + besideLine)
            continue;
        layout.texts.push_back({{right, plot.top() - abovePlot}, it->label, TextRole::Source, figure.theme.muted, Anchor::End, -1});
        free = right - width - besideLine;
    }
}

} // namespace tradestrata
