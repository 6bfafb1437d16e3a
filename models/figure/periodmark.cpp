// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/figureparts.h"
#include "models/figure/valueaxis.h"
#include "models/figure/words.h"
#include "models/figure/yearsfigure.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

// Of overlaid years only the marked one has the period.
bool isMarkedAt(const FigureSeries &series, Period period)
{
    const bool isOtherYear = series.kind == SeriesKind::Year && series.year != period.first().year();
    return !isOtherYear && !series.line.background;
}

double valueAt(const FigureSeries &series, int place) { return series.drawn.values[size_t(place)]; }

// The format of a series' values: that of its pane, or the figure's.
ValueText textOf(const Figure &figure, int series)
{
    const auto pane = std::ranges::find(figure.panes, series, &FigurePane::series);
    return pane == figure.panes.end() ? figure.valueText : pane->values;
}

} // namespace

void addMark(Figure &figure, const Numbers &numbers, const FigureSpec &spec, const Language &language)
{
    const auto period = numbers.marked < 0 ? std::nullopt : spec.markedPeriod();
    const int place = period ? placeOf(figure, *period) : -1;
    if (place < 0)
        return;
    PeriodMark mark{place, periodHead(spec.measure, *period, numbers.through, language), {}};
    std::vector<double> compared; // as many decimals as they need to differ
    for (const FigureSeries &series : figure.series) {
        if (series.compared && isMarkedAt(series, *period) && !series.drawn.at(place).isBlank())
            compared.push_back(valueAt(series, place));
    }
    for (size_t i = 0; i < figure.series.size(); ++i) {
        const FigureSeries &series = figure.series[i];
        const bool isThere = isMarkedAt(series, *period) && !series.drawn.at(place).isBlank()
                             && !std::isnan(levelOf(figure.axis.scale, valueAt(series, place)));
        ValueText values = textOf(figure, int(i));
        if (figure.panes.empty())
            values.decimals = decimalsFor(compared, values, language);
        const QString text = isThere ? values.label(valueAt(series, place), language) : QString();
        const bool isNamed = isThere && has(figure.chart, Trait::MonthBars); // both have the partner's colour
        mark.values.append(isNamed ? series.name + u' ' + text : text);
    }
    figure.mark = std::move(mark);
}

} // namespace tradestrata
