// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

/// The numbers without the periods at either end of the window in which a figure would draw nothing: months before the
/// first sum, an incomplete year or quarter. `values` still lists them, blank with their reason.
Numbers drawnPart(const Numbers &numbers, const FigureSpec &spec);

/// The numbers of the periods that have months in the span, for zooming in: the partners, their order and their sums
/// are those of the whole window. If there are no such periods, all numbers.
Numbers partOf(const Numbers &numbers, MonthSpan span);

} // namespace tradestrata
