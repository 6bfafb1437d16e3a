// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/releases/claimchanges.h"

#include "models/analysis/madeflows.h"
#include "models/claims/measuresums.h"

#include <algorithm>
#include <limits>
#include <map>

namespace tradestrata {

namespace {

constexpr size_t comparedPartners = 5;

/// One release's sums, made once for each partner that is asked for.
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

} // namespace tradestrata
