// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

/// Who leads of two series, period by period: a linear walk over two arrays, as it is needed for every pair of
/// partners.
namespace tradestrata {

/// For a pair in one period. Level: equal dollars; unknown: one of the two is blank.
enum class Leader : quint8 { Unknown = 0, First = 1, Second = 2, Level = 3 };

/// A run of periods in all of which the same one leads, or both are level, or the leader is unknown.
struct LeadSpell
{
    int first = 0; ///< indexes of periods, both ends included
    int last = 0;
    Leader leader = Leader::Unknown;

    bool isLead() const { return leader == Leader::First || leader == Leader::Second; }
    bool operator==(const LeadSpell &) const = default;
};

/// For two values; NaN is a blank.
constexpr Leader leaderOf(double a, double b) { return Leader(int(a > b) | int(a < b) << 1 | (a == b ? 3 : 0)); }

/// The spells of two series of equal length, NaN for a blank: they cover all periods, in order, and no two neighbours
/// are alike.
std::vector<LeadSpell> spellsOf(std::span<const double> a, std::span<const double> b);

/// Where the lead passes from one to the other.
struct Crossing
{
    int at = 0; ///< index of the first period in which the other leads
    Leader to = Leader::Unknown;
    bool operator==(const Crossing &) const = default;
};

/// The crossings among spells. Level periods in between neither hide one nor make one if the same one leads again; a
/// blank hides it, as it is unknown when the lead passed.
std::vector<Crossing> crossingsOf(std::span<const LeadSpell> spells);

} // namespace tradestrata
