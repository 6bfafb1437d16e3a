// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

/// The notes that the rules require: who is within others, what is unallocated, why others or a period is not drawn,
/// breaks in a group's membership or a partner's territory, codes combined.
Messages notesOf(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry);

/// The notes on others: the unallocated amount in it, whose months it also includes, and why it is not drawn.
void addOthersNotes(Messages &notes, const Numbers &numbers, const FigureSpec &spec);

/// The notes on the releases of a figure: another total, missing small partners, seams, and changes for which no
/// release has both sides.
void addReleaseNotes(Messages &notes, const Numbers &numbers, const FigureSpec &spec);

} // namespace tradestrata
