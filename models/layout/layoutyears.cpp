// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/layoutparts.h"

namespace tradestrata {

namespace {

constexpr double nameGap = 5;      // from the end of the line
constexpr double plateHeight = 9;  // paper under the name, where lines would cross it
constexpr double plateMargin = 1.5;

} // namespace

void placeEarlyName(const LayoutWork &work)
{
    if (work.figure.series.empty() || work.figure.series.back().earlyName.isEmpty())
        return;
    const FigureSeries &series = work.figure.series.back();
    const double name = work.metrics.width(series.earlyName, TextRole::LabelName);
    const double width = name + wordSpace(work.metrics) + work.metrics.width(series.valueText, TextRole::LabelValue);
    const QPointF end(work.layout.x[size_t(series.last)], work.layout.y(series.drawn.values[size_t(series.last)]));
    const QRectF plot = work.layout.plot;
    // Right of the end where no lines pass, else a little above or below it, right or left.
    const double right = end.x() + nameGap;
    const double left = end.x() - nameGap - width;
    QRectF best(right + width <= plot.right() ? right : left, end.y() - plateHeight / 2, width, plateHeight);
    int least = linesIn(work, best);
    for (const double shift : {0.0, -9.0, 9.0, -18.0, 18.0, -27.0, 27.0, -36.0, 36.0}) {
        for (const double start : {right, left}) {
            const QRectF box(start, end.y() + shift - plateHeight / 2, width, plateHeight);
            const bool inside = box.top() >= plot.top() - plateHeight && box.bottom() <= plot.bottom()
                                && box.left() >= plot.left() && box.right() <= plot.right();
            const int crossed = inside ? linesIn(work, box) : least;
            if (crossed < least) {
                best = box;
                least = crossed;
            }
        }
    }
    const double middle = best.center().y();
    if (least > 0) // no place is free: paper under the name
        work.layout.above.push_back({QPolygonF{{best.left() - plateMargin, middle}, {best.right() + plateMargin, middle}},
                                     plateHeight, work.figure.theme.paper, false, {}});
    const int index = int(work.figure.series.size()) - 1;
    const QPointF at(best.left(), middle + labelBaseline);
    work.layout.texts.push_back({at, series.earlyName, TextRole::LabelName, series.ink, Anchor::Start, index});
    work.layout.texts.push_back({at + QPointF(name + wordSpace(work.metrics), 0), series.valueText, TextRole::LabelValue,
                                 work.figure.theme.text, Anchor::Start, index});
}

} // namespace tradestrata
