// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/universe.h"

#include <algorithm>

namespace tradestrata {

std::optional<Universe> universeOf(const Claim &claim, const ClaimPair &pair, const TradeTable &table)
{
    if (claim.leader == Leader::Unknown)
        return std::nullopt;
    const bool second = claim.leader == Leader::Second;
    const double most = second ? claim.b.value : claim.a.value;
    const MonthSpan span = monthsOf(claim.measure, claim.period, 12);
    Universe universe{second ? pair.b : pair.a, 0, std::nullopt};
    if (!universe.leader.isGroup()) {
        const auto rows = table.rows(pair.flow);
        const auto isOpen = [&](const TableRow &row) {
            return !row.key.partner.isGroup() && sumOver(table, row, span).blank == Blank::Missing;
        };
        const bool ranked = std::ranges::none_of(rows, isOpen); // in a release of a few partners nobody knows
        universe.rank = !ranked ? 0 : 1 + int(std::ranges::count_if(rows, [&](const TableRow &row) {
            return !row.key.partner.isGroup() && sumOver(table, row, span).value > most; // NaN is not more
        }));
    }
    const TableRow *bloc = table.find({pair.flow, europeanUnionCode});
    if (bloc && universe.leader != europeanUnionCode) {
        const Cell sum = sumOver(table, *bloc, span);
        if (sum.value > most)
            universe.bloc = sum.value;
    }
    return universe;
}

} // namespace tradestrata
