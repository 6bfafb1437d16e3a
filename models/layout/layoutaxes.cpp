// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/layoutparts.h"

#include <algorithm>

namespace tradestrata {

namespace {

constexpr double aboveGrid = 2.6;
constexpr double cellTickLength = 5;
constexpr double belowBars = 10.5;
constexpr double dotWidth = 0.6;
constexpr double labelSpacing = 12;
constexpr double barLabelSpacing = 6;
constexpr double tickPitch = 9; ///< least distance from one label to the next

void line(std::vector<StrokeItem> &items, QPointF from, QPointF to, double width, QRgb colour)
{
    items.push_back({QPolygonF{from, to}, width, colour, false, {}});
}

// Over bands: dots in the colour of the paper, interrupted at the names inside the bands.
void dottedLine(const LayoutWork &work, double y, const std::vector<QRectF> &boxes)
{
    std::vector<std::pair<double, double>> gaps;
    for (const QRectF &box : boxes) {
        if (box.top() < y + 1 && y - 1 < box.bottom())
            gaps.emplace_back(box.left(), box.right());
    }
    std::ranges::sort(gaps);
    const QRectF plot = work.layout.plot;
    double x = plot.left();
    const auto dots = [&](double to) {
        if (to > x)
            work.layout.above.push_back({QPolygonF{{x, y}, {to, y}}, dotWidth, work.figure.theme.paper, true, {0.1, 2.4}});
    };
    for (const auto &[from, to] : gaps) {
        dots(std::min(from, plot.right()));
        x = std::max(x, to);
    }
    dots(plot.right());
}

double widthOf(const LayoutWork &work, const TimeLabel &label)
{
    return work.metrics.width(label.text, label.newest ? TextRole::Period : TextRole::Axis);
}

bool besideTick(const LayoutWork &work, const TimeLabel &label) { return work.layout.cell > 0 && label.opensYear; }

// Left and right end of a label.
std::pair<double, double> extent(const LayoutWork &work, const TimeLabel &label)
{
    const double x = work.layout.x[size_t(label.period)];
    const double width = widthOf(work, label);
    if (besideTick(work, label)) {
        const double start = x - work.layout.cell / 2 + tickLength;
        return {start, start + width};
    }
    return {x - width / 2, x + width / 2};
}

bool fits(const LayoutWork &work, const std::vector<TimeLabel> &labels)
{
    double end = 0;
    for (const TimeLabel &label : labels) {
        const auto [left, right] = extent(work, label);
        if (left < end || right > work.layout.paper.size.width() - work.layout.margins.right() / 2)
            return false;
        end = right + (traits(work.figure.chart).draws == Draws::Bars ? barLabelSpacing : labelSpacing);
    }
    return true;
}

} // namespace

std::vector<ValueTick> ticksWithRoom(const ValueAxis &axis, const std::function<double(double)> &yOf)
{
    std::vector<ValueTick> kept;
    if (axis.ticks.empty())
        return kept;
    const ValueTick &top = axis.ticks.back();
    for (const ValueTick &tick : axis.ticks) {
        const auto isClear = [&](const ValueTick &other) { return std::abs(yOf(other.value) - yOf(tick.value)) >= tickPitch; };
        if (&tick != &top && isClear(top) && std::ranges::all_of(kept, isClear))
            kept.push_back(tick);
    }
    kept.push_back(top);
    return kept;
}

void placeValueAxis(const LayoutWork &work, const std::vector<QRectF> &boxes)
{
    const Figure &figure = work.figure;
    Layout &layout = work.layout;
    const bool area = traits(figure.chart).draws == Draws::Bands;
    const double left = area ? layout.plot.left() : work.layout.margins.left();
    const auto textYOf = [&](double value) {
        return layout.y(value) + (area && value != figure.axis.low ? aboveGrid : -aboveGrid);
    };
    for (const ValueTick &tick : ticksWithRoom(figure.axis, textYOf)) {
        const double y = layout.y(tick.value), textY = textYOf(tick.value);
        layout.texts.push_back(
            {{work.layout.margins.left(), textY}, tick.text, TextRole::Axis, figure.theme.muted, Anchor::Start, -1});
        if (tick.value == 0 && (figure.axis.fromZero || figure.axis.low < 0))
            line(layout.above, {left, y}, {layout.plot.right(), y}, zeroWidth, figure.theme.axis);
        else if (area && y > layout.plot.top() + 0.5)
            dottedLine(work, y, boxes);
        else if (!area)
            line(layout.below, {left, y}, {layout.plot.right(), y}, gridWidth, figure.theme.grid);
    }
}

void placeTimeLabels(const LayoutWork &work)
{
    const Figure &figure = work.figure;
    Layout &layout = work.layout;
    if (figure.timeLabels.empty())
        return;
    const auto it = std::ranges::find_if(figure.timeLabels, [&](const auto &labels) { return fits(work, labels); });
    // If not even the two ends fit, only the last is drawn.
    const std::vector<TimeLabel> labels = it != figure.timeLabels.end() ? *it : std::vector{figure.timeLabels.back().back()};
    const bool bars = traits(figure.chart).draws == Draws::Bars;
    const double bottom = layout.plot.bottom() + ribbonRoom(figure);
    for (const TimeLabel &label : labels) {
        const bool beside = besideTick(work, label);
        const double x = layout.x[size_t(label.period)] - (beside ? layout.cell / 2 : 0);
        if (!bars && (layout.cell == 0 || beside))
            line(layout.above, {x, bottom}, {x, bottom + (beside ? cellTickLength : tickLength)}, gridWidth, figure.theme.axis);
        layout.texts.push_back({{extent(work, label).first, bottom + (bars ? belowBars : belowPlot)},
                                label.text,
                                label.newest ? TextRole::Period : TextRole::Axis,
                                label.newest ? figure.theme.ink : figure.theme.muted,
                                Anchor::Start,
                                -1});
    }
}

} // namespace tradestrata
