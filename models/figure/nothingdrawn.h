// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"

namespace tradestrata {

/// Whether anything is in the plot, even a single dot.
bool drawsAnything(const Figure &figure);
/// Why an empty plot is empty, if no note of the numbers says so; nothing for a figure that draws something.
std::optional<Message> whyNothingIsDrawn(const Figure &figure, const Numbers &numbers);

} // namespace tradestrata
