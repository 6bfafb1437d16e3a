// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/labelplaces.h"
#include "models/layout/layoutrows.h"

#include <algorithm>

namespace tradestrata {

namespace {

constexpr double longestColumnHead = 66;
constexpr double betweenHeads = 12;
constexpr double chipToTableName = 4;
constexpr double ruleWidth = 0.75;
constexpr double thinRule = 0.5;
constexpr double leastColumn = 44; ///< from the right end of a column to that of the next

bool isFoot(const FigureSeries &series)
{
    return series.kind == SeriesKind::Others || series.kind == SeriesKind::Total;
}

double widestHead(const LayoutWork &work, const QString &head)
{
    const auto widthOf = [&](const QString &line) { return work.metrics.width(line, TextRole::Source); };
    double widest = 0;
    for (const QString &line : wrapped(head, longestColumnHead, widthOf))
        widest = std::max(widest, widthOf(line));
    return widest;
}

// A dark rule over the first row, over the foot and under the last row, light ones between.
void placeRules(const LayoutWork &work, const RowPlaces &rows)
{
    const auto &series = work.figure.series;
    const double right = work.layout.paper.size.width() - outerMargin;
    for (int i = 0; i <= rows.count; ++i) {
        const bool edge = i == 0 || i == rows.count;
        const bool foot = !edge && isFoot(series[size_t(i)]) && !isFoot(series[size_t(i) - 1]);
        const double y = rows.top + i * rows.pitch;
        work.layout.below.push_back({QPolygonF{{outerMargin, y}, {right, y}}, edge || foot ? ruleWidth : thinRule,
                                     edge || foot ? work.figure.theme.axis : work.figure.theme.grid, false, {}});
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
    const RowPlaces rows = rowPlaces(work, headEnd, foot, longestColumnHead);
    RowColumns columns = placeRowHeads(work, rows);
    layout.plot = QRectF(QPointF(outerMargin, rows.top), QPointF(layout.paper.size.width() - outerMargin, rows.bottom()));
    const double chipLeft = columns.name;
    columns.name += chip + chipToTableName;
    if (columns.movedLeft < layout.plot.right()) // the head of places moved is wider than what stands under it
        columns.movedLeft = std::min(columns.movedLeft, layout.plot.right() - widestHead(work, figure.rows.movedHead) - betweenHeads);
    placeRules(work, rows);
    const qsizetype count = std::max<qsizetype>(figure.rows.heads.size(), 1);
    const double from = columns.name + columns.nameWidth;
    const double step = (columns.movedLeft - from) / double(count);
    layout.tooSmall = rows.tooSmall || step < leastColumn;
    const auto rightOf = [&](qsizetype column) { return from + step * double(column + 1); };
    for (qsizetype c = 0; c < figure.rows.heads.size(); ++c)
        placeColumnHead(work, rows, rightOf(c), figure.rows.heads[c], Anchor::End);
    for (int i = 0; i < int(figure.series.size()); ++i) {
        placeChip(work, figure.series[size_t(i)], chipLeft, rows.middle(i));
        placeRowStart(work, i, rows, columns);
        const QStringList &cells = figure.rows.rows[size_t(i)].cells;
        for (qsizetype c = 0; c < cells.size(); ++c) {
            if (!cells[c].isEmpty())
                layout.texts.push_back({{rightOf(c), rows.middle(i) + rows.roles.baseline}, cells[c], rows.roles.value,
                                        figure.theme.text, Anchor::End, i, int(c)});
        }
        placeMoved(work, i, rows);
    }
}

} // namespace tradestrata
