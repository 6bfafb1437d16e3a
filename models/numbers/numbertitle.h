// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

/// What the words of a figure are evaluated in: its tables, its measure and window, and its partners.
TitleGround titleGroundOf(const Numbers &numbers, const FigureSpec &spec, PeriodRef at);

/// Whether the words of the spec are true at another period. They are about the last period of the measure that had
/// ended by then; "latest" is the end of the window.
TitleFacts titleFactsOf(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry, PeriodRef at);

} // namespace tradestrata
