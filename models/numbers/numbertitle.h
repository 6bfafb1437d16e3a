// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

/// What the words of a figure are evaluated in: its tables, its measure and window, its partners, and the period that
/// they are about. That is one that the figure shows: the only one that it draws, the marked one, or else the last one
/// drawn that is complete.
TitleGround titleGroundOf(const Numbers &numbers, const FigureSpec &spec);

/// The words of the spec filled in, and whether they are true.
TitleFacts titleFactsOf(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry);

} // namespace tradestrata
