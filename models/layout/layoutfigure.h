// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layout/layout.h"

namespace tradestrata {

/// Places everything. Pure: the same figure, paper and metrics give the same layout.
Layout layoutOf(const Figure &figure, const Paper &paper, const TextMetrics &metrics);

} // namespace tradestrata
