// SPDX-License-Identifier: GPL-3.0-or-later
// The lens: the end of the two compared lines enlarged, where the plot is empty.
#include "models/layout/labelplaces.h"
#include "models/layout/layoutparts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>
#include <utility>

namespace tradestrata {

namespace {

constexpr QSizeF lensSize{114, 71};
constexpr double leastLens = 0.72; // of that size
constexpr double clearAround = 4;
constexpr double inside = 5; // from the box to its content
constexpr double lensTitleBaseline = 9;
constexpr double plotTop = 17;
constexpr double plotToFoot = 13;
constexpr double besideTicks = 3;
constexpr double labelToFoot = 4.4;
constexpr double lensLabelGap = 6;
constexpr double hair = 0.5;
constexpr double lensLineWidth = 1.5;
constexpr double casing = 0.4; // on each side
constexpr double dotRadius = 2;
constexpr double tickMiddle = 2.3; // from the middle of a label down to its base line

// The positions of a line's values in order, from one blank to the next. There may be hundreds of lines, most of them flat:
// such a run is a box, and only its least and its greatest value get a position.
void addRuns(Obstacles &obstacles, const Layout &layout, const FigureSeries &series)
{
    constexpr double flat = 1; // points
    const std::vector<double> &values = series.drawn.values;
    const size_t count = std::min(layout.x.size(), values.size());
    const auto hasPlace = [isLog = layout.scale == Scale::Log](double value) { return isLog ? value > 0 : !std::isnan(value); };
    for (size_t begin = 0, end = 0; begin < count; begin = end + 1) {
        end = begin;
        double least = values[begin], greatest = least;
        for (; end < count && hasPlace(values[end]); ++end) {
            least = values[end] < least ? values[end] : least;
            greatest = values[end] > greatest ? values[end] : greatest;
        }
        if (begin == end)
            continue;
        const double oneEnd = layout.y(least), otherEnd = layout.y(greatest);
        if (std::abs(oneEnd - otherEnd) < flat) {
            obstacles.boxes.push_back(QRectF(QPointF(layout.x[begin], std::min(oneEnd, otherEnd)),
                                             QPointF(layout.x[end - 1], std::max(oneEnd, otherEnd))));
            continue;
        }
        QPolygonF &run = obstacles.lines.emplace_back(qsizetype(end - begin));
        for (size_t i = begin; i < end; ++i)
            run[qsizetype(i - begin)] = {layout.x[i], layout.y(values[i])};
    }
}

// Lines with the tint between two of them, words, and markers; not the horizontal grid lines.
Obstacles obstaclesOf(const LayoutWork &work)
{
    Obstacles obstacles;
    const Layout &layout = work.layout;
    const auto &series = work.figure.series;
    for (const FigureSeries &one : series)
        addRuns(obstacles, layout, one);
    for (int i = 0; series.size() == 2 && i + 1 < int(layout.x.size()); ++i) {
        const double a = layout.y(series[0].drawn.values[size_t(i)]), b = layout.y(series[1].drawn.values[size_t(i)]);
        if (!std::isnan(a) && !std::isnan(b))
            obstacles.boxes.push_back(QRectF(QPointF(layout.x[size_t(i)], a), QPointF(layout.x[size_t(i) + 1], b)).normalized());
    }
    for (const TextItem &item : layout.texts)
        obstacles.boxes.push_back(textBox(work, item));
    for (const StrokeItem &stroke : layout.above)
        obstacles.boxes.push_back(stroke.points.boundingRect());
    for (const StrokeItem &stroke : layout.below) {
        const QRectF box = stroke.points.boundingRect();
        if (box.height() > 0)
            obstacles.boxes.push_back(box);
    }
    return obstacles;
}

/// Draws into the box.
class LensBuilder
{
public:
    LensBuilder(const LayoutWork &work, const FigureLens &lens, const QRectF &box)
        : m_figure(work.figure)
        , m_metrics(work.metrics)
        , m_layout(work.layout)
        , m_lens(lens)
        , m_box(box)
    {
        double ticks = 0;
        for (const ValueTick &tick : lens.axis.ticks)
            ticks = std::max(ticks, work.metrics.width(tick.text, TextRole::Source));
        m_plot = QRectF(QPointF(box.left() + inside + ticks + besideTicks, box.top() + plotTop),
                        QPointF(box.right() - inside - dotRadius, box.bottom() - plotToFoot));
    }
    void build()
    {
        const Theme &theme = m_figure.theme;
        m_layout.tints.push_back(
            {QPolygonF{m_box.topLeft(), m_box.topRight(), m_box.bottomRight(), m_box.bottomLeft()}, theme.paper, 1});
        const std::array corners{m_box.topLeft(), m_box.topRight(), m_box.bottomRight(), m_box.bottomLeft(), m_box.topLeft()};
        for (size_t i = 0; i + 1 < corners.size(); ++i)
            line(corners[i], corners[i + 1], theme.grid);
        text({m_box.left() + inside, m_box.top() + lensTitleBaseline}, m_lens.title, theme.ink);
        for (const ValueTick &tick : m_lens.axis.ticks) {
            line({m_plot.left(), y(tick.value)}, {m_box.right() - inside, y(tick.value)}, theme.grid);
            text({m_plot.left() - besideTicks, y(tick.value) + tickMiddle}, tick.text, theme.muted, Anchor::End);
        }
        const double foot = m_box.bottom() - labelToFoot;
        const double at = x(m_lens.place);
        const double width = m_metrics.width(m_lens.crossing, TextRole::Source);
        const double left = std::clamp(at - width / 2, m_plot.left(), std::max(m_plot.left(), m_box.right() - inside - width));
        text({left, foot}, m_lens.crossing, theme.ink);
        if (m_plot.left() + m_metrics.width(m_lens.from, TextRole::Source) + lensLabelGap <= left)
            text({m_plot.left(), foot}, m_lens.from, theme.muted);
        m_layout.above.push_back({QPolygonF{{at, m_plot.top()}, {at, m_plot.bottom()}}, hair, theme.axis, false, {1.2, 1.6}});
        for (const int i : m_figure.drawOrder) {
            if (i < 2)
                addLine(m_figure.series[size_t(i)]);
        }
    }

private:
    double x(double place) const
    {
        return m_plot.left() + (place - m_lens.first) / (m_lens.last - m_lens.first) * m_plot.width();
    }
    double y(double value) const
    {
        const ValueAxis &axis = m_lens.axis;
        return m_plot.bottom() - (value - axis.low) / (axis.high - axis.low) * m_plot.height();
    }
    void line(QPointF from, QPointF to, QRgb colour) { m_layout.above.push_back({QPolygonF{from, to}, hair, colour, false, {}}); }
    void text(QPointF at, const QString &words, QRgb colour, Anchor anchor = Anchor::Start)
    {
        m_layout.texts.push_back({at, words, TextRole::Source, colour, anchor, -1});
    }
    void addLine(const FigureSeries &series)
    {
        QPolygonF run;
        const auto flush = [&] {
            if (run.size() > 1 && series.line.casing)
                m_layout.above.push_back({run, lensLineWidth + 2 * casing, series.ink, true, {}});
            if (run.size() > 1)
                m_layout.above.push_back({run, lensLineWidth, series.stroke, series.line.dash.isEmpty(), series.line.dash});
            run.clear();
        };
        for (int i = m_lens.first; i <= m_lens.last; ++i) {
            if (series.drawn.at(i).isBlank())
                flush();
            else
                run.append({x(i), y(series.drawn.values[size_t(i)])});
        }
        const std::optional<QPointF> end = run.isEmpty() ? std::nullopt : std::optional(run.last());
        flush();
        if (end) // a line with round caps and hardly any length is a dot
            m_layout.above.push_back({QPolygonF{*end, *end + QPointF(0.01, 0)}, 2 * dotRadius, series.fill, true, {}});
    }

    const Figure &m_figure;
    const TextMetrics &m_metrics;
    Layout &m_layout;
    const FigureLens &m_lens;
    QRectF m_box;
    QRectF m_plot;
};

} // namespace

void placeLens(const LayoutWork &work)
{
    if (!work.figure.lens || work.layout.tooSmall)
        return;
    const QRectF box = emptyBox(work.layout.plot, obstaclesOf(work), {lensSize, leastLens, clearAround});
    work.layout.lensLeftOut = box.isNull();
    if (box.isNull())
        return;
    work.layout.lens = box;
    LensBuilder(work, *work.figure.lens, box).build();
}

} // namespace tradestrata
