// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/concentration.h"

#include <algorithm>
#include <functional>

namespace tradestrata {

namespace {

constexpr size_t leaders = 3;

// Shares of all partners in per cent in one span, the largest first; or why there are none.
struct Shares
{
    std::vector<double> percent;
    Blank blank = Blank::None;
};

Shares sharesAt(const std::vector<Column> &partners, Cell total, int span)
{
    Shares shares;
    shares.blank = total.blank;
    if (!total.isBlank() && total.value <= 0)
        shares.blank = Blank::Missing;
    for (const Column &column : partners) {
        const Cell cell = column.at(span);
        if (cell.isBlank() && leavesRemainderOpen(cell.blank))
            shares.blank = graver(shares.blank, cell.blank);
        else if (!cell.isBlank())
            shares.percent.push_back(cell.value / total.value * 100);
    }
    if (shares.percent.empty() && shares.blank == Blank::None)
        shares.blank = Blank::Missing;
    std::ranges::sort(shares.percent, std::greater());
    return shares;
}

} // namespace

Concentration concentrationOf(const TradeTable &table, Flow flow, std::span<const MonthSpan> spans)
{
    const Column total = sumsOf(table, flow, {}, spans).total;
    const std::vector<Column> partners = partnerColumns(table, flow, spans);
    Concentration result;
    for (int i = 0; i < int(spans.size()); ++i) {
        const Shares shares = sharesAt(partners, total.at(i), i);
        double topThree = 0;
        double squares = 0;
        for (size_t k = 0; k < shares.percent.size(); ++k) {
            topThree += k < leaders ? shares.percent[k] : 0;
            squares += shares.percent[k] * shares.percent[k];
        }
        const bool none = shares.blank == Blank::None && squares == 0; // nobody traded
        const Blank blank = none ? Blank::Missing : shares.blank;
        result.topThree.push({topThree, blank});
        result.herfindahl.push({squares, blank});
        result.effective.push({1e4 / squares, blank});
    }
    return result;
}

} // namespace tradestrata
