// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to say what a newer workbook changed of an older one, once both are read, beside a floor: every
// cell of the two read and compared once.
// Usage: bench_diff [OLD NEW]; the defaults lie in the folder named by TRADESTRATA_SHARED_DATA.
#include "models/io/readers.h"
#include "models/releases/diff.h"
#include "tests/bench/timing.h"
#include "tests/support/testregistry.h"

#include <QCoreApplication>

#include <cmath>

using namespace tradestrata;
using namespace tradestrata::bench;
using namespace tradestrata::testsupport;

namespace {

constexpr int runs = 100;

TablePtr tableOf(const QString &path, const PartnerRegistry &registry)
{
    Progress progress;
    const Result<Import> import = readDataFile(path, registry, {}, progress);
    return import ? (*import).table : nullptr;
}

qint64 differingCells(const TradeTable &older, const TradeTable &newer)
{
    qint64 differing = 0;
    const auto months = size_t(std::min(older.monthCount(), newer.monthCount()));
    for (const TableRow &row : older.rows()) {
        const TableRow *other = newer.find(row.key);
        for (size_t i = 0; other && i < months; ++i)
            differing += row.values[i] != other->values[i] || row.blanks[i] != other->blanks[i] ? 1 : 0;
    }
    return differing;
}

// As if the release had been published in 0.1 million dollars: nearly every cell differs then.
TablePtr rounded(const TradeTable &table)
{
    TableInfo info = table.info();
    info.rounding = 100'000;
    std::vector<TableRow> rows(table.rows().begin(), table.rows().end());
    for (TableRow &row : rows) {
        for (double &value : row.values)
            value = std::round(value / info.rounding) * info.rounding;
    }
    return std::make_shared<const TradeTable>(info, table.first(), table.last(), std::move(rows));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    const auto path = [&](int place, const char *released) {
        return words.size() > place
                   ? words[place]
                   : sharedData().filePath(QStringLiteral("census/country-released-%1.xlsx").arg(QLatin1String(released)));
    };
    const Result<PartnerRegistry> registry = builtInRegistry();
    const TablePtr older = registry ? tableOf(path(1, "2024-08"), *registry) : nullptr;
    const TablePtr newer = registry ? tableOf(path(2, "2026-03"), *registry) : nullptr;
    if (!older || !newer) {
        std::printf("Skipped: two data files or the built-in partners cannot be read.\n");
        return 0;
    }
    qint64 sink = 0;
    const Times floor = measure(runs, [&](int) { sink += differingCells(*older, *newer); });
    print("floor: every cell compared once", floor);
    print("diff of two releases", measure(runs, [&](int) { sink += qint64(diffOf(older, newer, *registry).revised.size()); }),
          floor);
    const TablePtr coarse = rounded(*newer);
    print("diff against a release in 0.1 million dollars",
          measure(runs, [&](int) { sink += qint64(diffOf(older, coarse, *registry).withinRounding.size()); }), floor);
    print("ranks alone",
          measure(runs,
                  [&](int) {
                      sink += qint64(rankChangesOf(older, newer, {older->first(), older->last()}).size());
                  }),
          floor);
    print("leads alone", measure(runs, [&](int) { sink += qint64(claimChangesOf(older, newer, older->last()).size()); }), floor);
    return sink == 0 ? 1 : 0;
}
