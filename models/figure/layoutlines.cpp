// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/labelplaces.h"
#include "models/figure/layoutparts.h"

#include <algorithm>
#include <numeric>

namespace tradestrata {

namespace {

constexpr double connectorWidth = 0.6;
constexpr double connectorStrength = 0.8;
constexpr double headAbove = 11.3;
constexpr double leastPitch = 8.4;

int lastDrawn(const Figure &figure)
{
    int last = -1;
    for (const FigureSeries &series : figure.series)
        last = std::max(last, series.last);
    return last;
}

// A series that ended before the others says no value: the column head names another period.
bool saysValue(const Figure &figure, const FigureSeries &series)
{
    return series.last == lastDrawn(figure);
}

void placeLabel(const LayoutWork &work, int index, double x, double y, double target)
{
    const FigureSeries &series = work.figure.series[size_t(index)];
    const QRgb colour = mixed(series.fill, work.figure.theme.paper, connectorStrength);
    // An elbow joins the label to the end of its line.
    work.layout.above.push_back({QPolygonF{{x + 3, target}, {x + 5, target}, {x + 7.5, y}, {x + 9, y}},
                                 connectorWidth, colour, true, {}});
    const QPointF at(x + labelGap, y + labelBaseline);
    work.layout.texts.push_back({at, series.name, TextRole::LabelName, series.ink, Anchor::Start, index});
    if (saysValue(work.figure, series)) {
        const double width = work.metrics.width(series.name, TextRole::LabelName) + wordSpace(work.metrics);
        work.layout.texts.push_back({at + QPointF(width, 0), series.valueText, TextRole::LabelValue,
                                     work.figure.theme.text, Anchor::Start, index});
    }
}

} // namespace

double endLabelGutter(const Figure &figure, const TextMetrics &metrics)
{
    double names = 0;
    double values = 0;
    double both = 0;
    for (const FigureSeries &series : figure.series) {
        if (series.last < 0)
            continue;
        const double name = metrics.width(series.name, TextRole::LabelName);
        const double value = saysValue(figure, series) ? metrics.width(series.valueText, TextRole::LabelValue) : 0;
        names = std::max(names, name);
        values = std::max(values, value);
        both = std::max(both, name + wordSpace(metrics) + value);
    }
    const double head = metrics.width(figure.columnHead, TextRole::Source);
    double gutter = labelGap + std::max(both, head);
    if (figure.chart == Chart::Area)
        gutter = labelGap + std::max(values + 4 + names, head);
    if (figure.chart == Chart::Bars && !figure.rest.name.isEmpty())
        gutter = std::max(gutter, labelGap + metrics.width(figure.solid.name, TextRole::Period) + 4);
    return gutter;
}

void placeLineLabels(const LayoutWork &work)
{
    const Figure &figure = work.figure;
    Layout &layout = work.layout;
    const int last = lastDrawn(figure);
    if (last < 0)
        return;
    std::vector<int> labelled; // by value at their end, highest first; the one order breaks ties
    for (int i = 0; i < int(figure.series.size()); ++i) {
        if (figure.series[size_t(i)].last >= 0)
            labelled.push_back(i);
    }
    const auto end = [&](int i) {
        const FigureSeries &series = figure.series[size_t(i)];
        return layout.y(series.drawn.values[size_t(series.last)]);
    };
    const double top = layout.plot.top() - lineLabelPitch / 2;
    const double bottom = layout.plot.bottom() + lineLabelPitch / 2;
    const double fit = (bottom - top) / double(labelled.size());
    const double pitch = std::clamp(fit, leastPitch, lineLabelPitch);
    while (double(labelled.size()) * pitch > bottom - top + 1e-6) {
        layout.droppedLabels.append(labelled.back());
        labelled.pop_back();
    }
    std::ranges::stable_sort(labelled, {}, end);
    std::vector<LabelWish> wishes;
    for (const int i : labelled)
        wishes.push_back({end(i), pitch});
    const std::vector<double> places = placeLabels(wishes, top, bottom);
    const double x = layout.x[size_t(last)];
    for (size_t k = 0; k < labelled.size(); ++k)
        placeLabel(work, labelled[k], x, places[k], wishes[k].middle);
    if (!places.empty() && !figure.columnHead.isEmpty()) {
        layout.texts.push_back({{x + labelGap, places.front() + labelBaseline - headAbove},
                                figure.columnHead, TextRole::Source, figure.theme.muted, Anchor::Start, -1});
    }
}

} // namespace tradestrata
