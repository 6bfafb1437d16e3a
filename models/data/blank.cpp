// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/blank.h"

namespace tradestrata {

const char *blankKey(Blank blank)
{
    switch (blank) {
    case Blank::None:
        return "";
    case Blank::WithinOthers:
        return "within_others";
    case Blank::Absent:
        return "absent";
    case Blank::NotYetPublished:
        return "not_yet_published";
    case Blank::Missing:
        return "missing";
    case Blank::BeforeData:
        return "before_data";
    case Blank::Overlapping:
        return "overlapping";
    case Blank::TerritoryChange:
        return "territory_change";
    case Blank::BaseTooSmall:
        return "base_too_small";
    case Blank::OutsideBase:
        return "outside_base";
    case Blank::NoPrice:
        return "no_price";
    case Blank::NoRank:
        return "no_rank";
    }
    Q_UNREACHABLE();
}

} // namespace tradestrata
