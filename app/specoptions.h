// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "models/data/partnerlookup.h"
#include "models/spec/figurespec.h"

namespace tradestrata {

/// The figure that the options ask for. Every error is wrong usage.
/// `base`: what holds where an option is not given, such as a session's figure.
Result<FigureSpec> specFrom(const Arguments &arguments, const PartnerLookup &lookup, const FigureSpec &base = {});

/// The period of --at, or another without it.
Result<PeriodRef> periodAt(const Arguments &arguments, PeriodRef otherwise);

/// The number of --figure, 1 to `count`.
Result<int> figureNumber(const Arguments &arguments, int count);

} // namespace tradestrata
