// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

/// What a figure says of the releases that it is made of: another total, small partners that lack, seams, and changes that
/// no release has both sides of.
void addReleaseNotes(Messages &notes, const Numbers &numbers, const FigureSpec &spec);

} // namespace tradestrata
