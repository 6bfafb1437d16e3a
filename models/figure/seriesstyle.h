// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"

namespace tradestrata {

/// Sets colour, line style and drawing order of every series. `order` is the index of the period whose values rank the
/// lines; the first two partners are compared.
void setSeriesStyles(Figure &figure, const PartnerRegistry &registry, int order);

} // namespace tradestrata
