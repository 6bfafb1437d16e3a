// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/onepartnerfigures.h"

#include "models/language/language.h"

#include <cmath>

namespace tradestrata {

namespace {

// Where the lines of exports and imports cross: the balance changes its sign between two periods that have one. A
// balance of zero in between counts with what comes after it.
void dateCrossings(Figure &figure, const Numbers &numbers, const Language &language)
{
    int before = -1; // the last period with a balance above or below zero
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
            // Balances of zero before it: the crossing is the first of them.
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
    imports.line.dash = {4, 2}; // told apart without colour
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
