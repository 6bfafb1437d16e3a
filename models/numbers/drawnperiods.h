// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

/// Some of the periods of numbers: indices from one to before another.
struct PeriodIndices
{
    int from = 0;
    int to = 0;

    bool contains(int index) const { return index >= from && index < to; }
    bool operator==(const PeriodIndices &) const = default;
};

/// The periods of the numbers from the first to the last of which the figure draws anything; all if it draws nothing.
PeriodIndices drawnPeriods(const Numbers &numbers, const FigureSpec &spec);

/// Finds the marked period among those that are drawn: Numbers::marked, or else Numbers::notMarked.
void markPeriod(Numbers &numbers, const FigureSpec &spec);

} // namespace tradestrata
