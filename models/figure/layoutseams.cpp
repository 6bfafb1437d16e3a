// SPDX-License-Identifier: GPL-3.0-or-later
// Seams: where on the time axis another release of the figures begins.
#include "models/figure/layoutparts.h"

#include <algorithm>

namespace tradestrata {

namespace {

constexpr double lineWidth = 0.5;
constexpr double besideLine = 2.5;
constexpr double abovePlot = 3; // from a name's base line down to the plot

QRectF boxOf(const LayoutWork &work, const TextItem &text)
{
    const double width = work.metrics.width(text.text, text.role);
    const double left = text.anchor == Anchor::Start ? text.at.x() : text.anchor == Anchor::End ? text.at.x() - width : text.at.x() - width / 2;
    const TextStyle style = styleOf(text.role);
    return {left - besideLine, text.at.y() - style.size, width + 2 * besideLine, style.leading + 1};
}

// The parts of an upright line that no words stand over.
std::vector<std::pair<double, double>> freeParts(const LayoutWork &work, double x)
{
    std::vector<std::pair<double, double>> taken;
    for (const TextItem &text : work.layout.texts) {
        const QRectF box = boxOf(work, text);
        if (box.left() < x && x < box.right())
            taken.emplace_back(box.top(), box.bottom());
    }
    std::ranges::sort(taken);
    std::vector<std::pair<double, double>> parts;
    double from = work.layout.plot.top();
    for (const auto &[top, bottom] : taken) {
        if (top > from)
            parts.emplace_back(from, std::min(top, work.layout.plot.bottom()));
        from = std::max(from, bottom);
    }
    if (from < work.layout.plot.bottom())
        parts.emplace_back(from, work.layout.plot.bottom());
    std::erase_if(parts, [](const auto &part) { return part.second <= part.first; });
    return parts;
}

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
        for (const auto &[top, bottom] : freeParts(work, x))
            strokes.push_back({QPolygonF{{x, top}, {x, bottom}}, lineWidth, figure.theme.muted, false, {0.6, 1.8}});
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
