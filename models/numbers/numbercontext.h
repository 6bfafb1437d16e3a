// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

/// What happened in the window, where the spec asks for it: recessions, the notes on the partners
/// that are drawn, and the events of these or of all. The analyst's own events are drawn wherever
/// the chart has a place for them.
void addContext(Numbers &numbers, const FigureSpec &spec, MonthSpan window, const Context &context);

} // namespace tradestrata
