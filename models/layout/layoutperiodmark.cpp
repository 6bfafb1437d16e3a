// SPDX-License-Identifier: GPL-3.0-or-later
// The marked period: a line over the plot with its name, and the values of the series there beside dots on their lines,
// inside their bands, or inside or above their bars.
#include "models/layout/layoutparts.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace tradestrata {

namespace {

constexpr double periodLine = 0.75;
constexpr double periodLineCasing = 1.75; // over bands, in the colour of the paper
constexpr double valueDot = 4.4;
constexpr double valueDotRing = 6.4; // in the colour of the paper, under the dot
constexpr double besidePeriodLine = 5;
constexpr double farthestValue = 22; // from its dot, up or down
constexpr double valueOverTop = 7;   // a value may be so far over the top of the plot
constexpr double valueAscent = 3;    // from the middle of a value up to the top of its box
constexpr double valueBox = 7.5;     // height
constexpr double clearOfLines = 1.4;
constexpr double clearOfWords = 2;
constexpr double nameAboveLine = 3.5; // from the name's base line down to the plot
constexpr double nameInPlot = 8;      // from the top of the plot down to the base line of a name inside
constexpr double nameStep = 4;
constexpr double barRowPitch = 8.6;
constexpr double overMarkedBar = 2;

/// The plot that a period is marked in: the figure's, or a pane's.
struct MarkedPlot
{
    QRectF area;
    const std::vector<double> *x = nullptr;
    int place = 0;
    std::function<double(double)> y;
    std::vector<int> series; ///< that are drawn in it, in the order of their importance

    double at() const { return (*x)[size_t(place)]; }
};

/// The pieces of lines within reach of the marked period, from left to right.
class LinePieces
{
public:
    LinePieces(const Figure &figure, const MarkedPlot &plot, double reach)
    {
        const auto &x = *plot.x;
        const auto from = std::max<std::ptrdiff_t>(0, std::ranges::lower_bound(x, plot.at() - reach) - x.begin() - 1);
        const auto to = std::min<std::ptrdiff_t>(std::ptrdiff_t(x.size()),
                                                 std::ranges::upper_bound(x, plot.at() + reach) - x.begin() + 1);
        for (const int series : plot.series) {
            for (const Column *column : {&figure.series[size_t(series)].drawn, &figure.series[size_t(series)].older}) {
                for (auto i = from; i < to && i < column->size() && !figure.series[size_t(series)].bars; ++i)
                    add(plot, *column, int(i));
            }
        }
    }
    bool cross(const QRectF &box) const
    {
        return std::ranges::any_of(m_pieces, [&](const QLineF &piece) {
            if (piece.x2() < box.left() || piece.x1() > box.right())
                return false;
            const auto yAt = [&](double x) {
                const double t = piece.dx() == 0 ? 0 : (std::clamp(x, piece.x1(), piece.x2()) - piece.x1()) / piece.dx();
                return piece.y1() + t * piece.dy();
            };
            const auto [high, low] = std::minmax({yAt(box.left()), yAt(box.right())});
            return low > box.top() && high < box.bottom();
        });
    }

private:
    // From a value to the next; one without a next is a point.
    void add(const MarkedPlot &plot, const Column &column, int i)
    {
        const auto pointAt = [&](int k) {
            return QPointF((*plot.x)[size_t(k)], plot.y(column.values[size_t(k)])); // NaN without a value
        };
        const QPointF left = pointAt(i);
        const QPointF right = i + 1 < column.size() ? pointAt(i + 1) : left;
        if (!std::isnan(left.y()))
            m_pieces.emplace_back(left, std::isnan(right.y()) ? left : right);
    }

    std::vector<QLineF> m_pieces;
};

/// A value at the mark.
struct MarkedValue
{
    int series = 0;
    double width = 0;
    double middle = 0;  ///< of its dot, or the end of its bar
    bool isBar = false; ///< without a dot: its value, which has its name, may be farther away
};

/// A value with its box beside the line.
struct PlacedValue
{
    size_t value = 0;
    QRectF box;
    double middle = 0; ///< of its digits
    bool right = false;
};

/// Finds room beside the line for values, the most important first: each as near to its dot as it covers nothing, and on
/// each side in the order of their dots.
class ValuePlaces
{
public:
    enum class First { Right, Left, Alternating };

    ValuePlaces(const MarkedPlot &plot, const LinePieces &lines, const std::vector<QRectF> &taken,
                const std::vector<MarkedValue> &values, const std::vector<MarkedValue> &all)
        : m_plot(plot)
        , m_lines(lines)
        , m_taken(taken)
        , m_values(values)
        , m_all(all)
    {
    }
    // What is left out is what matters least, not as little as possible.
    std::vector<PlacedValue> best() const
    {
        std::vector<PlacedValue> best;
        double least = std::numeric_limits<double>::infinity();
        for (const First first : {First::Right, First::Left, First::Alternating}) {
            const std::vector<PlacedValue> placed = placedBy(first);
            double cost = 0;
            for (const PlacedValue &each : placed)
                cost += std::abs(each.middle - m_values[each.value].middle);
            const std::vector<bool> which = whichOf(placed), before = whichOf(best);
            if (which > before || (which == before && cost < least)) {
                best = placed;
                least = cost;
            }
        }
        return best;
    }

private:
    /// Of each value, the most important first, whether it is there.
    std::vector<bool> whichOf(const std::vector<PlacedValue> &placed) const
    {
        std::vector<bool> which(m_values.size());
        for (const PlacedValue &each : placed)
            which[each.value] = true;
        return which;
    }
    std::vector<PlacedValue> placedBy(First first) const
    {
        std::vector<PlacedValue> placed;
        for (size_t i = 0; i < m_values.size(); ++i) {
            const bool rightFirst = first == First::Right || (first == First::Alternating && i % 2 == 0);
            if (const auto place = nearest(i, rightFirst, placed))
                placed.push_back(*place);
        }
        return placed;
    }
    std::optional<PlacedValue> nearest(size_t value, bool rightFirst, const std::vector<PlacedValue> &placed) const
    {
        const MarkedValue &of = m_values[value];
        const double farthest = of.isBar ? m_plot.area.height() : farthestValue;
        for (double away = 0; away <= farthest; away += 1) {
            for (const double middle : {of.middle - away, of.middle + away}) {
                for (const bool right : {rightFirst, !rightFirst}) {
                    const double left = right ? m_plot.at() + besidePeriodLine : m_plot.at() - besidePeriodLine - of.width;
                    const PlacedValue place{value, QRectF(left, middle - valueAscent, of.width, valueBox), middle, right};
                    if (isFree(place, placed))
                        return place;
                }
            }
        }
        return std::nullopt;
    }
    bool isFree(const PlacedValue &place, const std::vector<PlacedValue> &placed) const
    {
        const QRectF box = place.box.adjusted(-clearOfLines, -clearOfLines, clearOfLines, clearOfLines);
        const QRectF wide = place.box.adjusted(-clearOfWords, 0, clearOfWords, 0);
        const bool inside = box.left() >= m_plot.area.left() && box.right() <= m_plot.area.right()
                            && box.top() >= m_plot.area.top() - valueOverTop && box.bottom() <= m_plot.area.bottom();
        const auto isInOrder = [&](const PlacedValue &other) {
            const double apart = m_values[place.value].middle - m_values[other.value].middle;
            return other.right != place.right || apart * (place.middle - other.middle) >= 0;
        };
        // No other dot is nearer.
        const double own = std::abs(m_values[place.value].middle - place.middle);
        const auto isNearer = [&](const MarkedValue &other) { return !other.isBar && std::abs(other.middle - place.middle) < own; };
        const bool isClear = m_values[place.value].isBar || std::ranges::none_of(m_all, isNearer);
        return inside && isClear && std::ranges::none_of(m_taken, [&](const QRectF &taken) { return taken.intersects(wide); })
               && std::ranges::all_of(placed, isInOrder)
               && std::ranges::none_of(placed, [&](const PlacedValue &other) { return other.box.intersects(wide); })
               && !m_lines.cross(box);
    }

    const MarkedPlot &m_plot;
    const LinePieces &m_lines;
    const std::vector<QRectF> &m_taken;
    const std::vector<MarkedValue> &m_values;
    const std::vector<MarkedValue> &m_all; ///< also those that need no place
};

/// Marks the period in a figure.
class PeriodMarker
{
public:
    explicit PeriodMarker(const LayoutWork &work)
        : m_work(work)
        , m_figure(work.figure)
        , m_layout(work.layout)
        , m_mark(*work.figure.mark)
    {
    }
    void place();
    const std::vector<QRectF> &boxes() const { return m_boxes; }

private:
    std::vector<MarkedPlot> plots() const;
    std::vector<int> toSay(const MarkedPlot &plot) const;
    std::vector<MarkedValue> valuesOf(const MarkedPlot &plot, const std::vector<int> &series) const;
    std::vector<QRectF> takenIn(const QRectF &area) const;
    double widthOf(const QString &text, TextRole role) const { return m_work.metrics.width(text, role); }
    double reach() const;
    bool placeName(const MarkedPlot &plot);
    bool placeNameAt(const QRectF &within, double left, double baseline, const LinePieces *lines);
    void placeValues(const std::vector<MarkedPlot> &plots);
    void placeLine(const MarkedPlot &plot);
    void placeDots(const MarkedPlot &plot);
    void placeValuesBesideDots(const MarkedPlot &plot);
    bool isBandAt(int place, int series) const;
    bool placeValueInBand(const MarkedPlot &plot, int series);
    void placeValuesInBands(const MarkedPlot &plot);
    void placeValuesAtBar(const MarkedPlot &plot);
    void placeRowsAbove(const MarkedPlot &plot, std::vector<int> series, const std::function<double(double, double)> &topOver);
    double barTop(const MarkedPlot &plot) const;
    double bandsTop(double left, double right) const;
    std::vector<const BarItem *> barAt(int place) const;
    void addValue(int series, QPointF at, TextRole role, QRgb colour);
    void drop(int series) { m_layout.droppedValues.append(series); }

    const LayoutWork &m_work;
    const Figure &m_figure;
    Layout &m_layout;
    const PeriodMark &m_mark;
    std::vector<QRectF> m_boxes; ///< of what has been placed, for others to keep clear of
};

std::vector<MarkedPlot> PeriodMarker::plots() const
{
    std::vector<MarkedPlot> plots;
    for (const Pane &pane : m_layout.panes)
        plots.push_back({pane.plot, &pane.x, m_mark.place, [&pane](double value) { return pane.y(value); }, {pane.series}});
    if (!plots.empty())
        return plots;
    MarkedPlot plot{m_layout.plot, &m_layout.x, m_mark.place, [this](double value) { return m_layout.y(value); }, {}};
    for (int i = 0; i < int(m_figure.series.size()); ++i)
        plot.series.push_back(i);
    return {plot};
}

std::vector<int> PeriodMarker::toSay(const MarkedPlot &plot) const
{
    std::vector<int> series;
    std::ranges::copy_if(plot.series, std::back_inserter(series),
                         [&](int i) { return !m_mark.values[i].isEmpty() && !isSaidAtEnd(m_work, i, m_mark.place); });
    return series;
}

// Words and upright lines in the area, and bars.
std::vector<QRectF> PeriodMarker::takenIn(const QRectF &area) const
{
    std::vector<QRectF> taken = wordsAndUprightsIn(m_work, area);
    for (const BarItem &bar : m_layout.bars) {
        if (bar.rect.intersects(area))
            taken.push_back(bar.rect);
    }
    return taken;
}

double PeriodMarker::reach() const
{
    double widest = widthOf(m_mark.name, TextRole::Period);
    for (const QString &text : m_mark.values)
        widest = std::max(widest, widthOf(text, TextRole::LabelName));
    return widest + besidePeriodLine + clearOfLines;
}

bool PeriodMarker::placeNameAt(const QRectF &within, double left, double baseline, const LinePieces *lines)
{
    const TextItem item{{left, baseline}, m_mark.name, TextRole::Period, m_figure.theme.ink, Anchor::Start};
    const QRectF box = textBox(m_work, item);
    const QRectF wide = box.adjusted(-clearOfWords, 0, clearOfWords, 0);
    const auto isTaken = [&](const QRectF &taken) { return taken.intersects(wide); };
    if (!within.contains(box) || std::ranges::any_of(takenIn(wide), isTaken) || (lines && lines->cross(wide)))
        return false;
    m_layout.texts.push_back(item);
    m_boxes.push_back(box);
    return true;
}

// Above the line if there is room, also above the label of the value axis, or else beside it as high as there is room.
bool PeriodMarker::placeName(const MarkedPlot &plot)
{
    const double width = widthOf(m_mark.name, TextRole::Period);
    const double right = m_layout.paper.size.width() - m_layout.margins.right();
    // Over bands the labels of the value axis are still to come.
    const bool isOverBands = traits(m_figure.chart).draws == Draws::Bands;
    const double from = isOverBands ? plot.area.left() : m_layout.margins.left();
    const QRectF sheet(QPointF(from, 0), QPointF(right, m_layout.paper.size.height()));
    const double ends[]{std::clamp(plot.at() - width / 2, from, std::max(from, right - width)), plot.at() - besideLine,
                        plot.at() - width + besideLine, plot.at() + besideLine, plot.at() - width - besideLine};
    const double above = plot.area.top() - nameAboveLine;
    const double higher = m_layout.panes.empty() ? above - styleOf(TextRole::Period).leading : above;
    for (const double baseline : {above, higher}) {
        if (std::ranges::any_of(ends, [&](double left) { return placeNameAt(sheet, left, baseline, nullptr); }))
            return true;
    }
    const LinePieces lines(m_figure, plot, reach());
    for (double baseline = plot.area.top() + nameInPlot; baseline < plot.area.bottom() - clearOfWords; baseline += nameStep) {
        for (const double left : {plot.at() + besidePeriodLine, plot.at() - besidePeriodLine - width}) {
            const bool isClear = !isOverBands || baseline + clearOfWords < bandsTop(left, left + width);
            if (isClear && placeNameAt(plot.area, left, baseline, isOverBands ? nullptr : &lines))
                return true;
        }
    }
    return false;
}

std::vector<const BarItem *> PeriodMarker::barAt(int place) const
{
    std::vector<const BarItem *> parts;
    for (const BarItem &bar : m_layout.bars) {
        if (bar.period == place)
            parts.push_back(&bar);
    }
    return parts;
}

double PeriodMarker::barTop(const MarkedPlot &plot) const
{
    double top = std::min(plot.area.bottom(), m_layout.y(0));
    for (const BarItem *part : barAt(plot.place))
        top = std::min(top, part->rect.top());
    return top;
}

// Under lines, which are the figure; over bands, which would cover it; down to a bar.
void PeriodMarker::placeLine(const MarkedPlot &plot)
{
    const Draws draws = traits(m_figure.chart).draws;
    const double bottom = draws == Draws::Bars ? barTop(plot) - overMarkedBar : plot.area.bottom();
    std::vector<StrokeItem> &strokes = draws == Draws::Bands ? m_layout.above : m_layout.below;
    for (const auto &[from, to] : freeParts(m_work, plot.at(), plot.area.top(), bottom)) {
        const QPolygonF line{{plot.at(), from}, {plot.at(), to}};
        if (draws == Draws::Bands)
            strokes.push_back({line, periodLineCasing, m_figure.theme.paper, false, {}});
        strokes.push_back({line, periodLine, m_figure.theme.axis, false, {}});
    }
    m_boxes.push_back(QRectF(plot.at() - 1, plot.area.top(), 2, std::max(0.0, bottom - plot.area.top())));
}

// A line with round caps and hardly any length is a dot.
void PeriodMarker::placeDots(const MarkedPlot &plot)
{
    for (auto i = plot.series.rbegin(); i != plot.series.rend(); ++i) { // the most important on top
        const FigureSeries &series = m_figure.series[size_t(*i)];
        if (m_mark.values[*i].isEmpty() || series.bars)
            continue;
        const QPointF at(plot.at(), plot.y(series.drawn.values[size_t(plot.place)]));
        const QPolygonF dot{at, at + QPointF(0.01, 0)};
        m_layout.above.push_back({dot, valueDotRing, m_figure.theme.paper, true, {}});
        m_layout.above.push_back({dot, valueDot, series.fill, true, {}});
        const double half = valueDotRing / 2;
        m_boxes.push_back(QRectF(at.x() - half, at.y() - half, valueDotRing, valueDotRing));
    }
}

void PeriodMarker::addValue(int series, QPointF at, TextRole role, QRgb colour)
{
    TextItem item{at, m_mark.values[series], role, colour, Anchor::Start, series};
    item.period = m_mark.place;
    m_layout.texts.push_back(item);
    m_boxes.push_back(textBox(m_work, item));
}

std::vector<MarkedValue> PeriodMarker::valuesOf(const MarkedPlot &plot, const std::vector<int> &series) const
{
    std::vector<MarkedValue> values;
    for (const int i : series) {
        const FigureSeries &of = m_figure.series[size_t(i)];
        if (!m_mark.values[i].isEmpty())
            values.push_back(
                {i, widthOf(m_mark.values[i], TextRole::LabelName), plot.y(of.drawn.values[size_t(plot.place)]), of.bars});
    }
    return values;
}

void PeriodMarker::placeValuesBesideDots(const MarkedPlot &plot)
{
    const std::vector<MarkedValue> all = valuesOf(plot, plot.series);
    const std::vector<MarkedValue> values = valuesOf(plot, toSay(plot));
    const double width = reach();
    const QRectF around(plot.at() - width, plot.area.top() - valueOverTop, 2 * width, plot.area.height() + valueOverTop);
    std::vector<QRectF> taken = takenIn(around);
    std::erase_if(taken, [&](const QRectF &box) { return box.width() < 2 && box.contains(QPointF(plot.at(), box.center().y())); });
    const LinePieces lines(m_figure, plot, width);
    const std::vector<PlacedValue> placed = ValuePlaces(plot, lines, taken, values, all).best();
    for (const PlacedValue &each : placed) {
        const int series = values[each.value].series;
        addValue(series, {each.box.left(), each.middle + labelBaseline}, TextRole::LabelName, m_figure.series[size_t(series)].ink);
    }
    for (size_t i = 0; i < values.size(); ++i) {
        if (std::ranges::find(placed, i, &PlacedValue::value) == placed.end())
            drop(values[i].series);
    }
}

// Near the middle of what the band has free over the width of the value.
bool PeriodMarker::placeValueInBand(const MarkedPlot &plot, int series)
{
    const double width = widthOf(m_mark.values[series], TextRole::LabelName);
    for (const double left : {plot.at() + besidePeriodLine, plot.at() - besidePeriodLine - width}) {
        const auto room = roomInBand(m_work, series, left - 1, left + width + 1);
        if (!room)
            continue;
        const double spare = room->second - room->first - valueBox;
        for (const double part : {0.5, 0.25, 0.75, 0.0, 1.0}) {
            const QRectF box(left - clearOfWords, room->first + part * spare, width + 2 * clearOfWords, valueBox);
            if (spare < 0 || !takenIn(box).empty())
                continue;
            addValue(series, {left, box.top() + valueAscent + labelBaseline}, TextRole::LabelName,
                     textOn(m_figure.series[size_t(series)].fill));
            return true;
        }
    }
    return false;
}

// What does not fit is above the bands.
void PeriodMarker::placeValuesInBands(const MarkedPlot &plot)
{
    std::vector<int> rest;
    std::ranges::copy_if(toSay(plot), std::back_inserter(rest),
                         [&](int i) { return isBandAt(plot.place, i) && !placeValueInBand(plot, i); });
    placeRowsAbove(plot, rest, [this](double left, double right) { return bandsTop(left, right); });
}

// At a gap there is none.
bool PeriodMarker::isBandAt(int place, int series) const
{
    const BandStack &stack = m_figure.bands;
    for (int band = series; band < stack.bands; band += stack.series) {
        for (int segment = 0; segment < stack.segments; ++segment) {
            const BandSpan &span = stack.spans[size_t(segment)];
            if (span.left <= place && place <= span.right && stack.at(segment, band).drawn)
                return true;
        }
    }
    return false;
}

double PeriodMarker::bandsTop(double left, double right) const
{
    const BandStack &stack = m_figure.bands;
    double top = m_layout.plot.bottom();
    for (int p = 0; p < stack.segments; ++p) {
        const BandSpan &span = stack.spans[size_t(p)];
        if (positionOf(span.right, m_layout.x, m_layout.alone) < left || positionOf(span.left, m_layout.x, m_layout.alone) > right)
            continue;
        for (int band = 0; band < stack.bands; ++band) {
            const BandSegment &segment = stack.at(p, band);
            if (segment.drawn)
                top = std::min({top, m_layout.y(segment.leftHigh), m_layout.y(segment.rightHigh)});
        }
    }
    return top;
}

// Inside its parts, as in the newest bar, which has its values already. Of a bar of two parts the values are sums of
// both, so they are above it, as are those that do not fit.
void PeriodMarker::placeValuesAtBar(const MarkedPlot &plot)
{
    if (plot.place == m_figure.newest)
        return;
    const auto parts = barAt(plot.place);
    const bool isWhole = std::ranges::none_of(parts, &BarItem::hatched);
    std::vector<int> rest;
    for (const int i : toSay(plot)) {
        const auto part = std::ranges::find(parts, i, &BarItem::series);
        if (isWhole && part != parts.end() && placeValueInside(m_work, BarItem(**part), m_mark.values[i]))
            m_layout.texts.back().period = plot.place;
        else if (part != parts.end())
            rest.push_back(i);
    }
    const double top = barTop(plot);
    placeRowsAbove(plot, rest, [top](double, double) { return top; });
}

// Beside the line, in the order of the stack and in the colours of its series.
void PeriodMarker::placeRowsAbove(const MarkedPlot &plot, std::vector<int> series,
                                  const std::function<double(double, double)> &topOver)
{
    while (!series.empty()) {
        double width = 0;
        for (const int i : series)
            width = std::max(width, widthOf(m_mark.values[i], TextRole::LabelName));
        const double height = double(series.size()) * barRowPitch;
        for (double up = overMarkedBar; plot.area.top() + up + height <= plot.area.bottom(); up += 2) {
            for (const double left : {plot.at() + besideLine + 1, plot.at() - besideLine - 1 - width}) {
                const QRectF box(left, topOver(left, left + width) - up - height, width, height);
                if (box.top() < plot.area.top())
                    continue;
                const QRectF wide = box.adjusted(-1, 0, 1, 0);
                if (wide.left() < plot.area.left() || wide.right() > plot.area.right() || !takenIn(wide).empty())
                    continue;
                for (size_t row = 0; row < series.size(); ++row) { // as they are stacked
                    const int i = series[series.size() - 1 - row];
                    const double middle = box.top() + (double(row) + 0.5) * barRowPitch;
                    addValue(i, {left, middle + labelBaseline}, TextRole::LabelName, m_figure.series[size_t(i)].ink);
                }
                return;
            }
        }
        drop(series.back());
        series.pop_back();
    }
}

void PeriodMarker::placeValues(const std::vector<MarkedPlot> &plots)
{
    for (const MarkedPlot &plot : plots) {
        const Draws draws = traits(m_figure.chart).draws;
        if (draws == Draws::Bands)
            placeValuesInBands(plot);
        else if (draws == Draws::Bars)
            placeValuesAtBar(plot);
        else
            placeValuesBesideDots(plot);
    }
}

// Values first, as there are more places for the name; unless they leave none.
void PeriodMarker::place()
{
    const std::vector<MarkedPlot> all = plots();
    if (!traits(m_figure.chart).isStack())
        std::ranges::for_each(all, [&](const MarkedPlot &plot) { placeDots(plot); });
    const auto placeOneName = [&] { return std::ranges::any_of(all, [&](const MarkedPlot &plot) { return placeName(plot); }); };
    const std::vector<TextItem> texts = m_layout.texts;
    const std::vector<QRectF> boxes = m_boxes;
    placeValues(all);
    if (!placeOneName()) {
        m_layout.texts = texts;
        m_boxes = boxes;
        m_layout.droppedValues.clear();
        m_layout.markUnnamed = !placeOneName();
        placeValues(all);
    }
    for (const MarkedPlot &plot : all)
        placeLine(plot);
}

} // namespace

bool isSaidAtEnd(const LayoutWork &work, int index, int place)
{
    const FigureSeries &series = work.figure.series[size_t(index)];
    const bool isNamed = series.last == work.figure.lastDrawn() || !series.earlyName.isEmpty();
    return series.last == place && isNamed && series.labelled && !series.valueText.isEmpty()
           && !work.layout.droppedLabels.contains(index);
}

std::vector<QRectF> placePeriodMark(const LayoutWork &work)
{
    if (!work.figure.mark)
        return {};
    PeriodMarker marker(work);
    marker.place();
    return marker.boxes();
}

} // namespace tradestrata
