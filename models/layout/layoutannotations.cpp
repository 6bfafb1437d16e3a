// SPDX-License-Identifier: GPL-3.0-or-later
// The analyst's annotations: words beside what they are about, arrows, shaded ranges, emphasised stretches, values.
#include "models/layout/curvecells.h"
#include "models/layout/hittest.h"
#include "models/layout/labelplaces.h"
#include "models/layout/layoutparts.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <set>
#include <tuple>

namespace tradestrata {

namespace {

constexpr double wordsWidths[]{110, 74, 150}; // tried in this order
constexpr double asWideAsRange = 40;          // words are as wide as a range that is wider than this
constexpr double clearOfPlot = 1;
constexpr double clearBeside = 2;
constexpr double clearAbove = 1;
constexpr double clearOfCurves = 1.5;
constexpr double placeStep = 3;
constexpr double nearWords = 5; // from the anchor, without an arrow
constexpr double nearValue = 3;
constexpr double mostNearWords = 26;
constexpr double mostNearValue = 16;
constexpr double leastArrow = 14;
constexpr double mostArrow = 170; // in a stack as high as the plot
constexpr double mostAskew = 45;  // along x, of an arrow in a stack
constexpr double belowEdge = 4;   // of a band, to the tip of an arrow
constexpr double shaftStep = 2;
constexpr double nearItsLine = 5;
constexpr double perStepOverLine = 15; // what an arrow over a line costs, as so much length
constexpr double mostMoved = 60;       // from where the user has put words, if others are there
constexpr double rangeStrength = 0.12;
constexpr double besideRange = 3;
constexpr double edgeWidth = 0.5;
constexpr double edgeCasing = 1.5; // over bands, in the colour of the paper
constexpr double shaftWidth = 0.75;
constexpr double barbLength = 4;
constexpr double barbSpread = 0.42; // radians on each side
constexpr double beforeAnchor = 2.5;
constexpr double besideWords = 1.5;
constexpr double shortestShaft = 5;
constexpr double haloWidth = 6;
constexpr double haloStrength = 0.38;
constexpr double highlightRing = 4.6;
constexpr double outlineWidth = 1;
constexpr double annotationDot = 4.4;
constexpr double annotationDotRing = 6.4;
constexpr double gripSize = 9;

/// The words of an annotation on their lines.
struct WordsShape
{
    QStringList lines;
    TextRole role = TextRole::Note;
    QSizeF size;
};

/// Where words are tried: around a target, at growing distances.
struct PlacesAround
{
    QPointF target;
    bool besideTarget = true; ///< the distance is to the edge of the words, not to their middle
    double least = 0, most = 0;
    bool isJoined = false; ///< by an arrow
    bool isStrict = true;  ///< nothing drawn is under them; otherwise only no other words
    int onlyOn = -1;       ///< inside the band or bar of this series; -1: anywhere
};

/// The words as placed.
struct PlacedWords
{
    WordsShape shape;
    QRectF box;
    bool isJoined = false;
    double cost = 0;  ///< of several places the one with the least is best
    QPointF tip = {}; ///< of the arrow
};

// The edge of a square from its top, in 16 steps, each on both sides.
constexpr std::array<std::pair<double, double>, 16> aroundSquare{{{0, -1},
                                                                  {0.5, -1},
                                                                  {-0.5, -1},
                                                                  {1, -1},
                                                                  {-1, -1},
                                                                  {1, -0.5},
                                                                  {-1, -0.5},
                                                                  {1, 0},
                                                                  {-1, 0},
                                                                  {1, 0.5},
                                                                  {-1, 0.5},
                                                                  {1, 1},
                                                                  {-1, 1},
                                                                  {0.5, 1},
                                                                  {-0.5, 1},
                                                                  {0, 1}}};

bool crossesBox(const QLineF &line, const QRectF &box)
{
    if (std::max(line.x1(), line.x2()) < box.left() || std::min(line.x1(), line.x2()) > box.right()
        || std::max(line.y1(), line.y2()) < box.top() || std::min(line.y1(), line.y2()) > box.bottom())
        return false;
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const QLineF diagonals[]{{box.topLeft(), box.bottomRight()}, {box.bottomLeft(), box.topRight()}};
    return std::ranges::any_of(diagonals, [&](const QLineF &diagonal) {
        return line.intersects(diagonal, nullptr) == QLineF::BoundedIntersection;
    });
}

QRectF squareAround(QPointF middle, double side) { return {middle.x() - side / 2, middle.y() - side / 2, side, side}; }

QPolygonF ringAround(QPointF centre, double radius)
{
    constexpr int corners = 32;
    QPolygonF polygon;
    for (int i = 0; i <= corners; ++i) {
        const double angle = 2 * M_PI * i / corners;
        polygon.append(centre + radius * QPointF(std::cos(angle), std::sin(angle)));
    }
    return polygon;
}

/// Places the annotations of a figure, each as near to its anchor as it covers nothing.
class AnnotationPlacer
{
public:
    /// `pane`: the only one that it is about, whose plot is the layout's meanwhile; nullptr: there are none. `said`: those
    /// whose words are in another pane.
    AnnotationPlacer(const LayoutWork &work, const Pane *pane, std::set<int> &said)
        : m_work(work)
        , m_pane(pane)
        , m_said(said)
        , m_figure(work.figure)
        , m_layout(work.layout)
        , m_draws(traits(work.figure.chart).draws)
        , m_curves(work.layout.plot)
        , m_edges(work.layout.plot)
    {
    }
    void place();
    const std::vector<QRectF> &boxes() const { return m_boxes; }
    /// The indices of those without room.
    const std::set<int> &withoutRoom() const { return m_withoutRoom; }

private:
    bool isStacked() const { return m_draws == Draws::Bands || m_draws == Draws::Bars; }
    bool isBar(int series) const { return m_draws == Draws::Bars || m_figure.series[size_t(series)].bars; }
    bool isAboutPeriod(const FigureAnnotation &each) const
    {
        return each.kind != AnnotationKind::Range && each.series < 0 && !each.value;
    }
    bool hasDot(const FigureAnnotation &each) const;
    bool isSaid(const FigureAnnotation &each) const;
    std::optional<QPointF> onSeries(int series, int place) const;
    std::optional<std::pair<double, double>> bandAt(int series, int place) const;
    const BarItem *barOf(int series, int place) const;
    std::optional<std::pair<double, double>> edgesAt(int series, int place) const;
    std::optional<QPointF> anchorOf(const FigureAnnotation &each) const;
    QRectF shadeOf(const FigureAnnotation &each) const;
    std::optional<int> groundOf(const QRectF &box) const;
    std::optional<int> bandUnder(const QRectF &box) const;
    std::optional<int> barUnder(const QRectF &box) const;
    void addLine(const FigureSeries &series);
    void addBandEdges(int band);
    void keepClearOfCurves();
    QRectF inPlot(QRectF box) const;
    bool isFree(const QRectF &box, const PlacesAround &places) const;
    QLineF shaftOf(const QRectF &box, QPointF anchor) const;
    int linesBetween(const QRectF &box, QPointF anchor) const;
    int overLines(const QLineF &shaft) const;
    std::optional<double> costOf(const QRectF &box, const PlacesAround &places, QPointF anchor) const;
    WordsShape shapeOf(const FigureAnnotation &each, double width) const;
    std::optional<PlacedWords> nearest(const WordsShape &shape, const PlacesAround &places, QPointF anchor) const;
    std::optional<QRectF> downFromTop(const FigureAnnotation &each, QSizeF size) const;
    std::vector<PlacesAround> placesFor(const FigureAnnotation &each, QPointF anchor) const;
    std::vector<double> widthsFor(const FigureAnnotation &each) const;
    std::optional<PlacedWords> placedWords(const FigureAnnotation &each, QPointF anchor) const;
    void keepClearOfOthers();
    void drawShade(const FigureAnnotation &each);
    void drawHighlight(const FigureAnnotation &each);
    void drawWords(const FigureAnnotation &each, const PlacedWords &words);
    void drawArrow(QPointF anchor, const QRectF &box);
    void drawDot(const FigureAnnotation &each, QPointF at);
    void drawUpright(double x);
    void placeOne(const FigureAnnotation &each);

    bool isHere(int series) const { return !m_pane || series == m_pane->series; }

    const LayoutWork &m_work;
    const Pane *m_pane;
    std::set<int> &m_said;
    const Figure &m_figure;
    Layout &m_layout;
    const Draws m_draws;
    CurveCells m_curves;
    CurveCells m_edges;          ///< of bands
    std::vector<QRectF> m_words; ///< of everything, which an arrow does not cross
    std::vector<QRectF> m_rings; ///< and dots, which it does not cross either
    std::vector<QRectF> m_taken; ///< the same, dots, rings, upright lines
    std::vector<QRectF> m_boxes; ///< of what has been placed
    std::set<int> m_withoutRoom; ///< their indices in the spec
};

bool AnnotationPlacer::hasDot(const FigureAnnotation &each) const
{
    const bool isOnLine = each.series >= 0 && !isStacked() && !m_figure.series[size_t(each.series)].bars;
    return (each.kind == AnnotationKind::Text || each.kind == AnnotationKind::Value) && (isOnLine || each.value);
}

// A value that is in a label already needs no other.
bool AnnotationPlacer::isSaid(const FigureAnnotation &each) const
{
    if (each.kind != AnnotationKind::Value)
        return false;
    const bool isMarked = m_figure.mark && m_figure.mark->place == each.first && !m_figure.mark->values[each.series].isEmpty()
                          && !m_layout.droppedValues.contains(each.series);
    const bool isNewestBar = m_draws == Draws::Bars && each.first == m_figure.newest;
    return isMarked || isNewestBar || isSaidAtEnd(m_work, each.series, each.first);
}

std::optional<std::pair<double, double>> AnnotationPlacer::bandAt(int series, int place) const
{
    const BandStack &stack = m_figure.bands;
    for (int band = series; band < stack.bands; band += stack.series) {
        for (int p = 0; p < stack.segments; ++p) {
            const BandSpan &span = stack.spans[size_t(p)];
            const BandSegment &segment = stack.at(p, band);
            if (!segment.drawn || place < span.left || place > span.right)
                continue;
            const double t = span.right > span.left ? (place - span.left) / (span.right - span.left) : 0;
            const double high = m_layout.y(segment.leftHigh + t * (segment.rightHigh - segment.leftHigh));
            const double low = m_layout.y(segment.leftLow + t * (segment.rightLow - segment.leftLow));
            if (low > high)
                return std::pair(high, low);
        }
    }
    return std::nullopt;
}

// The solid part first.
const BarItem *AnnotationPlacer::barOf(int series, int place) const
{
    const BarItem *found = nullptr;
    for (const BarItem &bar : m_layout.bars) {
        if (bar.series == series && bar.period == place && (!found || found->hatched))
            found = &bar;
    }
    return found;
}

// Of a band, or of a part of a bar, from the top.
std::optional<std::pair<double, double>> AnnotationPlacer::edgesAt(int series, int place) const
{
    if (m_draws == Draws::Bands)
        return bandAt(series, place);
    const BarItem *bar = barOf(series, place);
    return bar ? std::optional(std::pair(bar->rect.top(), bar->rect.bottom())) : std::nullopt;
}

// On a line; in the middle of a band or of a part of a bar; at the end of a bar that is alone.
std::optional<QPointF> AnnotationPlacer::onSeries(int series, int place) const
{
    const double x = m_layout.x[size_t(place)];
    if (m_draws == Draws::Bands) {
        const auto band = bandAt(series, place);
        return band ? std::optional(QPointF(x, (band->first + band->second) / 2)) : std::nullopt;
    }
    if (isBar(series)) {
        const BarItem *bar = barOf(series, place);
        const double end = bar ? m_layout.y(m_figure.series[size_t(series)].drawn.values[size_t(place)]) : 0;
        return bar ? std::optional(QPointF(x, m_draws == Draws::Bars ? bar->rect.center().y() : end)) : std::nullopt;
    }
    const Column &drawn = m_figure.series[size_t(series)].drawn;
    const double y = drawn.at(place).isBlank() ? std::nan("") : m_layout.y(drawn.values[size_t(place)]);
    return std::isnan(y) ? std::nullopt : std::optional(QPointF(x, y));
}

std::optional<QPointF> AnnotationPlacer::anchorOf(const FigureAnnotation &each) const
{
    if (each.kind == AnnotationKind::Range)
        return QPointF(shadeOf(each).center().x(), m_layout.plot.top());
    if (each.value)
        return QPointF(m_layout.x[size_t(each.last)], m_layout.y(*each.value));
    if (each.series < 0)
        return QPointF(m_layout.x[size_t(each.last)], m_layout.plot.top());
    const auto middle = onSeries(each.series, (each.first + each.last) / 2);
    return middle ? middle : onSeries(each.series, each.first);
}

QRectF AnnotationPlacer::shadeOf(const FigureAnnotation &each) const
{
    const auto &x = m_layout.x;
    const QRectF plot = m_layout.plot;
    const double half = (x.size() < 2 ? plot.width() : x[1] - x[0]) / 2;
    const double left = std::clamp(x[size_t(each.first)] - half, plot.left(), plot.right());
    const double right = std::clamp(x[size_t(each.last)] + half, plot.left(), plot.right());
    return {QPointF(left, plot.top()), QPointF(std::max(right, left), plot.bottom())};
}

// The series of the only band or bar under the box; -1 if there is none; nothing if there are several, or an edge.
std::optional<int> AnnotationPlacer::groundOf(const QRectF &box) const
{
    return m_draws == Draws::Bands ? bandUnder(box) : barUnder(box);
}

std::optional<int> AnnotationPlacer::bandUnder(const QRectF &box) const
{
    if (m_edges.isIn(box))
        return std::nullopt;
    const auto hit = hitAt(m_figure, m_layout, box.center(), 0);
    return hit ? hit->series : -1;
}

std::optional<int> AnnotationPlacer::barUnder(const QRectF &box) const
{
    std::optional<int> under = -1;
    for (const BarItem &bar : m_layout.bars) {
        if (!bar.rect.intersects(box))
            continue;
        if (bar.hatched || !bar.rect.contains(box))
            return std::nullopt;
        under = bar.series;
    }
    return under;
}

// Its runs without a gap; a single period is a dot.
void AnnotationPlacer::addLine(const FigureSeries &series)
{
    QPolygonF run;
    const auto flush = [&] {
        m_curves.add(run.size() == 1 ? run + run : run);
        run.clear();
    };
    for (int i = 0; i < series.drawn.size(); ++i) {
        const QPointF at(m_layout.x[size_t(i)], m_layout.y(series.drawn.values[size_t(i)])); // NaN without a value
        if (std::isnan(at.y()))
            flush();
        else
            run.append(at);
    }
    flush();
}

// The upper and the lower edge, and the sides where it begins and ends.
void AnnotationPlacer::addBandEdges(int band)
{
    const BandStack &stack = m_figure.bands;
    const auto isDrawn = [&](int p) { return p >= 0 && p < stack.segments && stack.at(p, band).drawn; };
    for (int p = 0; p < stack.segments; ++p) {
        if (!isDrawn(p))
            continue;
        const BandSegment &edge = stack.at(p, band);
        const double left = positionOf(stack.spans[size_t(p)].left, m_layout.x, m_layout.alone);
        const double right = positionOf(stack.spans[size_t(p)].right, m_layout.x, m_layout.alone);
        const QPointF corners[]{{left, m_layout.y(edge.leftLow)},
                                {left, m_layout.y(edge.leftHigh)},
                                {right, m_layout.y(edge.rightHigh)},
                                {right, m_layout.y(edge.rightLow)}};
        m_edges.add({corners[1], corners[2]});
        m_edges.add({corners[3], corners[0]});
        if (!isDrawn(p - 1))
            m_edges.add({corners[0], corners[1]});
        if (!isDrawn(p + 1))
            m_edges.add({corners[2], corners[3]});
    }
}

// Lines of the figure, lines of an older release, rings, highlights; not the upright ones, which give way.
void AnnotationPlacer::keepClearOfCurves()
{
    for (size_t i = 0; i < m_figure.series.size(); ++i) {
        if ((m_draws == Draws::Lines || m_pane) && !m_figure.series[i].bars && isHere(int(i)))
            addLine(m_figure.series[i]);
    }
    for (int band = 0; m_draws == Draws::Bands && band < m_figure.bands.bands; ++band)
        addBandEdges(band);
    for (const auto *strokes : {&m_layout.below, &m_layout.above}) {
        for (const StrokeItem &stroke : *strokes) {
            const QRectF bounds = stroke.points.boundingRect();
            if (bounds.width() >= 1 && bounds.height() >= 1)
                m_curves.add(stroke.points, stroke.width);
        }
    }
    m_curves.sum();
    m_edges.sum();
}

QRectF AnnotationPlacer::inPlot(QRectF box) const
{
    const QRectF room = m_layout.plot.adjusted(clearOfPlot, clearOfPlot, -clearOfPlot, -clearOfPlot);
    box.moveLeft(std::clamp(box.left(), room.left(), std::max(room.left(), room.right() - box.width())));
    box.moveTop(std::clamp(box.top(), room.top(), std::max(room.top(), room.bottom() - box.height())));
    return box;
}

bool AnnotationPlacer::isFree(const QRectF &box, const PlacesAround &places) const
{
    const QRectF wide = box.adjusted(-clearBeside, -clearAbove, clearBeside, clearAbove);
    const auto isTaken = [&](const QRectF &taken) { return taken.intersects(wide); };
    const std::vector<QRectF> &taken = places.isStrict ? m_taken : m_words;
    if (!m_layout.plot.contains(box) || std::ranges::any_of(taken, isTaken))
        return false;
    if (!places.isStrict)
        return true;
    const QRectF clear = box.adjusted(-clearOfCurves, -clearOfCurves, clearOfCurves, clearOfCurves);
    const auto ground = groundOf(clear);
    return ground && (places.onlyOn < 0 || *ground == places.onlyOn) && !m_curves.isIn(clear);
}

// From the edge of the words towards the anchor; no line if they are that near.
QLineF AnnotationPlacer::shaftOf(const QRectF &box, QPointF anchor) const
{
    const QRectF edge = box.adjusted(-besideWords, -besideWords, besideWords, besideWords);
    const QPointF from(std::clamp(anchor.x(), edge.left(), edge.right()), std::clamp(anchor.y(), edge.top(), edge.bottom()));
    QLineF shaft(from, anchor);
    if (shaft.length() < shortestShaft + beforeAnchor)
        return {};
    shaft.setLength(shaft.length() - beforeAnchor);
    return shaft;
}

// How many lines run between words and their anchor, each as often as it does.
int AnnotationPlacer::linesBetween(const QRectF &box, QPointF anchor) const
{
    QLineF way(QPointF(std::clamp(anchor.x(), box.left(), box.right()), std::clamp(anchor.y(), box.top(), box.bottom())), anchor);
    if (isStacked() || way.length() <= beforeAnchor)
        return 0;
    way.setLength(way.length() - beforeAnchor);
    const auto &x = m_layout.x;
    const auto [left, right] = std::minmax({way.x1(), way.x2()});
    const auto from = std::max<std::ptrdiff_t>(0, std::ranges::lower_bound(x, left) - x.begin() - 1);
    const auto to = std::min<std::ptrdiff_t>(std::ptrdiff_t(x.size()) - 1, std::ranges::upper_bound(x, right) - x.begin());
    int count = 0;
    for (size_t s = 0; s < m_figure.series.size(); ++s) {
        const FigureSeries &series = m_figure.series[s];
        for (auto i = from; i < to && !series.bars && isHere(int(s)); ++i) {
            const QPointF a(x[size_t(i)], m_layout.y(series.drawn.values[size_t(i)])); // NaN without a value
            const QPointF b(x[size_t(i) + 1], m_layout.y(series.drawn.values[size_t(i) + 1]));
            const bool isLine = !std::isnan(a.y()) && !std::isnan(b.y());
            count += isLine && way.intersects(QLineF(a, b), nullptr) == QLineF::BoundedIntersection ? 1 : 0;
        }
    }
    return count;
}

// Without an arrow no line is in between, and the nearest is best; an arrow is short, crosses few lines and no words.
std::optional<double> AnnotationPlacer::costOf(const QRectF &box, const PlacesAround &places, QPointF anchor) const
{
    if (!places.isStrict)
        return 0;
    if (!places.isJoined)
        return linesBetween(box, anchor) == 0 ? std::optional(0.0) : std::nullopt;
    const QLineF shaft = shaftOf(box, anchor);
    if (shaft.isNull() || (isStacked() && std::abs(shaft.dx()) > mostAskew)) // or it would cross many bars
        return std::nullopt;
    const auto isRead = [&](const QRectF &words) { return crossesBox(shaft, words.adjusted(-besideWords, -1, besideWords, 1)); };
    const auto isCrossed = [&](const QRectF &ring) { return !ring.contains(anchor) && crossesBox(shaft, ring); };
    if (std::ranges::any_of(m_words, isRead) || std::ranges::any_of(m_rings, isCrossed))
        return std::nullopt;
    return shaft.length() + (isStacked() ? 0 : overLines(shaft) * perStepOverLine);
}

// In how many steps an arrow is over a curve; not where it ends, which is on one.
int AnnotationPlacer::overLines(const QLineF &shaft) const
{
    int steps = 0;
    for (double along = 0; along < shaft.length() - nearItsLine; along += shaftStep) {
        const QRectF around = squareAround(shaft.pointAt(along / shaft.length()), shaftStep);
        steps += m_curves.isIn(around) ? 1 : 0;
    }
    return steps;
}

WordsShape AnnotationPlacer::shapeOf(const FigureAnnotation &each, double width) const
{
    WordsShape shape;
    shape.role = each.kind == AnnotationKind::Value ? TextRole::LabelName : TextRole::Note;
    const auto widthOf = [&](const QString &line) { return m_work.metrics.width(line, shape.role); };
    shape.lines = each.kind == AnnotationKind::Value ? QStringList(each.text)
                                                     : wrapped(each.text, width, widthOf, LongWords::Broken);
    double widest = 0;
    for (const QString &line : shape.lines)
        widest = std::max(widest, widthOf(line));
    const TextStyle style = styleOf(shape.role);
    shape.size = QSizeF(widest, style.size + double(shape.lines.size() - 1) * style.leading);
    return shape;
}

std::optional<PlacedWords> AnnotationPlacer::nearest(const WordsShape &shape, const PlacesAround &places, QPointF anchor) const
{
    const QPointF middle(shape.size.width() / 2, shape.size.height() / 2);
    const QPointF half = places.besideTarget ? middle : QPointF();
    std::optional<PlacedWords> best;
    for (double away = places.least; away <= std::min(places.most, best ? best->cost : places.most); away += placeStep) {
        for (const auto &[right, down] : aroundSquare) {
            const QPointF at = places.target + QPointF(right * (half.x() + away), down * (half.y() + away));
            QRectF box(at - middle, shape.size);
            if (!places.isStrict || places.isJoined)
                box = inPlot(box);
            const auto cost = isFree(box, places) ? costOf(box, places, anchor) : std::nullopt;
            if (cost && (!best || *cost < best->cost))
                best = PlacedWords{shape, box, places.isJoined, *cost, anchor};
        }
    }
    return best;
}

// Words of a range or a period begin at the top of the plot: of a range in its middle, otherwise beside the line.
std::optional<QRectF> AnnotationPlacer::downFromTop(const FigureAnnotation &each, QSizeF size) const
{
    const bool isRange = each.kind == AnnotationKind::Range;
    const double x = m_layout.x[size_t(each.last)];
    const QRectF at = isRange ? shadeOf(each) : QRectF(x, m_layout.plot.top(), 0, m_layout.plot.height());
    for (double top = m_layout.plot.top() + besideRange; top + size.height() < m_layout.plot.bottom(); top += placeStep) {
        const QRectF middle = inPlot(QRectF(QPointF(at.center().x() - size.width() / 2, top), size));
        const QRectF right(QPointF(at.right() + besideRange, top), size);
        const QRectF left(QPointF(at.left() - besideRange - size.width(), top), size);
        if (isRange && isFree(middle, {}))
            return middle;
        for (const QRectF &box : {right, left}) {
            if (isFree(box, {}))
                return box;
        }
    }
    return std::nullopt;
}

// Beside the anchor, or else farther away with an arrow; in a stack inside its band or bar, as beside it are others.
std::vector<PlacesAround> AnnotationPlacer::placesFor(const FigureAnnotation &each, QPointF anchor) const
{
    const bool isArrow = each.kind == AnnotationKind::Arrow;
    if (each.offset)
        return {{anchor + *each.offset, false, 0, mostMoved, isArrow, false}};
    const PlacesAround far{anchor, true, leastArrow, isStacked() ? m_layout.plot.height() : mostArrow, true};
    const bool isValue = each.kind == AnnotationKind::Value;
    if (each.series >= 0 && isStacked()) {
        PlacesAround upper = far; // if the name of the band is in its middle
        const auto edges = edgesAt(each.series, (each.first + each.last) / 2);
        upper.target.setY(edges ? std::min(anchor.y(), edges->first + belowEdge) : anchor.y());
        const PlacesAround inside{anchor, false, 0, mostNearWords, false, true, each.series};
        return isArrow ? std::vector{far, upper} : std::vector{inside, far, upper};
    }
    if (isArrow)
        return {far};
    return {{anchor, true, isValue ? nearValue : nearWords, isValue ? mostNearValue : mostNearWords}, far};
}

std::vector<double> AnnotationPlacer::widthsFor(const FigureAnnotation &each) const
{
    const double most = m_layout.plot.width() - 2 * clearOfPlot - 2 * clearBeside;
    std::vector<double> widths;
    if (each.kind == AnnotationKind::Range && !each.offset && shadeOf(each).width() > asWideAsRange)
        widths.push_back(shadeOf(each).width() - 2 * besideRange);
    for (const double width : wordsWidths)
        widths.push_back(std::min(width, most));
    if (each.offset || each.kind == AnnotationKind::Value)
        widths.resize(1); // they keep their shape
    return widths;
}

std::optional<PlacedWords> AnnotationPlacer::placedWords(const FigureAnnotation &each, QPointF anchor) const
{
    const std::vector<double> widths = widthsFor(each);
    if (!each.offset && (each.kind == AnnotationKind::Range || isAboutPeriod(each))) {
        for (const double width : widths) {
            const WordsShape shape = shapeOf(each, width);
            if (const auto box = downFromTop(each, shape.size))
                return PlacedWords{shape, *box, false};
        }
        return std::nullopt;
    }
    for (const PlacesAround &places : placesFor(each, anchor)) {
        std::optional<PlacedWords> best;
        for (const double width : widths) {
            const auto words = nearest(shapeOf(each, width), places, places.isStrict ? places.target : anchor);
            if (words && (!best || words->cost < best->cost))
                best = words;
            if (best && !places.isJoined)
                break; // they are near
        }
        if (best)
            return best;
    }
    return std::nullopt;
}

// Words, upright lines, dots and rings that are there, and those that are still to come.
void AnnotationPlacer::keepClearOfOthers()
{
    for (const TextItem &item : m_layout.texts)
        m_words.push_back(textBox(m_work, item));
    if (!m_layout.lens.isNull())
        m_words.push_back(m_layout.lens);
    m_taken = wordsAndUprightsIn(m_work, m_layout.plot);
    if (!m_layout.lens.isNull())
        m_taken.push_back(m_layout.lens);
    constexpr double mostOfRing = 12;
    for (const StrokeItem &stroke : m_layout.above) {
        const QRectF bounds = stroke.points.boundingRect();
        const double half = stroke.width / 2;
        if (stroke.round && std::max(bounds.width(), bounds.height()) < mostOfRing)
            m_rings.push_back(bounds.adjusted(-half, -half, half, half));
    }
    m_taken.insert(m_taken.end(), m_rings.begin(), m_rings.end());
    for (const FigureAnnotation &each : m_figure.annotations) {
        if (each.series >= 0 && !isHere(each.series))
            continue;
        const auto anchor = anchorOf(each);
        if (anchor && isAboutPeriod(each))
            m_taken.push_back(QRectF(anchor->x() - 0.5, m_layout.plot.top(), 1, m_layout.plot.height()));
        else if (anchor && hasDot(each))
            m_taken.push_back(squareAround(*anchor, annotationDotRing));
    }
}

void AnnotationPlacer::drawShade(const FigureAnnotation &each)
{
    const QRectF shade = shadeOf(each);
    m_layout.tints.push_back({QPolygonF{shade.topLeft(), shade.topRight(), shade.bottomRight(), shade.bottomLeft()},
                              m_figure.theme.axis, rangeStrength});
}

// Under a line, wide and pale; around a band or bar.
void AnnotationPlacer::drawHighlight(const FigureAnnotation &each)
{
    const FigureSeries &series = m_figure.series[size_t(each.series)];
    const auto outline = [&](const QPolygonF &points) {
        m_layout.above.push_back({points, outlineWidth + 1, m_figure.theme.paper, true, {}});
        m_layout.above.push_back({points, outlineWidth, m_figure.theme.ink, true, {}});
    };
    if (each.first == each.last && !isBar(each.series)) {
        const auto at = onSeries(each.series, each.first);
        const QRectF box = at ? squareAround(*at, 2 * highlightRing) : QRectF();
        const auto covers = [&](const TextItem &item) { return textBox(m_work, item).intersects(box); };
        if (at && std::ranges::none_of(m_layout.texts, covers))
            outline(ringAround(*at, highlightRing));
        else
            m_withoutRoom.insert(each.index);
        return;
    }
    QPolygonF upper, lower;
    const auto flush = [&] {
        if (m_draws == Draws::Bands && upper.size() > 1) {
            std::ranges::reverse(lower);
            outline(upper + lower + QPolygonF{upper.first()});
        } else if (upper.size() > 1) {
            m_layout.below.push_back({upper, haloWidth, mixed(series.fill, m_figure.theme.paper, haloStrength), true, {}});
        }
        upper.clear();
        lower.clear();
    };
    for (int place = each.first; place <= each.last; ++place) {
        const auto at = onSeries(each.series, place);
        if (!at) {
            flush();
        } else if (isBar(each.series)) {
            const QRectF rect = barOf(each.series, place)->rect;
            outline({rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft(), rect.topLeft()});
        } else if (m_draws == Draws::Bands) {
            const auto band = bandAt(each.series, place);
            upper.append({at->x(), band->first});
            lower.append({at->x(), band->second});
        } else {
            upper.append(*at);
        }
    }
    flush();
}

// On a plate in the colour of the paper: over the lines of the grid, and where the user has put them over anything.
void AnnotationPlacer::drawWords(const FigureAnnotation &each, const PlacedWords &words)
{
    const auto ground = groundOf(words.box);
    const bool needsPlate = !ground || m_curves.isIn(words.box);
    const QRectF plate = words.box.adjusted(-besideWords, -besideWords, besideWords, besideWords);
    const QPolygonF along{{plate.left(), plate.center().y()}, {plate.right(), plate.center().y()}};
    (needsPlate ? m_layout.above : m_layout.below).push_back({along, plate.height(), m_figure.theme.paper, false, {}});
    const bool isValue = each.kind == AnnotationKind::Value;
    const QRgb plain = isValue ? m_figure.series[size_t(each.series)].ink : m_figure.theme.ink;
    const QRgb colour = needsPlate || *ground < 0 ? plain : textOn(m_figure.series[size_t(*ground)].fill);
    const TextStyle style = styleOf(words.shape.role);
    for (std::vector<QRectF> *boxes : {&m_words, &m_taken, &m_boxes})
        boxes->push_back(words.box); // also beside a short line
    QPointF at = words.box.topLeft() + QPointF(0, 0.75 * style.size);
    for (const QString &line : words.shape.lines) {
        m_layout.texts.push_back({at, line, words.shape.role, colour, Anchor::Start, -1});
        at.ry() += style.leading;
    }
}

void AnnotationPlacer::drawArrow(QPointF anchor, const QRectF &box)
{
    const QLineF shaft = shaftOf(box, anchor);
    if (shaft.isNull())
        return;
    const double back = std::atan2(-shaft.dy(), -shaft.dx());
    const auto barb = [&](double turned) {
        return shaft.p2() + barbLength * QPointF(std::cos(back + turned), std::sin(back + turned));
    };
    const QPolygonF parts[]{{shaft.p1(), shaft.p2()}, {barb(barbSpread), shaft.p2(), barb(-barbSpread)}};
    for (const QPolygonF &part : parts) {
        if (isStacked())
            m_layout.above.push_back({part, shaftWidth + 1, m_figure.theme.paper, true, {}});
    }
    for (const QPolygonF &part : parts) {
        m_layout.above.push_back({part, shaftWidth, m_figure.theme.axis, true, {}});
        m_curves.add(part, shaftWidth);
    }
    m_curves.sum();
}

// A line with round caps and hardly any length is a dot.
void AnnotationPlacer::drawDot(const FigureAnnotation &each, QPointF at)
{
    const QPolygonF dot{at, at + QPointF(0.01, 0)};
    const QRgb fill = each.series < 0 ? m_figure.theme.axis : m_figure.series[size_t(each.series)].fill;
    m_layout.above.push_back({dot, annotationDotRing, m_figure.theme.paper, true, {}});
    m_layout.above.push_back({dot, annotationDot, fill, true, {}});
}

// Under lines and bars, over bands, interrupted at words.
void AnnotationPlacer::drawUpright(double x)
{
    const QRectF plot = m_layout.plot;
    const bool isOver = m_draws == Draws::Bands;
    std::vector<StrokeItem> &strokes = isOver ? m_layout.above : m_layout.below;
    for (const auto &[from, to] : freeParts(m_work, x, plot.top(), plot.bottom())) {
        const QPolygonF line{{x, from}, {x, to}};
        if (isOver)
            strokes.push_back({line, edgeCasing, m_figure.theme.paper, false, {}});
        strokes.push_back({line, edgeWidth, m_figure.theme.axis, false, {1.6, 1.6}});
    }
}

void AnnotationPlacer::placeOne(const FigureAnnotation &each)
{
    if (m_said.contains(each.index))
        return;
    const auto anchor = anchorOf(each);
    const auto words = !anchor || each.text.isEmpty() || isSaid(each) ? std::nullopt : placedWords(each, *anchor);
    if (!anchor || (!words && !each.text.isEmpty() && !isSaid(each)))
        m_withoutRoom.insert(each.index);
    if (!anchor || (m_withoutRoom.contains(each.index) && each.series < 0 && m_pane && m_pane != &m_layout.panes.back()))
        return; // another pane may have room
    m_said.insert(each.index);
    m_layout.annotations.push_back({each.index, *anchor, words ? words->box : QRectF(), inPlot(squareAround(*anchor, gripSize))});
    if (words) {
        drawWords(each, *words);
        if (words->isJoined)
            drawArrow(words->tip, words->box);
    }
    if (hasDot(each) && (words ? !words->isJoined : isSaid(each)))
        drawDot(each, *anchor);
}

// What the user has put in a place first, then values, whose places are few.
void AnnotationPlacer::place()
{
    if (m_layout.x.empty())
        return;
    std::vector<FigureAnnotation> order = m_figure.annotations;
    std::erase_if(order, [this](const FigureAnnotation &each) { return each.series >= 0 && !isHere(each.series); });
    for (const FigureAnnotation &each : order) {
        if (each.kind == AnnotationKind::Range)
            drawShade(each);
        if (each.kind == AnnotationKind::Highlight)
            drawHighlight(each);
    }
    keepClearOfOthers();
    keepClearOfCurves();
    const auto rank = [](const FigureAnnotation &each) { return each.offset ? 0 : each.kind == AnnotationKind::Value ? 1 : 2; };
    std::ranges::stable_sort(order, {}, rank);
    for (const FigureAnnotation &each : order)
        placeOne(each);
    for (const FigureAnnotation &each : order) {
        if (each.kind == AnnotationKind::Range) {
            drawUpright(shadeOf(each).left());
            drawUpright(shadeOf(each).right());
        } else if (isAboutPeriod(each)) {
            drawUpright(m_layout.x[size_t(each.last)]);
        }
    }
}

/// Takes the plot of a pane for that of the layout, as long as it lives.
class PaneAsPlot
{
public:
    PaneAsPlot(Layout &layout, const Pane &pane)
        : m_layout(layout)
        , m_plot(layout.plot)
        , m_scale(layout.scale)
        , m_levels(layout.low, layout.high)
    {
        layout.plot = pane.plot;
        layout.x = pane.x;
        layout.scale = pane.scale;
        layout.low = pane.low;
        layout.high = pane.high;
    }
    ~PaneAsPlot()
    {
        m_layout.plot = m_plot;
        m_layout.x.clear();
        m_layout.scale = m_scale;
        std::tie(m_layout.low, m_layout.high) = m_levels;
    }
    Q_DISABLE_COPY_MOVE(PaneAsPlot)

private:
    Layout &m_layout;
    QRectF m_plot;
    Scale m_scale;
    std::pair<double, double> m_levels;
};

} // namespace

// Of panes each has the annotations of its series. What is about a period is in all, with its words in the first that has
// room for them.
std::vector<QRectF> placeAnnotations(const LayoutWork &work)
{
    Layout &layout = work.layout;
    if (work.figure.annotations.empty() || layout.tooSmall)
        return {};
    std::set<int> said, withoutRoom;
    std::vector<QRectF> boxes;
    const auto placeIn = [&](const Pane *pane) {
        AnnotationPlacer placer(work, pane, said);
        placer.place();
        boxes.insert(boxes.end(), placer.boxes().begin(), placer.boxes().end());
        withoutRoom.insert(placer.withoutRoom().begin(), placer.withoutRoom().end());
    };
    for (const Pane &pane : layout.panes) {
        const PaneAsPlot plot(layout, pane);
        placeIn(&pane);
    }
    if (layout.panes.empty())
        placeIn(nullptr);
    const auto isPlaced = [&](int index) {
        const auto it = std::ranges::find(layout.annotations, index, &PlacedAnnotation::index);
        return it != layout.annotations.end() && !it->words.isNull();
    };
    std::erase_if(withoutRoom, [&](int index) { return !layout.panes.empty() && isPlaced(index); });
    layout.annotationsWithoutRoom = int(withoutRoom.size());
    std::ranges::sort(layout.annotations, {}, &PlacedAnnotation::index);
    return boxes;
}

} // namespace tradestrata
