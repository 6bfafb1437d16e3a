// SPDX-License-Identifier: GPL-3.0-or-later
// How long the 2026-03 workbook, and the project's own table made from it, take to read, beside what the machine needs
// at least: unpacking the workbook, and one pass of std::from_chars over the numbers of the table.
// Usage: bench_read [WORKBOOK]; the default lies in the folder named by TRADESTRATA_SHARED_DATA.
#include "models/io/readers.h"
#include "models/io/sheetcells.h"
#include "tests/support/testregistry.h"

#include <QBuffer>
#include <QElapsedTimer>

#include <zlib.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <functional>
#include <vector>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

constexpr int runs = 25;

struct Times
{
    double median = 0;
    double high = 0; ///< 95th percentile
};

Times measure(const std::function<void()> &work)
{
    std::vector<double> times;
    work(); // what is loaded and allocated once
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return {times[runs / 2], times[std::size_t(runs * 0.95)]};
}

void print(const char *what, const Times &times, const Times &floor)
{
    std::printf("%-44s median %7.2f ms   95th %7.2f ms   %5.1f times the floor\n", what, times.median, times.high,
                times.median / floor.median);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The largest entry of the archive, still packed; found by its local headers, with sizes from there.
QByteArray largestPacked(const QByteArray &zip, qsizetype &unpacked)
{
    QByteArray largest;
    for (qsizetype at = zip.indexOf("PK\x01\x02"); at >= 0; at = zip.indexOf("PK\x01\x02", at + 4)) {
        const auto number = [&zip](qsizetype place, int size) {
            qsizetype value = 0;
            for (int i = size - 1; i >= 0; --i)
                value = value * 256 + uchar(zip[place + i]);
            return value;
        };
        if (number(at + 24, 4) <= unpacked)
            continue;
        unpacked = number(at + 24, 4);
        const qsizetype header = number(at + 42, 4);
        largest = zip.mid(header + 30 + number(header + 26, 2) + number(header + 28, 2), number(at + 20, 4));
    }
    return largest;
}

void inflateOnce(const QByteArray &packed, QByteArray &into)
{
    z_stream stream = {};
    inflateInit2(&stream, -MAX_WBITS);
    stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(packed.data()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(into.data());
    stream.avail_out = uInt(into.size());
    inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
}

/// The sum of all whole numbers of the text, so that no compiler drops the pass.
qint64 sumOfNumbers(const QByteArray &text)
{
    qint64 sum = 0;
    const char *const end = text.data() + text.size();
    for (const char *p = text.data(); p < end;) {
        qint64 number = 0;
        const std::from_chars_result read = std::from_chars(p, end, number);
        sum += number;
        p = read.ec == std::errc() ? read.ptr : p + 1;
    }
    return sum;
}

void benchWorkbook(const QByteArray &workbook, const PartnerRegistry &registry)
{
    qsizetype unpacked = 0;
    const QByteArray packed = largestPacked(workbook, unpacked);
    QByteArray into(unpacked, '\0');
    const Times floor = measure([&] { inflateOnce(packed, into); });
    print("floor: inflate the sheet", floor, floor);
    print("the sheet's cells", measure([&] {
              Progress progress;
              (void)readSheet(workbook, QStringLiteral("country"), progress);
          }),
          floor);
    const Times whole = measure([&] {
        QByteArray bytes = workbook;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        Progress progress;
        (void)readCensusWorkbook(buffer, registry, progress);
    });
    print("workbook, whole", whole, floor);
}

void benchTable(const QByteArray &table, const PartnerRegistry &registry)
{
    qint64 sum = 0;
    const Times floor = measure([&] { sum += sumOfNumbers(table); });
    print("floor: from_chars over the table", floor, floor);
    const Times whole = measure([&] { (void)readOwnTable(table, registry); });
    print("own table, whole", whole, floor);
    const Result<Import> import = readOwnTable(table, registry);
    print("own table, written", measure([&] { (void)writeOwnTable(*(*import).table, registry); }), floor);
    std::printf("(%lld bytes; check sum %lld)\n", static_cast<long long>(table.size()), static_cast<long long>(sum));
}

} // namespace

int main(int argc, char **argv)
{
    const QString path = argc > 1 ? QString::fromLocal8Bit(argv[1])
                                  : sharedData().filePath(QStringLiteral("census/country-released-2026-03.xlsx"));
    const QByteArray workbook = contentOf(path);
    const Result<PartnerRegistry> registry = builtInRegistry();
    if (workbook.isEmpty() || !registry) {
        std::printf("Skipped: the workbook %s or the built-in partners cannot be read.\n", qPrintable(path));
        return 0;
    }
    Progress progress;
    const Result<Import> import = readDataFile(path, *registry, {}, progress);
    if (!import) {
        std::printf("Skipped: %s is no Census workbook.\n", qPrintable(path));
        return 0;
    }
    benchWorkbook(workbook, *registry);
    benchTable(writeOwnTable(*(*import).table, *registry), *registry);
    return 0;
}
