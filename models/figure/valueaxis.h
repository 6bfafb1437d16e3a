// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"

namespace tradestrata {

/// Adds the value axis that holds what the figure's series and stacks draw. Returns how its values are written, with
/// the decimals still open.
ValueText addValueAxis(Figure &figure, const FigureSpec &spec, const Language &language);

inline constexpr int mostDecimals = 3;

/// One decimal, and as many more (to 3) as it takes for the compared values to differ as text.
int decimalsFor(const std::vector<double> &compared, ValueText values, const Language &language);

} // namespace tradestrata
