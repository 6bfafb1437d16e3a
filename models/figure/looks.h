// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"

namespace tradestrata {

/// Gives every series of the figure its colours, its line and its place among the lines; `order` says which values
/// rank the lines (period index), the first two partners are compared.
void giveLooks(Figure &figure, const PartnerRegistry &registry, int order);

} // namespace tradestrata
