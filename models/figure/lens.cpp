// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/lens.h"

#include "models/figure/leads.h"
#include "models/figure/valueaxis.h"
#include "models/language/language.h"
#include "models/language/phrases.h"

#include <algorithm>

namespace tradestrata {

namespace {

constexpr int lensPeriods = 25;
constexpr int leastPeriods = 2 * lensPeriods; // of the window: a lens that enlarges less is of no use
constexpr double endOfWindow = 0.95;
constexpr int mostLensTicks = 4;

bool lensIsUseful(const Figure &figure) { return figure.lastDrawn() + 1 >= leastPeriods; }

bool liesAtTheEnd(const Figure &figure, const LineCrossing &crossing)
{
    const int last = figure.lastDrawn();
    return crossing.place >= std::max<double>(last * endOfWindow, last - lensPeriods + 1);
}

// "Jan 2024" for a month.
QString shortPeriod(const Period &period, const Language &language)
{
    if (period.frequency != Frequency::Month)
        return language.period(period, true);
    return shortMonthYear(period.first(), language);
}

QString lensTitle(Frequency frequency, const Language &language)
{
    switch (frequency) {
    case Frequency::Month:
        return language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "Last %1 months")}).arg(lensPeriods);
    case Frequency::Quarter:
        return language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "Last %1 quarters")}).arg(lensPeriods);
    case Frequency::Year:
        return language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "Last %1 years")}).arg(lensPeriods);
    }
    Q_UNREACHABLE();
}

// The range of the two lines within the lens, with the unit only on the figure's own axis.
ValueAxis lensAxis(const Figure &figure, const FigureLens &lens, const Language &language)
{
    std::vector<double> values;
    for (const FigureSeries *series : {&figure.series[0], &figure.series[1]}) {
        for (int i = lens.first; i <= lens.last; ++i) {
            if (!series->drawn.at(i).isBlank())
                values.push_back(series->drawn.values[size_t(i)]);
        }
    }
    const auto [least, most] = std::ranges::minmax(values);
    const TickScale scale = ticksFor(least, most, false, mostLensTicks);
    ValueAxis axis;
    axis.low = scale.low;
    axis.high = scale.high;
    ValueText text = figure.valueText;
    text.decimals = scale.decimals(text.kind == ValueKind::Dollars ? dollarsOf(text.unit) : 1);
    for (const double tick : scale.ticks)
        axis.ticks.push_back({tick, text.label(tick, language)});
    return axis;
}

FigureLens lensOf(const Figure &figure, const LineCrossing &crossing, const Language &language)
{
    FigureLens lens;
    lens.last = figure.lastDrawn();
    lens.first = lens.last - lensPeriods + 1;
    lens.axis = lensAxis(figure, lens, language);
    lens.place = crossing.place;
    lens.title = lensTitle(figure.periods.front().frequency, language);
    lens.from = shortPeriod(figure.periods[size_t(lens.first)], language);
    lens.crossing = shortPeriod(figure.periods[size_t(crossing.period)], language);
    return lens;
}

} // namespace

void addLens(Figure &figure, const FigureSpec &spec, const Language &language)
{
    if (!spec.lens || !lensIsUseful(figure))
        return;
    const std::vector<LineCrossing> crossings = crossingsIn(figure);
    if (!crossings.empty() && liesAtTheEnd(figure, crossings.back()))
        figure.lens = lensOf(figure, crossings.back(), language);
}

Messages whyNoLens(const Figure &figure)
{
    const std::vector<LineCrossing> crossings = crossingsIn(figure);
    if (!lensIsUseful(figure)) {
        return {{QStringLiteral("lens-short-window"),
                 QT_TRANSLATE_NOOP("Message", "No lens: it would show the last %1 periods, but the window has fewer than %2."),
                 {lensPeriods, leastPeriods}}};
    }
    if (!crossings.empty() && liesAtTheEnd(figure, crossings.back()))
        return {};
    return {{QStringLiteral("lens-no-crossing"),
             QT_TRANSLATE_NOOP("Message", "No lens: the first two of the shown do not cross in the last 5% of the window.")}};
}

} // namespace tradestrata
