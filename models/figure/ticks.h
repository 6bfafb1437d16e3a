// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace tradestrata {

/// Where a value axis begins and ends, and its ticks: 4 to 6 multiples of 1, 2, 2.5 or 5 times a power of ten.
/// The axis reaches up to the next tick, but only a little beyond the data where that tick is more than half a step
/// away (2,185 on ticks of 500 ends above 2,000).
struct TickScale
{
    double low = 0;
    double high = 1;
    double step = 1;
    std::vector<double> ticks; ///< ascending, within low and high
    /// Decimals that the ticks need.
    int decimals(double unit) const;
};
TickScale ticksFor(double least, double most, bool fromZero, int maxTicks = 6);

} // namespace tradestrata
