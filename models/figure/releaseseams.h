// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"

namespace tradestrata {

/// The releases that the months of what is drawn come from, ascending by month; of a change also those a year earlier.
std::vector<ReleasePart> releasesIn(const Numbers &numbers, const FigureSpec &spec);

/// The releases that a figure's months come from, as its source line names them: "release of March 2026", or "releases
/// of March 2026 (to December 2024) and September 2026".
QString releasePhrase(const Numbers &numbers, const FigureSpec &spec, const Language &language);

/// Where on a figure's time axis another release begins.
void addSeams(Figure &figure, const Numbers &numbers, const FigureSpec &spec, const Language &language);

} // namespace tradestrata
