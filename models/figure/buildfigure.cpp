// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/buildfigure.h"

#include "models/figure/annotations.h"
#include "models/figure/drawnpart.h"
#include "models/figure/figureparts.h"
#include "models/figure/leads.h"
#include "models/figure/lens.h"
#include "models/figure/timeaxis.h"
#include "models/figure/valueaxis.h"
#include "models/figure/words.h"
#include "models/figure/yearsfigure.h"
#include "models/language/language.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

FigureSeries seriesOf(const Column &column, SeriesKind kind, const QString &name)
{
    FigureSeries series;
    series.partner = column.partner;
    series.kind = kind;
    series.name = name;
    series.drawn = column;
    series.last = lastValue(column);
    return series;
}

// A line ends where it is drawn last: on a logarithmic axis nothing is drawn of zero.
void endWhereDrawn(Figure &figure)
{
    for (FigureSeries &series : figure.series) {
        while (series.last >= 0 && std::isnan(levelOf(figure.axis.scale, series.drawn.values[size_t(series.last)])))
            --series.last;
    }
}

void addValueTexts(Figure &figure, const Numbers &numbers, ValueText &values, const Language &language)
{
    std::vector<double> compared;
    const auto newest = size_t(std::max(0, numbers.newest));
    for (size_t i = 0; i < figure.series.size(); ++i) {
        const FigureSeries &series = figure.series[i];
        const double value = figure.solid.values.empty()
                                 ? series.last < 0 ? std::nan("") : series.drawn.values[size_t(series.last)]
                                 : figure.solid.values[i][newest];
        if (series.compared && !std::isnan(value))
            compared.push_back(value);
    }
    values.decimals = decimalsFor(compared, values, language);
    for (FigureSeries &series : figure.series) {
        if (series.last >= 0 && (series.kind != SeriesKind::Year || series.compared))
            series.valueText = values.label(series.drawn.values[size_t(series.last)], language);
    }
    for (BarPart *part : {&figure.solid, &figure.rest}) {
        for (const std::vector<double> &row : part->values) {
            const double value = row[newest];
            part->newestTexts.push_back(std::isnan(value) ? QString() : values.label(value, language));
        }
    }
}

std::vector<std::vector<double>> valuesOf(const Sums &sums, bool withOthers)
{
    std::vector<std::vector<double>> rows;
    for (const Column &column : sums.shown)
        rows.push_back(column.values);
    if (withOthers)
        rows.push_back(sums.others.values);
    return rows;
}

// The solid and the hatched part of yearly bars, with the labels of their brackets.
void addBars(Figure &figure, const Numbers &numbers, const FigureSpec &spec, const Language &language)
{
    const bool parts = spec.hasYearParts();
    figure.solid.values = valuesOf(parts ? numbers.solid : numbers.shown(spec.show), numbers.othersDrawn);
    if (numbers.rest.total.size() == 0)
        return;
    figure.rest.values = valuesOf(numbers.rest, numbers.othersDrawn);
    const Period newest = numbers.periods[size_t(std::max(0, numbers.newest))];
    const int from = parts ? numbers.through + 1 : newest.first().month();
    const int to = parts ? 12 : numbers.table->last().month();
    if (parts)
        figure.solid.name = language.monthRange(1, numbers.through, true);
    figure.rest.name = language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "%1, hatched", "a range of months"))
                           .arg(language.monthRange(from, to, true));
}

// The labels under the time axis and above the end labels.
void addTimeWords(Figure &figure, const Numbers &numbers, const FigureSpec &spec, const Language &language)
{
    if (has(spec.chart, Trait::YearLines)) {
        figure.timeLabels = monthLabelLevels(language);
        figure.columnHead = yearsHead(spec.measure, figure.lastDrawn(), language);
        return;
    }
    const bool bars = traits(spec.chart).draws == Draws::Bars;
    figure.timeLabels = bars ? barLabelLevels(figure.periods, numbers.newest, language) : timeLabelLevels(figure.periods, language);
    figure.columnHead = columnHead(numbers, spec, bars ? numbers.newest : figure.lastDrawn(), language);
}

// A month has its part of the period's width; a period is at the middle of it.
void addRecessions(Figure &figure, const Numbers &numbers)
{
    const Month origin = figure.periods.front().first();
    const double months = Period::months(figure.periods.front().frequency);
    for (const MonthSpan recession : numbers.recessions)
        figure.recessions.emplace_back((recession.first - origin) / months - 0.5, (recession.last + 1 - origin) / months - 0.5);
}

} // namespace

void addSeries(Figure &figure, const Numbers &numbers, const FigureSpec &spec, const Language &language)
{
    const Sums &sums = numbers.shown(spec.show);
    for (const Column &column : sums.shown) {
        const SeriesKind kind = column.partner.isGroup() ? SeriesKind::Group : SeriesKind::Partner;
        QString name = language.name(column.partner);
        if (numbers.remainders.contains(column.partner))
            name = language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "%1, the rest", "a group without the members shown"))
                       .arg(name);
        figure.series.push_back(seriesOf(column, kind, name));
    }
    if (numbers.othersDrawn)
        figure.series.push_back(
            seriesOf(sums.others, SeriesKind::Others, language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "Others")})));
    if (spec.drawsTotal())
        figure.series.push_back(
            seriesOf(sums.total, SeriesKind::Total, language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "Total, World")})));
    for (size_t i = 0; i < numbers.older.size(); ++i)
        figure.series[i].older = numbers.older[i];
}

Figure figureFrom(const Numbers &numbers, const FigureSpec &spec, const Language &language)
{
    Figure figure;
    figure.chart = spec.chart;
    figure.show = spec.show;
    figure.measure = spec.measure;
    figure.paper = spec.paper;
    figure.theme = themeOf(spec.paper);
    figure.periods = numbers.periods;
    figure.newest = numbers.newest;
    figure.language = language.locale().name();
    return figure;
}

namespace {

Figure builtFigure(const Numbers &all, const FigureSpec &spec, const PartnerRegistry &registry, const Language &language)
{
    const ChartTraits &chart = traits(spec.chart);
    if (chart.draws == Draws::Rows)
        return rankingFigure(all, spec, registry, language);
    if (chart.draws == Draws::Cells)
        return tableFigure(all, spec, registry, language);
    if (chart.draws == Draws::Groups)
        return releasesFigure(all, spec, registry, language);
    if (chart.is(Trait::Indices))
        return concentrationFigure(all, spec, registry, language);
    const Numbers numbers = drawnPart(all, spec);
    Figure figure = figureFrom(numbers, spec, language);
    addSeries(figure, numbers, spec, language);
    setSeriesStyles(figure, registry, numbers.complete);
    if (chart.draws == Draws::Bands)
        figure.bands = stackBands(numbers.shown(spec.show), numbers.othersDrawn);
    if (chart.draws == Draws::Bars)
        addBars(figure, numbers, spec, language);
    if (chart.is(Trait::YearLines))
        overlayYears(figure, language);
    if (chart.is(Trait::MonthBars))
        addMonthBars(figure, numbers, language);
    if (chart.is(Trait::BothFlows))
        addFlows(figure, numbers, language);
    if (chart.is(Trait::Ranks))
        addRankMarks(figure, numbers);

    ValueText values = addValueAxis(figure, spec, language);
    endWhereDrawn(figure);
    addValueTexts(figure, numbers, values, language);
    figure.valueText = values;
    addCrossings(figure, spec, language);
    addMark(figure, numbers, spec, language);
    addAnnotations(figure, spec, language);
    addLens(figure, spec, language);
    if (chart.draws == Draws::Panes)
        addPanes(figure);
    if (chart.is(Trait::BothFlows))
        nameGap(figure, numbers, language);
    addTimeWords(figure, numbers, spec, language);
    addRecessions(figure, numbers);
    addEvents(figure, numbers, language);
    addSeams(figure, numbers, spec, language);
    addLeaderRibbon(figure, numbers, spec.flow, registry, language);
    addHead(figure, numbers, spec, values, language);
    addFoot(figure, numbers, spec, language);
    return figure;
}

} // namespace

Figure buildFigure(const Numbers &numbers, const ValidSpec &spec, const PartnerRegistry &registry, const Language &language,
                   const HouseSheet &sheet)
{
    Figure figure = builtFigure(numbers, spec, registry, language);
    figure.sheet = sheet;
    return figure;
}

} // namespace tradestrata
