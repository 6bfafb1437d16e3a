// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/leaders.h"

#include <utility>

namespace tradestrata {

namespace {

constexpr double leastComparable = 1e6; // dollars

std::optional<PeriodLeader> leaderAt(const std::vector<Column> &partners, Cell total, int period, bool addsUp)
{
    if (total.isBlank() && leavesRemainderOpen(total.blank))
        return std::nullopt;
    const Column *first = nullptr;
    const Column *second = nullptr;
    const auto at = [period](const Column *column) { return column->values[size_t(period)]; };
    double left = total.value; // for partners without a value
    bool isOpen = false;
    for (const Column &column : partners) {
        const Cell cell = column.at(period);
        if (cell.isBlank()) {
            isOpen = isOpen || leavesRemainderOpen(cell.blank);
            continue;
        }
        left -= cell.value;
        if (!first || cell.value > at(first))
            second = std::exchange(first, &column);
        else if (!second || cell.value > at(second))
            second = &column;
    }
    if (!first || at(first) <= 0 || (second && at(second) == at(first)))
        return std::nullopt;
    const bool isRuledOut = addsUp && !total.isBlank() && second && left < at(second);
    if (isOpen && !isRuledOut)
        return std::nullopt;
    PeriodLeader leader{first->partner, at(first), std::nullopt, at(first), std::nullopt};
    if (second) {
        leader.second = second->partner;
        leader.ahead -= at(second);
        if (at(second) >= leastComparable)
            leader.percent = leader.ahead / at(second) * 100;
    }
    return leader;
}

} // namespace

std::vector<std::optional<PeriodLeader>> leadersOf(const TradeTable &table, Flow flow, std::span<const MonthSpan> spans)
{
    const std::vector<Column> partners = partnerColumns(table, flow, spans);
    const Column total = totalOf(table, flow, spans);
    std::vector<std::optional<PeriodLeader>> leaders;
    for (int i = 0; i < total.size(); ++i)
        leaders.push_back(leaderAt(partners, total.at(i), i, flow != Flow::Balance));
    return leaders;
}

} // namespace tradestrata
