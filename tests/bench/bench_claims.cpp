// SPDX-License-Identifier: GPL-3.0-or-later
// How long the claims of every pair of the 30 largest partners take, by every measure, over all months of the built-in
// data, and the claims table of one pair, beside a floor: every pair's two arrays of sums read once.
#include "app/builtin.h"
#include "models/claims/claimtable.h"
#include "tests/bench/timing.h"

#include <QCoreApplication>

using namespace tradestrata;
using namespace tradestrata::bench;

namespace {

constexpr int runs = 400;
constexpr size_t partners = 30;

// The leads of every pair as of the cursor; the sums of each partner are computed once.
size_t claimsOfAllPairs(const TablePtr &table, Flow flow, std::span<const PartnerCode> codes)
{
    const MeasureSums sums(table, flow);
    std::vector<PartnerSums> computed;
    for (const PartnerCode code : codes)
        computed.push_back(sums.of(code));
    size_t seen = 0;
    for (size_t a = 0; a < computed.size(); ++a) {
        for (size_t b = a + 1; b < computed.size(); ++b) {
            for (const Measure measure : claimMeasures) {
                const Claim claim = claimAt(computed[a], computed[b], measure, sums.periods(measure), table->last());
                seen += claim.spells.size() + size_t(claim.since() ? 1 : 0) + size_t(claim.firstSince() ? 1 : 0);
            }
        }
    }
    return seen;
}

double readAllPairs(std::span<const PartnerSums> computed)
{
    double sum = 0;
    for (size_t a = 0; a < computed.size(); ++a) {
        for (size_t b = a + 1; b < computed.size(); ++b) {
            for (size_t m = 0; m < claimMeasures.size(); ++m) {
                for (size_t i = 0; i < computed[a][m].values.size(); ++i)
                    sum += computed[a][m].values[i] > computed[b][m].values[i] ? 1 : 0;
            }
        }
    }
    return sum;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Builtin builtin;
    const ReleaseList releases = *builtin.releases();
    const TablePtr table = releases.whole();
    const Period year = lastEndedBy(table->last(), Measure::Year);
    auto codes = partnersBySize(*table, Flow::Exports, {year.first(), year.last()});
    codes.resize(std::min(codes.size(), partners));
    std::vector<PartnerSums> computed;
    const MeasureSums sums(table, Flow::Exports);
    for (const PartnerCode code : codes)
        computed.push_back(sums.of(code));

    double sink = 0;
    const Times floor = measure(runs, [&](int) { sink += readAllPairs(computed); });
    const Times pairs = measure(runs, [&](int i) {
        sink += double(claimsOfAllPairs(table, i % 2 == 0 ? Flow::Exports : Flow::Imports, codes));
    });
    const Times one = measure(runs, [&](int i) {
        const ClaimQuestion question{{Flow::Exports, codes[size_t(i) % partners], codes[size_t(i + 7) % partners]},
                                     std::nullopt,
                                     PeriodRef::latest(),
                                     std::nullopt};
        sink += double(claimsOf(releases, builtin.registry(), question)->size());
    });
    print("floor: the sums of every pair read once", floor);
    print("claims of 435 pairs, 6 measures, 500 months", pairs, floor);
    print("the claims table of one pair, with its universe", one, floor);
    return sink == 0 ? 1 : 0;
}
