// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/language.h"
#include "models/numbers/numberbehind.h"

namespace tradestrata {

/// What the column of a number is called.
QString nameOf(NumberOf of, PartnerCode partner, Flow flow, const Language &language);

/// Why a cell has no value, as a sentence; empty where it has one.
QString blankSentence(Blank blank, const Language &language);

} // namespace tradestrata
