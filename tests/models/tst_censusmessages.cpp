// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/iomessages.h"
#include "models/io/sheetcells.h"
#include "tests/support/censusbook.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <functional>

using namespace tradestrata;
using namespace tradestrata::testsupport;

using Change = std::function<void(TestWorkbook &)>;
Q_DECLARE_METATYPE(Change)

/// The messages about faulty workbooks.
class TestCensusMessages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void warnings_data();
    void warnings();
    void errors_data();
    void errors();
    void survivesHugeArrayFormula();
    void stops();
    void stopsInsideTheSheet();
    void reportsProgress();

private:
    std::optional<PartnerRegistry> m_registry;
};

void TestCensusMessages::initTestCase()
{
    Result<PartnerRegistry> registry = builtInRegistry();
    QVERIFY2(registry, "the built-in partners cannot be read");
    m_registry = *std::move(registry);
}

void TestCensusMessages::warnings_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("count");
    QTest::addColumn<QVariantList>("arguments");
    const auto row = [](const char *name, const char *id, int count, const QVariantList &arguments, const Change &change) {
        QTest::newRow(name) << change << s(id) << count << arguments;
    };
    // threeYears() ends with row 7, Canada in 1993.
    row("text in a cell", "workbook-cells-unreadable", 1, {s("7"), s("EJUN")},
        [](TestWorkbook &book) { book.setCell(s("EJUN"), s("(D)")); });
    row("two numbers with more in the cell", "workbook-cells-unreadable", 2, {s("7"), s("IJUN")}, [](TestWorkbook &book) {
        book.setCell(s("EJUN"), s("10r"));
        book.setCell(s("IJUN"), s("1,0"));
    });
    row("a number that is none", "workbook-cells-unreadable", 1, {s("7"), s("EJUN")},
        [](TestWorkbook &book) { book.setCell(s("EJUN"), QByteArray("><v>1,5</v>")); });
    row("a text that is not there", "workbook-cells-unreadable", 1, {s("7"), s("EJUN")},
        [](TestWorkbook &book) { book.setCell(s("EJUN"), QByteArray(" t=\"s\"><v>99999</v>")); });
    row("a truth value", "workbook-cells-unreadable", 1, {s("7"), s("EJUN")},
        [](TestWorkbook &book) { book.setCell(s("EJUN"), QByteArray(" t=\"b\"><v>1</v>")); });
    row("beyond measure", "workbook-cells-unreadable", 1, {s("7"), s("EJUN")},
        [](TestWorkbook &book) { book.setCell(s("EJUN"), 1e300); });
    row("a formula without result", "workbook-cells-unreadable", 1, {s("7"), s("EJUN")},
        [](TestWorkbook &book) { book.setCell(s("EJUN"), QByteArray(" t=\"str\"><f>A1</f><v>text</v>")); });
    row("an empty cell", "workbook-cells-empty", 1, {s("7"), s("EJUN")}, [](TestWorkbook &book) { book.setCell(s("EJUN"), {}); });
    row("an error of Excel's", "workbook-cells-empty", 1, {s("7"), s("EJUN")},
        [](TestWorkbook &book) { book.setCell(s("EJUN"), QByteArray(" t=\"e\"><v>#N/A</v>")); });
    row("no year", "workbook-rows-unplaced", 1, {s("7"), s(""), s("1220"), s("Canada")},
        [](TestWorkbook &book) { book.setCell(s("year"), {}); });
    row("a footnote", "workbook-rows-without-code", 1, {s("8")},
        [](TestWorkbook &book) { book.addRow({s("Source: Census Bureau")}); });
    row("a code in words", "workbook-rows-unplaced", 1, {s("7"), s("1993"), s("CA"), s("Canada")},
        [](TestWorkbook &book) { book.setCell(s("CTY_CODE"), s("CA")); });
    row("code zero", "workbook-rows-unplaced", 1, {s("7"), s("1993"), s("0"), s("Canada")},
        [](TestWorkbook &book) { book.setCell(s("CTY_CODE"), 0); });
    row("a year and a half", "workbook-rows-unplaced", 1, {s("7"), s("1993.5"), s("1220"), s("Canada")},
        [](TestWorkbook &book) { book.setCell(s("year"), 1993.5); });
    // Whatever a cell has instead of a year or a code is quoted.
    row("a year that is not a number", "workbook-rows-unplaced", 1, {s("7"), s("1993r"), s("1220"), s("Canada")},
        [](TestWorkbook &book) { book.setCell(s("year"), QByteArray("><v>1993r</v>")); });
    row("a year that is an error", "workbook-rows-unplaced", 1, {s("7"), s("#REF!"), s("1220"), s("Canada")},
        [](TestWorkbook &book) { book.setCell(s("year"), QByteArray(" t=\"e\"><v>#REF!</v>")); });
    row("a year that is a date", "workbook-rows-unplaced", 1, {s("7"), s("1993-07-01"), s("1220"), s("Canada")},
        [](TestWorkbook &book) { book.setCell(s("year"), QByteArray(" t=\"d\"><v>1993-07-01</v>")); });
    row("a mark that is unknown", "workbook-rows-unplaced", 1, {s("7"), s("1993 rev."), s("1220"), s("Canada")},
        [](TestWorkbook &book) { book.setCell(s("year"), s("1993  rev.")); });
    row("a year in many words", "workbook-rows-unplaced", 1, {s("7"), QString(39, u'y') + u'…', s("1220"), s("Canada")},
        [](TestWorkbook &book) { book.setCell(s("year"), QString(41, u'y')); });
    row("a code that is not there", "workbook-rows-unplaced", 1, {s("7"), s("1993"), s("99999"), s("Canada")},
        [](TestWorkbook &book) { book.setCell(s("CTY_CODE"), QByteArray(" t=\"s\"><v>99999</v>")); });
    row("a code that is a truth value", "workbook-rows-unplaced", 1, {s("7"), s("1993"), s("TRUE"), s("Canada")},
        [](TestWorkbook &book) { book.setCell(s("CTY_CODE"), QByteArray(" t=\"b\"><v>1</v>")); });
    row("no values in a row without a code", "workbook-rows-without-code", 1, {s("8")}, [](TestWorkbook &book) {
        book.addRow({1993, QVariant(), s("Canada"), 0, s("0"), s("0.00"), s(" ")});
    });
    row("a year in no century", "workbook-rows-unplaced", 1, {s("7"), s("2101"), s("1220"), s("Canada")},
        [](TestWorkbook &book) { book.setCell(s("year"), s("2101")); });
    row("a year in no century, without values", "workbook-rows-out-of-range", 1, {s("8")},
        [](TestWorkbook &book) { book.addYear(2101, s("1220"), s("Canada"), 0, 0); });
    row("a revised year", "workbook-years-marked", 1, {s("7"), s("1993r")},
        [](TestWorkbook &book) { book.setCell(s("year"), s("1993r")); });
    row("a footnote on a year", "workbook-years-marked", 1, {s("7"), s("1993 (P)")},
        [](TestWorkbook &book) { book.setCell(s("year"), s("1993 (P)")); });
    row("a row twice", "workbook-rows-repeated", 2, {s("8")}, [](TestWorkbook &book) {
        book.addYear(1993, s("1220"), s("Canada"), 4, 10);
        book.addYear(1993, s("1220"), s("Canada"), 4, 10);
    });
    row("a row twice with other values", "workbook-rows-conflict", 2,
        {s("8"), s("IJAN"), QVariant::fromValue(wholeDollars(5e6)), QVariant::fromValue(wholeDollars(4e6))}, [](TestWorkbook &book) {
            book.addYear(1993, s("1220"), s("Canada"), 5, 50);
            book.addYear(1993, s("1220"), s("Canada"), 6, 60);
        });
    row("values below zero", "values-below-zero", 12, {s("8"), s("IJAN")},
        [](TestWorkbook &book) { book.addYear(1993, s("2010"), s("Mexico"), -4, 10); });
    row("a year changed", "workbook-year-is-not-sum", 1, {s("7"), s("EYR")},
        [](TestWorkbook &book) { book.setCell(s("EYR"), 121); });
    row("a month changed", "workbook-year-is-not-sum", 1, {s("7"), s("IYR")},
        [](TestWorkbook &book) { book.setCell(s("IMAY"), 4.00002); });
    row("unknown codes", "codes-unknown", 2, {s("0099, 9876")}, [](TestWorkbook &book) {
        book.addYear(1993, s("9876"), s("Nowhere"), 5, 50);
        book.addYear(1993, s("0099"), s("A club"), 5, 50);
    });
}

void TestCensusMessages::warnings()
{
    QFETCH(Change, change);
    QFETCH(QString, id);
    QFETCH(int, count);
    QFETCH(QVariantList, arguments);
    TestWorkbook book = threeYears();
    change(book);
    const Result<Import> import = readWorkbook(book.toXlsx(), *m_registry);
    QVERIFY(import);
    const ImportReport &report = (*import).report;
    QCOMPARE(ids(report.warnings), QStringList{id});
    QCOMPARE(report.warnings.first().count, count);
    QCOMPARE(report.warnings.first().arguments, arguments);
    const TableRow *row = (*import).table->find({Flow::Exports, {1220}});
    // A value that was not understood is missing, never zero.
    const bool isMissing = id.startsWith(s("workbook-cells")) || id == s("workbook-rows-unplaced")
                           || id == s("workbook-rows-conflict");
    QCOMPARE(row->blanks[29], isMissing ? Blank::Missing : Blank::None);
    QCOMPARE(report.cellsUnreadable, id == s("workbook-cells-unreadable") ? count : 0);
    QCOMPARE(report.rowsSkipped, id.startsWith(s("workbook-rows")) ? count : 0);
    QCOMPARE(report.codesUnknown, id == s("codes-unknown") ? count : 0);
    if (row->blanks[30] == Blank::None)
        QCOMPARE(row->values[30], 10e6);
}

void TestCensusMessages::errors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QVariantList>("arguments");
    const QByteArray good = threeYears().toXlsx();
    QTest::newRow("empty") << QByteArray() << s("workbook-not-spreadsheet") << QVariantList();
    QTest::newRow("text") << QByteArray("year,CTY_CODE") << s("workbook-not-spreadsheet") << QVariantList();
    QTest::newRow("cut short") << good.first(good.size() / 2) << s("zip-cut-short") << QVariantList();
    QTest::newRow("zip of something else") << zipArchive({{"readme.txt", "hello"}}) << s("workbook-not-excel") << QVariantList();
    TestWorkbook other(s("Sheet1"));
    other.addSheetInFront(s("Notes"));
    QTest::newRow("other sheets") << other.toXlsx() << s("workbook-no-sheet") << QVariantList{s("country"), s("Notes, Sheet1")};
    QTest::newRow("only a header") << TestWorkbook().toXlsx() << s("workbook-no-rows") << QVariantList();
    TestWorkbook empty;
    empty.setHeader({});
    QTest::newRow("empty sheet") << empty.toXlsx() << s("workbook-no-rows") << QVariantList();
    for (const QString &column : {s("year"), s("CTY_CODE"), s("CTYNAME"), s("IJAN"), s("EYR")}) {
        TestWorkbook book = threeYears();
        QStringList header = TestWorkbook::censusHeader();
        header.replaceInStrings(column, s("?"));
        book.setHeader(header);
        QTest::addRow("no %s", qPrintable(column)) << book.toXlsx() << s("workbook-no-column") << QVariantList{column};
    }
    TestWorkbook twice = threeYears();
    twice.setHeader(TestWorkbook::censusHeader() + QStringList{s("ejan")});
    QTest::newRow("a column twice") << twice.toXlsx() << s("workbook-column-twice") << QVariantList{s("EJAN")};
    TestWorkbook zeros;
    zeros.addYear(1993, s("0015"), s("World"), 0, 0);
    QTest::newRow("only zeros") << zeros.toXlsx() << s("workbook-no-values") << QVariantList();
    QList<ZipEntry> parts = threeYears().parts();
    parts[3].content.chop(200);
    QTest::newRow("sheet cut") << zipArchive(parts) << s("workbook-damaged") << QVariantList{s("xl/worksheets/sheet1.xml"), 2};
    parts[3].content = QByteArray(1'000'000, ' ');
    parts[3].claimedSize = 900;
    QTest::newRow("sheet that lies about its size") << zipArchive(parts) << s("zip-other-size") << QVariantList();
}

void TestCensusMessages::errors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, id);
    QFETCH(QVariantList, arguments);
    const Result<Import> import = readWorkbook(bytes, *m_registry);
    QVERIFY(!import);
    QCOMPARE(import.error().id, id);
    QCOMPARE(import.error().arguments, arguments);
}

void TestCensusMessages::survivesHugeArrayFormula()
{
    TestWorkbook book = threeYears();
    book.setCell(s("EJUN"), QByteArray("><f t=\"array\" ref=\"A1:XFD1048576\">A1</f><v>10</v>"));
    const Result<Import> import = readWorkbook(book.toXlsx(), *m_registry);
    QVERIFY(import);
    QCOMPARE(ids((*import).report.warnings), QStringList());
    QCOMPARE((*import).table->find({Flow::Exports, {1220}})->values[29], 10e6);
}

void TestCensusMessages::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const Result<Import> import = readWorkbook(threeYears().toXlsx(), *m_registry, Progress(stop.get_token()));
    QVERIFY(!import);
    QCOMPARE(import.error().id, s("stopped"));
}

void TestCensusMessages::stopsInsideTheSheet()
{
    std::stop_source stop;
    stop.request_stop();
    Progress progress(stop.get_token());
    const Result<SheetCells> cells = readSheet(threeYears().toXlsx(), s("country"), progress);
    QVERIFY(!cells);
    QCOMPARE(cells.error().id, s("stopped"));
}

void TestCensusMessages::reportsProgress()
{
    QByteArray bytes = threeYears().toXlsx();
    Progress sheet;
    QVERIFY(readSheet(bytes, s("country"), sheet));
    QCOMPARE(sheet.permille(), 900);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Progress whole;
    QVERIFY(readCensusWorkbook(buffer, *m_registry, whole));
    QCOMPARE(whole.permille(), 1000);
}

TRADESTRATA_TEST(TestCensusMessages, QCoreApplication)
#include "tst_censusmessages.moc"
