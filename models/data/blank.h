// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tradestrata {

/// Why a cell has no value. Zero is a value; a blank is not zero.
enum class Blank : quint8 {
    None,            ///< there is a value
    WithinOthers,    ///< the source does not publish it apart: it lies within others
    Absent,          ///< the partner did not exist yet, or no longer: draws nothing, counts as nothing
    NotYetPublished, ///< after the last month of the release
    Missing,         ///< suppressed or unreadable: a gap, nothing bridges it
    BeforeData,      ///< before the first month of the release
    Overlapping,     ///< of others alone: what is shown overlaps, so nothing says what is left over
    TerritoryChange, ///< the partner's territory changed between the two periods: no change is made across it
    BaseTooSmall,    ///< what it would be divided by is under 1 million dollars, zero or negative
    OutsideBase,     ///< it lies outside what the share is of
    NoPrice,         ///< no consumer prices of the month: never published, or not yet
};

/// "", "within_others", "absent", "not_yet_published", "missing", "before_data", "overlapping",
/// "territory_change", "base_too_small", "outside_base",
/// "no_price": the word in JSON.
const char *blankKey(Blank blank);

} // namespace tradestrata
