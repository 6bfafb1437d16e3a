// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/concentration.h"

#include <algorithm>
#include <functional>

namespace tradestrata {

namespace {

constexpr size_t leaders = 3;

// Shares of all partners in per cent in one span, largest first; or why there are none.
struct Shares
{
    std::vector<double> percent;
    Blank blank = Blank::None;
};

Shares sharesOf(std::span<const Cell> partners, Cell total)
{
    Shares shares;
    shares.blank = total.blank;
    if (!total.isBlank() && total.value <= 0)
        shares.blank = Blank::Missing;
    for (const Cell &cell : partners) {
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

ConcentrationCells concentrationOf(std::span<const Cell> partners, Cell total)
{
    const Shares shares = sharesOf(partners, total);
    double topThree = 0;
    double squares = 0;
    for (size_t k = 0; k < shares.percent.size(); ++k) {
        topThree += k < leaders ? shares.percent[k] : 0;
        squares += shares.percent[k] * shares.percent[k];
    }
    const bool none = shares.blank == Blank::None && squares == 0; // nobody traded
    const Blank blank = none ? Blank::Missing : shares.blank;
    return {{topThree, blank}, {squares, blank}, {1e4 / squares, blank}};
}

Concentration concentrationOf(const TradeTable &table, Flow flow, std::span<const MonthSpan> spans)
{
    const Column total = totalOf(table, flow, spans);
    const std::vector<Column> partners = partnerColumns(table, flow, spans);
    std::vector<Cell> cells(partners.size());
    Concentration result;
    for (int i = 0; i < int(spans.size()); ++i) {
        std::ranges::transform(partners, cells.begin(), [i](const Column &column) { return column.at(i); });
        const ConcentrationCells indices = concentrationOf(cells, total.at(i));
        result.topThree.push(indices.topThree);
        result.herfindahl.push(indices.herfindahl);
        result.effective.push(indices.effective);
    }
    return result;
}

} // namespace tradestrata
