// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/valuetext.h"

#include "models/language/language.h"

namespace tradestrata {

ValueKind kindOf(Show show)
{
    switch (show) {
    case Show::Value:
    case Show::Change:
        return ValueKind::Dollars;
    case Show::Share:
    case Show::ChangePercent:
        return ValueKind::Percent;
    case Show::Contribution:
        return ValueKind::Points;
    case Show::Index:
        return ValueKind::Index;
    case Show::Rank:
        return ValueKind::Rank;
    }
    Q_UNREACHABLE();
}

QString ValueText::label(double value, const Language &language) const
{
    const QString plus = isChange && value > 0 ? QStringLiteral("+") : QString();
    switch (kind) {
    case ValueKind::Dollars:
        return plus + language.inUnit(value, unit, decimals);
    case ValueKind::Percent:
        return plus + language.percent(value, decimals);
    case ValueKind::Points:
    case ValueKind::Index:
        return plus + language.number(value, decimals);
    case ValueKind::Rank:
        return language.number(value, 0);
    }
    Q_UNREACHABLE();
}

} // namespace tradestrata
