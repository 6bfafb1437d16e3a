// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/labelplaces.h"
#include "models/layout/layoutparts.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace tradestrata {

namespace {

constexpr double bandConnectorWidth = 0.7;
constexpr double bandConnectorStrength = 0.85;
constexpr double bandHeadAbove = 12;
constexpr double nameColumnGap = 4;
constexpr double boxWider = 6;
constexpr double boxHigher = 1.5;
constexpr double nameHeight = 8;
constexpr double leastBandPitch = 8.2;
constexpr int samples = 160;

// Lower and upper edge of a band over one of `samples` equal steps of the plot; y grows downwards. Empty: not drawn.
struct Slice
{
    double top = -std::numeric_limits<double>::infinity();
    double bottom = std::numeric_limits<double>::infinity();
    bool drawn = true;
    bool covered = false; ///< by any segment
    void hold(double upper, double lower)
    {
        top = std::max(top, upper);
        bottom = std::min(bottom, lower);
    }
};

std::vector<Slice> slicesOf(const LayoutWork &work, int band)
{
    const Layout &layout = work.layout;
    const BandStack &stack = work.figure.bands;
    std::vector<Slice> slices(samples);
    const double step = layout.plot.width() / samples;
    const auto sliceAt = [&](double x) { return std::clamp(int((x - layout.plot.left()) / step), 0, samples - 1); };
    for (int p = 0; p < stack.segments; ++p) {
        const BandSegment &segment = stack.at(p, band);
        const double x0 = positionOf(stack.spans[size_t(p)].left, layout.x, layout.alone);
        const double x1 = positionOf(stack.spans[size_t(p)].right, layout.x, layout.alone);
        for (int s = sliceAt(x0); s <= sliceAt(x1 - 1e-9); ++s) {
            slices[size_t(s)].drawn = slices[size_t(s)].drawn && segment.drawn;
            slices[size_t(s)].covered = true;
            for (const double edge : {layout.plot.left() + s * step, layout.plot.left() + (s + 1) * step}) {
                const double t = (std::clamp(edge, x0, x1) - x0) / (x1 - x0);
                slices[size_t(s)].hold(layout.y(segment.leftHigh + t * (segment.rightHigh - segment.leftHigh)),
                                       layout.y(segment.leftLow + t * (segment.rightLow - segment.leftLow)));
            }
        }
    }
    return slices;
}

/// Both sides of a marked period, whose values go there: names are also at the right edge.
std::optional<std::pair<double, double>> besideMark(const LayoutWork &work)
{
    constexpr double besideValues = 8;
    if (!work.figure.mark)
        return std::nullopt;
    double widest = 0;
    for (const QString &value : work.figure.mark->values)
        widest = std::max(widest, work.metrics.width(value, TextRole::LabelName));
    const double at = work.layout.x[size_t(work.figure.mark->place)];
    return std::pair(at - widest - besideValues, at + widest + besideValues);
}

// The widest position in a band for a box of that size: its middle; others uses the middle of the plot if it fits
// there.
std::optional<QPointF> placeInside(const LayoutWork &work, int band, double width, double height)
{
    const std::vector<Slice> slices = slicesOf(work, band);
    const double step = work.layout.plot.width() / samples;
    const int reach = int(width / 2 / step) + 1;
    const bool others = work.figure.series[size_t(band)].kind == SeriesKind::Others;
    const auto taken = besideMark(work);
    std::optional<QPointF> best;
    double bestRoom = height;
    for (int s = reach; s + reach <= samples; ++s) {
        Slice room;
        for (int k = s - reach; k < s + reach; ++k) {
            room.hold(slices[size_t(k)].top, slices[size_t(k)].bottom);
            room.drawn = room.drawn && slices[size_t(k)].drawn && slices[size_t(k)].covered;
        }
        if (!room.drawn || room.bottom - room.top < bestRoom)
            continue;
        const QPointF middle(work.layout.plot.left() + s * step, (room.top + room.bottom) / 2);
        if (taken && middle.x() + width / 2 > taken->first && middle.x() - width / 2 < taken->second)
            continue;
        if (others && s == samples / 2)
            return middle;
        best = middle;
        bestRoom = room.bottom - room.top;
    }
    return best;
}

std::optional<QRectF> placeName(const LayoutWork &work, int band)
{
    const FigureSeries &series = work.figure.series[size_t(band)];
    const double width = work.metrics.width(series.name, TextRole::LabelName);
    const auto middle = placeInside(work, band, width + boxWider, nameHeight + boxHigher);
    if (!middle)
        return std::nullopt;
    work.layout.texts.push_back({*middle + QPointF(-width / 2, labelBaseline), series.name, TextRole::LabelName,
                                 textOn(series.fill), Anchor::Start, band});
    return QRectF(middle->x() - width / 2 - 3, middle->y() - nameHeight / 2 - 1, width + 6, nameHeight + 2);
}

} // namespace

std::optional<std::pair<double, double>> roomInBand(const LayoutWork &work, int series, double left, double right)
{
    const Layout &layout = work.layout;
    const BandStack &stack = work.figure.bands;
    if (stack.segments == 0 || left < layout.plot.left() || right > layout.plot.right())
        return std::nullopt;
    Slice room;
    for (int p = 0; p < stack.segments; ++p) {
        const double x0 = positionOf(stack.spans[size_t(p)].left, layout.x, layout.alone);
        const double x1 = positionOf(stack.spans[size_t(p)].right, layout.x, layout.alone);
        if (x1 <= left || x0 >= right)
            continue;
        const BandSegment &segment = stack.at(p, series);
        if (!segment.drawn)
            return std::nullopt;
        for (const double x : {std::max(left, x0), std::min(right, x1)}) {
            const double t = (x - x0) / (x1 - x0);
            room.hold(layout.y(segment.leftHigh + t * (segment.rightHigh - segment.leftHigh)),
                      layout.y(segment.leftLow + t * (segment.rightLow - segment.leftLow)));
        }
    }
    return std::pair(room.top, room.bottom);
}

namespace {

struct EdgeLabel
{
    int series;
    double middle;
};

// Bands that reach the right edge, from the top down.
std::vector<EdgeLabel> edgeLabels(const LayoutWork &work)
{
    const BandStack &stack = work.figure.bands;
    std::vector<EdgeLabel> labels;
    for (int segment = stack.segments - 1; segment >= 0 && labels.empty(); --segment) {
        for (int series = 0; series < stack.series; ++series) {
            const BandSegment *edge = &stack.at(segment, series);
            // Of two parts the one that reaches the edge.
            if (stack.bands > stack.series && edge->rightHigh == edge->rightLow)
                edge = &stack.at(segment, series + stack.series);
            if (!edge->drawn)
                edge = &stack.at(segment, series);
            if (edge->drawn)
                labels.push_back({series, work.layout.y((edge->rightLow + edge->rightHigh) / 2)});
        }
    }
    std::ranges::stable_sort(labels, {}, &EdgeLabel::middle);
    return labels;
}

void placeEdgeLabel(const LayoutWork &work, const EdgeLabel &label, double y, double valueEnd)
{
    const FigureSeries &series = work.figure.series[size_t(label.series)];
    const double x = work.layout.plot.right();
    work.layout.above.push_back({QPolygonF{{x + 2, label.middle}, {x + 4, label.middle}, {x + 7, y}, {x + 9, y}},
                                 bandConnectorWidth,
                                 mixed(series.fill, work.figure.theme.paper, bandConnectorStrength),
                                 true,
                                 {}});
    work.layout.texts.push_back(
        {{valueEnd, y + labelBaseline}, series.valueText, TextRole::LabelValue, work.figure.theme.text, Anchor::End, label.series});
    work.layout.texts.push_back(
        {{valueEnd + nameColumnGap, y + labelBaseline}, series.name, TextRole::LabelName, series.ink, Anchor::Start, label.series});
}

} // namespace

std::vector<QRectF> placeBandLabels(const LayoutWork &work)
{
    Layout &layout = work.layout;
    std::vector<QRectF> boxes;
    for (int band = 0; band < work.figure.bands.series; ++band) {
        if (const auto box = placeName(work, band))
            boxes.push_back(*box);
    }
    std::vector<EdgeLabel> labels = edgeLabels(work);
    const double top = layout.plot.top() - bandLabelPitch / 2;
    const double bottom = layout.plot.bottom() + bandLabelPitch / 2;
    const double pitch = std::clamp((bottom - top) / std::max(1.0, double(labels.size())), leastBandPitch, bandLabelPitch);
    while (double(labels.size()) * pitch > bottom - top + 1e-6) {
        // The last in the drawing order is left out first; it is the highest in the stack, below others.
        const auto last = std::ranges::max_element(labels, {}, &EdgeLabel::series);
        layout.droppedLabels.append(last->series);
        labels.erase(last);
    }
    std::vector<LabelWish> wishes;
    double valueWidth = 0;
    for (const EdgeLabel &label : labels) {
        wishes.push_back({label.middle, pitch});
        valueWidth = std::max(valueWidth,
                              work.metrics.width(work.figure.series[size_t(label.series)].valueText, TextRole::LabelValue));
    }
    const std::vector<double> places = placeLabels(wishes, top, bottom);
    const double valueEnd = layout.plot.right() + labelGap + valueWidth;
    for (size_t k = 0; k < labels.size(); ++k)
        placeEdgeLabel(work, labels[k], places[k], valueEnd);
    if (!places.empty() && !work.figure.columnHead.isEmpty()) {
        layout.texts.push_back({{layout.plot.right() + labelGap, places.front() + labelBaseline - bandHeadAbove},
                                work.figure.columnHead,
                                TextRole::Source,
                                work.figure.theme.muted,
                                Anchor::Start,
                                -1});
    }
    return boxes;
}

} // namespace tradestrata
