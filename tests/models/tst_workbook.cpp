// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/valuesbook.h"
#include "models/tables/workbook.h"
#include "tests/support/cellsastext.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

using namespace Qt::StringLiterals;

namespace {

const QDate firstOfMarch(2026, 3, 1);

Workbook bookOf(const QList<BookCell> &row) { return {u"Title"_s, {}, firstOfMarch, {{u"One"_s, {row}}}}; }

/// Cells as our own reader finds them in the file: "row column kind value".
QByteArrayList readBack(const Workbook &book)
{
    const auto file = toXlsx(book);
    return file ? cellLines(*file) : QByteArrayList{file.error().id.toUtf8()};
}

FigureTable tableForABook()
{
    FigureTable table;
    table.periodHead = u"Period"_s;
    table.periods = QStringList{u"June 2025"_s, u"July 2025"_s, u"August 2025"_s};
    table.keys = QStringList{u"2025-06"_s, u"2025-07"_s, u"2025-08"_s};
    table.reasons = {{Blank::Missing, u"Missing."_s}, {Blank::NotYetPublished, u"Not yet."_s}};
    FigureColumn mexico{u"Mexico"_s, {30, 1234567, -5}, {}};
    mexico.key = u"MEX"_s;
    const double nothing = std::nan("");
    FigureColumn share{u"=1+1"_s, {nothing, nothing, 15.5}, {Blank::Missing, Blank::Missing, Blank::None}};
    share.key = u"CAN"_s;
    share.unit = ValueKind::Percent;
    FigureColumn points{u"World"_s, {0.125, 0, nothing}, {Blank::None, Blank::None, Blank::NotYetPublished}};
    points.unit = ValueKind::Points;
    table.columns << mexico << share << points;
    return table;
}

} // namespace

/// Workbooks as files, read back by the program's own reader, and a figure's table as a workbook.
class TestWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cellsAreReadBack_data();
    void cellsAreReadBack();
    void addresses_data();
    void addresses();
    void sameBookGivesTheSameBytes();
    void sheetsHaveTheirNames();
    void tableIsABook();
    void everyBlankHasItsReason();
    void withoutBlanksThereIsNoSheetOfThem();
    void rowsOfOnePeriodAreNamed();
    void yearsBeforeSpreadsheetsHaveNoDay();

private:
    std::optional<Language> m_english;
};

void TestWorkbook::initTestCase()
{
    const auto registry = builtInRegistry();
    QVERIFY(registry);
    m_english = testLanguage(u"en"_s, *registry);
}

void TestWorkbook::cellsAreReadBack_data()
{
    QTest::addColumn<QVariant>("content");
    QTest::addColumn<QByteArray>("line");
    const auto text = [](const char *name, const QString &content, const QByteArray &line) {
        QTest::newRow(name) << QVariant(content) << "1 1 s " + line;
    };
    text("words", u"Mexico"_s, "Mexico");
    text("a formula", u"=HYPERLINK(\"http://x\",\"y\")"_s, "=HYPERLINK(\"http://x\",\"y\")");
    text("a plus", u"+1"_s, "+1");
    text("a link", u"https://example.org"_s, "https://example.org");
    text("markup", u"<b>R&D</b> \"quoted\""_s, "<b>R&D</b> \"quoted\"");
    text("letters", u"Côte d’Ivoire 日本 😀"_s, "Côte d’Ivoire 日本 😀");
    text("looks like an escape", u"_x0041_ and _x41_"_s, "_x0041_ and _x41_");
    text("a control character", u"a\u0001b"_s, "a\u0001b");
    text("spaces", u"  two  "_s, "  two  ");
    text("not a character", u"a\uFFFEb"_s, "ab");
    QTest::newRow("a whole number") << QVariant(334031930350.0) << QByteArray("1 1 n 334031930350");
    QTest::newRow("below zero") << QVariant(-22389301.0) << QByteArray("1 1 n -22389301");
    QTest::newRow("parts") << QVariant(0.155231) << QByteArray("1 1 n 0.155231");
    QTest::newRow("zero") << QVariant(0.0) << QByteArray("1 1 n 0");
    QTest::newRow("a day") << QVariant(QDate(2025, 8, 1)) << QByteArray("1 1 d 45870 2025-08-01");
    QTest::newRow("the first day") << QVariant(QDate(1900, 1, 1)) << QByteArray("1 1 d 1 1900-01-01");
    QTest::newRow("before the leap day that never was") << QVariant(QDate(1900, 2, 1)) << QByteArray("1 1 d 32 1900-02-01");
}

void TestWorkbook::cellsAreReadBack()
{
    QFETCH(QVariant, content);
    QFETCH(QByteArray, line);
    BookCell cell;
    if (content.typeId() == QMetaType::QString)
        cell.content = content.toString();
    else if (content.typeId() == QMetaType::QDate)
        cell.content = content.toDate();
    else
        cell.content = content.toDouble();
    for (const BookCell::Look look : {BookCell::Look::Plain, BookCell::Look::Head, BookCell::Look::Long, BookCell::Look::Number}) {
        cell.look = look;
        QCOMPARE(readBack(bookOf({cell})), QByteArrayList{line});
    }
}

void TestWorkbook::addresses_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("address");
    QTest::newRow("first") << 0 << 0 << u"A1"_s;
    QTest::newRow("last letter") << 9 << 25 << u"Z10"_s;
    QTest::newRow("two letters") << 0 << 26 << u"AA1"_s;
    QTest::newRow("last of two") << 0 << 26 * 27 - 1 << u"ZZ1"_s;
    QTest::newRow("last column of all") << 1048575 << 16383 << u"XFD1048576"_s;
}

void TestWorkbook::addresses()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QString, address);
    QCOMPARE(cellAddress(row, column), address);
}

void TestWorkbook::sameBookGivesTheSameBytes()
{
    const Workbook book = bookOf({{u"a"_s}, {1.5, BookCell::Look::Percent, 2}, {QDate(2025, 1, 1)}});
    const auto first = toXlsx(book);
    QTest::qWait(1100); // the clock of files and of zip goes on
    const auto second = toXlsx(book);
    QVERIFY(first && second && first->size() > 1000);
    QCOMPARE(*first, *second);
    Workbook later = book;
    later.created = QDate(2026, 4, 1);
    QVERIFY(*toXlsx(later) != *first);
}

void TestWorkbook::sheetsHaveTheirNames()
{
    Workbook book = bookOf({{u"a"_s}});
    book.sheets.append({u"Source et notes"_s, {{{u"b"_s}}}});
    const QByteArrayList lines = sheetLines(*toXlsx(book));
    QCOMPARE(lines, (QByteArrayList{"SHEET 0 One", "SHEET 1 Source et notes", "0 1 1 s a", "1 1 1 s b"}));
}

void TestWorkbook::tableIsABook()
{
    const BookWords words{u"Two buyers"_s, u"Exports"_s, u"Source: a bureau."_s, {u"A note."_s, u"Another."_s}, {}, firstOfMarch};
    const Workbook book = valuesBook(tableForABook(), words, *m_english);
    QByteArrayList values, source;
    for (const QByteArray &line : sheetLines(*toXlsx(book))) {
        if (line.startsWith("0 "))
            values.append(line.sliced(2));
        if (line.startsWith("1 "))
            source.append(line.sliced(2));
    }
    QCOMPARE(values, (QByteArrayList{"1 1 s Period", "1 2 s Date", "1 3 s Mexico", "1 4 s =1+1", "1 5 s World", //
                                     "2 1 s June 2025", "2 2 d 45809 2025-06-01", "2 3 n 30", "2 5 n 0.125",    //
                                     "3 1 s July 2025", "3 2 d 45839 2025-07-01", "3 3 n 1234567", "3 5 n 0",   //
                                     "4 1 s August 2025", "4 2 d 45870 2025-08-01", "4 3 n -5", "4 4 n 0.155"}));
    QCOMPARE(source.first(8),
             (QByteArrayList{"1 1 s Title of the figure", "1 2 s Two buyers", "2 1 s Subtitle of the figure", "2 2 s Exports",
                             "3 1 s Source", "3 2 s Source: a bureau.", "4 1 s Notes", "4 2 s A note."}));
    QVERIFY(source.contains("5 2 s Another."));
    QVERIFY(source.contains("10 1 s Mexico") && source.contains("10 2 s US dollars") && source.contains("10 3 s MEX"));
    QVERIFY(source.contains("11 2 s per cent") && source.contains("12 2 s percentage points"));
}

void TestWorkbook::everyBlankHasItsReason()
{
    const Workbook book = valuesBook(tableForABook(), {{}, {}, {}, {}, {}, firstOfMarch}, *m_english);
    QCOMPARE(book.sheets.size(), 3);
    QCOMPARE(book.sheets[2].name, u"Blanks"_s);
    QStringList rows;
    for (const QList<BookCell> &row : book.sheets[2].rows) {
        QStringList texts;
        for (const BookCell &cell : row)
            texts.append(std::get<QString>(cell.content));
        rows.append(texts.join(u'|'));
    }
    QCOMPARE(rows, (QStringList{u"Column|From|To|Cells|Reason"_s, u"=1+1|June 2025|July 2025|D2:D3|Missing."_s,
                                u"World|August 2025|August 2025|E4|Not yet."_s}));
}

void TestWorkbook::withoutBlanksThereIsNoSheetOfThem()
{
    FigureTable table = tableForABook();
    table.columns.resize(1);
    QCOMPARE(valuesBook(table, {{}, {}, {}, {}, {}, firstOfMarch}, *m_english).sheets.size(), 2);
}

void TestWorkbook::rowsOfOnePeriodAreNamed()
{
    FigureTable table = tableForABook();
    table.periods = {u"2025"_s, u"2025"_s, u"2025"_s};
    table.keys = table.periods;
    FigureColumn partner{u"Partner"_s, {}, {}, {u"Mexico"_s, u"Canada"_s, u"Others"_s}};
    table.columns.prepend(partner);
    const Workbook book = valuesBook(table, {{}, {}, {}, {}, {}, firstOfMarch}, *m_english);
    const QList<BookCell> &row = book.sheets[2].rows[1];
    QCOMPARE(std::get<QString>(row[1].content), u"2025, Mexico"_s);
    QCOMPARE(std::get<QString>(row[2].content), u"2025, Canada"_s);
    QCOMPARE(std::get<QString>(row[3].content), u"E2:E3"_s);
}

void TestWorkbook::yearsBeforeSpreadsheetsHaveNoDay()
{
    FigureTable table = tableForABook();
    table.keys = QStringList{u"1850"_s, u"1900"_s, u"sum"_s};
    const BookSheet sheet = valuesBook(table, {{}, {}, {}, {}, {}, firstOfMarch}, *m_english).sheets.first();
    QCOMPARE(sheet.rows[1][1], BookCell{});
    QCOMPARE(sheet.rows[2][1], (BookCell{QDate(1900, 1, 1)}));
    QCOMPARE(sheet.rows[3][1], BookCell{});
}

TRADESTRATA_TEST(TestWorkbook, QCoreApplication)
#include "tst_workbook.moc"
