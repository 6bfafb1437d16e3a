// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/moneyunit.h"
#include "models/spec/figurespec.h"

#include <QString>

namespace tradestrata {

class Language;

/// What the values of a figure are.
enum class ValueKind { Dollars, Percent, Points, Index, Rank };
ValueKind kindOf(Show show);

/// How a figure writes its values: the unit and decimals that its labels share.
struct ValueText
{
    ValueKind kind = ValueKind::Dollars;
    bool isChange = false; ///< values above zero carry a plus sign
    MoneyUnit unit = MoneyUnit::Billions;
    int decimals = 1;

    QString label(double value, const Language &language) const;
};

} // namespace tradestrata
