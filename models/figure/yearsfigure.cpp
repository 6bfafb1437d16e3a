// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/yearsfigure.h"

#include "models/language/language.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tradestrata {

namespace {

constexpr int mostLabelled = 12;
constexpr int mostHovered = 6;
constexpr double previousWidth = 1.2;
constexpr double olderWidth = 0.8;
constexpr QRgb oldestGrey = 0xFFD6DADF;
constexpr QRgb youngestGrey = 0xFF8A939E;

// The year's months of a column; blank outside of the window.
Column yearOf(const Column &column, const std::vector<Period> &periods, int year)
{
    Column result;
    result.partner = column.partner;
    for (int month = 1; month <= monthsOfYear; ++month) {
        const int at = Month::of(year, month) - periods.front().first();
        const bool inside = at >= 0 && at < column.size();
        result.push(inside ? column.at(at) : Cell{0, at < 0 ? Blank::BeforeData : Blank::NotYetPublished});
    }
    return result;
}

QRgb greyOf(const Figure &figure, double age)
{
    const bool dark = figure.paper == PaperTheme::Dark;
    return dark ? mixed(figure.theme.muted, figure.theme.grid, age) : mixed(youngestGrey, oldestGrey, age);
}

// Greys for the older years, darker year by year; the newest has the partner's style.
void setYearStyles(Figure &figure)
{
    const int count = int(figure.series.size());
    for (int i = 0; i + 1 < count; ++i) {
        FigureSeries &series = figure.series[size_t(i)];
        series.compared = i + 2 == count;
        series.line = LineStyle();
        series.line.width = series.compared ? previousWidth : olderWidth;
        const double age = count > 3 ? double(i) / (count - 3) : 1;
        series.fill = series.compared ? figure.theme.axis : greyOf(figure, age);
        series.ink = series.compared ? figure.theme.axis : figure.theme.muted;
        series.stroke = series.fill;
    }
    figure.drawOrder.resize(figure.series.size());
    std::iota(figure.drawOrder.begin(), figure.drawOrder.end(), 0);
}

// All if they are few, otherwise the two newest and the round ones.
void chooseLabelled(Figure &figure)
{
    const int count = int(figure.series.size());
    if (count <= mostLabelled)
        return;
    const auto labels = [&](int step) {
        int labelled = 0;
        for (int i = 0; i < count; ++i) {
            FigureSeries &series = figure.series[size_t(i)];
            series.labelled = i + 2 >= count || (series.year % step == 0 && i + 3 < count);
            labelled += series.labelled ? 1 : 0;
        }
        return labelled;
    };
    for (const int step : {5, 10, 20}) {
        if (labels(step) <= mostLabelled)
            return;
    }
}

} // namespace

void overlayYears(Figure &figure, const Language &language)
{
    if (figure.series.empty() || figure.periods.empty())
        return;
    const FigureSeries all = figure.series.front();
    const int first = figure.periods.front().first().year();
    const int last = figure.periods.back().first().year();
    figure.series.clear();
    for (int year = first; year <= last; ++year) {
        FigureSeries series = all;
        series.kind = SeriesKind::Year;
        series.year = year;
        series.name = QString::number(year);
        series.drawn = yearOf(all.drawn, figure.periods, year);
        series.last = lastValue(series.drawn);
        if (series.last >= 0 || year == last)
            figure.series.push_back(series);
    }
    figure.periods.clear();
    for (int month = 1; month <= monthsOfYear; ++month)
        figure.periods.push_back(Period::month(Month::of(last, month)));
    setYearStyles(figure);
    chooseLabelled(figure);
    FigureSeries &newest = figure.series.back();
    if (newest.last >= 0 && newest.last < figure.lastDrawn())
        newest.earlyName = language.period(figure.periods[size_t(newest.last)], true);
}

QString yearsHead(Measure measure, int lastMonth, const Language &language)
{
    if (lastMonth < 0)
        return {};
    if (!factsOf(measure).toMonth)
        return language.month(lastMonth + 1, true);
    if (factsOf(measure).fromJanuary)
        return language.monthRange(1, lastMonth + 1, true);
    return language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "To %1", "a sum of months up to December of each year"))
        .arg(language.month(lastMonth + 1));
}

int placeOf(const Figure &figure, Period period)
{
    if (has(figure.chart, Trait::YearLines)) {
        const bool drawn = std::ranges::find(figure.series, period.first().year(), &FigureSeries::year) != figure.series.end();
        return drawn ? period.first().month() - 1 : -1;
    }
    const auto it = std::ranges::find(figure.periods, period);
    return it == figure.periods.end() ? -1 : int(it - figure.periods.begin());
}

Period periodOf(const Figure &figure, int place, int series)
{
    const Period period = figure.periods[size_t(place)];
    if (!has(figure.chart, Trait::YearLines))
        return period;
    if (series < 0) {
        series = int(figure.series.size()) - 1;
        while (series > 0 && figure.series[size_t(series)].drawn.at(place).isBlank())
            --series;
    }
    return Period::month(Month::of(figure.series[size_t(series)].year, place + 1));
}

QList<int> hoverSeries(const Figure &figure, int hovered)
{
    const int count = int(figure.series.size());
    QList<int> all(count);
    std::iota(all.begin(), all.end(), 0);
    if (!has(figure.chart, Trait::YearLines))
        return all;
    std::ranges::reverse(all); // the newest year first
    if (count > mostHovered)
        all.removeIf([&](int i) { return i != hovered && i + 2 < count; });
    return all;
}

} // namespace tradestrata
