// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/valueaxis.h"

#include "models/language/language.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tradestrata {

namespace {

// Values that differ by no more than rounding make no range.
bool areLevel(double least, double most) { return !(most - least > 1e-9 * std::max(std::abs(least), std::abs(most))); }

// The steps on 1, 2, 2.5 and 5, ascending from well under the range.
std::vector<double> niceSteps(double range)
{
    std::vector<double> steps;
    const double decade = std::pow(10.0, std::floor(std::log10(range)) - 1);
    for (double scale = decade; scale < range * 10; scale *= 10) {
        for (const double factor : {1.0, 2.0, 2.5, 5.0})
            steps.push_back(factor * scale);
    }
    return steps;
}

TickScale scaleWith(double step, double least, double most, bool fromZero)
{
    constexpr double slack = 1e-9;
    constexpr double padding = 0.03; // of the range, above and below data that do not end at a tick
    TickScale scale;
    scale.step = step;
    const double pad = (most - least) * padding;
    // An end of the axis: at the next tick if that is near, otherwise just beyond the data.
    const double topTick = std::ceil(most / step - slack) * step;
    scale.high = topTick - most <= step / 2 ? topTick : most + (fromZero ? 0 : pad);
    const double bottomTick = std::floor(least / step + slack) * step;
    scale.low = fromZero && least >= 0 ? 0 : least - bottomTick <= step / 2 ? bottomTick : least - pad;
    for (double k = std::ceil(scale.low / step - slack); k * step <= scale.high + step * slack; ++k)
        scale.ticks.push_back(k * step);
    return scale;
}

} // namespace

int TickScale::decimals(double unit) const
{
    const double inUnit = step / unit;
    for (int places = 0; places < 4; ++places) {
        const double scaled = inUnit * std::pow(10.0, places);
        if (std::abs(scaled - std::round(scaled)) < 1e-6)
            return places;
    }
    return 4;
}

TickScale ticksFor(double least, double most, bool fromZero, int maxTicks)
{
    if (fromZero) {
        least = std::min(least, 0.0);
        most = std::max(most, 0.0);
    }
    if (least == 0 && most == 0) // zero has no scale: only its own tick
        return {0, 1, 1, {0}};
    if (areLevel(least, most)) {
        const double around = most == 0 ? 1 : std::abs(most) * 0.1;
        most += around;
        least -= fromZero && least >= 0 ? 0 : around;
    }
    TickScale best;
    for (const double step : niceSteps(most - least)) {
        best = scaleWith(step, least, most, fromZero);
        if (int(best.ticks.size()) <= maxTicks)
            break;
    }
    return best;
}

TickScale logTicksFor(double least, double most)
{
    TickScale scale;
    if (areLevel(least, most)) { // the ticks below and above enclose a single value
        least /= 1.1;
        most *= 1.1;
    }
    const int low = int(std::floor(std::log10(least)));
    const int high = int(std::ceil(std::log10(most)));
    const bool few = high - low <= 2;
    for (int power = low; power <= high; ++power) {
        for (const double times : {1.0, 2.0, 5.0}) {
            if (few || times == 1)
                scale.ticks.push_back(times * std::pow(10.0, power));
        }
    }
    const auto below = std::ranges::upper_bound(scale.ticks, least * (1 + 1e-9));
    scale.ticks.erase(scale.ticks.begin(), below == scale.ticks.begin() ? below : below - 1);
    const auto above = std::ranges::lower_bound(scale.ticks, most * (1 - 1e-9));
    scale.ticks.erase(above == scale.ticks.end() ? above : above + 1, scale.ticks.end());
    scale.low = std::min(least, scale.ticks.front());
    scale.high = std::max(most, scale.ticks.back());
    scale.step = scale.ticks.front();
    return scale;
}

ValueKind kindOf(ShowAs show)
{
    switch (show) {
    case ShowAs::Value:
    case ShowAs::Change:
        return ValueKind::Dollars;
    case ShowAs::Share:
    case ShowAs::ChangePercent:
        return ValueKind::Percent;
    case ShowAs::Contribution:
        return ValueKind::Points;
    case ShowAs::Index:
        return ValueKind::Index;
    case ShowAs::Rank:
        return ValueKind::Rank;
    }
    Q_UNREACHABLE();
}

QString ValueText::label(double value, const Language &language) const
{
    const QString plus = isChange && value > 0 ? QStringLiteral("+") : QString();
    switch (kind) {
    case ValueKind::Dollars:
        return plus + language.inUnit(value, unit, decimals);
    case ValueKind::Percent:
        return plus + language.percent(value, decimals);
    case ValueKind::Points:
    case ValueKind::Index:
        return plus + language.number(value, decimals);
    case ValueKind::Rank:
        return language.number(value, 0);
    }
    Q_UNREACHABLE();
}

namespace {

struct Range
{
    double least = std::numeric_limits<double>::infinity();
    double most = -std::numeric_limits<double>::infinity();
    void hold(double value)
    {
        if (!std::isnan(value)) {
            least = std::min(least, value);
            most = std::max(most, value);
        }
    }
    bool isEmpty() const { return least > most; }
};

Range barRange(const Figure &figure)
{
    Range range;
    range.hold(0);
    for (size_t p = 0; p < figure.periods.size(); ++p) {
        double up = 0;
        double down = 0;
        for (const BarPart *part : {&figure.solid, &figure.rest}) {
            for (const std::vector<double> &values : part->values) {
                if (!std::isnan(values[p]))
                    (values[p] >= 0 ? up : down) += values[p];
            }
        }
        range.hold(up);
        range.hold(down);
    }
    return range;
}

Range drawnRange(const Figure &figure)
{
    if (traits(figure.chart).draws == Draws::Bars)
        return barRange(figure);
    Range range;
    for (const FigureGroup &group : figure.groups)
        std::ranges::for_each(group.values, [&](double value) { range.hold(value); });
    if (!figure.groups.empty()) {
        range.hold(0);
        return range;
    }
    if (traits(figure.chart).draws == Draws::Bands) {
        range.hold(figure.bands.low());
        range.hold(figure.bands.high());
        return range;
    }
    for (const FigureSeries &series : figure.series) {
        for (const std::vector<double> *values : {&series.drawn.values, &series.older.values}) {
            for (const double value : *values) {
                if (!std::isnan(levelOf(figure.axis.scale, value)))
                    range.hold(value);
            }
        }
    }
    return range;
}

// An index is read from its base, not from zero.
bool startsAtBase(const FigureSpec &spec) { return spec.show == ShowAs::Index; }

// Zero, unless the lowest value is above two thirds of the highest; stacks and bars always start at zero.
bool startsAtZero(const Range &range, const FigureSpec &spec)
{
    if (traits(spec.chart).startsAtZero() || spec.axis == Axis::Zero)
        return true;
    return spec.axis == Axis::Auto && range.least <= range.most * 2 / 3 && !startsAtBase(spec);
}

// Ranks: the first on top, and multiples of a round step.
void addRanks(Figure &figure, const Range &range, const Language &language)
{
    const int last = std::max(2, int(range.most));
    int step = 1;
    for (const int wider : {2, 5, 10, 20, 25, 50}) {
        if (last / step > 6)
            step = wider;
    }
    figure.axis = {Scale::Reversed, last + 0.5, 0.5, true, {}};
    for (int rank = step == 1 ? 2 : step; rank <= last; rank += step)
        figure.axis.ticks.push_back({double(rank), language.number(rank, 0)});
    figure.axis.ticks.push_back({1, language.number(1, 0)});
}

QString tickText(double tick, bool top, const ValueText &values, int decimals, const Language &language)
{
    switch (values.kind) {
    case ValueKind::Dollars:
        return top ? language.axisMoney(tick, values.unit, decimals) : language.inUnit(tick, values.unit, decimals);
    case ValueKind::Percent:
        return language.percent(tick, decimals);
    case ValueKind::Points:
    case ValueKind::Index:
    case ValueKind::Rank:
        return language.number(tick, decimals);
    }
    Q_UNREACHABLE();
}

} // namespace

int decimalsFor(const std::vector<double> &compared, ValueText values, const Language &language)
{
    if (values.kind == ValueKind::Rank)
        return 0;
    for (values.decimals = 1; values.decimals < mostDecimals; ++values.decimals) {
        bool alike = false;
        for (size_t i = 0; i < compared.size(); ++i) {
            for (size_t j = i + 1; j < compared.size(); ++j) {
                alike = alike
                        || (compared[i] != compared[j]
                            && values.label(compared[i], language) == values.label(compared[j], language));
            }
        }
        if (!alike)
            break;
    }
    return values.decimals;
}

ValueText addValueAxis(Figure &figure, const FigureSpec &spec, const Language &language)
{
    ValueText values{kindOf(spec.show), comparesYears(spec.show)};
    figure.axis.scale = spec.axis == Axis::Log && !has(spec.chart, Trait::MonthBars) ? Scale::Log : Scale::Linear;
    Range range = drawnRange(figure);
    if (range.isEmpty())
        range.hold(figure.axis.scale == Scale::Log ? 1 : 0);
    if (values.kind == ValueKind::Rank) {
        addRanks(figure, range, language);
        return values;
    }
    constexpr int shareStackTicks = 5; // 0, 25, 50, 75, 100
    const bool shareStack = spec.show == ShowAs::Share && spec.isStack();
    const bool logarithmic = figure.axis.scale == Scale::Log;
    figure.axis.fromZero = logarithmic || startsAtZero(range, spec);
    const TickScale scale = logarithmic
                                ? logTicksFor(range.least, range.most)
                                : ticksFor(range.least, range.most, figure.axis.fromZero, shareStack ? shareStackTicks : 6);
    figure.axis.low = scale.low;
    figure.axis.fromZero = figure.axis.fromZero || scale.low <= 0;
    figure.axis.high = shareStack ? std::max(100.0, range.most) : scale.high;
    values.unit = unitFor(std::max(std::abs(range.most), std::abs(range.least)));
    const double unit = values.kind == ValueKind::Dollars ? dollarsOf(values.unit) : 1.0;
    int decimals = scale.decimals(unit);
    for (size_t i = 0; i < scale.ticks.size(); ++i) {
        const bool top = i + 1 == scale.ticks.size();
        if (logarithmic)
            decimals = std::max(0, -int(std::floor(std::log10(scale.ticks[i] / unit) + 1e-9)));
        figure.axis.ticks.push_back({scale.ticks[i], tickText(scale.ticks[i], top, values, decimals, language)});
    }
    return values;
}

} // namespace tradestrata
