// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layout/layout.h"

namespace tradestrata {

/// Places everything. Pure: the same figure, paper and metrics give the same layout. Where words leave no room for the
/// plot they give way in the order of GaveWay, the logo of a house before them at each step; the last, smaller type, is a paper
/// with more points of fewer pixels each.
Layout layoutOf(const Figure &figure, const Paper &paper, const TextMetrics &metrics);

} // namespace tradestrata
