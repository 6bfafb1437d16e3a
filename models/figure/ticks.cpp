// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/ticks.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

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
    constexpr double padding = 0.03; // of the range, above and below data that end off a tick
    TickScale scale;
    scale.step = step;
    const double pad = (most - least) * padding;
    // An end of the axis: at the next tick when that is near, else just beyond the data.
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
    if (!(most > least)) {
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

} // namespace tradestrata
