// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tradestrata {

/// Why a cell has no value. Zero is a value; a blank is not zero.
enum class Blank : quint8 {
    None,            ///< there is a value
    WithinOthers,    ///< the source does not publish it separately: it is within others
    Absent,          ///< the partner did not exist yet, or no longer: not drawn, counts as zero
    NotYetPublished, ///< after the last month of the release
    Missing,         ///< suppressed or unreadable: a gap, never bridged
    BeforeData,      ///< before the first month of the release
    Overlapping,     ///< only for others: the shown overlap, so the rest is undefined
    TerritoryChange, ///< the partner's territory changed between the two periods: no change is computed across it
    BaseTooSmall,    ///< the denominator is under 1 million dollars, zero or negative
    OutsideBase,     ///< it is outside of what the share is of
    NoPrice,         ///< no consumer prices for the month: never published, or not yet
    NoRank,          ///< a group, or what no partner has: ranks are those of partners
};

/// "", "within_others", "absent", "not_yet_published", "missing", "before_data", "overlapping",
/// "territory_change", "base_too_small", "outside_base",
/// "no_price", "no_rank": the word in JSON.
const char *blankKey(Blank blank);

} // namespace tradestrata
