// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

/// The releases that what is drawn comes from, each once with the first and the last month that it gives, ascending by
/// the last; of a change also those a year earlier.
std::vector<ReleasePart> releasesIn(const Numbers &numbers, const FigureSpec &spec);

/// The releases that the nth period is drawn from, from old to new.
std::vector<ReleasePart> releasesOfPeriod(const Numbers &numbers, const FigureSpec &spec, size_t nth);
/// Whether a chart draws periods beside each other, so that a line between two says where another release begins.
bool hasSeams(Chart chart);
/// Whether a sum adds months of several releases.
bool crossesSeam(const Numbers &numbers);

} // namespace tradestrata
