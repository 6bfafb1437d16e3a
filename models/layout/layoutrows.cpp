// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/layoutrows.h"

#include "models/layout/labelplaces.h"
#include "models/layout/layoutparts.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

constexpr double belowHead = 17; ///< from the subtitle's last base line to the heads' base line
constexpr double headToRows = 5;
constexpr double rowsToSource = 13;
constexpr double mostPitch = 22;
constexpr double wordsNeed = 9.2;      ///< a row of 8 points
constexpr double leastRowPitch = 6.05; ///< capitals and descenders of 6.5 points
constexpr double smallBaseline = 2.3;
constexpr double rankToName = 8;
constexpr double beforeMoved = 14;
constexpr double arrowHalf = 2.6;
constexpr double arrowBarb = 1.9;
constexpr double arrowWidth = 0.9;
constexpr double arrowToNumber = 5;

double widestRank(const LayoutWork &work, TextRole role)
{
    double widest = work.metrics.width(work.figure.rows.rankHead, TextRole::Source);
    for (const FigureRow &row : work.figure.rows.rows)
        widest = std::max(widest, work.metrics.width(row.rank, role));
    return widest;
}

// Of the numbers beside arrows; negative if no row has places moved.
double widestMoved(const LayoutWork &work, TextRole role)
{
    double widest = -1;
    for (const FigureRow &row : work.figure.rows.rows) {
        if (row.moved)
            widest = std::max(widest, work.metrics.width(row.movedText, role));
    }
    return widest;
}

QStringList headLines(const LayoutWork &work, const QString &text, double width)
{
    return wrapped(text, width, [&](const QString &line) { return work.metrics.width(line, TextRole::Source); });
}

double rightMargin(const LayoutWork &work) { return work.layout.paper.size.width() - work.layout.margins.right(); }

} // namespace

double rowsBottom(const LayoutWork &work, double foot)
{
    return work.layout.paper.size.height() - (sourceToBottom(work.layout) + rowsToSource) - foot;
}

RowPlaces rowPlaces(const LayoutWork &work, double headEnd, double foot, double headWidth)
{
    RowPlaces rows;
    rows.headWidth = headWidth;
    qsizetype lines = 1;
    for (const QString &head : work.figure.rows.heads + QStringList{work.figure.rows.movedHead})
        lines = std::max(lines, headLines(work, head, headWidth).size());
    rows.top = headEnd + belowHead + headToRows + double(lines - 1) * styleOf(TextRole::Source).leading;
    rows.count = std::max(1, int(work.figure.series.size()));
    const double fit = (rowsBottom(work, foot) - rows.top) / rows.count;
    rows.tooSmall = fit < leastRowPitch;
    rows.pitch = std::clamp(fit, 0.1, mostPitch);
    if (rows.pitch < wordsNeed)
        rows.roles = {TextRole::Source, TextRole::Source, smallBaseline};
    return rows;
}

void placeColumnHead(const LayoutWork &work, const RowPlaces &rows, double x, const QString &text, Anchor anchor)
{
    const QStringList lines = headLines(work, text, rows.headWidth);
    double y = rows.top - headToRows;
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        work.layout.texts.push_back({{x, y}, *line, TextRole::Source, work.figure.theme.muted, anchor, -1});
        y -= styleOf(TextRole::Source).leading;
    }
}

RowColumns placeRowHeads(const LayoutWork &work, const RowPlaces &rows)
{
    const Figure &figure = work.figure;
    RowColumns columns;
    columns.rankRight = work.layout.margins.left() + widestRank(work, rows.roles.value);
    columns.name = columns.rankRight + rankToName;
    for (const FigureSeries &series : figure.series)
        columns.nameWidth = std::max(columns.nameWidth, work.metrics.width(series.name, rows.roles.name));
    placeColumnHead(work, rows, columns.rankRight, figure.rows.rankHead, Anchor::End);
    const double moved = widestMoved(work, rows.roles.value);
    columns.movedLeft = rightMargin(work);
    if (moved >= 0) {
        placeColumnHead(work, rows, rightMargin(work), figure.rows.movedHead, Anchor::End);
        columns.movedLeft -= moved + arrowToNumber + arrowBarb + beforeMoved;
    }
    return columns;
}

void placeRowStart(const LayoutWork &work, int row, const RowPlaces &rows, const RowColumns &columns)
{
    const FigureSeries &series = work.figure.series[size_t(row)];
    const double y = rows.middle(row) + rows.roles.baseline;
    const QString &rank = work.figure.rows.rows[size_t(row)].rank;
    if (!rank.isEmpty())
        work.layout.texts.push_back({{columns.rankRight, y}, rank, rows.roles.value, work.figure.theme.text, Anchor::End, row});
    work.layout.texts.push_back({{columns.name, y}, series.name, rows.roles.name, series.ink, Anchor::Start, row});
}

void placeMoved(const LayoutWork &work, int row, const RowPlaces &rows)
{
    const FigureRow &figureRow = work.figure.rows.rows[size_t(row)];
    if (!figureRow.moved)
        return;
    const Theme &theme = work.figure.theme;
    const double right = rightMargin(work);
    const double middle = rows.middle(row);
    const int places = *figureRow.moved;
    const QString text = places == 0 ? QStringLiteral("=") : figureRow.movedText;
    work.layout.texts.push_back(
        {{right, middle + rows.roles.baseline}, text, rows.roles.value, places == 0 ? theme.muted : theme.text, Anchor::End, row});
    if (places == 0)
        return;
    const double x = right - widestMoved(work, rows.roles.value) - arrowToNumber;
    const double tip = middle + (places > 0 ? -arrowHalf : arrowHalf);
    const double end = middle + (places > 0 ? arrowHalf : -arrowHalf);
    const double barb = tip + (places > 0 ? arrowBarb : -arrowBarb);
    const auto stroke = [&](const QPolygonF &points) { work.layout.above.push_back({points, arrowWidth, theme.text, true, {}}); };
    stroke({{x, end}, {x, tip}});
    stroke({{x - arrowBarb, barb}, {x, tip}, {x + arrowBarb, barb}});
}

namespace {

constexpr double besideBar = 4;
constexpr double besideName = 8;
constexpr double longestHead = 200;
constexpr double mostOfWidth = 0.75; ///< of a head at the right: the rank's has the rest
constexpr double leastBars = 60;     ///< points of length

double widestValue(const LayoutWork &work, bool below, TextRole role)
{
    double widest = 0;
    for (const FigureSeries &series : work.figure.series) {
        if (series.last >= 0 && (series.drawn.values.front() < 0) == below)
            widest = std::max(widest, work.metrics.width(series.valueText, role) + besideBar);
    }
    return widest;
}

void placeBar(const LayoutWork &work, int index, double middle, const RowRoles &roles)
{
    const FigureSeries &series = work.figure.series[size_t(index)];
    Layout &layout = work.layout;
    if (series.last < 0)
        return;
    const double value = series.drawn.values.front();
    const double zero = layout.along(0);
    const double end = layout.along(value);
    const double half = layout.barSlots.height() / double(work.figure.series.size()) * layout.barWidth / 2;
    layout.bars.push_back(
        {QRectF(QPointF(std::min(zero, end), middle - half), QPointF(std::max(zero, end), middle + half)), index, 0, false});
    const bool below = value < 0;
    layout.texts.push_back({{end + (below ? -besideBar : besideBar), middle + roles.baseline},
                            series.valueText,
                            roles.value,
                            work.figure.theme.text,
                            below ? Anchor::End : Anchor::Start,
                            index});
}

} // namespace

void placeRanking(const LayoutWork &work, double headEnd, double foot)
{
    const Figure &figure = work.figure;
    Layout &layout = work.layout;
    const RowPlaces rows = rowPlaces(work, headEnd, foot, std::min(longestHead, mostOfWidth * widthWithin(layout)));
    const RowColumns columns = placeRowHeads(work, rows);
    const double left = columns.name + columns.nameWidth + besideName + widestValue(work, true, rows.roles.value);
    const double right = columns.movedLeft - widestValue(work, false, rows.roles.value);
    layout.plot = QRectF(QPointF(left, rows.top), QPointF(std::max(left + 1, right), rows.bottom()));
    layout.barSlots = layout.plot;
    layout.low = figure.axis.low;
    layout.high = figure.axis.high;
    layout.tooSmall = rows.tooSmall || right - left < leastBars;
    for (int i = 0; i < int(figure.series.size()); ++i) {
        placeRowStart(work, i, rows, columns);
        placeBar(work, i, rows.middle(i), rows.roles);
        placeMoved(work, i, rows);
    }
    const double zero = layout.along(0);
    layout.above.push_back(
        {QPolygonF{{zero, layout.plot.top()}, {zero, layout.plot.bottom()}}, zeroWidth, figure.theme.axis, false, {}});
}

namespace {

constexpr double longestColumnHead = 66;
constexpr double betweenHeads = 12;
constexpr double betweenNarrowHeads = 5;
constexpr double chipToTableName = 4;
constexpr double ruleWidth = 0.75;
constexpr double thinRule = 0.5;
constexpr double leastColumn = 44; ///< from the right end of a column to that of the next

bool isFoot(const FigureSeries &series) { return series.kind == SeriesKind::Others || series.kind == SeriesKind::Total; }

double widestHead(const LayoutWork &work, const QString &head, double width)
{
    const auto widthOf = [&](const QString &line) { return work.metrics.width(line, TextRole::Source); };
    double widest = 0;
    for (const QString &line : wrapped(head, width, widthOf))
        widest = std::max(widest, widthOf(line));
    return widest;
}

/// The rows of a table with their heads, and its columns of the same width.
struct TableGrid
{
    TableGrid(const LayoutWork &work, double headEnd, double foot, double headWidth)
        : rows(rowPlaces(work, headEnd, foot, headWidth))
        , columns(placeRowHeads(work, rows))
        , chipLeft(columns.name)
    {
        const double right = work.layout.paper.size.width() - work.layout.margins.right();
        columns.name += chip + chipToTableName;
        if (columns.movedLeft < right) // the head of places moved is wider than its column
            columns.movedLeft = std::min(columns.movedLeft,
                                         right - widestHead(work, work.figure.rows.movedHead, headWidth) - betweenHeads);
        from = columns.name + columns.nameWidth;
        step = (columns.movedLeft - from) / double(std::max<qsizetype>(work.figure.rows.heads.size(), 1));
    }

    RowPlaces rows;
    RowColumns columns;
    double chipLeft;
    double from = 0; ///< the first begins there
    double step = 0; ///< to the next
};

// A dark rule over the first row, over the foot and under the last row, light ones between.
void placeRules(const LayoutWork &work, const RowPlaces &rows)
{
    const auto &series = work.figure.series;
    const double right = work.layout.paper.size.width() - work.layout.margins.right();
    for (int i = 0; i <= rows.count; ++i) {
        const bool edge = i == 0 || i == rows.count;
        const bool foot = !edge && isFoot(series[size_t(i)]) && !isFoot(series[size_t(i) - 1]);
        const double y = rows.top + i * rows.pitch;
        work.layout.below.push_back({QPolygonF{{work.layout.margins.left(), y}, {right, y}},
                                     edge || foot ? ruleWidth : thinRule,
                                     edge || foot ? work.figure.theme.axis : work.figure.theme.grid,
                                     false,
                                     {}});
    }
}

void placeChip(const LayoutWork &work, const FigureSeries &series, double left, double middle)
{
    const QRectF box(left, middle - chip / 2, chip, chip);
    work.layout.tints.push_back({QPolygonF{box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()}, series.fill, 1});
}

} // namespace

void placeTable(const LayoutWork &work, double headEnd, double foot)
{
    const Figure &figure = work.figure;
    Layout &layout = work.layout;
    const auto texts = std::ptrdiff_t(layout.texts.size());
    TableGrid grid(work, headEnd, foot, longestColumnHead);
    if (const double room = grid.step - betweenNarrowHeads; room < longestColumnHead && grid.step >= leastColumn) {
        layout.texts.erase(layout.texts.begin() + texts, layout.texts.end());
        grid = TableGrid(work, headEnd, foot, room);
    }
    const auto &[rows, columns, chipLeft, from, step] = grid;
    layout.plot = QRectF(QPointF(layout.margins.left(), rows.top),
                         QPointF(layout.paper.size.width() - layout.margins.right(), rows.bottom()));
    placeRules(work, rows);
    layout.tooSmall = rows.tooSmall || step < leastColumn;
    const auto rightOf = [&grid](qsizetype column) { return grid.from + grid.step * double(column + 1); };
    for (qsizetype c = 0; c < figure.rows.heads.size(); ++c)
        placeColumnHead(work, rows, rightOf(c), figure.rows.heads[c], Anchor::End);
    for (int i = 0; i < int(figure.series.size()); ++i) {
        placeChip(work, figure.series[size_t(i)], chipLeft, rows.middle(i));
        placeRowStart(work, i, rows, columns);
        const QStringList &cells = figure.rows.rows[size_t(i)].cells;
        for (qsizetype c = 0; c < cells.size(); ++c) {
            if (!cells[c].isEmpty())
                layout.texts.push_back({{rightOf(c), rows.middle(i) + rows.roles.baseline},
                                        cells[c],
                                        rows.roles.value,
                                        figure.theme.text,
                                        Anchor::End,
                                        i,
                                        int(c)});
        }
        placeMoved(work, i, rows);
    }
}

} // namespace tradestrata
