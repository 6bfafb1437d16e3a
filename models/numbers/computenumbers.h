// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

/// The numbers of a spec; `context` is only needed for dollars of a stated month, recessions and events. Errors are
/// wrong usage: an unknown release, options that cannot be combined, an empty window, a group that overlaps with
/// another part of the stack. `at` is the period that a figure of one period draws: the period of the measure that
/// contains it, or the nearest complete one, which a note then reports. Top N is then that of the period, and the shown
/// are ordered by size.
Result<Numbers> numbersOf(const ReleaseList &releases, const PartnerRegistry &registry, const ValidSpec &spec,
                          PeriodRef at = PeriodRef::latest(), const Context &context = {});
/// The same as columns of a table with others and the total: each period whole from one release, even for lines without
/// others and total.
Result<Numbers> numbersWithTotal(const ReleaseList &releases, const PartnerRegistry &registry, const ValidSpec &spec,
                                 PeriodRef at = PeriodRef::latest(), const Context &context = {});

/// What happened in the window, if the spec asks for it: recessions, the notes on the partners that are drawn, and the
/// events of these or of all. The analyst's own events are always drawn if the chart has a place for them.
void addContext(Numbers &numbers, const FigureSpec &spec, MonthSpan window, const Context &context);

} // namespace tradestrata
