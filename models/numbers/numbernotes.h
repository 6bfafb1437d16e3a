// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

/// What the rules ask a figure to say beside its numbers: who lies within others, what the source gives to no partner,
/// why others or a period is not drawn, breaks in a group's membership or a partner's territory, codes combined.
Messages notesOf(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry);

} // namespace tradestrata
