// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/language.h"
#include "models/spec/figurespec.h"

namespace tradestrata {

/// How the values of a figure are computed from the published months, in one to three sentences.
QString recipeWords(const FigureSpec &spec, const Language &language);

} // namespace tradestrata
