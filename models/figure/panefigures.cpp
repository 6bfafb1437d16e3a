// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/figureparts.h"

#include "models/figure/annotations.h"
#include "models/figure/drawnpart.h"
#include "models/figure/timeaxis.h"
#include "models/figure/valueaxis.h"
#include "models/figure/words.h"
#include "models/language/language.h"
#include "models/numbers/numberparts.h"
#include "models/spec/flowwords.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tradestrata {

namespace {

constexpr double paneLine = 1.5; ///< points
constexpr int fewTicks = 4;

/// One of the three measures of how concentrated trade is.
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

// By the rule for lines: from zero, unless the lowest value is above two thirds of the highest.
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

Figure concentrationFigure(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry, const Language &language)
{
    const Concentration &all = *numbers.concentration;
    const QStringList names = concentrationNames(spec.flow, language);
    ValueText whole{ValueKind::Index};
    whole.decimals = 0;
    const std::vector<Index> indices{{names[0], &all.topThree, {ValueKind::Percent}},
                                     {names[1], &all.herfindahl, whole},
                                     {names[2], &all.effective, {ValueKind::Index}}};
    const auto [from, to] = drawnPeriods(numbers, spec);
    Figure figure = figureFrom(numbers, spec, language);
    figure.theme = themeOf(spec.paper, registry);
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
    addMark(figure, numbers, spec, language);
    addAnnotations(figure, spec, language);
    figure.timeLabels = timeLabelLevels(figure.periods, language);
    figure.title = ownWords(spec.title, numbers.title.title, language.sentence("Figure", {wordsOf(spec.flow).concentration}),
                            language);
    figure.subtitle = ownWords(spec.subtitle, numbers.title.subtitle, concentrationSubtitle(numbers, spec, figure, language),
                               language);
    if (spec.subtitle.isEmpty())
        figure.shortSubtitle = figure.subtitle.section(QStringLiteral(". "), 0, 0); // it is never cut
    addFoot(figure, numbers, spec, language);
    return figure;
}

// As few columns as make the panels wider than high, at most four.
int paneColumnsFor(int panes) { return panes <= 3 ? std::max(panes, 1) : panes == 4 ? 2 : panes <= 9 ? 3 : 4; }

void addPanes(Figure &figure)
{
    for (int i = 0; i < int(figure.series.size()); ++i) {
        FigureSeries &series = figure.series[size_t(i)];
        series.line = {paneLine, {}, Marker::None, series.line.casing}; // each is the only one in its panel
        series.stroke = series.fill;
        figure.panes.push_back({i, figure.axis, figure.valueText});
    }
    figure.paneColumns = paneColumnsFor(int(figure.series.size()));
    figure.panesShareAxis = true;
}

namespace {

// Where the lines of exports and imports cross: the balance changes sign between two periods that have one. A balance
// of zero in between belongs to what comes after it.
void dateCrossings(Figure &figure, const Numbers &numbers, const Language &language)
{
    int before = -1; // the last period with a balance other than zero
    for (int i = 0; i < numbers.balance.size(); ++i) {
        const Cell exports = numbers.exports.at(i);
        const Cell imports = numbers.imports.at(i);
        if (exports.isBlank() || imports.isBlank()) {
            before = -1; // no line bridges a gap
            continue;
        }
        const double now = exports.value - imports.value;
        if (now == 0)
            continue;
        const auto at = [](const Column &column, int period) { return column.values[size_t(period)]; };
        const double then = before < 0 ? now : at(numbers.exports, before) - at(numbers.imports, before);
        if ((then < 0) != (now < 0)) {
            // Balances of zero before it: the crossing is at the first of them.
            const int left = before + 1 < i ? before + 1 : before;
            const double t = before + 1 < i ? 0 : then / (then - now);
            const double value = at(numbers.exports, left) + t * (at(numbers.exports, left + 1) - at(numbers.exports, left));
            figure.marks.push_back({left + t, value, language.period(numbers.periods[size_t(i)], true),
                                    now < 0 ? language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "deficit begins")})
                                            : language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "surplus begins")})});
        }
        before = i;
    }
}

} // namespace

void addFlows(Figure &figure, const Numbers &numbers, const Language &language)
{
    if (figure.series.empty())
        return;
    FigureSeries imports = figure.series.front();
    imports.drawn = numbers.imports;
    imports.name = language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "Imports")});
    imports.last = lastValue(imports.drawn);
    imports.fill = imports.ink = imports.stroke = figure.theme.axis;
    imports.line.dash = {4, 2}; // distinguishable without colour
    imports.line.casing = false;
    FigureSeries &exports = figure.series.front();
    exports.drawn = numbers.exports;
    exports.name = language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "Exports")});
    exports.last = lastValue(exports.drawn);
    figure.series.push_back(imports);
    figure.drawOrder = {1, 0};
    dateCrossings(figure, numbers, language);
}

void nameGap(Figure &figure, const Numbers &numbers, const Language &language)
{
    const int last = figure.lastDrawn();
    if (last < 0 || numbers.balance.at(last).isBlank() || numbers.exports.at(last).isBlank() || numbers.imports.at(last).isBlank())
        return;
    const double balance = numbers.balance.values[size_t(last)];
    figure.gapName = balance < 0 ? language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "Deficit")})
                                 : language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "Surplus")});
    figure.gapText = figure.valueText.label(std::abs(balance), language);
}

namespace {

constexpr double barStrength = 0.45;

} // namespace

void addMonthBars(Figure &figure, const Numbers &numbers, const Language &language)
{
    if (figure.series.empty())
        return;
    FigureSeries average = figure.series.front();
    average.drawn = numbers.average;
    average.name = language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "12-month average")});
    average.last = lastValue(average.drawn);
    FigureSeries &months = figure.series.front();
    months.bars = true;
    months.name = language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "Month")});
    months.fill = mixed(months.fill, figure.theme.paper, barStrength);
    figure.series.push_back(average);
    figure.drawOrder = {1};
}

} // namespace tradestrata
