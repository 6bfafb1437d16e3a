// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/specoptions.h"

namespace tradestrata {

/// Why an option would change nothing in the figure; nothing if each one has a use there.
MaybeError whyUseless(const Arguments &arguments, const FigureSpec &spec);

/// The options that name series for all figures of a session taken out: one of the figures may have no use for them.
Arguments withoutSeries(Arguments arguments);
/// Why one of those would change nothing in any of the figures.
MaybeError whyUselessInAll(const Arguments &arguments, const QList<FigureSpec> &specs);

/// Why an option would change nothing in how the files are read.
MaybeError whyUselessForFiles(const Arguments &arguments);

/// Why `values` has no use for an option: it changes words, marks or notes of a figure only, and not all formats have them.
MaybeError whyNotInNumbers(const Arguments &arguments);

} // namespace tradestrata
