// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/labelplaces.h"
#include "models/layout/layoutparts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tradestrata {

namespace {

constexpr double headToPanes = 11; ///< from the subtitle's last base line to the first row of panes
constexpr double betweenColumns = 16;
constexpr double betweenRows = 5;
constexpr double headRoom = 13; ///< over a pane's plot
constexpr double smallHeadRoom = 9.5;
constexpr double headAbovePlot = 4;
constexpr double labelToPlot = 4;
constexpr double paneLabelSpacing = 8;
constexpr double leastHeight = 20;
constexpr double leastWidth = 50;
constexpr int manyRows = 4; ///< if there are more, their heads have 6.5 points
constexpr double middleToBase = 2.6;
constexpr double bestAspect = 1.7; ///< of a pane's plot: its width by its height
constexpr int mostColumns = 6;
constexpr double emptyPlace = 1.5;                     ///< what a grid with one empty place for each of its panes would cost
constexpr double leastAspect = 0.75, mostAspect = 3.5; ///< between them the usual number of columns stays

double labelWidth(const LayoutWork &work, const ValueAxis &axis)
{
    double widest = 0;
    for (const ValueTick &tick : axis.ticks)
        widest = std::max(widest, work.metrics.width(tick.text, TextRole::Axis));
    return widest + labelToPlot;
}

/// Places panes one by one in rows of equal columns.
class PaneGrid
{
public:
    PaneGrid(const LayoutWork &work, double headEnd, double foot, int columns)
        : m_work(work)
        , m_count(int(work.figure.panes.size()))
        , m_columns(columns)
        , m_rows((m_count + m_columns - 1) / m_columns)
        , m_top(headEnd + headToPanes)
        , m_small(m_rows > manyRows)
    {
        const double bottom = work.layout.paper.size.height() - (sourceToBottom(work.layout) + plotToSource) - foot;
        m_height = (bottom - m_top - betweenRows * (m_rows - 1)) / std::max(1, m_rows);
        for (const FigurePane &pane : work.figure.panes)
            m_gutter = std::max(m_gutter, labelWidth(work, pane.axis));
        const double gutters = m_gutter * (work.figure.panesShareAxis ? 1 : m_columns);
        const double width = widthWithin(work.layout);
        m_width = (width - gutters - betweenColumns * (m_columns - 1)) / m_columns;
        chooseHeadRole();
    }

    double aspect() const { return m_width / std::max(m_height - headHeight(), 1e-6); }
    bool hasRoom() const
    {
        const bool fits = std::ranges::all_of(m_work.figure.panes, [this](const FigurePane &pane) {
            return fitsHead(m_work.figure.series[size_t(pane.series)]) || !m_work.figure.panesShareAxis;
        });
        return fits && hasRoomForMark() && m_width >= leastWidth * m_work.leastPlot
               && m_height - headHeight() >= leastHeight * m_work.leastPlot;
    }
    // Its name stands in the head of one of them, between name and value.
    bool hasRoomForMark() const
    {
        if (!m_work.figure.mark)
            return true;
        const double room = m_width - m_work.metrics.width(m_work.figure.mark->name, TextRole::Period)
                            - 4 * wordSpace(m_work.metrics);
        return std::ranges::any_of(m_work.figure.panes, [&](const FigurePane &pane) {
            const FigureSeries &series = m_work.figure.series[size_t(pane.series)];
            return m_work.metrics.width(series.name, nameRole()) + widthBeside(series) <= room;
        });
    }
    bool isReadable() const { return hasRoom() && aspect() > leastAspect && aspect() < mostAspect; }
    /// How far the shape of its plots is from one that reads well; infinite if there is no room for it.
    double cost() const
    {
        const double empty = double(m_rows * m_columns - m_count) / m_count;
        return hasRoom() ? std::abs(std::log(aspect() / bestAspect)) + emptyPlace * empty : std::numeric_limits<double>::infinity();
    }
    void place()
    {
        for (int i = 0; i < m_count; ++i)
            placePane(i);
        m_work.layout.tooSmall = m_width < leastWidth * m_work.leastPlot
                                 || m_height - headHeight() < leastHeight * m_work.leastPlot || areNamesCut();
    }

private:
    /// Whether a name runs into the next column or off the paper.
    bool areNamesCut() const
    {
        constexpr double least = 3; // between two names
        const double paperEnd = m_work.layout.paper.size.width() - m_work.layout.margins.right() / 3;
        for (int i = 0; i < m_count; ++i) {
            const Pane &pane = m_work.layout.panes[size_t(i)];
            const bool isLast = (i + 1) % m_columns == 0 || i + 1 == m_count;
            const double end = isLast ? paperEnd : m_work.layout.panes[size_t(i) + 1].plot.left() - least;
            const auto isCut = [&](const QString &line) { return pane.plot.left() + m_work.metrics.width(line, nameRole()) > end; };
            if (std::ranges::any_of(nameLines(m_work.figure.series[size_t(pane.series)]), isCut))
                return true;
        }
        return false;
    }
    double headHeight() const
    {
        return (m_small ? smallHeadRoom : headRoom) + double(m_headLines - 1) * styleOf(nameRole()).leading;
    }
    // Panes with axes of their own have few heads, which may be long.
    QStringList nameLines(const FigureSeries &series) const
    {
        if (m_work.figure.panesShareAxis)
            return {series.name};
        const auto lines = [&](double width) {
            return wrapped(series.name, width, [this](const QString &text) { return m_work.metrics.width(text, nameRole()); });
        };
        const QStringList widest = lines(m_width);
        if (fitsBeside(widest.last(), series))
            return widest;
        const QStringList narrow = lines(m_width - widthBeside(series)); // with room for the value
        return fitsBeside(narrow.last(), series) ? narrow : widest;
    }
    TextRole nameRole() const { return m_small ? TextRole::Source : TextRole::LabelName; }
    TextRole valueRole() const { return m_small ? TextRole::Source : TextRole::LabelValue; }
    double widthBeside(const FigureSeries &series) const
    {
        return series.valueText.isEmpty() ? 0 : 2 * wordSpace(m_work.metrics) + m_work.metrics.width(series.valueText, valueRole());
    }
    bool fitsHead(const FigureSeries &series) const { return fitsBeside(series.name, series); }
    bool fitsBeside(const QString &line, const FigureSeries &series) const
    {
        return m_work.metrics.width(line, nameRole()) + widthBeside(series) <= m_width;
    }
    // If one name is too long beside its value, all heads are small.
    void chooseHeadRole()
    {
        const auto fits = [this](const FigurePane &pane) { return fitsHead(m_work.figure.series[size_t(pane.series)]); };
        m_small = m_small || !std::ranges::all_of(m_work.figure.panes, fits);
        for (const FigurePane &pane : m_work.figure.panes)
            m_headLines = std::max(m_headLines, nameLines(m_work.figure.series[size_t(pane.series)]).size());
    }
    bool hasLabels(int i) const { return !m_work.figure.panesShareAxis || i % m_columns == 0; }

    void placePane(int i)
    {
        const FigurePane &from = m_work.figure.panes[size_t(i)];
        const int column = i % m_columns;
        const bool shared = m_work.figure.panesShareAxis;
        const double left = m_work.layout.margins.left() + m_gutter + column * (m_width + betweenColumns + (shared ? 0 : m_gutter));
        const double top = m_top + (i / m_columns) * (m_height + betweenRows);
        Pane pane;
        pane.plot = QRectF(QPointF(left, top + headHeight()),
                           QPointF(left + m_width, std::max(top + m_height, top + headHeight() + 1)));
        pane.scale = from.axis.scale;
        pane.low = levelOf(pane.scale, from.axis.low);
        pane.high = levelOf(pane.scale, from.axis.high);
        pane.series = from.series;
        const size_t periods = m_work.figure.periods.size();
        for (size_t p = 0; p < periods; ++p)
            pane.x.push_back(periods < 2 ? pane.plot.center().x() : left + m_width * double(p) / double(periods - 1));
        placeHead(pane);
        placeAxis(pane, from.axis, hasLabels(i));
        if (i + m_columns >= m_count)
            placeTime(pane);
        m_work.layout.panes.push_back(pane);
    }

    void placeHead(const Pane &pane)
    {
        const FigureSeries &series = m_work.figure.series[size_t(pane.series)];
        const double y = pane.plot.top() - (m_small ? headAbovePlot - 1 : headAbovePlot);
        const QStringList lines = nameLines(series);
        for (qsizetype line = 0; line < lines.size(); ++line)
            m_work.layout.texts.push_back({{pane.plot.left(), y - double(lines.size() - 1 - line) * styleOf(nameRole()).leading},
                                           lines[line],
                                           nameRole(),
                                           series.ink,
                                           Anchor::Start,
                                           pane.series});
        if (series.valueText.isEmpty())
            return;
        if (fitsBeside(lines.last(), series))
            m_work.layout.texts.push_back(
                {{pane.plot.right(), y}, series.valueText, valueRole(), m_work.figure.theme.text, Anchor::End, pane.series});
        else
            m_work.layout.droppedLabels.append(pane.series);
    }

    void placeAxis(const Pane &pane, const ValueAxis &axis, bool labels)
    {
        const Theme &theme = m_work.figure.theme;
        for (const ValueTick &tick : ticksWithRoom(axis, [&](double value) { return pane.y(value); })) {
            const double y = pane.y(tick.value);
            const bool zero = tick.value == 0 && (axis.fromZero || axis.low < 0);
            auto &items = zero ? m_work.layout.above : m_work.layout.below;
            items.push_back({QPolygonF{{pane.plot.left(), y}, {pane.plot.right(), y}},
                             zero ? zeroWidth : gridWidth,
                             zero ? theme.axis : theme.grid,
                             false,
                             {}});
            if (labels)
                m_work.layout.texts.push_back(
                    {{pane.plot.left() - labelToPlot, y + middleToBase}, tick.text, TextRole::Axis, theme.muted, Anchor::End, -1});
        }
    }

    bool timeFits(const Pane &pane, const std::vector<TimeLabel> &labels) const
    {
        double end = pane.plot.left() - betweenColumns / 2;
        for (const TimeLabel &label : labels) {
            const double half = m_work.metrics.width(label.text, TextRole::Axis) / 2;
            const double x = pane.x[size_t(label.period)];
            if (x - half < end || x + half > pane.plot.right() + betweenColumns / 2 - 1)
                return false;
            end = x + half + paneLabelSpacing;
        }
        return true;
    }

    // If no level fits, only the last label is drawn, its end at the pane's.
    void placeTime(const Pane &pane)
    {
        const Figure &figure = m_work.figure;
        if (figure.timeLabels.empty())
            return;
        const auto it = std::ranges::find_if(figure.timeLabels, [&](const auto &labels) { return timeFits(pane, labels); });
        const bool alone = it == figure.timeLabels.end();
        const std::vector<TimeLabel> labels = alone ? std::vector{figure.timeLabels.back().back()} : *it;
        for (const TimeLabel &label : labels) {
            const double x = pane.x[size_t(label.period)];
            const double bottom = pane.plot.bottom();
            m_work.layout.above.push_back(
                {QPolygonF{{x, bottom}, {x, bottom + tickLength}}, gridWidth, figure.theme.axis, false, {}});
            m_work.layout.texts.push_back({{alone ? pane.plot.right() : x, bottom + belowPlot},
                                           label.text,
                                           TextRole::Axis,
                                           figure.theme.muted,
                                           alone ? Anchor::End : Anchor::Middle,
                                           -1});
        }
    }

    const LayoutWork &m_work;
    int m_count;
    int m_columns;
    int m_rows;
    double m_top;
    bool m_small;
    qsizetype m_headLines = 1;
    double m_height = 0;
    double m_gutter = 0;
    double m_width = 0;
};

} // namespace

void placePanes(const LayoutWork &work, double headEnd, double foot)
{
    int columns = std::max(1, work.figure.paneColumns);
    const PaneGrid usual(work, headEnd, foot, columns);
    double least = usual.isReadable() ? 0 : usual.cost();
    for (int other = 1; other <= std::min(mostColumns, int(work.figure.panes.size())); ++other) {
        if (const double cost = PaneGrid(work, headEnd, foot, other).cost(); cost < least) {
            least = cost;
            columns = other;
        }
    }
    PaneGrid(work, headEnd, foot, columns).place();
    for (const Pane &pane : work.layout.panes)
        work.layout.plot = work.layout.plot.united(pane.plot);
}

} // namespace tradestrata
