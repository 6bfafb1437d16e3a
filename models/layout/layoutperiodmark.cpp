// SPDX-License-Identifier: GPL-3.0-or-later
// The marked period: a line over the plot with its name, and the values of the series there beside dots on their lines,
// inside their bands, or inside or above their bars.
#include "models/layout/layoutparts.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <optional>

namespace tradestrata {

namespace {

constexpr double periodLine = 0.75;
constexpr double periodLineCasing = 1.75; // over bands, in the colour of the paper
constexpr double valueDot = 4.4;
constexpr double valueDotRing = 6.4; // in the colour of the paper, under the dot
constexpr double besidePeriodLine = 5;
constexpr double farthestValue = 22; // from its dot, up or down, without its name
constexpr double valueOverTop = 16;  // a value may be so far over the top of the plot
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
    double middle = 0;    ///< of its digits
    bool isNamed = false; ///< it is not beside its dot, and has its name
};

/// Finds room for values on both sides of the line, for the most important ones first: on each side in the order of
/// their dots, covering nothing, and moved apart as little as possible.
class ValuePlaces
{
public:
    ValuePlaces(const MarkedPlot &plot, const LinePieces &lines, const std::vector<QRectF> &taken,
                const std::vector<MarkedValue> &values, const std::vector<MarkedValue> &all)
        : m_plot(plot)
        , m_taken(taken)
        , m_values(values)
        , m_all(all)
    {
        for (size_t i = 0; i < values.size(); ++i) {
            for (const bool right : {false, true})
                m_free[right].push_back(freePlaces(i, right, lines));
        }
    }
    // Of the first `count` values. One that has no room may push a more important one to the other side, but never out;
    // and it may have room in a column once its neighbour is there.
    std::vector<PlacedValue> best(size_t count) const
    {
        Sides sides;
        std::vector<size_t> waiting(count);
        std::iota(waiting.begin(), waiting.end(), size_t(0));
        for (size_t before = waiting.size() + 1; waiting.size() < before;) {
            before = waiting.size();
            std::erase_if(waiting, [&](size_t i) {
                const auto with = sidesWith(sides, i);
                sides = with.value_or(sides);
                return with.has_value();
            });
        }
        std::vector<PlacedValue> placed = sides[0].placed;
        placed.insert(placed.end(), sides[1].placed.begin(), sides[1].placed.end());
        return placed;
    }

private:
    struct Side
    {
        std::vector<PlacedValue> placed; ///< from the top down
        double moved = 0;                ///< how far they are from their dots, all together
    };
    using Sides = std::array<Side, 2>; ///< left and right

    static std::vector<size_t> valuesOf(const Side &side)
    {
        std::vector<size_t> values;
        std::ranges::transform(side.placed, std::back_inserter(values), &PlacedValue::value);
        return values;
    }
    std::optional<Sides> sidesWith(const Sides &sides, size_t value) const
    {
        std::optional<Sides> best;
        const auto consider = [&](bool right, std::vector<size_t> here, const std::optional<Side> &other) {
            here.push_back(value);
            const auto moved = [](const Sides &both) { return both[0].moved + both[1].moved; };
            if (!other)
                return;
            const std::optional<Side> &side = placedOn(right, std::move(here));
            if (!side)
                return;
            const Sides both = right ? Sides{*other, *side} : Sides{*side, *other};
            if (!best || moved(both) < moved(*best))
                best = both;
        };
        for (const bool right : {true, false})
            consider(right, valuesOf(sides[right]), sides[!right]);
        if (best)
            return best;
        for (const bool right : {true, false}) {
            for (const PlacedValue &pushed : sides[right].placed) {
                std::vector<size_t> here = valuesOf(sides[right]), there = valuesOf(sides[!right]);
                std::erase(here, pushed.value);
                there.push_back(pushed.value);
                consider(right, here, placedOn(!right, there));
            }
        }
        return best;
    }
    /// The places of values on a side, with the least sum of distances from their dots; nothing if they have no room.
    /// The same values are asked for many times.
    const std::optional<Side> &placedOn(bool right, std::vector<size_t> values) const
    {
        std::ranges::stable_sort(values, {}, [this](size_t i) { return m_values[i].middle; });
        const auto [found, isNew] = m_known[right].try_emplace(values);
        if (isNew)
            found->second = findPlaces(right, values);
        return found->second;
    }
    /// `values` are sorted from the top down.
    std::optional<Side> findPlaces(bool right, const std::vector<size_t> &values) const
    {
        struct Choice
        {
            PlacedValue place;
            double moved = 0;
            int before = -1; ///< of the choices for the value above
        };
        std::vector<std::vector<Choice>> choices;
        for (const size_t value : values) {
            std::vector<Choice> fitting;
            for (const PlacedValue &place : m_free[right][value]) {
                if (isNearerToOther(place, values))
                    continue;
                Choice choice{place, std::abs(place.middle - m_values[value].middle), -1};
                if (!choices.empty()) {
                    const std::vector<Choice> &above = choices.back();
                    double least = std::numeric_limits<double>::infinity();
                    for (size_t i = 0; i < above.size(); ++i) {
                        if (above[i].place.box.bottom() <= place.box.top() && above[i].moved < least) {
                            least = above[i].moved;
                            choice.before = int(i);
                        }
                    }
                    choice.moved += least;
                }
                if (choices.empty() || choice.before >= 0)
                    fitting.push_back(choice);
            }
            if (fitting.empty())
                return std::nullopt;
            choices.push_back(fitting);
        }
        Side side;
        const auto last = std::ranges::min_element(choices.back(), {}, &Choice::moved);
        side.moved = last->moved;
        const Choice *choice = &*last;
        for (size_t i = choices.size(); i-- > 0;) {
            side.placed.insert(side.placed.begin(), choice->place);
            choice = i > 0 ? &choices[i - 1][size_t(choice->before)] : nullptr;
        }
        return side;
    }
    /// Whether a dot is nearer whose value is not in the same column, where their order says what is whose.
    bool isNearerToOther(const PlacedValue &place, const std::vector<size_t> &column) const
    {
        const MarkedValue &of = m_values[place.value];
        const double own = std::abs(of.middle - place.middle);
        return !of.isBar && std::ranges::any_of(m_all, [&](const MarkedValue &other) {
            const bool isInColumn = std::ranges::any_of(column, [&](size_t i) { return m_values[i].series == other.series; });
            return !other.isBar && !isInColumn && std::abs(other.middle - place.middle) < own;
        });
    }
    std::vector<PlacedValue> freePlaces(size_t value, bool right, const LinePieces &lines) const
    {
        const MarkedValue &of = m_values[value];
        const double farthest = of.isBar ? std::ceil(m_plot.area.height()) : farthestValue;
        const double left = right ? m_plot.at() + besidePeriodLine : m_plot.at() - besidePeriodLine - of.width;
        std::vector<PlacedValue> places;
        for (double away = -farthest; away <= farthest; away += 1) {
            const PlacedValue place{value, QRectF(left, of.middle + away - valueAscent, of.width, valueBox), of.middle + away};
            if (isFree(place.box, lines))
                places.push_back(place);
        }
        return places;
    }
    bool isFree(const QRectF &place, const LinePieces &lines) const
    {
        const QRectF box = place.adjusted(-clearOfLines, -clearOfLines, clearOfLines, clearOfLines);
        const QRectF wide = place.adjusted(-clearOfWords, 0, clearOfWords, 0);
        return box.left() >= m_plot.area.left() && box.right() <= m_plot.area.right()
               && box.top() >= m_plot.area.top() - valueOverTop && box.bottom() <= m_plot.area.bottom()
               && std::ranges::none_of(m_taken, [&](const QRectF &taken) { return taken.intersects(wide); }) && !lines.cross(box);
    }

    const MarkedPlot &m_plot;
    const std::vector<QRectF> &m_taken;
    const std::vector<MarkedValue> &m_values;
    const std::vector<MarkedValue> &m_all;                       ///< also those that need no place
    std::array<std::vector<std::vector<PlacedValue>>, 2> m_free; ///< left and right: of each value, from the top down
    mutable std::array<std::map<std::vector<size_t>, std::optional<Side>>, 2> m_known; ///< by values, from the top down
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
    void addNamedRows(const MarkedPlot &plot, const LinePieces &lines, std::vector<QRectF> taken,
                      const std::vector<MarkedValue> &values, std::vector<PlacedValue> &placed) const;
    QString namedValue(int series) const;
    bool isBandAt(int place, int series) const;
    bool placeValueInBand(const MarkedPlot &plot, int series);
    void placeValuesInBands(const MarkedPlot &plot);
    void placeValuesAtBar(const MarkedPlot &plot);
    void placeRowsAbove(const MarkedPlot &plot, const std::vector<int> &series,
                        const std::function<double(double, double)> &topOver);
    bool placeRows(const MarkedPlot &plot, const std::vector<int> &series, bool named,
                   const std::function<double(double, double)> &topOver);
    double barTop(const MarkedPlot &plot) const;
    double bandsTop(double left, double right) const;
    std::vector<const BarItem *> barAt(int place) const;
    void addValue(int series, QPointF at, QRgb colour, const QString &text);
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
    for (int i = 0; i < int(m_mark.values.size()); ++i) {
        if (!m_mark.values[i].isEmpty())
            widest = std::max(widest, widthOf(namedValue(i), TextRole::LabelName));
    }
    return widest + besidePeriodLine + clearOfWords;
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

// Above the line if there is room, also above the label of the value axis or values, or else beside it as high as there is room.
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
    for (const double baseline : {above, higher, higher - nameStep}) {
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

void PeriodMarker::addValue(int series, QPointF at, QRgb colour, const QString &text)
{
    TextItem item{at, text, TextRole::LabelName, colour, Anchor::Start, series};
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

// Values that find no room beside their dots stand in rows with their names. Where there is too little room for all, those
// that matter least are left out: then more are in rows, which may take the room of lesser ones beside their dots.
void PeriodMarker::placeValuesBesideDots(const MarkedPlot &plot)
{
    const std::vector<MarkedValue> all = valuesOf(plot, plot.series);
    const std::vector<MarkedValue> values = valuesOf(plot, toSay(plot));
    const double width = reach();
    const QRectF around(plot.at() - width, plot.area.top() - valueOverTop, 2 * width, plot.area.height() + valueOverTop);
    std::vector<QRectF> taken = takenIn(around);
    std::erase_if(taken, [&](const QRectF &box) { return box.width() < 2 && box.contains(QPointF(plot.at(), box.center().y())); });
    const LinePieces lines(m_figure, plot, width);
    const ValuePlaces places(plot, lines, taken, values, all);
    std::vector<PlacedValue> best;
    std::vector<bool> bestSaid;
    for (size_t beside = values.size() + 1; beside-- > 0 && std::ranges::count(bestSaid, true) < std::ptrdiff_t(values.size());) {
        std::vector<PlacedValue> placed = places.best(beside);
        addNamedRows(plot, lines, taken, values, placed);
        std::vector<bool> said(values.size());
        for (const PlacedValue &each : placed)
            said[each.value] = true;
        if (best.empty() || said > bestSaid) {
            best = std::move(placed);
            bestSaid = std::move(said);
        }
    }
    for (const PlacedValue &each : best) {
        const int series = values[each.value].series;
        addValue(series, {each.box.left(), each.middle + labelBaseline}, m_figure.series[size_t(series)].ink,
                 each.isNamed ? namedValue(series) : m_mark.values[series]);
    }
    for (size_t i = 0; i < values.size(); ++i) {
        if (!bestSaid[i])
            drop(values[i].series);
    }
}

// In the order of the dots, as near to these as there is room beside the line.
void PeriodMarker::addNamedRows(const MarkedPlot &plot, const LinePieces &lines, std::vector<QRectF> taken,
                                const std::vector<MarkedValue> &values, std::vector<PlacedValue> &placed) const
{
    std::vector<size_t> rows;
    for (size_t i = 0; i < values.size(); ++i) {
        const auto place = std::ranges::find(placed, i, &PlacedValue::value);
        if (place == placed.end())
            rows.push_back(i);
        else
            taken.push_back(place->box);
    }
    for (; !rows.empty(); rows.pop_back()) {
        double width = 0, dots = 0;
        for (const size_t i : rows) {
            width = std::max(width, widthOf(namedValue(values[i].series), TextRole::LabelName));
            dots += values[i].middle / double(rows.size());
        }
        const double height = double(rows.size()) * barRowPitch;
        QRectF best;
        for (double top = plot.area.top() + clearOfLines; top + height + clearOfLines < plot.area.bottom(); top += 2) {
            for (const double left : {plot.at() + besidePeriodLine, plot.at() - besidePeriodLine - width}) {
                const QRectF box(left, top, width, height);
                const QRectF wide = box.adjusted(-clearOfWords, -clearOfLines, clearOfWords, clearOfLines);
                const auto away = [&](const QRectF &place) { return std::abs(place.center().y() - dots); };
                if (wide.left() >= plot.area.left() && wide.right() <= plot.area.right()
                    && (best.isNull() || away(box) < away(best))
                    && std::ranges::none_of(taken, [&](const QRectF &each) { return each.intersects(wide); }) && !lines.cross(wide))
                    best = box;
            }
        }
        if (best.isNull())
            continue;
        std::ranges::stable_sort(rows, {}, [&](size_t i) { return values[i].middle; });
        for (size_t row = 0; row < rows.size(); ++row) {
            const QRectF box(best.left(), best.top() + double(row) * barRowPitch, width, barRowPitch);
            placed.push_back({rows[row], box, box.center().y(), true});
        }
        return;
    }
}

// The names of panes are over them, and those of bars are with their values.
QString PeriodMarker::namedValue(int series) const
{
    const FigureSeries &of = m_figure.series[size_t(series)];
    const bool isNamed = !m_figure.panes.empty() || has(m_figure.chart, Trait::MonthBars);
    return isNamed ? m_mark.values[series] : of.name + u' ' + m_mark.values[series];
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
            addValue(series, {left, box.top() + valueAscent + labelBaseline}, textOn(m_figure.series[size_t(series)].fill),
                     m_mark.values[series]);
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

// Beside the line, in the order of the stack and in the colours of its series; over bands with their names, as others of
// them have their values inside, unless that would leave out a value.
void PeriodMarker::placeRowsAbove(const MarkedPlot &plot, const std::vector<int> &series,
                                  const std::function<double(double, double)> &topOver)
{
    const bool isOverBands = traits(m_figure.chart).draws == Draws::Bands;
    for (size_t count = series.size(); count > 0; --count) {
        for (const bool named : {isOverBands, false}) {
            if (!placeRows(plot, {series.begin(), series.begin() + std::ptrdiff_t(count)}, named, topOver))
                continue;
            std::for_each(series.begin() + std::ptrdiff_t(count), series.end(), [this](int i) { drop(i); });
            return;
        }
    }
    std::ranges::for_each(series, [this](int i) { drop(i); });
}

bool PeriodMarker::placeRows(const MarkedPlot &plot, const std::vector<int> &series, bool named,
                             const std::function<double(double, double)> &topOver)
{
    const auto textOf = [&](int i) { return named ? namedValue(i) : m_mark.values[i]; };
    double width = 0;
    for (const int i : series)
        width = std::max(width, widthOf(textOf(i), TextRole::LabelName));
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
                addValue(i, {left, middle + labelBaseline}, m_figure.series[size_t(i)].ink, textOf(i));
            }
            return true;
        }
    }
    return false;
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
