// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of an older release under those of the newer one.
#include "models/layout/layoutparts.h"

#include <cmath>

namespace tradestrata {

namespace {

constexpr double olderWidth = 0.7;
const QList<double> olderDash{2.6, 1.6};
constexpr double lonePoint = 1.3; ///< to each side of a value without neighbours

void addRun(const LayoutWork &work, const FigureSeries &series, QPolygonF &run)
{
    if (run.size() == 1) // a dash of its own, else nobody would see it
        run = {run.front() - QPointF(lonePoint, 0), run.front() + QPointF(lonePoint, 0)};
    if (!run.isEmpty())
        work.layout.below.push_back({run, olderWidth, series.stroke, false, olderDash});
    run.clear();
}

} // namespace

void placeOlderLines(const LayoutWork &work)
{
    for (const int index : work.figure.drawOrder) {
        const FigureSeries &series = work.figure.series[size_t(index)];
        QPolygonF run;
        for (int i = 0; i < series.older.size(); ++i) {
            const double value = series.older.values[size_t(i)];
            if (std::isnan(work.layout.level(value)))
                addRun(work, series, run);
            else
                run.append({work.layout.x[size_t(i)], work.layout.y(value)});
        }
        addRun(work, series, run);
    }
}

} // namespace tradestrata
