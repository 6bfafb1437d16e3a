// SPDX-License-Identifier: GPL-3.0-or-later
// How long a long CSV of 10 million rows (period, partner, product, flow, value) takes to read, and how much memory,
// beside what the machine needs at least: counting its line ends as `wc -l` does, and one pass of a plain parser of whole
// numbers, both over mapped memory. Processor time is printed too, because other programs may keep the cores busy.
// Usage: bench_large [ROWS [FILE]]; with FILE the rows are written there and kept, if it does not exist yet.
#include "models/io/readers.h"
#include "tests/bench/timing.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

constexpr int runs = 7;
constexpr int months = 120;
constexpr int products = 173; // and their total

/// The same number for the same row in every run: about the sizes of trade, never the same in a row.
qint64 valueOf(int partner, int product, int month, int flow)
{
    quint64 mixed = (quint64(partner) << 40 | quint64(product) << 24 | quint64(month) << 8 | quint64(flow)) * 0x9E3779B97F4A7C15u;
    mixed = (mixed ^ mixed >> 29) * 0xBF58476D1CE4E5B9u;
    return qint64(mixed >> 40) * (product % 7 == 0 ? 97 : 1);
}

/// Writes rows of partner times product times month, both flows, with a total of each partner's products.
bool writeRows(const QString &path, int rows, const PartnerRegistry &registry)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray text = "period,partner,product,flow,value (USD)\n";
    int written = 0;
    const auto write = [&](int month, const QByteArray &partner, const QByteArray &product, int flow, qint64 value) {
        if (written == rows)
            return;
        char line[100];
        const int size = std::snprintf(line, sizeof line, "%d-%02d,%s,%s,%s,%lld\n", 2015 + month / 12, month % 12 + 1,
                                       partner.constData(), product.constData(), flow == 0 ? "exports" : "imports",
                                       static_cast<long long>(value));
        text.append(line, size);
        ++written;
        if (text.size() > 1 << 20) {
            file.write(text);
            text.clear();
        }
    };
    std::vector<QByteArray> partners;
    for (const Partner &each : registry.partners()) {
        if (!each.iso3.isEmpty())
            partners.push_back(each.iso3.toLatin1());
    }
    for (int i = 0; written < rows; ++i) {
        // Beyond the partners of the world the months go on.
        const int later = i / int(partners.size()) * months;
        const QByteArray &partner = partners[size_t(i) % partners.size()];
        std::vector<qint64> total(size_t(months) * 2);
        for (int product = 0; product < products; ++product) {
            for (int month = 0; month < months; ++month) {
                for (const int flow : {0, 1}) {
                    const qint64 value = valueOf(i, product, month, flow);
                    total[size_t(month * 2 + flow)] += value;
                    write(later + month, partner, QByteArray::number(1000 + product * 37), flow, value);
                }
            }
        }
        for (int month = 0; month < months; ++month) {
            for (const int flow : {0, 1})
                write(later + month, partner, "TOTAL", flow, total[size_t(month * 2 + flow)]);
        }
    }
    return file.write(text) == text.size() && file.flush();
}

double processorSeconds()
{
    rusage use = {};
    getrusage(RUSAGE_SELF, &use);
    return double(use.ru_utime.tv_sec + use.ru_stime.tv_sec) + double(use.ru_utime.tv_usec + use.ru_stime.tv_usec) / 1e6;
}

/// The most memory that this process has had, in bytes.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

struct Measured
{
    bench::Times times;
    double processor = 0; ///< seconds of each run, on all cores together
};

Measured print(const char *what, qint64 bytes, const std::function<void()> &work)
{
    double before = 0;
    int run = 0;
    const bench::Times times = bench::measure(runs, [&](int) {
        if (run++ == 1)
            before = processorSeconds();
        work();
    });
    const Measured measured{times, (processorSeconds() - before) / runs};
    std::printf("%-42s median %8.1f ms   95th %8.1f ms   %7.1f MB/s   processor %7.1f ms, %7.1f MB/s for each core\n", what,
                times.median, times.high, double(bytes) / times.median / 1e3, measured.processor * 1e3,
                double(bytes) / measured.processor / 1e6);
    return measured;
}

qint64 lineEnds(const char *begin, const char *end) { return std::count(begin, end, '\n'); }

/// The sum of all whole numbers of the text, so that no compiler drops the pass.
qint64 sumOfNumbers(const char *begin, const char *end)
{
    qint64 sum = 0, number = 0;
    for (const char *p = begin; p < end; ++p) {
        const auto digit = unsigned(*p - '0');
        if (digit < 10) {
            number = number * 10 + digit;
        } else {
            sum += number;
            number = 0;
        }
    }
    return sum + number;
}

/// A function of the bytes in as many threads as there are cores.
qint64 onAllCores(const char *begin, const char *end, qint64 (*work)(const char *, const char *))
{
    const int cores = int(std::max(1u, std::thread::hardware_concurrency()));
    std::vector<qint64> sums(static_cast<size_t>(cores));
    std::vector<std::thread> threads;
    for (int i = 0; i < cores; ++i) {
        threads.emplace_back([&sums, begin, end, cores, i, work] {
            sums[size_t(i)] = work(begin + (end - begin) * i / cores, begin + (end - begin) * (i + 1) / cores);
        });
    }
    for (std::thread &each : threads)
        each.join();
    qint64 sum = 0;
    for (const qint64 each : sums)
        sum += each;
    return sum;
}

void printFloors(QFile &file, const Measured &reading)
{
    const char *begin = reinterpret_cast<const char *>(file.map(0, file.size()));
    if (!begin)
        return;
    const char *const end = begin + file.size();
    qint64 check = 0;
    print("floor: line ends (wc -l), one core", file.size(), [&] { check += lineEnds(begin, end); });
    print("floor: line ends (wc -l), all cores", file.size(), [&] { check += onAllCores(begin, end, lineEnds); });
    const Measured one = print("floor: whole numbers, one core", file.size(), [&] { check += sumOfNumbers(begin, end); });
    const Measured all = print("floor: whole numbers, all cores", file.size(),
                               [&] { check += onAllCores(begin, end, sumOfNumbers); });
    std::printf(
        "reading is %.1f times the floor of one core, %.1f times that of all; in processor time %.1f times (check %lld)\n",
        reading.times.median / one.times.median, reading.times.median / all.times.median, reading.processor / one.processor,
        static_cast<long long>(check));
}

} // namespace

int main(int argc, char **argv)
{
    const Result<PartnerRegistry> registry = builtInRegistry();
    if (!registry) {
        std::printf("Skipped: the built-in partners cannot be read.\n");
        return 0;
    }
    const QTemporaryDir folder;
    const int rows = argc > 1 ? std::atoi(argv[1]) : 10'000'000;
    const QString path = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(QStringLiteral("long.csv"));
    if (!QFileInfo::exists(path) && !writeRows(path, rows, *registry)) {
        std::printf("The file %s cannot be written.\n", qPrintable(path));
        return 1;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const Layouts layouts(PartnerLookup(*registry, sourceFile(QStringLiteral("resources/partners/names.csv"))), {});
    const qint64 before = peakMemory();
    std::optional<Result<Import>> import;
    const Measured reading = print("read", file.size(), [&] {
        Progress progress;
        import.emplace(readDataFile(path, layouts, {}, progress));
    });
    const qint64 peak = peakMemory();
    if (!*import) {
        std::printf("The file cannot be read: %s\n", qPrintable(import->error().id));
        return 1;
    }
    const TradeTable &table = *(*import)->table;
    const auto tableBytes = qint64(table.rows().size()) * table.monthCount() * qint64(sizeof(double) + sizeof(Blank));
    std::printf("%d rows, %.1f MB; table %zu series of %d months, %.2f MB; most memory %.1f MB, %.1f MB of it before reading\n",
                (*import)->report.rowsRead, double(file.size()) / 1e6, table.rows().size(), table.monthCount(),
                double(tableBytes) / 1e6, double(peak) / 1e6, double(before) / 1e6);
    printFloors(file, reading);
    return 0;
}
