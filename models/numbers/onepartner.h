// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

/// Fills what charts about one partner draw beside its sums: the 12-month average of months, or exports, imports and
/// the balance; `months` hold both flows. Error: the data hold but one of the two flows.
std::optional<Message> fillOnePartner(Numbers &numbers, const FigureSpec &spec);

} // namespace tradestrata
