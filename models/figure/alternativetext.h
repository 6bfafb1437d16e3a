// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"

namespace tradestrata {

/// The figure in two to four sentences, for those who cannot see it: what kind of chart it is with its title, what it
/// measures and over which periods, who is first at the end with the values, and since when. In the figure's language,
/// without line breaks. `numbers` and `spec` are those that the figure was built from.
QString alternativeText(const Figure &figure, const Numbers &numbers, const FigureSpec &spec, const Language &language);

} // namespace tradestrata
