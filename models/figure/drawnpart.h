// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

/// The numbers without the periods at either end of the window in which a figure would draw nothing: months before the
/// first sum, a year or quarter that is not over. `values` still lists them, blank with their reason.
Numbers drawnPart(const Numbers &numbers, const FigureSpec &spec);

/// The numbers of the periods that have months in the span, for looking closer: the partners, their order and their
/// sums stay those of the whole window. Without such periods the whole.
Numbers partOf(const Numbers &numbers, MonthSpan span);

} // namespace tradestrata
