// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/figureparts.h"

#include "models/figure/valueaxis.h"
#include "models/figure/words.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace tradestrata {

namespace {

bool isNear(double a, double b) { return std::abs(a - b) < nearTieMargin * std::min(std::abs(a), std::abs(b)) || a == b; }

// The ranks, upper and lower, that are nearly tied among the shown in one period.
std::set<std::pair<double, double>> nearAt(const Sums &ranks, const Sums &dollars, int period)
{
    std::set<std::pair<double, double>> near;
    for (size_t a = 0; a < ranks.shown.size(); ++a) {
        for (size_t b = a + 1; b < ranks.shown.size(); ++b) {
            if (ranks.shown[a].at(period).isBlank() || ranks.shown[b].at(period).isBlank())
                continue;
            const auto [upper, lower] = std::minmax({ranks.shown[a].at(period).value, ranks.shown[b].at(period).value});
            if (lower - upper <= 1 && isNear(dollars.shown[a].at(period).value, dollars.shown[b].at(period).value))
                near.insert({upper, lower});
        }
    }
    return near;
}

} // namespace

void addRankMarks(Figure &figure, const Numbers &numbers)
{
    for (FigureSeries &series : figure.series) {
        series.line.marker = series.line.marker == Marker::None ? Marker::Circle : series.line.marker;
        series.line.markerEvery = figure.periods.empty() ? 1 : monthsOfYear / Period::months(figure.periods.front().frequency);
    }
    std::map<std::pair<double, double>, size_t> open; // from ranks to the current run
    for (int i = 0; i < int(numbers.periods.size()); ++i) {
        std::map<std::pair<double, double>, size_t> still;
        for (const auto &ranks : nearAt(numbers.computed, numbers.sums, i)) {
            const auto run = open.find(ranks);
            if (run == open.end())
                figure.nearTies.push_back({i, i, ranks.first, ranks.second});
            still[ranks] = run == open.end() ? figure.nearTies.size() - 1 : run->second;
            figure.nearTies[still[ranks]].last = i;
        }
        open = std::move(still);
    }
}

namespace {

// Bars start at zero and have their values beside them, so the axis has no ticks.
ValueText addBarAxis(Figure &figure, const FigureSpec &spec, const Language &language)
{
    ValueText values{kindOf(spec.show), comparesYears(spec.show)};
    std::vector<double> drawn;
    for (const FigureSeries &series : figure.series) {
        if (series.last >= 0)
            drawn.push_back(series.drawn.values.front());
    }
    figure.axis = {};
    figure.axis.high = 0;
    for (const double value : drawn) {
        figure.axis.low = std::min(figure.axis.low, value);
        figure.axis.high = std::max(figure.axis.high, value);
    }
    if (figure.axis.low == figure.axis.high)
        figure.axis.high = 1;
    values.unit = unitFor(std::max(-figure.axis.low, figure.axis.high));
    drawn.resize(std::min(drawn.size(), size_t(2)));
    values.decimals = decimalsFor(drawn, values, language);
    return values;
}

} // namespace

void addRows(Figure &figure, const Numbers &numbers, const Language &language)
{
    const PeriodDetails &details = *numbers.details;
    for (size_t i = 0; i < figure.series.size(); ++i) {
        FigureRow row;
        const bool ranked = i < details.ranks.shown.size() && !details.ranks.shown[i].at(1).isBlank();
        if (ranked) {
            row.rank = language.number(details.ranks.shown[i].values[1], 0);
            row.moved = details.placesMoved(i);
        }
        if (row.moved && *row.moved != 0)
            row.movedText = language.number(std::abs(*row.moved), 0);
        figure.rows.rows.push_back(row);
    }
    const Period now = numbers.periods.front();
    const Period yearEarlier = now + -(12 / Period::months(now.frequency));
    figure.rows.rankHead = language.sentence("Figure", comparesYears(figure.show)
                                                           ? Phrase{QT_TRANSLATE_NOOP("Figure", "Rank by value")}
                                                           : Phrase{QT_TRANSLATE_NOOP("Figure", "Rank")});
    figure.rows.movedHead = language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "Places moved since %1", "a period"))
                                .arg(language.period(yearEarlier));
}

Figure rankingFigure(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry, const Language &language)
{
    Figure figure = figureFrom(numbers, spec, language);
    addSeries(figure, numbers, spec, language);
    setSeriesStyles(figure, registry, 0);
    const ValueText values = addBarAxis(figure, spec, language);
    for (FigureSeries &series : figure.series) {
        if (series.last >= 0)
            series.valueText = values.label(series.drawn.values.front(), language);
    }
    figure.valueText = values;
    addRows(figure, numbers, language);
    figure.columnHead = columnHead(numbers, spec, 0, language);
    addHead(figure, numbers, spec, values, language);
    addFoot(figure, numbers, spec, language);
    return figure;
}

} // namespace tradestrata
