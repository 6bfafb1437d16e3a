// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/sheets/sheetlimits.h"
#include "tests/support/cellsastext.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkbook.h"
#include "tests/support/text.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

QByteArray odsTable(const QByteArray &rows) { return "<table:table table:name=\"S\">" + rows + "</table:table>"; }

QByteArray textCell(const QByteArray &text)
{
    return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
}

QByteArray numberCell(const QByteArray &value, const QByteArray &more = {})
{
    return "<table:table-cell office:value-type=\"float\" office:value=\"" + value + "\"" + more
           + "><text:p>shown</text:p></table:table-cell>";
}

} // namespace

/// How the cells of OpenDocument spreadsheets are read.
class TestOds : public QObject
{
    Q_OBJECT

private slots:
    void rows_data();
    void rows();
    void sheets();
    void flatDocuments();
    void refuses_data();
    void refuses();
    void repeatsAreBounded();
};

void TestOds::rows_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArrayList>("expected");
    const auto row = [](const char *name, const QByteArray &cells, const QByteArrayList &expected) {
        QTest::newRow(name) << "<table:table-row>" + cells + "</table:table-row>" << expected;
    };
    const auto typed = [](const QByteArray &attributes, const QByteArray &shown = "shown") {
        return "<table:table-cell " + attributes + "><text:p>" + shown + "</text:p></table:table-cell>";
    };
    row("plain", textCell("Canada") + numberCell("5"), {"0 1 1 s Canada", "0 1 2 n 5"});
    row("the value, not what is shown", numberCell("1234567.89"), {"0 1 1 n 1234567.89"});
    row("per cent", typed("office:value-type=\"percentage\" office:value=\"0.5\""), {"0 1 1 n 0.5"});
    row("money", typed("office:value-type=\"currency\" office:value=\"-2.5\""), {"0 1 1 n -2.5"});
    row("a number that is none", numberCell("1,5"), {"0 1 1 x 1,5"});
    row("a number without a value", typed("office:value-type=\"float\"", "7"), {"0 1 1 x 7"});
    row("days",
        typed("office:value-type=\"date\" office:date-value=\"2024-03-01\"")
            + typed("office:value-type=\"date\" office:date-value=\"2024-03-01T12:00:00\""),
        {"0 1 1 d 45352 2024-03-01", "0 1 2 d 45352.5 2024-03-01"});
    row("a day that is none", typed("office:value-type=\"date\" office:date-value=\"2024-13-01\""), {"0 1 1 x 2024-13-01"});
    row("durations", typed("office:value-type=\"time\" office:time-value=\"PT36H00M00S\""), {"0 1 1 d 1.5"});
    row("truth values",
        typed("office:value-type=\"boolean\" office:boolean-value=\"true\"")
            + typed("office:value-type=\"boolean\" office:boolean-value=\"wahr\""),
        {"0 1 1 b 1", "0 1 2 x wahr"});
    row("an error",
        typed("table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"",
              "#DIV/0!"),
        {"0 1 1 e #DIV/0!"});
    row("an error of older programs", typed("office:value-type=\"string\" office:string-value=\"\"", "Err:502"),
        {"0 1 1 e Err:502"});
    row("text as value", typed("office:value-type=\"string\" office:string-value=\"Canada\""), {"0 1 1 s Canada"});
    row("text without a kind", typed("", "a"), {"0 1 1 s a"});
    row("a kind that nobody knows", typed("office:value-type=\"colour\"", "red"), {"0 1 1 x red"});
    // Text
    row("spans", textCell("Tri<text:span>ni<text:span>da</text:span></text:span>d &amp; <text:a>Tobago</text:a>"),
        {"0 1 1 s Trinidad & Tobago"});
    row("blanks", textCell(" a \n b<text:s text:c=\"3\"/>c<text:s/><text:tab/>d<text:line-break/>e "),
        {"0 1 1 s a b   c \\td\\ne"});
    row("paragraphs", textCell("a</text:p><text:p/><text:p>b"), {"0 1 1 s a\\n\\nb"});
    row("ruby", textCell("<text:ruby><text:ruby-base>日本</text:ruby-base><text:ruby-text>にほん</text:ruby-text></text:ruby>"),
        {"0 1 1 s 日本"});
    row("notes",
        "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>a "
        "note</text:p></office:annotation><text:p>a</text:p></table:table-cell>"
        "<table:table-cell><office:annotation><text:p>a note</text:p></office:annotation></table:table-cell>",
        {"0 1 1 s a"});
    // Places
    row("covered cells",
        numberCell("1") + "<table:covered-table-cell office:value-type=\"float\" office:value=\"2\"/>" + numberCell("3"),
        {"0 1 1 n 1", "0 1 2 n 2", "0 1 3 n 3"});
    row("repeated cells",
        numberCell("1", " table:number-columns-repeated=\"2\"") + "<table:table-cell table:number-columns-repeated=\"3\"/>"
            + numberCell("2"),
        {"0 1 1 n 1", "0 1 2 n 1", "0 1 6 n 2"});
    row("empty cells beyond every sheet",
        numberCell("1") + "<table:table-cell table:number-columns-repeated=\"999999999999\"/><table:table-cell table:number-columns-repeated=\"2000000000\"/>",
        {"0 1 1 n 1"});
    for (const char *count : {"0", "-1", "1.5", "1e3", "two", ""}) {
        row(qPrintable(s("cells repeated ") + s(count) + s(" times")),
            "<table:table-cell table:number-columns-repeated=\"" + QByteArray(count) + "\"/>" + numberCell("1"),
            {"REFUSE workbook-no-address"});
        QTest::newRow(qPrintable(s("rows repeated ") + s(count) + s(" times")))
            << QByteArray("<table:table-row table:number-rows-repeated=\"" + QByteArray(count) + "\"/>")
            << QByteArrayList{"REFUSE workbook-no-address"};
    }
    row("a cell repeated too often", numberCell("1", " table:number-columns-repeated=\"16385\""), {"REFUSE workbook-no-address"});
    row("a cell repeated beyond all numbers", numberCell("1", " table:number-columns-repeated=\"99999999999999999999\""),
        {"REFUSE workbook-no-address"});
    row("a column too many", "<table:table-cell table:number-columns-repeated=\"16384\"/>" + numberCell("1"),
        {"REFUSE workbook-no-address"});
    row("a table inside a cell",
        "<table:table-cell><table:table table:name=\"inner\"><table:table-row>" + numberCell("9")
            + "</table:table-row></table:table></table:table-cell>" + numberCell("1"),
        {"0 1 2 n 1"});
    const auto more = [](const char *name, const QByteArray &rows, const QByteArrayList &expected) {
        QTest::newRow(name) << rows << expected;
    };
    const QByteArray one = "<table:table-row>" + numberCell("1") + "</table:table-row>";
    more("repeated rows",
         "<table:table-row table:number-rows-repeated=\"2\">" + numberCell("1")
             + "</table:table-row><table:table-row table:number-rows-repeated=\"5\"/>" + one,
         {"0 1 1 n 1", "0 2 1 n 1", "0 8 1 n 1"});
    more("groups of rows",
         "<table:table-header-rows>" + one + "</table:table-header-rows><table:table-row-group><table:table-rows>" + one
             + "</table:table-rows></table:table-row-group>",
         {"0 1 1 n 1", "0 2 1 n 1"});
    more("empty rows to the end",
         one + "<table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>",
         {"0 1 1 n 1"});
    more("a row repeated too often",
         "<table:table-row table:number-rows-repeated=\"1048577\">" + numberCell("1") + "</table:table-row>",
         {"REFUSE workbook-no-address"});
    more("a row too many", "<table:table-row table:number-rows-repeated=\"1048576\"/>" + one, {"REFUSE workbook-no-address"});
    more("shapes",
         "<table:shapes><table:table><table:table-row>" + numberCell("9") + "</table:table-row></table:table></table:shapes>" + one,
         {"0 1 1 n 1"});
}

void TestOds::rows()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArrayList, expected);
    if (!expected.first().startsWith("REFUSE"))
        expected.prepend("SHEET 0 S");
    QCOMPARE(sheetLines(zipArchive(smallOds(odsTable(rows)))), expected);
}

void TestOds::sheets()
{
    const QByteArray row = "<table:table-row>" + numberCell("1") + "</table:table-row>";
    const QByteArray tables = "<table:tracked-changes><table:table table:name=\"old\"/></table:tracked-changes><table:table "
                              "table:name=\"A\" table:style-name=\"hidden\">"
                              + row + "</table:table><table:table table:name=\"B &amp; C\">" + row + row + "</table:table>";
    const Result<Sheets> sheets = readAllSheets(zipArchive(smallOds(tables)));
    QVERIFY(sheets);
    QCOMPARE(cellsAsText(*sheets),
             (QByteArrayList{"SHEET\t0\tA", "SHEET\t1\tB & C", "0\t1\t1\tn\t1", "1\t1\t1\tn\t1", "1\t2\t1\tn\t1"}));
    QVERIFY((*sheets)[0].head.state == SheetHead::State::Hidden);
    QVERIFY((*sheets)[1].head.state == SheetHead::State::Visible);
    Progress progress;
    const Result<Sheets> second = readSheets(
        zipArchive(smallOds(tables)), [](const SheetHead &head) { return head.name == s("B & C"); }, progress);
    QVERIFY(second);
    QCOMPARE((*second)[0].content.cells.size(), size_t(0));
    QCOMPARE((*second)[1].content.cells.size(), size_t(2));
    QCOMPARE(progress.permille(), 1000);
}

void TestOds::flatDocuments()
{
    QCOMPARE(sheetLines(smallFods(odsTable("<table:table-row>" + textCell("a") + "</table:table-row>"))),
             (QByteArrayList{"SHEET 0 S", "0 1 1 s a"}));
    QCOMPARE(sheetLines(smallFods({}).chopped(3)), QByteArrayList{"REFUSE workbook-damaged"});
    std::stop_source stop;
    stop.request_stop();
    Progress progress(stop.get_token());
    const Result<Sheets> stopped = readSheets(
        smallFods({}), [](const SheetHead &) { return true; }, progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().id, s("stopped"));
}

void TestOds::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("id");
    const auto row = [](const char *name, const QByteArray &file, const char *id) {
        QTest::newRow(name) << file << QByteArray(id);
    };
    const QList<ZipEntry> parts = smallOds(odsTable({}));
    const auto with = [&parts](const QByteArray &name, const std::optional<QByteArray> &content) {
        return zipArchive(withPart(parts, name, content));
    };
    const QByteArray content = parts[1].content;
    row("encrypted",
        with("META-INF/manifest.xml",
             QByteArray(parts[2].content).replace("\"content.xml\"/>", "\"content.xml\"><m:encryption-data/></m:file-entry>")),
        "workbook-encrypted");
    row("a text document", with("content.xml", QByteArray(content).replace("office:spreadsheet", "office:text")),
        "workbook-other-document");
    row("no content", with("content.xml", {}), "workbook-damaged");
    row("cut", with("content.xml", content.chopped(1)), "workbook-damaged");
    row("a document type", with("content.xml", QByteArray(content).replace("?><", "?><!DOCTYPE x><")), "workbook-document-type");
    row("another document", with("content.xml", "<html/>"), "workbook-damaged");
    row("a web page", "<html><table><tr><td>1</td></tr></table></html>", "workbook-is-web-page");
    row("XML of Excel 2003", "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>",
        "workbook-is-xml-2003");
    row("Excel 4", QByteArray("\x09\x04\x06\x00\x00\x00\x10\x00", 8), "workbook-too-old");
    row("text", "a\tb\n1\t2\n", "workbook-not-spreadsheet");
    row("nothing", "", "workbook-not-spreadsheet");
}

void TestOds::refuses()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, id);
    QCOMPARE(sheetLines(file), QByteArrayList{"REFUSE " + id});
}

void TestOds::repeatsAreBounded()
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray cell = numberCell("1", " table:number-columns-repeated=\"16384\"");
    const QByteArray rows = "<table:table-row table:number-rows-repeated=\"1048576\">" + cell + "</table:table-row>";
    QCOMPARE(sheetLines(zipArchive(smallOds(odsTable(rows)))), QByteArrayList{"REFUSE workbook-too-many-cells"});
    // Over all sheets: none of these has too many by itself.
    const QByteArray third = odsTable("<table:table-row table:number-rows-repeated=\"100\">" + cell + "</table:table-row>");
    QByteArray thirds;
    for (const char *name : {"=\"A\"", "=\"B\"", "=\"C\""})
        thirds += QByteArray(third).replace("=\"S\"", name);
    QCOMPARE(sheetLines(zipArchive(smallOds(thirds))), QByteArrayList{"REFUSE workbook-too-many-cells"});
    QCOMPARE(sheetLines(zipArchive(smallOds(third + third))), QByteArrayList{"REFUSE workbook-sheet-twice"});
    const QByteArray blanks = textCell("a<text:s text:c=\"999999999\"/>");
    QCOMPARE(sheetLines(zipArchive(smallOds(odsTable("<table:table-row>" + blanks + "</table:table-row>")))),
             QByteArrayList{"REFUSE workbook-text-too-long"});
    const QByteArray texts = "<table:table-row table:number-rows-repeated=\"1000000\">" + textCell(QByteArray(1000, 'a'))
                             + "</table:table-row>";
    QCOMPARE(sheetLines(zipArchive(smallOds(odsTable(texts)))), QByteArrayList{"REFUSE workbook-too-many-texts"});
    QVERIFY(timer.elapsed() < 60'000); // it takes one or two seconds
}

TRADESTRATA_TEST(TestOds, QCoreApplication)
#include "tst_ods.moc"
