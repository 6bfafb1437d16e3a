// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/monthsfigure.h"

#include "models/language/language.h"

namespace tradestrata {

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
