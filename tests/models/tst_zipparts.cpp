// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/iomessages.h"
#include "models/io/sheets/zipparts.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkbook.h"

#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

// Places in the directory's entry and in the end record, by the format's own description.
constexpr qsizetype entryFlags = 8;
constexpr qsizetype entryMethod = 10;
constexpr qsizetype entryChecksum = 16;
constexpr qsizetype entryPacked = 20;
constexpr qsizetype entryUnpacked = 24;
constexpr qsizetype entryHeader = 42;
constexpr qsizetype endEntries = 10;
constexpr qsizetype endSize = 12;
constexpr qsizetype endBegin = 16;
constexpr qsizetype endComment = 20;

QByteArray twoFiles() { return zipArchive({{"a.txt", QByteArray(5000, 'a')}, {"b.txt", "stored as it is", true}}); }

QByteArray inEntry(const QByteArray &zip, qsizetype at, quint32 value, int size)
{
    return patched(zip, zip.indexOf("PK\x01\x02") + at, value, size);
}

QByteArray inEnd(const QByteArray &zip, qsizetype at, quint32 value, int size)
{
    return patched(zip, zip.lastIndexOf("PK\x05\x06") + at, value, size);
}

/// Reads every part into nothing; how many bytes there were.
Result<qint64> readAll(const QByteArray &zip, Progress &&progress = Progress(), const ZipLimits &limits = {})
{
    const Result<ZipParts> parts = ZipParts::open(zip, limits);
    if (!parts)
        return parts.error();
    PartProgress partProgress(progress, 0, 1000);
    partProgress.setTotal(zip.size());
    qint64 size = 0;
    for (int i = 0; i < (*parts).count(); ++i) {
        const auto wrong = (*parts).read(i, partProgress, [&size](QByteArrayView piece) -> std::optional<Message> {
            size += piece.size();
            return {};
        });
        if (wrong)
            return *wrong;
    }
    return size;
}

/// Two entries alike; the directory's second one is made to name the first one's bytes.
QByteArray overlapping()
{
    const QByteArray zip = zipArchive({{"a", QByteArray(5000, 'a')}, {"b", QByteArray(5000, 'a')}});
    const qsizetype second = zip.indexOf("PK\x01\x02", zip.indexOf("PK\x01\x02") + 4);
    return patched(zip, second + entryHeader, 0, 4);
}

} // namespace

class TestZipParts : public QObject
{
    Q_OBJECT

private slots:
    void passes();
    void refuses_data();
    void refuses();
    void refusesByLimits_data();
    void refusesByLimits();
    void everyCutIsSeen();
    void survivesChangedBytes();
    void stops();
    void findsParts();
    void readsBehindAPrefix();
    void readsZip64();
    void refusesManyParts();
    void reportsProgress();
    void checksWhatNobodyRead();
};

void TestZipParts::passes()
{
    const Result<qint64> size = readAll(twoFiles());
    QVERIFY(size);
    QCOMPARE(*size, 5015);
    const Result<qint64> withComment = readAll(inEnd(twoFiles(), endComment, 5, 2) + "hello");
    QVERIFY(withComment);
    QCOMPARE(*readAll(zipArchive({})), 0);
}

void TestZipParts::refuses_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const QByteArray &zip, const char *id) {
        QTest::newRow(name) << zip << QString::fromLatin1(id);
    };
    const QByteArray zip = twoFiles();
    row("nothing", {}, "zip-cut-short");
    row("only a beginning", "PK\x03\x04", "zip-cut-short");
    row("something behind the end", zip + "x", "zip-cut-short");
    row("comment longer than the file", inEnd(zip, endComment, 9, 2), "zip-cut-short");
    row("more entries than there are", inEnd(zip, endEntries, 3, 2), "zip-damaged");
    row("directory elsewhere", inEnd(zip, endBegin, 7, 4), "zip-damaged");
    row("directory of another size", inEnd(zip, endSize, 50, 4), "zip-damaged");
    row("zip64 directory that is missing", inEnd(zip, endBegin, 0xFFFFFFFF, 4), "zip-not-supported");
    row("zip64 size that is missing", inEntry(zip, entryUnpacked, 0xFFFFFFFF, 4), "zip-too-large");
    row("encrypted", inEntry(zip, entryFlags, 1, 2), "zip-not-supported");
    row("another compression", inEntry(zip, entryMethod, 12, 2), "zip-not-supported");
    row("entry overruns", inEntry(zip, entryPacked, 100'000, 4), "zip-damaged");
    row("entry begins past the end", inEntry(zip, entryHeader, 0x7FFFFFFF, 4), "zip-damaged");
    row("entry begins in the middle", inEntry(zip, entryHeader, 3, 4), "zip-damaged");
    row("two entries in one place", overlapping(), "zip-damaged");
    row("other checksum", inEntry(zip, entryChecksum, 1, 4), "zip-other-size");
    row("packed bytes cut", inEntry(zip, entryPacked, 4, 4), "zip-other-size");
    row("claims less than it holds", zipArchive({{"a", QByteArray(1'000'000, '0'), false, 1000}}), "zip-other-size");
    row("claims nothing", zipArchive({{"a", QByteArray(1'000'000, '0'), false, 0}}), "zip-other-size");
    row("claims more than it holds", zipArchive({{"a", QByteArray(1000, '0'), false, 1001}}), "zip-other-size");
    row("stored in another size", zipArchive({{"a", "stored", true, 7}}), "zip-other-size");
    row("claims too much in one", zipArchive({{"a", "small", false, 500'000'001}}), "zip-too-large");
    const ZipEntry half{"a", "small", false, 250'000'001};
    const ZipEntry other{"b", "small", false, 250'000'001};
    row("claims too much in all", zipArchive({half, other}), "zip-too-large");
    row("a part twice", zipArchive({{"a", "1"}, {"a", "2"}}), "zip-part-twice");
    row("a part twice but for case", zipArchive({{"xl/a.xml", "1"}, {"XL\\A.xml", "2"}}), "zip-part-twice");
    row("swells too much", zipArchive({{"a", QByteArray(50'000'001, '0')}}), "zip-too-large");
}

void TestZipParts::refuses()
{
    QFETCH(QByteArray, zip);
    QFETCH(QString, id);
    const Result<qint64> size = readAll(zip);
    QVERIFY(!size);
    QCOMPARE(size.error().id, id);
}

void TestZipParts::refusesByLimits_data()
{
    QTest::addColumn<qint64>("largest");
    QTest::addColumn<qint64>("ratioMatters");
    QTest::addColumn<qint64>("ratio");
    QTest::addColumn<bool>("passes");
    // twoFiles() unpacks to 5,015 bytes; its first entry to 5,000 from some 30.
    QTest::newRow("wide") << qint64(10'000) << qint64(10'000) << qint64(2) << true;
    QTest::newRow("just as large") << qint64(5015) << qint64(10'000) << qint64(2) << true;
    QTest::newRow("a byte too large") << qint64(5014) << qint64(10'000) << qint64(2) << false;
    QTest::newRow("one entry swells") << qint64(10'000) << qint64(4999) << qint64(100) << false;
    QTest::newRow("swells, but small") << qint64(10'000) << qint64(5015) << qint64(100) << true;
    QTest::newRow("swells little") << qint64(10'000) << qint64(4999) << qint64(1000) << true;
}

void TestZipParts::refusesByLimits()
{
    QFETCH(qint64, largest);
    QFETCH(qint64, ratioMatters);
    QFETCH(qint64, ratio);
    QFETCH(bool, passes);
    QCOMPARE(bool(readAll(twoFiles(), Progress(), {largest, ratioMatters, ratio})), passes);
}

void TestZipParts::everyCutIsSeen()
{
    const QByteArray zip = twoFiles();
    for (qsizetype size = 0; size < zip.size(); ++size)
        QVERIFY2(!readAll(zip.first(size)), qPrintable(QString::number(size)));
}

void TestZipParts::survivesChangedBytes()
{
    const QByteArray zip = twoFiles();
    int passed = 0;
    for (qsizetype at = 0; at < zip.size(); ++at) {
        for (const int change : {0x01, 0x80, 0xFF}) {
            QByteArray changed = zip;
            changed[at] = char(changed[at] ^ change);
            passed += readAll(changed) ? 1 : 0;
        }
    }
    // Names, times and attributes may change; sizes, places and content may not.
    QVERIFY(passed < zip.size() * 2);
}

void TestZipParts::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const Result<qint64> size = readAll(twoFiles(), Progress(stop.get_token()));
    QVERIFY(!size);
    QCOMPARE(size.error().id, QStringLiteral("stopped"));
}

void TestZipParts::findsParts()
{
    const QByteArray zip = zipArchive({{"xl\\Workbook.xml", "1"}, {"/docProps/app.xml", "2"}});
    const Result<ZipParts> parts = ZipParts::open(zip);
    QVERIFY(parts);
    QCOMPARE((*parts).count(), 2);
    QCOMPARE((*parts).find("xl/workbook.xml"), 0);
    QCOMPARE((*parts).find("/XL/WORKBOOK.XML"), 0);
    QCOMPARE((*parts).find("docprops/App.xml"), 1);
    QCOMPARE((*parts).find("workbook.xml"), -1);
}

void TestZipParts::readsBehindAPrefix()
{
    const Result<qint64> size = readAll("MIME-Version: 1.0\n" + twoFiles());
    QVERIFY(size);
    QCOMPARE(*size, 5015);
}

void TestZipParts::readsZip64()
{
    // The same archive with every number of the end record and one size moved to where large archives have them.
    const QByteArray zip = twoFiles();
    const qsizetype end = zip.lastIndexOf("PK\x05\x06");
    const qsizetype begin = zip.indexOf("PK\x01\x02");
    QByteArray directory = zip.sliced(begin, end - begin);
    const QByteArray wide = patched(QByteArray("\x01\x00\x08\x00", 4) + QByteArray(8, '\0'), 4, 5000, 4);
    directory = patched(patched(directory, entryUnpacked, 0xFFFFFFFF, 4), 30, quint32(wide.size()), 2);
    directory.insert(46 + 5, wide);
    QByteArray record = "PK\x06\x06" + QByteArray(52, '\0');
    record = patched(patched(record, 24, 2, 4), 32, 2, 4);
    record = patched(patched(record, 40, quint32(directory.size()), 4), 48, quint32(begin), 4);
    QByteArray locator = "PK\x06\x07" + QByteArray(16, '\0');
    locator = patched(locator, 8, quint32(begin + directory.size()), 4);
    QByteArray last = zip.sliced(end);
    last = patched(patched(patched(last, endEntries, 0xFFFF, 2), endSize, 0xFFFFFFFF, 4), endBegin, 0xFFFFFFFF, 4);
    const Result<qint64> size = readAll(zip.first(begin) + directory + record + locator + last);
    QVERIFY(size);
    QCOMPARE(*size, 5015);
}

void TestZipParts::refusesManyParts()
{
    ZipLimits limits;
    limits.entries = 1;
    const Result<qint64> size = readAll(twoFiles(), Progress(), limits);
    QVERIFY(!size);
    QCOMPARE(size.error().id, QStringLiteral("zip-too-many-parts"));
}

void TestZipParts::reportsProgress()
{
    const QByteArray zip = zipArchive({{"a", QByteArray(200'000, 'a'), true}, {"b", QByteArray(200'000, 'b'), true}});
    const Result<ZipParts> parts = ZipParts::open(zip);
    QVERIFY(parts);
    Progress progress;
    PartProgress partProgress(progress, 100, 900);
    partProgress.setTotal(400'000);
    QList<int> seen;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(!(*parts).read(i, partProgress, [](QByteArrayView) { return std::optional<Message>(); }));
        seen.append(progress.permille());
    }
    QCOMPARE(seen, (QList<int>{500, 900}));
}

void TestZipParts::checksWhatNobodyRead()
{
    const QByteArray zip = zipArchive({{"a", QByteArray(5000, 'a')}, {"b", QByteArray(5000, 'b'), false, 4999}});
    const Result<ZipParts> parts = ZipParts::open(zip);
    QVERIFY(parts);
    Progress progress;
    PartProgress partProgress(progress, 0, 1000);
    const auto nowhere = [](QByteArrayView) { return std::optional<Message>(); };
    QVERIFY(!(*parts).read(0, partProgress, nowhere));
    const std::optional<Message> wrong = (*parts).checkRest(partProgress);
    QVERIFY(wrong);
    QCOMPARE(wrong->id, QStringLiteral("zip-other-size"));
    const QByteArray good = zipArchive({{"a", QByteArray(5000, 'a')}, {"b", QByteArray(5000, 'b')}});
    QVERIFY(!(*ZipParts::open(good)).checkRest(partProgress));
}

TRADESTRATA_TEST(TestZipParts, QCoreApplication)
#include "tst_zipparts.moc"
