// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/releases/rankchanges.h"

#include "models/analysis/madeflows.h"
#include "models/claims/measuresums.h"
#include "models/data/combined.h"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <map>
#include <tuple>

namespace tradestrata {

namespace {

constexpr int rankedPartners = 15;

/// Everybody's sum and rank over some months of one release.
struct Ranking
{
    Cell total;
    std::map<PartnerCode, Cell> sums; ///< partners, never groups
    std::map<PartnerCode, int> ranks; ///< of those with a value

    int rank(PartnerCode partner) const
    {
        const auto found = ranks.find(partner);
        return found == ranks.end() ? 0 : found->second;
    }
    Cell sum(PartnerCode partner) const
    {
        const auto found = sums.find(partner);
        return found == sums.end() ? Cell{std::numeric_limits<double>::quiet_NaN(), Blank::Absent} : found->second;
    }
};

Ranking rankingOf(const TradeTable &table, Flow flow, MonthSpan span)
{
    Ranking ranking{totalOf(table, flow, std::array{span}).at(0), {}, {}};
    std::vector<double> values;
    for (const TableRow &row : table.rows(flow)) {
        if (row.key.partner.isGroup())
            continue;
        const Cell cell = ranking.sums.emplace(row.key.partner, sumOver(table, row, span)).first->second;
        if (!cell.isBlank())
            values.push_back(cell.value);
    }
    std::ranges::sort(values, std::greater());
    for (const auto &[partner, cell] : ranking.sums) {
        if (!cell.isBlank())
            ranking.ranks[partner] = 1 + int(std::ranges::lower_bound(values, cell.value, std::greater()) - values.begin());
    }
    return ranking;
}

bool isWholeBeside(const Ranking &release, const Ranking &other)
{
    if (release.total.isBlank() || other.total.isBlank())
        return false;
    return std::ranges::all_of(other.sums, [&](const auto &entry) {
        const auto &[partner, cell] = entry;
        return cell.isBlank() || cell.value < other.total.value * leastNeededShare || release.rank(partner) > 0;
    });
}

std::vector<RankMove> movesOf(const Ranking &older, const Ranking &newer)
{
    const auto isLarge = [](int rank) { return rank > 0 && rank <= rankedPartners; };
    std::map<PartnerCode, Cell> everybody = older.sums;
    everybody.insert(newer.sums.begin(), newer.sums.end());
    std::vector<RankMove> moves;
    for (const auto &[partner, cell] : everybody) {
        const int before = older.rank(partner);
        const int now = newer.rank(partner);
        if (before != now && (isLarge(before) || isLarge(now)))
            moves.push_back({partner, before, now, older.sum(partner), newer.sum(partner)});
    }
    const auto place = [](const RankMove &move) {
        return std::tuple(move.newer == 0 ? std::numeric_limits<int>::max() : move.newer, move.partner);
    };
    std::ranges::sort(moves, {}, place);
    return moves;
}

bool isWithin(MonthSpan part, MonthSpan whole)
{
    return part.first >= whole.first && part.last <= whole.last;
}

} // namespace

std::vector<RankChanges> rankChangesOf(const TablePtr &older, const TablePtr &newer, MonthSpan common)
{
    std::vector<RankChanges> changes;
    for (const Flow flow : {Flow::Exports, Flow::Imports, Flow::Total}) {
        const auto olderFlow = withFlow(older, flow);
        const auto newerFlow = withFlow(newer, flow);
        if (!olderFlow || !newerFlow || (*olderFlow)->rows(flow).empty() || (*newerFlow)->rows(flow).empty())
            continue;
        for (const Measure measure : {Measure::TwelveMonths, Measure::Year}) {
            const Period period = lastEndedBy(common.last, measure);
            const MonthSpan span = monthsOf(measure, period, 12);
            if (!isWithin(span, common))
                continue;
            const Ranking before = rankingOf(**olderFlow, flow, span);
            const Ranking now = rankingOf(**newerFlow, flow, span);
            const bool comparable = isWholeBeside(before, now) && isWholeBeside(now, before);
            changes.push_back({flow, {measure, period}, comparable, comparable ? movesOf(before, now) : std::vector<RankMove>()});
        }
    }
    return changes;
}

} // namespace tradestrata
