// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/leads.h"

namespace tradestrata {

std::vector<LeadSpell> spellsOf(std::span<const double> a, std::span<const double> b)
{
    Q_ASSERT(a.size() == b.size());
    std::vector<LeadSpell> spells;
    const int count = int(a.size());
    for (int first = 0; first < count;) {
        const Leader leader = leaderOf(a[size_t(first)], b[size_t(first)]);
        int next = first + 1;
        while (next < count && leaderOf(a[size_t(next)], b[size_t(next)]) == leader)
            ++next;
        spells.push_back({first, next - 1, leader});
        first = next;
    }
    return spells;
}

std::vector<Crossing> crossingsOf(std::span<const LeadSpell> spells)
{
    std::vector<Crossing> crossings;
    Leader before = Leader::Unknown;
    for (const LeadSpell &spell : spells) {
        if (spell.leader == Leader::Level)
            continue;
        if (spell.isLead() && before != Leader::Unknown && before != spell.leader)
            crossings.push_back({spell.first, spell.leader});
        before = spell.leader;
    }
    return crossings;
}

} // namespace tradestrata
