// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tradestrata {

/// The unit in which the values of a figure are written.
enum class MoneyUnit { Billions, Millions, Thousands };

/// The unit for values that reach up to `largest` dollars.
MoneyUnit unitFor(double largest);
/// One unit in dollars: 1e9, 1e6, 1e3.
double dollarsOf(MoneyUnit unit);

} // namespace tradestrata
