// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layout/layout.h"

#include <optional>

namespace tradestrata {

/// Places everything. Pure: the same figure, paper and metrics give the same layout. Where words leave no room for the
/// plot they give way in the order of GaveWay; the last, smaller type, is a paper with more points of fewer pixels each.
Layout layoutOf(const Figure &figure, const Paper &paper, const TextMetrics &metrics);

/// Puts another title and subtitle into a layout that is there. Where they take as many lines nothing else moves, and that
/// is all; else nothing is changed, and false is returned.
bool replaceHead(Layout &layout, const Figure &figure, const TextMetrics &metrics);

/// How far down title and subtitle reach, in points; nothing else stands there. Nothing where something may.
std::optional<double> headBottom(const Layout &layout);

} // namespace tradestrata
