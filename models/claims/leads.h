// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

/// Who leads of two series, period by period: a linear walk over two arrays, as every pair of partners asks for one.
namespace tradestrata {

/// Of a pair in one period. Level ones have the same dollars; unknown is a period in which one of the two is blank.
enum class Leader : quint8 { Unknown = 0, First = 1, Second = 2, Level = 3 };

/// A run of periods without a break: the same one leads in all of them, or they are level, or it is not known.
struct LeadSpell
{
    int first = 0; ///< indexes of periods, both ends included
    int last = 0;
    Leader leader = Leader::Unknown;

    bool isLead() const { return leader == Leader::First || leader == Leader::Second; }
    bool operator==(const LeadSpell &) const = default;
};

/// Of two values; NaN is a blank.
constexpr Leader leaderOf(double a, double b)
{
    return Leader(int(a > b) | int(a < b) << 1 | (a == b ? 3 : 0));
}

/// The spells of two series of one length, NaN for a blank: together they are all its periods, in order, and no two
/// neighbours are alike.
std::vector<LeadSpell> spellsOf(std::span<const double> a, std::span<const double> b);

/// Where the lead passes from one to the other.
struct Crossing
{
    int at = 0; ///< index of the first period in which the other leads
    Leader to = Leader::Unknown;
    bool operator==(const Crossing &) const = default;
};

/// The crossings among spells. Level periods between do not hide one, nor make one where the same leads again; a blank
/// does: nobody knows when the lead passed.
std::vector<Crossing> crossingsOf(std::span<const LeadSpell> spells);

} // namespace tradestrata
