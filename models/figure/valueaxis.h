// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"
#include "models/language/language.h"
#include "models/spec/figurespec.h"

#include <QString>

#include <vector>

namespace tradestrata {

/// The ends of a value axis and its ticks: 4 to 6 multiples of 1, 2, 2.5 or 5 times a power of ten. The axis reaches up
/// to the next tick, but only slightly beyond the data if that tick is more than half a step away (2,185 on ticks of
/// 500 ends above 2,000).
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
/// The ticks of a logarithmic axis: 1, 2 and 5 times the powers of ten, or only the powers if these are too many. Both
/// ends must be positive.
TickScale logTicksFor(double least, double most);

ValueKind kindOf(ShowAs show);

/// Adds the value axis that covers what the figure's series and stacks draw. Returns the format of its values, except
/// the decimals.
ValueText addValueAxis(Figure &figure, const FigureSpec &spec, const Language &language);

inline constexpr int mostDecimals = 3;

/// One decimal, and as many more (up to 3) as are needed for the compared values to differ as text.
int decimalsFor(const std::vector<double> &compared, ValueText values, const Language &language);

} // namespace tradestrata
