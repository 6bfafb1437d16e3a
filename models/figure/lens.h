// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"

namespace tradestrata {

/// Adds the lens on the newest crossing of the first two of the shown, if the spec asks for it and the crossing lies at
/// the end of the window. Requires the axis and the format of values.
void addLens(Figure &figure, const FigureSpec &spec, const Language &language);
/// Why the figure would have no lens; empty if the newest crossing lies at the end of the window, in its last 5 per
/// cent, and the lens would enlarge it.
Messages whyNoLens(const Figure &figure);

} // namespace tradestrata
