// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/finish.h"

namespace tradestrata {

namespace {

// A's dollars less B's over the months; nothing where one is blank.
std::optional<double> aheadOver(const TradeTable &table, const TableRow &a, const TableRow &b, MonthSpan span)
{
    const Cell sumA = sumOver(table, a, span);
    const Cell sumB = sumOver(table, b, span);
    return sumA.isBlank() || sumB.isBlank() ? std::nullopt : std::optional(sumA.value - sumB.value);
}

} // namespace

std::optional<ToFinishFirst> toFinishFirst(const TradeTable &table, const ClaimPair &pair, Month cursor)
{
    const TableRow *a = table.find({pair.flow, pair.a});
    const TableRow *b = table.find({pair.flow, pair.b});
    const Period year = Period::containing(cursor, Frequency::Year);
    if (!a || !b || cursor == year.last())
        return std::nullopt;
    const auto ahead = aheadOver(table, *a, *b, {year.first(), cursor});
    if (!ahead)
        return std::nullopt;
    ToFinishFirst finish{year, {cursor + 1, year.last()}, *ahead, {}, {}};
    for (Period past = Period::containing(table.first(), Frequency::Year); past < year; past = past + 1) {
        const int back = year.first() - past.first();
        const auto rest = aheadOver(table, *a, *b, {finish.left.first - back, finish.left.last - back});
        if (!rest)
            continue;
        finish.known.push_back(past);
        if (-*rest > finish.ahead)
            finish.did.push_back(past);
    }
    return finish;
}

} // namespace tradestrata
