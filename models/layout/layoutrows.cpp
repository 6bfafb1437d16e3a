// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/layoutrows.h"

#include "models/layout/labelplaces.h"

#include <algorithm>

namespace tradestrata {

namespace {

constexpr double belowHead = 17; ///< from the subtitle's last base line to the heads' base line
constexpr double headToRows = 5;
constexpr double rowsToBottom = 22;
constexpr double mostPitch = 17;
constexpr double wordsNeed = 9.2; ///< a row of 8 points
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

// Of the numbers beside arrows; below zero where no row says anything of places.
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

double rightMargin(const LayoutWork &work) { return work.layout.paper.size.width() - outerMargin; }

} // namespace

RowPlaces rowPlaces(const LayoutWork &work, double headEnd, double foot, double headWidth)
{
    RowPlaces rows;
    rows.headWidth = headWidth;
    qsizetype lines = 1;
    for (const QString &head : work.figure.rows.heads + QStringList{work.figure.rows.movedHead})
        lines = std::max(lines, headLines(work, head, headWidth).size());
    rows.top = headEnd + belowHead + headToRows + double(lines - 1) * styleOf(TextRole::Source).leading;
    rows.count = std::max(1, int(work.figure.series.size()));
    const double bottom = work.layout.paper.size.height() - rowsToBottom - foot;
    const double fit = (bottom - rows.top) / rows.count;
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
    columns.rankRight = outerMargin + widestRank(work, rows.roles.value);
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
    work.layout.texts.push_back({{right, middle + rows.roles.baseline}, text, rows.roles.value,
                                 places == 0 ? theme.muted : theme.text, Anchor::End, row});
    if (places == 0)
        return;
    const double x = right - widestMoved(work, rows.roles.value) - arrowToNumber;
    const double tip = middle + (places > 0 ? -arrowHalf : arrowHalf);
    const double end = middle + (places > 0 ? arrowHalf : -arrowHalf);
    const double barb = tip + (places > 0 ? arrowBarb : -arrowBarb);
    const auto stroke = [&](const QPolygonF &points) {
        work.layout.above.push_back({points, arrowWidth, theme.text, true, {}});
    };
    stroke({{x, end}, {x, tip}});
    stroke({{x - arrowBarb, barb}, {x, tip}, {x + arrowBarb, barb}});
}

} // namespace tradestrata
