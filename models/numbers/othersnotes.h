// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

/// What a figure says of others: what in them is nobody's, whose months they also hold, and why they are not drawn.
void addOthersNotes(Messages &notes, const Numbers &numbers, const FigureSpec &spec);

} // namespace tradestrata
