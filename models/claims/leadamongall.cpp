// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/leadamongall.h"

#include <algorithm>

namespace tradestrata {

namespace {

struct Standing
{
    PartnerCode partner;
    double value = 0;
};

// Those with the same value as the one at `from`.
QList<PartnerCode> levelWith(const std::vector<Standing> &order, size_t from)
{
    QList<PartnerCode> level;
    for (size_t i = from; i < order.size() && order[i].value == order[from].value; ++i)
        level.append(order[i].partner);
    return level;
}

} // namespace

TopPlaces topPlaces(const TradeTable &table, Flow flow, MonthSpan span)
{
    const TableRow *world = table.find({flow, worldCode});
    const Cell total = world ? sumOver(table, *world, span) : Cell{0, Blank::Absent};
    if (total.isBlank())
        return {};
    std::vector<Standing> order;
    bool open = false;
    double left = total.value; // of the total, for those whose value is missing
    for (const TableRow &row : table.rows(flow)) {
        if (row.key.partner.isGroup())
            continue;
        const Cell cell = sumOver(table, row, span);
        open = open || leavesRemainderOpen(cell.blank);
        if (cell.isBlank())
            continue;
        order.push_back({row.key.partner, cell.value});
        left -= cell.value;
    }
    std::ranges::stable_sort(order, [](const Standing &one, const Standing &other) { return one.value > other.value; });
    // Balances are above and below zero, so what is left of them bounds nobody's.
    const auto isSure = [&](size_t place) {
        return place < order.size() && (!open || (flow != Flow::Balance && order[place].value > left));
    };
    TopPlaces top;
    if (!isSure(0))
        return top;
    top.first = levelWith(order, 0);
    top.firstValue = order.front().value;
    const auto next = size_t(top.first.size());
    if (isSure(next)) {
        top.second = levelWith(order, next);
        top.secondValue = order[next].value;
    }
    return top;
}

std::optional<size_t> leadsAllSince(const TradeTable &table, Flow flow, std::span<const MonthSpan> spans)
{
    if (spans.empty())
        return std::nullopt;
    const TopPlaces now = topPlaces(table, flow, spans.back());
    if (!now.hasLeader())
        return std::nullopt;
    size_t since = spans.size() - 1;
    bool unbroken = true;
    for (size_t i = since; i-- > 0;) {
        const TopPlaces before = topPlaces(table, flow, spans[i]);
        unbroken = unbroken && before.first == now.first;
        if (unbroken)
            since = i;
        else if (!before.first.isEmpty()) // what was before is known, and it was not this lead
            return since;
    }
    return std::nullopt;
}

} // namespace tradestrata
