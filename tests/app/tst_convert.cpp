// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/app/sentences.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkbook.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tradestrata::testsupport;

namespace {

constexpr char builtInTablePath[] = TRADESTRATA_SOURCE_DIR "/resources/tables/us-goods-2026-03.csv";

TestWorkbook smallBook()
{
    TestWorkbook book;
    for (int year = 2024; year <= 2025; ++year) {
        book.addYear(year, s("0015"), s("World"), 100, 90);
        book.addYear(year, s("1220"), s("Canada"), 40.25, 30.5);
        book.addYear(year, s("2010"), s("Mexico"), 50, 60);
    }
    return book;
}

QString workbookOf(const QString &release) { return sharedData().filePath(s("census/country-released-%1.xlsx").arg(release)); }

} // namespace

/// `convert`: from a workbook to the project's own table, without any loss.
class TestConvert : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void smallWorkbook();
    void builtInTableIsOfTheWorkbook();
    void sameValuesAsTheWorkbook_data();
    void sameValuesAsTheWorkbook();
    void ownTableRoundTrips();
    void neverOntoItsInput_data();
    void neverOntoItsInput();
    void replacesAnOlderFile();
    void intoTheCallersFolder();
    void saysWhatItSkipped();
    void onlyTheNewestOfSeveralReleases();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Run in(const QStringList &line) { return run(line, m_folder->path()); }

    std::optional<QTemporaryDir> m_folder;
};

void TestConvert::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
    QVERIFY(put(path(s("book.xlsx")), smallBook().toXlsx()));
}

void TestConvert::smallWorkbook()
{
    const Run run = in(words("convert book.xlsx --released 2026-03 -o table.csv"));
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.err, QByteArray());
    const QByteArray table = bytesOf(path(s("table.csv")));
    QVERIFY(table.startsWith("# Tradestrata table 1\n"));
    QVERIFY(table.contains("\n# release: 2026-03\n"));
    QVERIFY(table.contains("\nimports,partner,1220,1220,CAN,Canada," + QByteArray("40250000,").repeated(23) + "40250000\n"));
    QCOMPARE(in(words("values table.csv --partners MX,CA --measure year")).out,
             QByteArray("period,MEX,CAN,others,unallocated,total\n"
                        "2024,720000000,366000000,-6000000,-6000000,1080000000\n"
                        "2025,720000000,366000000,-6000000,-6000000,1080000000\n"));
}

void TestConvert::builtInTableIsOfTheWorkbook()
{
    const QString workbook = workbookOf(s("2026-03"));
    if (!QFile::exists(workbook))
        QSKIP(qPrintable(s("the Census workbook is not on this machine: ") + workbook));
    const Run run = in({s("convert"), workbook, s("--released"), s("2026-03"), s("-o"), s("table.csv")});
    QCOMPARE(run.status, 0);
    const QByteArray built = bytesOf(s(builtInTablePath));
    QVERIFY(built.size() > 1'000'000);
    QVERIFY2(bytesOf(path(s("table.csv"))) == built, "the built-in table is not what convert makes of the workbook");
}

void TestConvert::sameValuesAsTheWorkbook_data()
{
    QTest::addColumn<QString>("release");
    for (const char *release : {"2019-12", "2022-03", "2024-08", "2026-03"})
        QTest::newRow(release) << s(release);
}

void TestConvert::sameValuesAsTheWorkbook()
{
    QFETCH(QString, release);
    const QString workbook = workbookOf(release);
    if (!QFile::exists(workbook))
        QSKIP(qPrintable(s("the Census workbook is not on this machine: ") + workbook));
    QCOMPARE(in({s("convert"), workbook, s("--released"), release, s("-o"), s("table.csv")}).status, 0);
    for (const char *options : {"--top 300 --measure month --flow imports", "--top 300 --measure year --flow exports --format json",
                                "--partners group:0003,group:0016 --measure month"}) {
        const Run direct = in(QStringList{s("values"), workbook, s("--released"), release} + words(options));
        const Run converted = in(QStringList{s("values"), s("table.csv")} + words(options));
        QCOMPARE(direct.status, 0);
        QVERIFY(direct.out.size() > 10'000);
        QVERIFY2(direct.out == converted.out, options);
    }
}

void TestConvert::ownTableRoundTrips()
{
    QCOMPARE(in({s("convert"), s(builtInTablePath), s("-o"), s("again.csv")}).status, 0);
    QVERIFY(bytesOf(path(s("again.csv"))) == bytesOf(s(builtInTablePath)));
    // Neither the case of the suffix nor the file's name matters.
    QCOMPARE(in(words("convert again.csv -o ONCE.CSV")).status, 0);
    QVERIFY(bytesOf(path(s("ONCE.CSV"))) == bytesOf(s(builtInTablePath)));
}

void TestConvert::neverOntoItsInput_data()
{
    QTest::addColumn<QString>("output");
    QTest::newRow("same name") << s("table.csv");
    QTest::newRow("another way there") << s("folder/../table.csv");
    QTest::newRow("through a link") << s("link.csv");
    QTest::newRow("through a linked folder") << s("here/table.csv");
}

void TestConvert::neverOntoItsInput()
{
    QFETCH(QString, output);
    QCOMPARE(in(words("convert book.xlsx -o table.csv")).status, 0);
    const QByteArray before = bytesOf(path(s("table.csv")));
    QVERIFY(QDir(m_folder->path()).mkdir(s("folder")));
    QVERIFY(QFile::link(s("table.csv"), path(s("link.csv"))));
    QVERIFY(QFile::link(s("."), path(s("here"))));
    const Run run = in({s("convert"), s("table.csv"), s("-o"), output});
    QCOMPARE(run.status, 2);
    QCOMPARE(whyNoSentence(run.err), QString());
    QVERIFY2(run.err.contains(output.toUtf8()), run.err.constData());
    QCOMPARE(bytesOf(path(s("table.csv"))), before);
    QVERIFY(QFileInfo(path(s("link.csv"))).isSymLink());
}

void TestConvert::replacesAnOlderFile()
{
    QVERIFY(put(path(s("table.csv")), "what was there before"));
    QCOMPARE(in(words("convert book.xlsx -o table.csv")).status, 0);
    QVERIFY(bytesOf(path(s("table.csv"))).startsWith("# Tradestrata table 1\n"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), words("book.xlsx table.csv"));
}

void TestConvert::intoTheCallersFolder()
{
    QVERIFY(QDir(m_folder->path()).mkdir(s("sub folder")));
    QCOMPARE(in({s("convert"), s("./book.xlsx"), s("-o"), s("sub folder/a table.csv")}).status, 0);
    QVERIFY(QFile::exists(path(s("sub folder/a table.csv"))));
}

void TestConvert::saysWhatItSkipped()
{
    TestWorkbook book = smallBook();
    book.setCell(s("EJUL"), s("(S)"));
    QVERIFY(put(path(s("book.xlsx")), book.toXlsx()));
    const Run run = in(words("convert book.xlsx -o table.csv"));
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.startsWith("book.xlsx"), run.err.constData());
    QVERIFY(bytesOf(path(s("table.csv"))).contains("60000000,m,60000000"));
}

// A table in a file is of one release, never of several together.
void TestConvert::onlyTheNewestOfSeveralReleases()
{
    QByteArray lines = "period,census_code,partner,iso3,kind,exports_musd,imports_musd,released\n";
    for (const char *who : {"0015,World,,aggregate", "2010,Mexico,MEX,partner"})
        lines += QByteArray("2025-01,%,5,6,2025-03\n2025-02,%,7,8,2025-04\n").replace("%", who);
    QVERIFY(put(path(s("months.csv")), lines));
    const Run newest = in(words("convert months.csv -o table.csv"));
    QCOMPARE(newest.status, 0);
    // What is left out is reported, and how to get it.
    QCOMPARE(whyNoSentence(newest.err), QString());
    QVERIFY2(newest.err.startsWith("months.csv: ") && newest.err.contains("April 2025") && newest.err.contains("March 2025")
                 && newest.err.contains("--release 2025-03"),
             newest.err);
    const QByteArray table = bytesOf(path(s("table.csv")));
    QVERIFY2(table.contains("# release: 2025-04") && table.contains("name,2025-02\n") && table.contains(",Mexico,7000000\n"),
             table);
    const Run older = in(words("convert months.csv --release 2025-03 -o older.csv"));
    QCOMPARE(older.status, 0);
    QCOMPARE(older.err, QByteArray()); // it was requested
    QVERIFY(bytesOf(path(s("older.csv"))).contains("name,2025-01\n"));
    const Run checked = in(words("check months.csv"));
    QVERIFY2(checked.out.contains("Warnings: 1\n") && checked.out.contains("not that of March 2025"), checked.out);
    QVERIFY(in(words("check months.csv --release 2025-03")).out.contains("Warnings: 0\n"));
    QVERIFY2(checked.out.contains("Coverage: February 2025") && checked.out.contains("(see --release): March 2025"), checked.out);
}

TRADESTRATA_TEST(TestConvert, QCoreApplication)
#include "tst_convert.moc"
