// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

/// The numbers of a spec; `context` is needed for dollars of a stated month, recessions and events alone. Errors are
/// wrong usage: unknown release, options that make no sense together, an empty window, a group that overlaps with what it
/// is stacked on.
/// `at` is the period looked at, which a figure of one period draws: the period of the measure that holds it, or the
/// nearest complete one, and then a note says so. Top N is then that of the period, and the shown stand by size.
Result<Numbers> numbersOf(const ReleaseList &releases, const PartnerRegistry &registry, const ValidSpec &spec,
                          PeriodRef at = PeriodRef::latest(), const Context &context = {});
/// The same as columns of a table beside others and the total: each period whole from one release, also of lines that
/// draw neither.
Result<Numbers> numbersBesideTotal(const ReleaseList &releases, const PartnerRegistry &registry, const ValidSpec &spec,
                                   PeriodRef at = PeriodRef::latest(), const Context &context = {});

/// What happened in the window, where the spec asks for it: recessions, the notes on the partners
/// that are drawn, and the events of these or of all. The analyst's own events are drawn wherever
/// the chart has a place for them.
void addContext(Numbers &numbers, const FigureSpec &spec, MonthSpan window, const Context &context);

} // namespace tradestrata
