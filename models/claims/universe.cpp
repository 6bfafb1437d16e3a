// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/universe.h"

#include "models/data/combined.h"

#include <cmath>

namespace tradestrata {

namespace {

// Countries without a value can have the rest of the total; for balances that is not a bound.
std::optional<int> rankOf(double value, const TradeTable &table, Flow flow, MonthSpan span)
{
    const Cell total = sumOver(table, SeriesKey{flow, worldCode}, span);
    double left = total.value;
    bool isOpen = !table.find({flow, worldCode}) || (total.isBlank() && leavesRemainderOpen(total.blank));
    int above = 0;
    for (const TableRow &row : table.rows(flow)) {
        if (row.key.partner.isGroup())
            continue;
        const Cell cell = sumOver(table, row, span);
        isOpen = isOpen || leavesRemainderOpen(cell.blank);
        left -= cell.isBlank() ? 0 : cell.value;
        above += cell.value > value ? 1 : 0; // NaN is not more
    }
    const bool isRuledOut = flow != Flow::Balance && left < value; // NaN rules out nothing
    return isOpen && !isRuledOut ? std::nullopt : std::optional(1 + above);
}

} // namespace

std::optional<Universe> universeOf(const Claim &claim, const ClaimPair &pair, const TradeTable &table)
{
    if (claim.leader == Leader::Unknown)
        return std::nullopt;
    const MonthSpan span = monthsOf(claim.measure, claim.period, 12);
    const Cell a = sumOver(table, SeriesKey{pair.flow, pair.a}, span);
    const Cell b = sumOver(table, SeriesKey{pair.flow, pair.b}, span);
    const bool second = claim.leader == Leader::Second;
    Universe universe{second ? pair.b : pair.a, std::nullopt, std::nullopt, {}};
    if (leaderOf(a.value, b.value) != claim.leader)
        return universe;
    const double own = second ? b.value : a.value;
    if (!universe.leader.isGroup())
        universe.rank = rankOf(own, table, pair.flow, span);
    const Cell bloc = sumOver(table, SeriesKey{pair.flow, europeanUnionCode}, span);
    if (universe.leader != europeanUnionCode && bloc.value > own)
        universe.bloc = bloc.value;
    if (universe.rank || universe.bloc)
        universe.releases = partsOf(table, span);
    return universe;
}

} // namespace tradestrata
