// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

/// What the rules ask a figure to say beside its numbers: who lies within others, what the source gives to no partner,
/// why others or a period is not drawn, breaks in a group's membership or a partner's territory, codes combined.
Messages notesOf(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry);

/// What a figure says of others: what in them is nobody's, whose months they also hold, and why they are not drawn.
void addOthersNotes(Messages &notes, const Numbers &numbers, const FigureSpec &spec);

/// What a figure says of the releases that it is made of: another total, small partners that lack, seams, and changes that
/// no release has both sides of.
void addReleaseNotes(Messages &notes, const Numbers &numbers, const FigureSpec &spec);

} // namespace tradestrata
