// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/zipguard.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkbook.h"

#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

// Offsets in the directory's entry and in the end record, by the format's own description.
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

/// Two identical entries; the directory's second one is changed to name the first one's bytes.
QByteArray overlapping()
{
    const QByteArray zip = zipArchive({{"a", QByteArray(5000, 'a')}, {"a", QByteArray(5000, 'a')}});
    const qsizetype second = zip.indexOf("PK\x01\x02", zip.indexOf("PK\x01\x02") + 4);
    return patched(zip, second + entryHeader, 0, 4);
}

} // namespace

class TestZipGuard : public QObject
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
};

void TestZipGuard::passes()
{
    const Result<qint64> size = checkZip(twoFiles());
    QVERIFY(size);
    QCOMPARE(*size, 5015);
    const Result<qint64> withComment = checkZip(inEnd(twoFiles(), endComment, 5, 2) + "hello");
    QVERIFY(withComment);
    QCOMPARE(*checkZip(zipArchive({})), 0);
}

void TestZipGuard::refuses_data()
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
    row("zip64 directory", inEnd(zip, endBegin, 0xFFFFFFFF, 4), "zip-not-supported");
    row("zip64 entry", inEntry(zip, entryUnpacked, 0xFFFFFFFF, 4), "zip-not-supported");
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
    row("claims too much in all", zipArchive({half, half}), "zip-too-large");
    row("swells too much", zipArchive({{"a", QByteArray(50'000'001, '0')}}), "zip-too-large");
}

void TestZipGuard::refuses()
{
    QFETCH(QByteArray, zip);
    QFETCH(QString, id);
    const Result<qint64> size = checkZip(zip);
    QVERIFY(!size);
    QCOMPARE(size.error().id, id);
}

void TestZipGuard::refusesByLimits_data()
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

void TestZipGuard::refusesByLimits()
{
    QFETCH(qint64, largest);
    QFETCH(qint64, ratioMatters);
    QFETCH(qint64, ratio);
    QFETCH(bool, passes);
    QCOMPARE(bool(checkZip(twoFiles(), Progress(), {largest, ratioMatters, ratio})), passes);
}

void TestZipGuard::everyCutIsSeen()
{
    const QByteArray zip = twoFiles();
    for (qsizetype size = 0; size < zip.size(); ++size)
        QVERIFY2(!checkZip(zip.first(size)), qPrintable(QString::number(size)));
}

void TestZipGuard::survivesChangedBytes()
{
    const QByteArray zip = twoFiles();
    int passed = 0;
    for (qsizetype at = 0; at < zip.size(); ++at) {
        for (const int change : {0x01, 0x80, 0xFF}) {
            QByteArray changed = zip;
            changed[at] = char(changed[at] ^ change);
            passed += checkZip(changed) ? 1 : 0;
        }
    }
    // Names, times and attributes may change; sizes, positions and content must not.
    QVERIFY(passed < zip.size() * 2);
}

void TestZipGuard::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const Result<qint64> size = checkZip(twoFiles(), Progress(stop.get_token()));
    QVERIFY(!size);
    QCOMPARE(size.error().id, QStringLiteral("stopped"));
}

TRADESTRATA_TEST(TestZipGuard, QCoreApplication)
#include "tst_zipguard.moc"
