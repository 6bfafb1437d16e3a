// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"

namespace tradestrata {

/// A lead of less than this part of the smaller value is a near tie.
inline constexpr double nearTieMargin = 0.01;

/// Adds markers a year apart to the lines of ranks, and the periods in which neighbouring ranks are nearly tied.
void addRankMarks(Figure &figure, const Numbers &numbers);

} // namespace tradestrata
