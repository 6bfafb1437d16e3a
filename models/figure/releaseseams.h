// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"

namespace tradestrata {

/// The releases that the months of what is drawn come from, ascending by month; of a change also those a year earlier.
std::vector<ReleasePart> releasesIn(const Numbers &numbers, const FigureSpec &spec);

/// Where on a figure's time axis another release begins.
void addSeams(Figure &figure, const Numbers &numbers, const FigureSpec &spec, const Language &language);

} // namespace tradestrata
