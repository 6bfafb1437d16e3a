// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/sheets/cellcollector.h"
#include "models/io/sheets/ooxmlrelations.h"
#include "models/io/sheets/sheetlimits.h"
#include "tests/support/cellsastext.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkbook.h"
#include "tests/support/text.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

QByteArrayList cellsOfRows(const QByteArray &rows, const QByteArray &texts = {}, const QByteArray &styles = {})
{
    return cellLines(zipArchive(smallXlsx(rows, texts, styles)));
}

/// A row that begins in A1 with one text and one number, which is what most files here must read as.
const QByteArray plainRow = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>5</v></c></row>";
const QByteArrayList plainCells{"1 1 s Canada", "1 2 n 5"};

QList<ZipEntry> plainParts() { return smallXlsx(plainRow, "<si><t>Canada</t></si>"); }

QByteArray replaced(QByteArray text, const QByteArray &from, const QByteArray &to) { return text.replace(from, to); }

QList<ZipEntry> everywhere(QList<ZipEntry> parts, const QByteArray &from, const QByteArray &to)
{
    for (ZipEntry &part : parts)
        part.content.replace(from, to);
    return parts;
}

QByteArray contentOf(const QList<ZipEntry> &parts, const QByteArray &name)
{
    for (const ZipEntry &part : parts) {
        if (part.name == name)
            return part.content;
    }
    return {};
}

} // namespace

/// How the cells of Excel's workbooks are read.
class TestXlsx : public QObject
{
    Q_OBJECT

private slots:
    void rows_data();
    void rows();
    void packages_data();
    void packages();
    void dates();
    void sheetsInOrder();
    void readsOnlyWhatIsWanted();
    void resolvesTargets_data();
    void resolvesTargets();
    void refusesManyCells();
    void refusesManyTexts();
    void refusesManyFormats();
    void refusesManyRelations();
    void sharesTexts();
    void plainBeginsInComments();
    void everyChangedByteIsSeen();
    void plainCellsReadAsAnyOthers();
};

void TestXlsx::rows_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("texts");
    QTest::addColumn<QByteArrayList>("expected");
    const auto row = [](const char *name, const QByteArray &rows, const QByteArrayList &expected, const QByteArray &texts = {}) {
        QTest::newRow(name) << rows << texts << expected;
    };
    // Texts
    row("plain", plainRow, plainCells, "<si><t>Canada</t></si>");
    row("inline", "<row><c t=\"inlineStr\"><is><t>a </t></is></c></row>", {"1 1 s a "});
    row("inline in runs", "<row><c t=\"inlineStr\"><is><r><rPr/><t>a</t></r><r><t>b</t></r></is></c></row>", {"1 1 s ab"});
    row("inline as value", "<row><c t=\"inlineStr\"><v>a</v></c></row>", {"1 1 s a"});
    row("a formula's text", "<row><c t=\"str\"><f>B1</f><v>a</v></c></row>", {"1 1 s a"});
    row("a formula's empty text", "<row><c t=\"str\"><f>B1</f><v></v></c></row>", {});
    row("an empty shared text is not the one before",
        "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c></row>", {"1 1 s a", "1 3 s b"},
        "<si><t>a</t></si><si><t/></si><si><t>b</t></si>");
    row("an empty run", "<row><c t=\"s\"><v>0</v></c></row>", {"1 1 s ab"}, "<si><r><t>a</t></r><r><t/></r><r><t>b</t></r></si>");
    row("phonetic guides", "<row><c t=\"s\"><v>0</v></c></row>", {"1 1 s 日本"},
        "<si><rPh sb=\"0\" eb=\"1\"><t>X</t></rPh><r><t>日</t></r><r><t>本</t></r><phoneticPr fontId=\"1\"/></si>");
    row("comments inside text", "<row><c t=\"s\"><v>0<!-- 1 --></v></c></row>", {"1 1 s ab<c>"},
        "<si><t>a<!-- x -->b<![CDATA[<c>]]></t></si>");
    row("escaped characters", "<row><c t=\"str\"><v>a_x000D_b_x0041</v></c></row>", {"1 1 s a\\rb_x0041"});
    row("an index beyond the texts", "<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>-1</v></c><c t=\"s\"><v>x</v></c></row>",
        {"1 1 x 1", "1 2 x -1", "1 3 x x"}, "<si><t>a</t></si>");
    // Other kinds
    row("numbers", "<row><c><v> 1E3 </v></c><c t=\"n\"><v>-.5</v></c><c><v/></c><c><f>A1</f></c><c><f>1</f><v>7</v></c></row>",
        {"1 1 n 1000", "1 2 n -0.5", "1 5 n 7"});
    row("numbers that are none", "<row><c><v>1,5</v></c><c><v>NaN</v></c><c><v>1e999</v></c></row>",
        {"1 1 x 1,5", "1 2 x NaN", "1 3 x 1e999"});
    row("a number as text", "<row><c t=\"s\"><v>0</v></c></row>", {"1 1 s 0015"}, "<si><t>0015</t></si>");
    row("truth values", "<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>false</v></c><c t=\"b\"><v>2</v></c></row>",
        {"1 1 b 1", "1 2 b 0", "1 3 x 2"});
    row("errors", "<row><c t=\"e\"><v>#N/A</v></c></row>", {"1 1 e #N/A"});
    row("days of ISO", "<row><c t=\"d\"><v>2024-03-01</v></c><c t=\"d\"><v>March</v></c></row>",
        {"1 1 d 45352 2024-03-01", "1 2 x March"});
    row("a kind that nobody knows", "<row><c t=\"zz\"><v>5</v></c></row>", {"1 1 x 5"});
    row("text in a number's cell", "<row><c><is><t>a</t></is></c></row>", {"1 1 x a"});
    row("an array formula over everything", "<row><c><f t=\"array\" ref=\"A1:XFD1048576\">1</f><v>2</v></c></row>", {"1 1 n 2"});
    row("two values",
        "<row><c r=\"A1\"><v>1</v><v>2</v></c><c  r=\"B1\" t=\"str\"><v>1</v><f/><v/></c><c r=\"C1\"><v>3</v></c></row>",
        {"1 1 x 1 2", "1 2 x 1 ", "1 3 n 3"});
    row("two inline texts", "<row><c t=\"inlineStr\"><is><t>a</t></is><is><t>b</t></is></c></row>", {"1 1 x a b"});
    // Places
    row("no addresses", "<row r=\"3\"><c r=\"C3\"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
        {"3 3 n 1", "3 4 n 2", "4 1 n 3"});
    row("out of order",
        "<row r=\"3\"><c r=\"B3\"><v>4</v></c><c r=\"A3\"><v>3</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
        {"1 1 n 1", "3 1 n 3", "3 2 n 4"});
    row("the last cell", "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>", {"1048576 16384 n 1"});
    row("small letters", "<row><c r=\"aa1\"><v>1</v></c></row>", {"1 27 n 1"});
    row("an address twice", "<row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>", {"REFUSE workbook-cell-twice"});
    row("an address twice, once empty", "<row><c r=\"A1\"><v>1</v></c><c r=\"A1\"/></row>", {"1 1 n 1"});
    for (const char *address :
         {"", "1A", "A0", "A", "A1048577", "XFE1", "A1 B1", "A 1", " A1", "A1 ", "A+1", "A99999999999999999999"})
        row(qPrintable(s("the address ") + s(address)), QByteArray("<row><c r=\"") + address + "\"><v>1</v></c></row>",
            {"REFUSE workbook-no-address"});
    for (const char *number : {"", "0", "-1", "1048577", "231999999999940", "x"})
        row(qPrintable(s("the row ") + s(number)), QByteArray("<row r=\"") + number + "\"/>", {"REFUSE workbook-no-address"});
    row("a row too many", "<row r=\"1048576\"/><row/>", {"REFUSE workbook-no-address"});
    row("a column too many", "<row><c r=\"XFD1\"/><c/></row>", {"REFUSE workbook-no-address"});
    // What stands around
    row("extensions", "<row><c><v>5</v><extLst><ext><v>88</v></ext></extLst></c></row>", {"1 1 n 5"});
    row("other vocabularies", "<row xmlns:x=\"urn:x\"><x:c><v>1</v></x:c><c><x:v>2</x:v><v>5</v></c></row>", {"1 1 n 5"});
    // Limits
    row("a text too long", "<row><c t=\"str\"><v>" + QByteArray(longestText + 1, 'a') + "</v></c></row>",
        {"REFUSE workbook-text-too-long"});
    row("a shared text too long", plainRow, {"REFUSE workbook-text-too-long"},
        "<si><t>" + QByteArray(longestText + 1, 'a') + "</t></si>");
}

void TestXlsx::rows()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, texts);
    QFETCH(QByteArrayList, expected);
    QCOMPARE(cellsOfRows(rows, texts), expected);
}

void TestXlsx::packages_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArrayList>("expected");
    const auto row = [](const char *name, const QList<ZipEntry> &parts, const QByteArrayList &expected = plainCells) {
        QTest::newRow(name) << zipArchive(parts) << expected;
    };
    const QList<ZipEntry> plain = plainParts();
    const QByteArray ofBook = "xl/_rels/workbook.xml.rels";
    const QByteArray sheet = "xl/worksheets/sheet1.xml";
    const auto with = [&plain](const QByteArray &name, const std::optional<QByteArray> &content) {
        return withPart(plain, name, content);
    };
    const auto changed = [&](const QByteArray &name, const QByteArray &from, const QByteArray &to) {
        return with(name, replaced(contentOf(plain, name), from, to));
    };
    row("as it is", plain);
    row("absolute targets", changed(ofBook, "Target=\"", "Target=\"/xl/"));
    row("absolute target of the workbook", changed("_rels/.rels", "Target=\"xl", "Target=\"/xl"));
    row("targets with dots", changed(ofBook, "worksheets/sheet1.xml", "./x/../worksheets/sheet1.xml"));
    row("targets with a backslash", changed(ofBook, "worksheets/sheet1.xml", "worksheets\\sheet1.xml"));
    row("targets in capitals", changed(ofBook, "worksheets/sheet1.xml", "Worksheets/SHEET1.xml"));
    row("targets with per cent", changed(ofBook, "worksheets/sheet1.xml", "worksheets/%73heet1.xml"));
    QList<ZipEntry> windows = plain;
    for (ZipEntry &part : windows)
        part.name.replace('/', '\\');
    row("names with backslashes", windows);
    row("no content types", with("[Content_Types].xml", {}));
    row("no relations of the package", with("_rels/.rels", {}));
    row("Strict", everywhere(everywhere(plain, "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                        "http://purl.oclc.org/ooxml/spreadsheetml/main"),
                             "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                             "http://purl.oclc.org/ooxml/officeDocument/relationships"));
    row("another prefix",
        withPart(plain, "xl/workbook.xml", everywhere(everywhere(plain, "xmlns:r=", "xmlns:q="), "r:id", "q:id")[2].content));
    row("fallbacks",
        changed(sheet, "<sheetData>",
                "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice "
                "Requires=\"x\"><sheetData><row><c><v>9</v></c></row></sheetData></mc:Choice></mc:AlternateContent><sheetData>"));
    row("no styles", changed(ofBook, "/styles\"", "/theme\""));
    row("no shared texts", changed(ofBook, "/sharedStrings\"", "/theme\""), {"1 1 x 0", "1 2 n 5"});
    // Refused
    row("no workbook", with("xl/workbook.xml", {}), {"REFUSE workbook-part-missing"});
    row("styles that are missing", with("xl/styles.xml", {}), {"REFUSE workbook-part-missing"});
    row("shared texts that are missing", with("xl/sharedStrings.xml", {}), {"REFUSE workbook-part-missing"});
    row("shared texts outside", changed(ofBook, "Target=\"shared", "TargetMode=\"External\" Target=\"shared"),
        {"REFUSE workbook-part-missing"});
    const QByteArray book = "xl/workbook.xml";
    row("two sheets of one name", changed(book, "</sheets>", "<sheet name=\"s\" sheetId=\"2\" r:id=\"rId1\"/></sheets>"),
        {"REFUSE workbook-sheet-twice"});
    row("two sheets of one part", changed(book, "</sheets>", "<sheet name=\"T\" sheetId=\"2\" r:id=\"rId1\"/></sheets>"),
        {"REFUSE workbook-sheet-part-twice"});
    row("no sheet", with(sheet, {}), {"REFUSE workbook-sheet-missing"});
    row("a sheet outside", changed(ofBook, "Target=\"worksheets", "TargetMode=\"External\" Target=\"worksheets"),
        {"REFUSE workbook-sheet-missing"});
    row("no relations of the workbook", with(ofBook, {}), {"REFUSE workbook-sheet-missing"});
    row("a web page as sheet", with(sheet, "<html><body>404</body></html>"), {"REFUSE workbook-not-worksheet"});
    row("an empty part", with(sheet, ""), {"REFUSE workbook-damaged"});
    row("a sheet cut", with(sheet, contentOf(plain, sheet).chopped(20)), {"REFUSE workbook-damaged"});
    row("texts cut", with("xl/sharedStrings.xml", contentOf(plain, "xl/sharedStrings.xml").chopped(1)),
        {"REFUSE workbook-damaged"});
    row("junk after the end", with(sheet, contentOf(plain, sheet) + "<x/>"), {"REFUSE workbook-damaged"});
    row("a document type", changed("xl/sharedStrings.xml", "<sst", "<!DOCTYPE sst><sst"), {"REFUSE workbook-document-type"});
    row("deep nesting",
        changed(sheet, "<sheetData>", QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(100) + "<sheetData>"),
        {"REFUSE workbook-too-deep"});
    row("a long tag", changed(sheet, "<sheetData", "<sheetData a=\"" + QByteArray(longestXmlToken * 2, 'x') + "\""),
        {"REFUSE workbook-tag-too-long"});
    row("a binary workbook", changed("_rels/.rels", "workbook.xml", "workbook.bin"), {"REFUSE workbook-binary"});
    row("a binary workbook without relations", {{"xl/workbook.bin", QByteArray("\x83\x01\x00", 3)}}, {"REFUSE workbook-binary"});
    row("a text document",
        with("xl/workbook.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>"),
        {"REFUSE workbook-other-document"});
    row("something else in a zip", {{"readme.txt", "hello"}}, {"REFUSE workbook-not-excel"});
}

void TestXlsx::packages()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArrayList, expected);
    QCOMPARE(cellLines(file), expected);
}

void TestXlsx::dates()
{
    const QByteArray rows =
        "<row><c s=\"1\"><v>60</v></c><c s=\"1\"><v>45352.25</v></c><c s=\"2\"><v>1.5</v></c><c s=\"3\"><v>45352</v></c>"
        "<c s=\"9\"><v>45352</v></c><c s=\"1\" t=\"s\"><v>0</v></c><c s=\"1\"><v>-1</v></c></row>";
    const QByteArray styles = cellFormats({"yyyy-mm-dd", "[h]:mm", "0\" d\""});
    const QList<ZipEntry> parts = smallXlsx(rows, "<si><t>2024</t></si>", styles);
    QCOMPARE(cellLines(zipArchive(parts)), (QByteArrayList{"1 1 d 60 1900-02-29", "1 2 d 45352.25 2024-03-01", "1 3 d 1.5",
                                                           "1 4 n 45352", "1 5 n 45352", "1 6 s 2024", "1 7 n -1"}));
    const QByteArray book = contentOf(parts, "xl/workbook.xml");
    const QList<ZipEntry> from1904 = withPart(parts, "xl/workbook.xml",
                                              replaced(book, "<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
    QCOMPARE(cellLines(zipArchive(from1904)).first(2), (QByteArrayList{"1 1 d 60 1904-03-01", "1 2 d 45352.25 2028-03-02"}));
    // A code in the file goes before the number that Excel knows.
    const QByteArray own = "<numFmts><numFmt numFmtId=\"14\" formatCode=\"0.00\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf "
                           "numFmtId=\"14\"/><xf numFmtId=\"17\"/></cellXfs>";
    QCOMPARE(cellsOfRows("<row><c s=\"1\"><v>5</v></c><c s=\"2\"><v>45352</v></c></row>", {}, own),
             (QByteArrayList{"1 1 n 5", "1 2 d 45352 2024-03-01"}));
}

void TestXlsx::sheetsInOrder()
{
    QList<ZipEntry> parts = plainParts();
    const QByteArray list = "<sheets><sheet name=\"B &amp; C\" sheetId=\"7\" state=\"hidden\" r:id=\"rId8\"/>"
                            "<sheet name=\"Chart\" sheetId=\"3\" r:id=\"rId9\"/><sheet name=\"A\" sheetId=\"1\" "
                            "state=\"veryHidden\" r:id=\"rId1\"/></sheets>";
    const QByteArray book = contentOf(parts, "xl/workbook.xml");
    const qsizetype at = book.indexOf("<sheets>");
    parts = withPart(parts, "xl/workbook.xml", book.first(at) + list + "</workbook>");
    const QByteArray type = "<Relationship Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    parts = withPart(parts, "xl/_rels/workbook.xml.rels",
                     replaced(contentOf(parts, "xl/_rels/workbook.xml.rels"), "</Relationships>",
                              type + "chartsheet\" Id=\"rId9\" Target=\"c.xml\"/>" + type
                                  + "worksheet\" Id=\"rId8\" Target=\"b.xml\"/></Relationships>"));
    parts.append(ZipEntry{"xl/c.xml", "<chartsheet/>"});
    parts.append(ZipEntry{"xl/b.xml", replaced(contentOf(parts, "xl/worksheets/sheet1.xml"), "<v>5</v>", "<v>6</v>")});
    const Result<Sheets> sheets = readAllSheets(zipArchive(parts));
    QVERIFY(sheets);
    QCOMPARE(cellsAsText(*sheets), (QByteArrayList{"SHEET\t0\tB & C", "SHEET\t1\tChart", "SHEET\t2\tA", "0\t1\t1\ts\tCanada",
                                                   "0\t1\t2\tn\t6", "2\t1\t1\ts\tCanada", "2\t1\t2\tn\t5"}));
    QVERIFY((*sheets)[0].head.state == SheetHead::State::Hidden);
    QVERIFY((*sheets)[1].head.state == SheetHead::State::Visible && !(*sheets)[1].head.hasCells);
    QVERIFY((*sheets)[2].head.state == SheetHead::State::VeryHidden && (*sheets)[2].head.hasCells);
}

void TestXlsx::readsOnlyWhatIsWanted()
{
    // What is not asked for may be damaged.
    TestWorkbook book;
    book.addSheetInFront(s("Notes"));
    book.addRow({1});
    const QList<ZipEntry> parts = withPart(book.parts(), "xl/worksheets/sheet1.xml", "<html/>");
    Progress progress;
    const Result<Sheets> sheets = readSheets(
        zipArchive(parts), [](const SheetHead &head) { return head.index == 1; }, progress, 700);
    QVERIFY(sheets);
    QCOMPARE((*sheets)[0].content.cells.size(), size_t(0));
    QCOMPARE((*sheets)[1].content.cells.size(), size_t(30));
    QCOMPARE(progress.permille(), 700);
    QCOMPARE(cellLines(zipArchive(parts)), QByteArrayList{"REFUSE workbook-not-worksheet"});
}

void TestXlsx::resolvesTargets_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *from, const char *target, const char *part) {
        QTest::addRow("%s from %s", target, from) << QByteArray(from) << QByteArray(target) << QByteArray(part);
    };
    row("", "xl/workbook.xml", "xl/workbook.xml");
    row("xl/workbook.xml", "/xl/a.xml", "xl/a.xml");
    row("xl/workbook.xml", "a.xml", "xl/a.xml");
    row("xl/workbook.xml", "../a.xml", "a.xml");
    row("xl/workbook.xml", "../../../a.xml", "a.xml");
    row("xl/workbook.xml", "./a/./../b.xml", "xl/b.xml");
    row("xl\\workbook.xml", "a\\b.xml", "xl/a/b.xml");
    row("workbook.xml", "a%20b.xml", "a b.xml");
}

void TestXlsx::resolvesTargets()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, part);
    QCOMPARE(resolvedTarget(from, target), part);
}

void TestXlsx::refusesManyCells()
{
    const QByteArray row = "<row>" + QByteArray("<c><v>1</v></c>").repeated(16'384) + "</row>";
    const qint64 rows = mostCells / 16'384 + 1;
    // A packed archive of this would swell too much to be opened.
    QList<ZipEntry> parts = smallXlsx(row.repeated(rows));
    parts[4].stored = true;
    QCOMPARE(cellLines(zipArchive(parts)), QByteArrayList{"REFUSE workbook-too-many-cells"});
}

void TestXlsx::refusesManyTexts()
{
    QList<ZipEntry> parts = smallXlsx(plainRow, QByteArray("<si/>").repeated(mostTexts + 1));
    QCOMPARE(cellLines(zipArchive(parts)), QByteArrayList{"REFUSE workbook-too-many-texts"});
}

void TestXlsx::refusesManyFormats()
{
    const auto read = [](const QByteArray &styles) { return cellsOfRows(plainRow, "<si><t>Canada</t></si>", styles); };
    const QByteArray format = "<xf numFmtId=\"14\"/>";
    QCOMPARE(read("<cellXfs>" + format.repeated(mostCellFormats) + "</cellXfs>").size(), 2);
    const QByteArrayList refused{"REFUSE workbook-too-many-formats"};
    QCOMPARE(read("<cellXfs>" + format.repeated(mostCellFormats + 1) + "</cellXfs>"), refused);
    QByteArray codes;
    for (int id = 0; id <= mostCellFormats; ++id)
        codes += "<numFmt numFmtId=\"" + QByteArray::number(id) + "\" formatCode=\"0\"/>";
    QCOMPARE(read("<numFmts>" + codes + "</numFmts>"), refused);
}

void TestXlsx::refusesManyRelations()
{
    const QByteArray name = "xl/_rels/workbook.xml.rels";
    const QByteArray before = contentOf(plainParts(), name);
    const QByteArray more = QByteArray("<Relationship Id=\"a\"/>").repeated(mostRelations);
    const QList<ZipEntry> parts = withPart(plainParts(), name, replaced(before, "</Relationships>", more + "</Relationships>"));
    QCOMPARE(cellLines(zipArchive(parts)), QByteArrayList{"REFUSE workbook-too-many-relations"});
}

void TestXlsx::sharesTexts()
{
    // A copy of the shared texts for each sheet would take gigabytes.
    QList<ZipEntry> parts = smallXlsx(plainRow + "<row><c t=\"str\"><v>own</v></c></row>", "<si><t>Canada</t></si>");
    parts = withPart(parts, "xl/workbook.xml",
                     replaced(contentOf(parts, "xl/workbook.xml"), "</sheets>", "<sheet name=\"T\" r:id=\"rId8\"/></sheets>"));
    const QByteArray ofBook = contentOf(parts, "xl/_rels/workbook.xml.rels");
    const qsizetype first = ofBook.indexOf("<Relationship ");
    const QByteArray relation = ofBook.sliced(first, ofBook.indexOf("/>") + 2 - first);
    parts = withPart(parts, "xl/_rels/workbook.xml.rels",
                     replaced(ofBook, relation, relation + replaced(replaced(relation, "rId1", "rId8"), "sheet1", "sheet2")));
    parts.append({"xl/worksheets/sheet2.xml", contentOf(parts, "xl/worksheets/sheet1.xml")});
    const Result<Sheets> sheets = readAllSheets(zipArchive(parts));
    QVERIFY(sheets);
    QCOMPARE(cellsAsText(*sheets).mid(2), (QByteArrayList{"0\t1\t1\ts\tCanada", "0\t1\t2\tn\t5", "0\t2\t1\ts\town",
                                                          "1\t1\t1\ts\tCanada", "1\t1\t2\tn\t5", "1\t2\t1\ts\town"}));
    QCOMPARE((*sheets)[0].content.shared.constData(), (*sheets)[1].content.shared.constData());
}

void TestXlsx::plainBeginsInComments()
{
    // expat goes through an unfinished comment with every piece: in pieces of a few bytes this would take minutes.
    const QByteArray begins = QByteArray("<c r=\"").repeated(75'000);
    QElapsedTimer timer;
    timer.start();
    const QByteArray comment = "<!--" + begins + "-->";
    QCOMPARE(cellsOfRows(comment.repeated(8) + plainRow, "<si><t>Canada</t></si>"), plainCells);
    QCOMPARE(cellsOfRows(QByteArray("<![CDATA[" + begins + "]]>").repeated(8) + plainRow, "<si><t>Canada</t></si>"), plainCells);
    QVERIFY(timer.elapsed() < 20'000); // it takes a tenth of a second
}

void TestXlsx::everyChangedByteIsSeen()
{
    // Whatever byte is changed, the file is refused or reads as it did: never as something else.
    const QByteArray file = zipArchive(plainParts());
    for (qsizetype at = 0; at < file.size(); ++at) {
        QByteArray changed = file;
        changed[at] = char(changed[at] ^ (at % 2 == 0 ? 0x20 : 0xFF));
        const QByteArrayList read = cellLines(changed);
        QVERIFY2(read == plainCells || read.first().startsWith("REFUSE") || read.first() == "1 1 x 0",
                 qPrintable(s("byte %1").arg(at)));
    }
}

void TestXlsx::plainCellsReadAsAnyOthers()
{
    // Cells that are written in the plainest way take a way of their own: with another blank in them they do not.
    const QByteArrayList
        shapes{"<c r=\"@\"><v>1.5</v></c>",
               "<c r=\"@\" s=\"1\"><v>45352</v></c>",
               "<c r=\"@\" s=\"1\" t=\"s\"><v>0</v></c>",
               "<c r=\"@\" t=\"s\"><v>7</v></c>",
               "<c r=\"@\" s=\"2\"/>",
               "<c r=\"@\" t=\"b\"><v>1</v></c>",
               "<c r=\"@\" t=\"e\"><v>#N/A</v></c>",
               "<c r=\"@\" t=\"str\"><v>a b_x0041_</v></c>",
               "<c r=\"@\" t=\"str\"><v>&amp;\xC3\xA9</v></c>",
               "<c r=\"@\"><f>A1</f><v>2</v></c>",
               "<c r=\"@\" t=\"inlineStr\"><is><t>x</t></is></c>",
               "<c r=\"@\"><v>1,5</v></c>",
               "<c t=\"s\" r=\"@\"><v>0</v></c>",
               "<c r=\"@\" t=\"zz\"><v>5</v></c>",
               "<c r=\"@\"><v></v></c>",
               "<c r=\"@\"><v>1</v><v>2</v></c>",
               "<c><v>3</v></c>",
               "<!-- <c r=\"@\"><v>9</v></c> -->",
               "<![CDATA[<c r=\"@\"><v>9</v></c>]]>",
               "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><c "
               "r=\"@\"><v>9</v></c><mc:Fallback><c r=\"@\"><v>3</v></c></mc:Fallback></mc:AlternateContent>",
               "<x:c xmlns:x=\"urn:x\"><c r=\"@\"><v>9</v></c></x:c>",
               "<extLst><c r=\"@\"><v>9</v></c></extLst>",
               "<?p <c r=\"@\"><v>9</v></c>?>",
               " "};
    std::mt19937 random(11);
    for (const bool otherSpace : {false, true}) {
        QByteArray rows;
        for (int row = 1; row <= 300; ++row) {
            rows += "<row r=\"" + QByteArray::number(row) + "\">";
            for (int column = 0; column < 60; column += 2) {
                const QByteArray address = cellAddress(row - 1, column).toLatin1();
                QByteArray cell = shapes[qsizetype(random() % std::mt19937::result_type(shapes.size()))];
                rows += cell.replace('@', address);
            }
            rows += "</row>";
        }
        if (otherSpace) // from here on, cells without a prefix are of no sheet
            rows +=
                "<row r=\"900\" xmlns=\"urn:x\"><c r=\"A900\"><v>9</v></c></row><row r=\"901\"><c r=\"A901\"><v>1</v></c></row>";
        const QByteArray styles = cellFormats({"yyyy-mm-dd", "0"});
        const QByteArrayList plain = cellsOfRows(rows, "<si><t>a</t></si>", styles);
        const QByteArrayList others = cellsOfRows(replaced(rows, "<c r=", "<c  r="), "<si><t>a</t></si>", styles);
        QVERIFY2(plain.size() > 3000, plain.value(0).constData());
        QCOMPARE(plain, others);
        QVERIFY(!plain.contains("900 1 n 9"));
        QCOMPARE(plain.contains("901 1 n 1"), otherSpace);
    }
    QCOMPARE(cellsOfRows("<row><c r=\"A1\"><v>1</v></c><c r=\"A0\"><v>1</v></c></row>"),
             QByteArrayList{"REFUSE workbook-no-address"});
    QCOMPARE(cellsOfRows("<row><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>1</v></row>"), QByteArrayList{"REFUSE workbook-damaged"});
    QCOMPARE(cellsOfRows("<row><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>1</v></c></c></row>"),
             QByteArrayList{"REFUSE workbook-damaged"});
}

TRADESTRATA_TEST(TestXlsx, QCoreApplication)
#include "tst_xlsx.moc"
