// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/labelplaces.h"
#include "models/layout/layoutparts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tradestrata {

namespace {

constexpr double connectorWidth = 0.6;
constexpr double connectorStrength = 0.8;
constexpr double leastPitch = 8.4;

// A series that ended before the others shows no value: the column head names another period.
bool saysValue(const Figure &figure, const FigureSeries &series)
{
    return series.last == figure.lastDrawn() && !series.valueText.isEmpty();
}

// Right of the plot: not if a line has no name, or if its name is where it ends.
bool isInColumn(const FigureSeries &series) { return series.last >= 0 && series.labelled && series.earlyName.isEmpty(); }

void placeLabel(const LayoutWork &work, int index, double x, double y, double target)
{
    const FigureSeries &series = work.figure.series[size_t(index)];
    const QRgb colour = mixed(series.fill, work.figure.theme.paper, connectorStrength);
    // An elbow joins the label to the end of its line.
    work.layout.above.push_back(
        {QPolygonF{{x + 3, target}, {x + 5, target}, {x + 7.5, y}, {x + 9, y}}, connectorWidth, colour, true, {}});
    const QPointF at(x + labelGap, y + labelBaseline);
    work.layout.texts.push_back({at, series.name, TextRole::LabelName, series.ink, Anchor::Start, index});
    if (saysValue(work.figure, series)) {
        const double width = work.metrics.width(series.name, TextRole::LabelName) + wordSpace(work.metrics);
        work.layout.texts.push_back(
            {at + QPointF(width, 0), series.valueText, TextRole::LabelValue, work.figure.theme.text, Anchor::Start, index});
    }
}

// The name of the area between two lines, between their labels.
void placeGap(const LayoutWork &work, QPointF at)
{
    const double width = work.metrics.width(work.figure.gapName, TextRole::LabelName) + wordSpace(work.metrics);
    work.layout.texts.push_back({at, work.figure.gapName, TextRole::LabelName, work.figure.theme.ink, Anchor::Start, -1});
    work.layout.texts.push_back(
        {at + QPointF(width, 0), work.figure.gapText, TextRole::LabelValue, work.figure.theme.text, Anchor::Start, -1});
}

// The width at which a text fits on two lines.
double twoLineWidth(const QString &text, const TextMetrics &metrics)
{
    const auto widthOf = [&](const QString &line) { return metrics.width(line, TextRole::Axis); };
    double width = widthOf(text) / 2;
    while (wrapped(text, width, widthOf).size() > 2)
        width += 1;
    return width + 1;
}

constexpr double tintStrength = 0.16;

// The area between two lines, in segments with one leader each, split at the exact crossing.
class TintBuilder
{
public:
    TintBuilder(const LayoutWork &work, const FigureSeries &a, const FigureSeries &b)
        : m_work(work)
        , m_a(a)
        , m_b(b)
    {
    }
    void build()
    {
        const int last = m_a.drawn.size() - 1;
        for (int i = 0; i < last; ++i)
            addSegment(i);
        flush();
    }

private:
    // Zero has no place on a logarithmic axis.
    bool has(int i) const
    {
        const auto hasLevel = [&](const FigureSeries &series) {
            return !series.drawn.at(i).isBlank() && !std::isnan(m_work.layout.level(series.drawn.values[size_t(i)]));
        };
        return hasLevel(m_a) && hasLevel(m_b);
    }
    double difference(int i) const
    {
        return m_work.layout.level(m_a.drawn.values[size_t(i)]) - m_work.layout.level(m_b.drawn.values[size_t(i)]);
    }
    QPointF point(const FigureSeries &series, int i) const
    {
        return {m_work.layout.x[size_t(i)], m_work.layout.y(series.drawn.values[size_t(i)])};
    }
    void addSegment(int i)
    {
        if (!has(i) || !has(i + 1)) {
            flush();
            return;
        }
        if (m_upper.isEmpty())
            addPoint(point(m_a, i), point(m_b, i));
        const double left = difference(i);
        const double right = difference(i + 1);
        m_lead += left + right;
        if ((left < 0 && right > 0) || (left > 0 && right < 0)) {
            const double t = left / (left - right);
            const QPointF crossing = point(m_a, i) + (point(m_a, i + 1) - point(m_a, i)) * t;
            m_lead = left;
            addPoint(crossing, crossing);
            flush();
            addPoint(crossing, crossing);
            m_lead = right;
        }
        addPoint(point(m_a, i + 1), point(m_b, i + 1));
        if (right == 0)
            flush();
    }
    void addPoint(QPointF upper, QPointF lower)
    {
        m_upper.append(upper);
        m_lower.append(lower);
    }
    void flush()
    {
        if (m_upper.size() > 1 && m_lead != 0) {
            QPolygonF outline = m_upper;
            for (auto it = m_lower.rbegin(); it != m_lower.rend(); ++it)
                outline.append(*it);
            const QRgb fill = m_lead > 0 ? m_a.fill : m_b.fill;
            m_work.layout.tints.push_back({outline, fill, tintStrength});
        }
        m_upper.clear();
        m_lower.clear();
        m_lead = 0;
    }

    const LayoutWork &m_work;
    const FigureSeries &m_a;
    const FigureSeries &m_b;
    QPolygonF m_upper;
    QPolygonF m_lower;
    double m_lead = 0;
};

} // namespace

void placeRecessions(const LayoutWork &work)
{
    constexpr double strength = 0.14;
    Layout &layout = work.layout;
    if (layout.x.size() < 2)
        return;
    const double step = layout.x[1] - layout.x[0];
    const QRectF plot = layout.plot;
    for (const auto &[first, last] : work.figure.recessions) {
        const double left = std::clamp(layout.x[0] + first * step, plot.left(), plot.right());
        const double right = std::clamp(layout.x[0] + last * step, plot.left(), plot.right());
        if (right > left) {
            layout.tints.push_back(
                {QPolygonF{{left, plot.top()}, {right, plot.top()}, {right, plot.bottom()}, {left, plot.bottom()}},
                 work.figure.theme.muted, strength});
        }
    }
}

void placeTint(const LayoutWork &work)
{
    const auto &series = work.figure.series;
    if (series.size() == 2 && series[0].compared && series[1].compared)
        TintBuilder(work, series[0], series[1]).build();
}

double endLabelGutter(const Figure &figure, const TextMetrics &metrics)
{
    double names = 0;
    double values = 0;
    double both = 0;
    for (const FigureSeries &series : figure.series) {
        if (!isInColumn(series))
            continue;
        const double name = metrics.width(series.name, TextRole::LabelName);
        const double value = saysValue(figure, series) ? metrics.width(series.valueText, TextRole::LabelValue) : 0;
        names = std::max(names, name);
        values = std::max(values, value);
        both = std::max(both, name + wordSpace(metrics) + value);
    }
    if (!figure.gapName.isEmpty())
        both = std::max(both, metrics.width(figure.gapName, TextRole::LabelName) + wordSpace(metrics)
                                  + metrics.width(figure.gapText, TextRole::LabelValue));
    const double head = metrics.width(figure.columnHead, TextRole::Source);
    double gutter = std::max(labelGap + std::max(both, head), ribbonKeyGutter(figure, metrics));
    if (traits(figure.chart).draws == Draws::Bands)
        gutter = std::max(labelGap + std::max(values + 4 + names, head), ribbonKeyGutter(figure, metrics));
    if (traits(figure.chart).draws == Draws::Bars && !figure.rest.name.isEmpty())
        gutter = std::max({gutter, besideBracket + both, besideBracket + metrics.width(figure.solid.name, TextRole::Period),
                           besideBracket + twoLineWidth(figure.rest.name, metrics)});
    return gutter;
}

void placeLineLabels(const LayoutWork &work)
{
    const Figure &figure = work.figure;
    Layout &layout = work.layout;
    const int last = figure.lastDrawn();
    if (last < 0)
        return;
    std::vector<int> labelled; // by value at their end, highest first; the drawing order breaks ties
    for (int i = 0; i < int(figure.series.size()); ++i) {
        if (isInColumn(figure.series[size_t(i)]))
            labelled.push_back(i);
    }
    const int gap = int(figure.series.size()); // represents the area between two lines
    if (!figure.gapName.isEmpty() && labelled.size() == 2)
        labelled.push_back(gap);
    const auto lineEnd = [&](int i) {
        const FigureSeries &series = figure.series[size_t(i)];
        return layout.y(series.drawn.values[size_t(series.last)]);
    };
    const auto end = [&](int i) { return i == gap ? (lineEnd(0) + lineEnd(1)) / 2 : lineEnd(i); };
    const double top = layout.plot.top() - lineLabelPitch / 2;
    const double bottom = layout.plot.bottom() + lineLabelPitch / 2;
    const double fit = (bottom - top) / double(std::max<size_t>(labelled.size(), 1));
    const double pitch = std::clamp(fit, leastPitch, lineLabelPitch);
    const bool isOfYears = has(figure.chart, Trait::YearLines);
    while (double(labelled.size()) * pitch > bottom - top + 1e-6) {
        // Of years the oldest, of partners the last.
        const auto least = isOfYears ? labelled.begin() : std::prev(labelled.end());
        layout.droppedLabels.append(*least);
        labelled.erase(least);
    }
    std::ranges::stable_sort(labelled, {}, end);
    std::vector<LabelWish> wishes;
    for (const int i : labelled)
        wishes.push_back({end(i), pitch});
    const std::vector<double> places = placeLabels(wishes, top, bottom);
    const double x = has(figure.chart, Trait::MonthBars) ? layout.plot.right() : layout.x[size_t(last)];
    for (size_t k = 0; k < labelled.size(); ++k) {
        if (labelled[k] == gap)
            placeGap(work, {x + labelGap, places[k] + labelBaseline});
        else
            placeLabel(work, labelled[k], x, places[k], wishes[k].middle);
    }
    if (!places.empty() && !figure.columnHead.isEmpty()) {
        layout.texts.push_back({{x + labelGap, places.front() + labelBaseline - headAbove},
                                figure.columnHead,
                                TextRole::Source,
                                figure.theme.muted,
                                Anchor::Start,
                                -1});
    }
}

namespace {

constexpr double olderWidth = 0.7;
const QList<double> olderDash{2.6, 1.6};
constexpr double lonePoint = 1.3; ///< to each side of a value without neighbours

void addRun(const LayoutWork &work, const FigureSeries &series, QPolygonF &run)
{
    if (run.size() == 1) // a dash of its own, otherwise it would not be visible
        run = {run.front() - QPointF(lonePoint, 0), run.front() + QPointF(lonePoint, 0)};
    if (!run.isEmpty())
        work.layout.below.push_back(
            {run, olderWidth, work.figure.paper == PaperTheme::Dark ? series.ink : series.stroke, false, olderDash});
    run.clear();
}

} // namespace

void placeOlderLines(const LayoutWork &work)
{
    for (const int index : work.figure.drawOrder) {
        const FigureSeries &series = work.figure.series[size_t(index)];
        QPolygonF run;
        for (int i = 0; i < series.older.size(); ++i) {
            const double value = series.older.values[size_t(i)];
            if (std::isnan(work.layout.level(value)))
                addRun(work, series, run);
            else
                run.append({work.layout.x[size_t(i)], work.layout.y(value)});
        }
        addRun(work, series, run);
    }
}

namespace {

constexpr double nameGap = 5;     // from the end of the line
constexpr double plateHeight = 9; // the colour of the paper under the name, where lines would cross it
constexpr double plateMargin = 1.5;
constexpr double overPlot = 13; // clear of the words above it

/// How many lines a name would cover; its own would cost more than all others.
int linesUnder(const LayoutWork &work, const QRectF &box)
{
    constexpr int own = 1000;
    const bool coversOwn = linesIn(work, box, own, int(work.figure.series.size()) - 1) > 0;
    return linesIn(work, box) + (coversOwn ? own : 0);
}

} // namespace

void placeEarlyName(const LayoutWork &work)
{
    if (work.figure.series.empty() || work.figure.series.back().earlyName.isEmpty())
        return;
    const FigureSeries &series = work.figure.series.back();
    const double name = work.metrics.width(series.earlyName, TextRole::LabelName);
    const double width = name + wordSpace(work.metrics) + work.metrics.width(series.valueText, TextRole::LabelValue);
    const QPointF end(work.layout.x[size_t(series.last)], work.layout.y(series.drawn.values[size_t(series.last)]));
    const QRectF plot = work.layout.plot;
    // Right of the end if no lines pass there, otherwise slightly above or below it, right or left.
    const double right = end.x() + nameGap;
    const double left = end.x() - nameGap - width;
    QRectF best(right + width <= plot.right() ? right : left, end.y() - plateHeight / 2, width, plateHeight);
    const double above = work.figure.mark ? plateHeight : overPlot;
    int least = linesUnder(work, best);
    for (const double shift : {0.0, -9.0, 9.0, -18.0, 18.0, -27.0, 27.0, -36.0, 36.0}) {
        for (const double start : {right, left}) {
            const QRectF box(start, end.y() + shift - plateHeight / 2, width, plateHeight);
            const bool inside = box.top() >= plot.top() - above && box.bottom() <= plot.bottom() && box.left() >= plot.left()
                                && box.right() <= plot.right();
            const int crossed = inside ? linesUnder(work, box) : least;
            if (crossed < least) {
                best = box;
                least = crossed;
            }
        }
    }
    const double middle = best.center().y();
    if (least > 0) // no free position: the colour of the paper under the name
        work.layout.above.push_back({QPolygonF{{best.left() - plateMargin, middle}, {best.right() + plateMargin, middle}},
                                     plateHeight,
                                     work.figure.theme.paper,
                                     false,
                                     {}});
    const int index = int(work.figure.series.size()) - 1;
    const QPointF at(best.left(), middle + labelBaseline);
    work.layout.texts.push_back({at, series.earlyName, TextRole::LabelName, series.ink, Anchor::Start, index});
    work.layout.texts.push_back({at + QPointF(name + wordSpace(work.metrics), 0), series.valueText, TextRole::LabelValue,
                                 work.figure.theme.text, Anchor::Start, index});
}

} // namespace tradestrata
