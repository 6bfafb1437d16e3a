// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"

namespace tradestrata {

/// Where among a figure's periods another release begins.
void addSeams(Figure &figure, const Numbers &numbers, const FigureSpec &spec, const Language &language);

} // namespace tradestrata
