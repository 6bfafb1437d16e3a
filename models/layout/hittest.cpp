// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/hittest.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tradestrata {

namespace {

double distanceToSegment(QPointF p, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double t = length == 0 ? 0 : std::clamp(QPointF::dotProduct(p - a, along) / length, 0.0, 1.0);
    const QPointF off = p - (a + along * t);
    return std::hypot(off.x(), off.y());
}

// The distance of a series' line, over the segments that come within reach in x.
double distanceToLine(const FigureSeries &series, const Layout &layout, QPointF point, double reach)
{
    double least = std::numeric_limits<double>::infinity();
    const int count = int(layout.x.size());
    for (int i = 0; i < count; ++i) {
        if (series.drawn.at(i).isBlank())
            continue;
        const QPointF here(layout.x[size_t(i)], layout.y(series.drawn.values[size_t(i)]));
        const bool joined = i + 1 < count && !series.drawn.at(i + 1).isBlank();
        const QPointF next = joined ? QPointF(layout.x[size_t(i) + 1], layout.y(series.drawn.values[size_t(i) + 1])) : here;
        if (next.x() >= point.x() - reach && here.x() <= point.x() + reach)
            least = std::min(least, distanceToSegment(point, here, next));
    }
    return least;
}

int lineAt(const Figure &figure, const Layout &layout, QPointF point, double reach)
{
    int nearest = -1;
    double least = reach;
    for (int i = 0; i < int(figure.series.size()); ++i) {
        if (figure.series[size_t(i)].bars)
            continue;
        const double distance = distanceToLine(figure.series[size_t(i)], layout, point, reach);
        if (distance <= least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

int bandAt(const Figure &figure, const Layout &layout, QPointF point)
{
    const auto &spans = figure.bands.spans;
    const auto position = [&](double place) { return positionOf(place, layout.x, layout.alone); };
    const auto right = std::ranges::upper_bound(spans, point.x(), {}, [&](const BandSpan &span) { return position(span.left); });
    if (spans.empty())
        return -1;
    const int segment = std::clamp(int(right - spans.begin()) - 1, 0, figure.bands.segments - 1);
    const auto [x0, x1] = std::pair{position(spans[size_t(segment)].left), position(spans[size_t(segment)].right)};
    const double t = std::clamp((point.x() - x0) / (x1 - x0), 0.0, 1.0);
    for (int band = 0; band < figure.bands.bands; ++band) {
        const BandSegment &edges = figure.bands.at(segment, band);
        const double top = layout.y(edges.leftHigh + t * (edges.rightHigh - edges.leftHigh));
        const double bottom = layout.y(edges.leftLow + t * (edges.rightLow - edges.leftLow));
        if (edges.drawn && point.y() >= top && point.y() <= bottom)
            return figure.bands.seriesOf(band);
    }
    return -1;
}

// In a ranking the whole row counts, as a bar may be short.
int rowAt(const Figure &figure, const Layout &layout, QPointF point)
{
    const double pitch = layout.barSlots.height() / double(std::max<size_t>(figure.series.size(), 1));
    const int row = int(std::floor((point.y() - layout.barSlots.top()) / pitch));
    return row < int(figure.series.size()) ? row : -1;
}

int nearestTo(const std::vector<double> &places, double x)
{
    const auto distance = [x](double place) { return std::abs(place - x); };
    const auto it = std::ranges::min_element(places, {}, distance);
    return it == places.end() ? -1 : int(it - places.begin());
}

// Among releases the whole height of the plot counts: for a group, and above or below a bar for its series.
std::optional<Hit> groupAt(const Figure &figure, const Layout &layout, QPointF point)
{
    const QRectF plot = layout.plot;
    if (figure.groups.empty() || !plot.contains(point))
        return std::nullopt;
    const int group = std::min(int((point.x() - plot.left()) / plot.width() * double(figure.groups.size())),
                               int(figure.groups.size()) - 1);
    const auto over = [&](const BarItem &bar) {
        return bar.period == group && bar.rect.left() <= point.x() && point.x() <= bar.rect.right();
    };
    const auto bar = std::ranges::find_if(layout.bars, over);
    return Hit{0, bar == layout.bars.end() ? -1 : bar->series, group};
}

int barAt(const Layout &layout, QPointF point)
{
    const auto it = std::ranges::find_if(layout.bars, [&](const BarItem &bar) { return bar.rect.contains(point); });
    return it == layout.bars.end() ? -1 : it->series;
}

} // namespace

int periodAt(const Layout &layout, double x) { return nearestTo(layout.x, x); }

int annotationAt(const Layout &layout, QPointF point, double reach)
{
    int found = -1;
    for (const PlacedAnnotation &each : layout.annotations) {
        if (each.handle().adjusted(-reach, -reach, reach, reach).contains(point))
            found = each.index;
    }
    return found;
}

std::optional<LabelHit> labelAt(const Layout &layout, const TextMetrics &metrics, QPointF point)
{
    for (const TextItem &item : layout.texts) {
        if (item.series < 0)
            continue;
        const TextStyle style = styleOf(item.role);
        const double width = metrics.width(item.text, item.role);
        const double left = item.at.x() - (item.anchor == Anchor::End ? width : item.anchor == Anchor::Middle ? width / 2 : 0);
        const QRectF box(left - 1, item.at.y() - style.size, width + 2, style.leading);
        if (box.contains(point))
            return LabelHit{item.series, item.column, item.period};
    }
    return std::nullopt;
}

std::optional<Hit> hitAt(const Figure &figure, const Layout &layout, QPointF point, double reach)
{
    if (traits(figure.chart).draws == Draws::Rows) {
        const bool inside = point.y() >= layout.barSlots.top() && point.x() >= 0 && point.x() <= layout.paper.size.width();
        const int row = inside ? rowAt(figure, layout, point) : -1;
        return row >= 0 ? std::optional(Hit{0, row}) : std::nullopt;
    }
    if (traits(figure.chart).draws == Draws::Groups)
        return groupAt(figure, layout, point);
    for (const Pane &pane : layout.panes) {
        if (pane.plot.adjusted(-reach, -reach, reach, reach).contains(point))
            return Hit{nearestTo(pane.x, point.x()), pane.series};
    }
    if (layout.x.empty() || !layout.plot.adjusted(-reach, -reach, reach, reach).contains(point))
        return std::nullopt;
    Hit hit;
    hit.period = periodAt(layout, point.x());
    switch (traits(figure.chart).draws) {
    case Draws::Bands:
        hit.series = bandAt(figure, layout, point);
        break;
    case Draws::Bars:
        hit.series = barAt(layout, point);
        break;
    default: // all others are drawn with lines, some with bars behind them
        hit.series = lineAt(figure, layout, point, reach);
        if (hit.series < 0 && has(figure.chart, Trait::MonthBars))
            hit.series = barAt(layout, point);
        break;
    }
    return hit;
}

} // namespace tradestrata
