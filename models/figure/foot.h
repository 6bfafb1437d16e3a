// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"

namespace tradestrata {

/// The source and the notes: what a figure's reader needs, in one short sentence each. The notes in full are its details;
/// what could not be drawn as asked for is told to the analyst alone, as remarks. Requires series, marks and lens.
void addFoot(Figure &figure, const Numbers &numbers, const FigureSpec &spec, const Language &language);

} // namespace tradestrata
