// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/drawnpart.h"
#include "models/figure/figureparts.h"
#include "models/figure/looks.h"
#include "models/figure/ticks.h"
#include "models/spec/flowwords.h"
#include "models/figure/timelabels.h"
#include "models/figure/valueaxis.h"
#include "models/figure/words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tradestrata {

namespace {

constexpr double paneLine = 1.5; ///< points
constexpr int fewTicks = 4;

/// One of the three ways to say how concentrated trade is.
struct Index
{
    QString name;
    const Column *column;
    ValueText values;
};

FigureSeries indexSeries(const Index &index, int from, int to, const Language &language)
{
    FigureSeries series;
    series.kind = SeriesKind::Total;
    series.name = index.name;
    series.drawn.values.assign(index.column->values.begin() + from, index.column->values.begin() + to);
    series.drawn.blanks.assign(index.column->blanks.begin() + from, index.column->blanks.begin() + to);
    for (int i = 0; i < series.drawn.size(); ++i)
        series.last = series.drawn.at(i).isBlank() ? series.last : i;
    if (series.last >= 0)
        series.valueText = index.values.label(series.drawn.values[size_t(series.last)], language);
    return series;
}

// By the rule of lines: from zero, unless the lowest value is above two thirds of the highest.
ValueAxis axisOf(const FigureSeries &series, const FigureSpec &spec, ValueText values, const Language &language)
{
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    for (int i = 0; i < series.drawn.size(); ++i) {
        if (!series.drawn.at(i).isBlank()) {
            least = std::min(least, series.drawn.values[size_t(i)]);
            most = std::max(most, series.drawn.values[size_t(i)]);
        }
    }
    if (least > most)
        least = most = 0;
    ValueAxis axis;
    axis.fromZero = spec.axis == Axis::Zero || (spec.axis != Axis::Data && least <= most * 2 / 3);
    const TickScale scale = ticksFor(least, most, axis.fromZero, fewTicks);
    axis.low = scale.low;
    axis.high = scale.high;
    axis.fromZero = axis.fromZero || scale.low <= 0;
    values.decimals = scale.decimals(1);
    for (const double tick : scale.ticks)
        axis.ticks.push_back({tick, values.label(tick, language)});
    return axis;
}

} // namespace

QStringList concentrationNames(Flow flow, const Language &language)
{
    return {language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "Share of the three largest")}),
            language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "Herfindahl–Hirschman index")}),
            language.sentence("Figure", {wordsOf(flow).effective})};
}

Figure concentrationFigure(const Numbers &numbers, const FigureSpec &spec, const Language &language)
{
    const Concentration &all = *numbers.concentration;
    const QStringList names = concentrationNames(spec.flow, language);
    ValueText whole{ValueKind::Index};
    whole.decimals = 0;
    const std::vector<Index> indices{{names[0], &all.topThree, {ValueKind::Percent}}, {names[1], &all.herfindahl, whole},
                                     {names[2], &all.effective, {ValueKind::Index}}};
    int from = 0;
    int to = all.topThree.size();
    while (from < to && all.topThree.at(from).isBlank())
        ++from;
    while (to > from && all.topThree.at(to - 1).isBlank())
        --to;
    if (from == to) {
        from = 0;
        to = all.topThree.size();
    }
    Figure figure = figureFrom(numbers, spec, language);
    figure.periods.assign(numbers.periods.begin() + from, numbers.periods.begin() + to);
    for (size_t i = 0; i < indices.size(); ++i) {
        FigureSeries series = indexSeries(indices[i], from, to, language);
        series.fill = series.ink = series.stroke = figure.theme.total;
        series.line.width = paneLine;
        figure.series.push_back(series);
        figure.panes.push_back({int(i), axisOf(series, spec, indices[i].values, language), indices[i].values});
        figure.axis.fromZero = figure.axis.fromZero && figure.panes.back().axis.fromZero;
    }
    figure.paneColumns = int(indices.size());
    figure.timeLabels = timeLabelLevels(figure.periods, language);
    figure.title = ownWords(spec.title, numbers.title.title, language.sentence("Figure", {wordsOf(spec.flow).concentration}), language);
    figure.subtitle = ownWords(spec.subtitle, numbers.title.subtitle, concentrationSubtitle(numbers, spec, figure, language), language);
    addFoot(figure, numbers, spec, language);
    return figure;
}

// As few columns as make the panels wider than high, four at most.
int paneColumnsFor(int panes)
{
    return panes <= 3 ? std::max(panes, 1) : panes == 4 ? 2 : panes <= 9 ? 3 : 4;
}

void addPanes(Figure &figure)
{
    for (int i = 0; i < int(figure.series.size()); ++i) {
        FigureSeries &series = figure.series[size_t(i)];
        series.line = {paneLine, {}, Marker::None, series.line.casing}; // each is alone in its panel
        series.stroke = series.fill;
        figure.panes.push_back({i, figure.axis, figure.valueText});
    }
    figure.paneColumns = paneColumnsFor(int(figure.series.size()));
    figure.panesShareAxis = true;
}

} // namespace tradestrata
