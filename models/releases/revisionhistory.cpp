// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/releases/revisionhistory.h"

#include <algorithm>
#include <limits>

namespace tradestrata {

namespace {

const TableRow *rowOf(const TradeTable &table, SeriesKey key, const PartnerRegistry &registry)
{
    if (const TableRow *row = table.find(key))
        return row;
    const auto rows = table.rows(key.flow);
    const auto it = std::ranges::find_if(rows, [&](const TableRow &row) {
        return registry.canonical(row.key.partner) == registry.canonical(key.partner);
    });
    return it == rows.end() ? nullptr : &*it;
}

} // namespace

std::vector<CellInRelease> revisionHistory(SeriesKey key, Period period, const QList<TablePtr> &releases,
                                           const PartnerRegistry &registry)
{
    constexpr Cell noRow{std::numeric_limits<double>::quiet_NaN(), Blank::WithinOthers};
    std::vector<CellInRelease> history;
    for (const TablePtr &release : releases) {
        if (period.first() < release->first() || release->last() < period.last())
            continue;
        const TableRow *row = rowOf(*release, key, registry);
        history.push_back({release, row ? sumOver(*release, *row, {period.first(), period.last()}) : noRow});
    }
    return history;
}

} // namespace tradestrata
