// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/layoutparts.h"
#include "models/layout/layoutrows.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

constexpr double besideBar = 4;
constexpr double besideName = 8;
constexpr double longestHead = 200;
constexpr double leastBars = 60; ///< points of length

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
    layout.bars.push_back({QRectF(QPointF(std::min(zero, end), middle - half), QPointF(std::max(zero, end), middle + half)),
                           index, 0, false});
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
    const RowPlaces rows = rowPlaces(work, headEnd, foot, longestHead);
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
    layout.above.push_back({QPolygonF{{zero, layout.plot.top()}, {zero, layout.plot.bottom()}}, zeroWidth, figure.theme.axis, false, {}});
}

} // namespace tradestrata
