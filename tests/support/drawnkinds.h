// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <vector>

/// Figures over time of many kinds and sizes, for tests of what is placed in all of them.
namespace tradestrata::testsupport {

struct DrawnKind
{
    const char *name;
    const char *spec;
    int months;
};

inline constexpr const char *drawnSizes[] = {"170x95mm", "85x60mm", "320x200", "640x360", "1600x900"};

/// Those that every chart of lines, bands and bars has, and more.
inline std::vector<DrawnKind> drawnKindsAnd(std::initializer_list<DrawnKind> more)
{
    std::vector<DrawnKind> kinds{
        {"months of a year", "month line", 13},
        {"months of many years", "month line", 489},
        {"12 months", "12-months line axis data", 200},
        {"quarters", "quarter line others total", 200},
        {"ranks", "month rank-over-time", 60},
        {"bands", "12-months area", 300},
        {"a share", "month area share", 120},
        {"bars", "year bars", 488},
        {"bars through August", "year bars through 8", 497},
        {"months as bars", "month months", 61},
        {"crossings", "month line crossings lens leader-ribbon", 61},
    };
    kinds.insert(kinds.end(), more);
    return kinds;
}

} // namespace tradestrata::testsupport
