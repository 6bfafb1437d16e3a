// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/releases/claimchanges.h"

#include "models/analysis/sums.h"
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

constexpr size_t comparedPartners = 5;

/// One release's sums, computed once for each requested partner.
class ReleaseSums
{
public:
    ReleaseSums(TablePtr table, Flow flow)
        : m_sums(std::move(table), flow)
    {
    }

    const TradeTable &table() const { return m_sums.table(); }
    const MeasurePeriods &periods(Measure measure) const { return m_sums.periods(measure); }
    Cell at(PartnerCode partner, Measure measure, Period period)
    {
        const int index = periods(measure).indexOf(period);
        const Column &column = of(partner)[claimIndex(measure)];
        if (index < 0 || index >= column.size())
            return {std::numeric_limits<double>::quiet_NaN(), index < 0 ? Blank::BeforeData : Blank::NotYetPublished};
        return column.at(index);
    }

private:
    const PartnerSums &of(PartnerCode partner)
    {
        const auto found = m_made.find(partner);
        return found != m_made.end() ? found->second : m_made.emplace(partner, m_sums.of(partner)).first->second;
    }

    MeasureSums m_sums;
    std::map<PartnerCode, PartnerSums> m_made;
};

/// The claims of one flow by one measure in both releases.
class MeasureClaims
{
public:
    MeasureClaims(ReleaseSums &older, ReleaseSums &newer, Flow flow, Measure measure)
        : m_older(older)
        , m_newer(newer)
        , m_flow(flow)
        , m_measure(measure)
    {
    }

    ClaimChange of(PartnerCode a, PartnerCode b, Period last)
    {
        ClaimChange change{{m_flow, a, b}, m_measure, last, {}, {}, {}, {}, false, {}};
        const MeasurePeriods &periods = m_older.periods(m_measure);
        for (int i = 0; i < periods.count() && periods.at(i) <= last; ++i) {
            read(change, periods.at(i));
            if (flips(change, periods.spans[size_t(i)]))
                change.flipped.push_back(periods.at(i));
        }
        read(change, last);
        return change;
    }

private:
    void read(ClaimChange &change, Period period)
    {
        change.olderA = m_older.at(change.pair.a, m_measure, period);
        change.olderB = m_older.at(change.pair.b, m_measure, period);
        change.newerA = m_newer.at(change.pair.a, m_measure, period);
        change.newerB = m_newer.at(change.pair.b, m_measure, period);
    }

    bool flips(const ClaimChange &change, MonthSpan span) const
    {
        const Leader before = change.olderLeader();
        const Leader now = change.newerLeader();
        if (before == Leader::Unknown || now == Leader::Unknown || before == now)
            return false;
        const auto equal = [&](Cell was, Cell is) {
            return equalWithinRounding(is.value - was.value, m_older.table().info(), m_newer.table().info(),
                                       span.last - span.first + 1);
        };
        return !equal(change.olderA, change.newerA) || !equal(change.olderB, change.newerB);
    }

    ReleaseSums &m_older;
    ReleaseSums &m_newer;
    Flow m_flow;
    Measure m_measure;
};

void append(std::vector<ClaimChange> &changes, MeasureClaims claims, std::span<const PartnerCode> largest, Period period)
{
    for (size_t a = 0; a < largest.size(); ++a) {
        for (size_t b = a + 1; b < largest.size(); ++b) {
            ClaimChange change = claims.of(largest[a], largest[b], period);
            change.largest = a == 0 && b == 1;
            const bool known = change.newerLeader() != Leader::Unknown;
            if ((change.largest && known) || !change.flipped.empty())
                changes.push_back(std::move(change));
        }
    }
}

} // namespace

std::vector<ClaimChange> claimChangesOf(const TablePtr &older, const TablePtr &newer, Month lastCommon)
{
    std::vector<ClaimChange> changes;
    for (const Flow flow : {Flow::Exports, Flow::Imports, Flow::Total}) {
        const auto olderFlow = withFlow(older, flow);
        const auto newerFlow = withFlow(newer, flow);
        if (!olderFlow || !newerFlow)
            continue;
        ReleaseSums olderSums(*olderFlow, flow);
        ReleaseSums newerSums(*newerFlow, flow);
        for (const Measure measure : claimMeasures) {
            const Period period = lastEndedBy(lastCommon, measure);
            auto largest = partnersBySize(**olderFlow, flow, monthsOf(measure, period, 12));
            largest.resize(std::min(largest.size(), comparedPartners));
            append(changes, MeasureClaims(olderSums, newerSums, flow, measure), largest, period);
        }
    }
    return changes;
}

namespace {

constexpr int rankedPartners = 15;

/// The sums and ranks of all partners over some months of one release.
struct Ranking
{
    Cell total;
    std::map<PartnerCode, Cell> sums; ///< partners, without groups
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

bool hasAllOf(const Ranking &release, const Ranking &other)
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

bool isWithin(MonthSpan part, MonthSpan whole) { return part.first >= whole.first && part.last <= whole.last; }

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
            const bool comparable = hasAllOf(before, now) && hasAllOf(now, before);
            changes.push_back({flow, {measure, period}, comparable, comparable ? movesOf(before, now) : std::vector<RankMove>()});
        }
    }
    return changes;
}

} // namespace tradestrata
