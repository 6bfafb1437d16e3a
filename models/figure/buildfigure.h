// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"
#include "models/language/language.h"

namespace tradestrata {

/// Adds words, ticks and colours to numbers; those of a house style are in the registry, its margins and logo in `sheet`.
Figure buildFigure(const Numbers &numbers, const ValidSpec &spec, const PartnerRegistry &registry, const Language &language,
                   const HouseSheet &sheet = {});

} // namespace tradestrata
