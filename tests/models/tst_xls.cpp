// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/sheets/bifftext.h"
#include "models/io/sheets/compoundfile.h"
#include "models/io/sheets/sheetlimits.h"
#include "tests/support/cellsastext.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkbook.h"
#include "tests/support/text.h"

#include <QTest>

#include <limits>
#include <random>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

QByteArray at(int row, int column, int format = 0) { return number16(row) + number16(column) + number16(format); }

QByteArray numberRecord(int row, int column, double value, int format = 0)
{
    return biffRecord(0x0203, at(row, column, format) + numberReal(value));
}

QByteArray sharedRecord(int row, int column, quint32 text) { return biffRecord(0x00FD, at(row, column) + number32(text)); }

QByteArray formulaRecord(int row, int column, const QByteArray &result)
{
    return biffRecord(0x0006, at(row, column) + result + number16(0) + number32(0) + number16(0));
}

/// A text of Excel 97: length, flags, a byte or two for each character.
QByteArray narrow(const QByteArray &text) { return number16(int(text.size())) + '\0' + text; }

QByteArray wide(const QString &text)
{
    QByteArray bytes = number16(int(text.size())) + '\1';
    for (const QChar c : text)
        bytes += number16(c.unicode());
    return bytes;
}

QByteArray textsRecord(const QByteArray &texts) { return biffRecord(0x00FC, number32(9) + number32(9) + texts); }

QByteArray formatOf(int id) { return biffRecord(0x00E0, number16(0) + number16(id) + QByteArray(16, '\0')); }

} // namespace

/// How the cells of Excel's older workbooks are read.
class TestXls : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void ofTheFileItself();
    void sheets();
    void olderTexts();
    void refuses_data();
    void refuses();
    void largeFiles();
    void everyCutIsSeen();
    void survivesChangedBytes();
    void codePages();
};

void TestXls::cells_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QByteArray>("globals");
    QTest::addColumn<QByteArrayList>("expected");
    const auto row = [](const char *name, const QByteArray &records, const QByteArrayList &expected,
                        const QByteArray &globals = {}) { QTest::newRow(name) << records << globals << expected; };
    row("plain", sharedRecord(0, 0, 0) + numberRecord(0, 1, 5), {"1 1 s Canada", "1 2 n 5"}, textsRecord(narrow("Canada")));
    row("short numbers",
        biffRecord(0x027E, at(0, 0) + number32((123456 << 2) | 2)) + biffRecord(0x027E, at(0, 1) + number32((123456 << 2) | 3))
            + biffRecord(0x027E, at(0, 2) + number32(0x3FF80000)) + biffRecord(0x027E, at(0, 3) + number32((quint32(-5) << 2) | 2)),
        {"1 1 n 123456", "1 2 n 1234.56", "1 3 n 1.5", "1 4 n -5"});
    row("a row of short numbers",
        biffRecord(0x00BD, number16(1) + number16(2) + number16(0) + number32((1 << 2) | 2) + number16(0) + number32((2 << 2) | 2)
                               + number16(3)),
        {"2 3 n 1", "2 4 n 2"});
    row("texts", sharedRecord(0, 0, 0) + sharedRecord(0, 1, 1) + sharedRecord(0, 2, 2) + sharedRecord(0, 3, 3),
        {"1 1 s a", "1 3 s 日本", "1 4 x sst"}, textsRecord(narrow("a") + narrow("") + wide(s("日本"))));
    row("a text with runs and a guide", sharedRecord(0, 0, 0) + sharedRecord(0, 1, 1), {"1 1 s ab", "1 2 s c"},
        textsRecord(number16(2) + '\x0C' + number16(1) + number32(3) + "ab" + number32(7) + "xyz" + narrow("c")));
    row("texts that go on in other widths", sharedRecord(0, 0, 0) + sharedRecord(0, 1, 1), {"1 1 s abñ日", "1 2 s c"},
        biffRecord(0x00FC, number32(1) + number32(1) + number16(4) + '\0' + "ab")
            + biffRecord(0x003C, QByteArray(1, '\1') + number16(0xF1) + number16(0x65E5) + narrow("c")));
    row("a label", biffRecord(0x0204, at(0, 0) + narrow("a")) + biffRecord(0x00D6, at(0, 1) + wide(s("日"))),
        {"1 1 s a", "1 2 s 日"});
    row("truth values and errors",
        biffRecord(0x0205, at(0, 0) + QByteArray("\1\0", 2)) + biffRecord(0x0205, at(0, 1) + QByteArray("\x2A\1", 2)),
        {"1 1 b 1", "1 2 e #N/A"});
    row("formulas",
        formulaRecord(0, 0, numberReal(2.5)) + formulaRecord(0, 1, QByteArray("\1\0\1\0\0\0\xFF\xFF", 8))
            + formulaRecord(0, 2, QByteArray("\2\0\x07\0\0\0\xFF\xFF", 8))
            + formulaRecord(0, 3, QByteArray("\0\0\0\0\0\0\xFF\xFF", 8)) + biffRecord(0x0207, narrow("x"))
            + formulaRecord(0, 4, QByteArray("\3\0\0\0\0\0\xFF\xFF", 8)),
        {"1 1 n 2.5", "1 2 b 1", "1 3 e #DIV/0!", "1 4 s x"});
    row("a formula's text that does not come", // must not go to the cell before
        formulaRecord(0, 0, QByteArray("\0\0\0\0\0\0\xFF\xFF", 8)) + formulaRecord(0, 1, QByteArray("\3\0\0\0\0\0\xFF\xFF", 8))
            + biffRecord(0x0207, narrow("x")) + formulaRecord(0, 2, QByteArray("\0\0\0\0\0\0\xFF\xFF", 8)) + numberRecord(0, 3, 1)
            + biffRecord(0x0207, narrow("y")),
        {"1 4 n 1"});
    row("a text of no formula", biffRecord(0x0207, narrow("x")) + numberRecord(0, 0, 1), {"1 1 n 1"});
    row("days", numberRecord(0, 0, 60, 1) + numberRecord(0, 1, 45352, 2) + numberRecord(0, 2, 45352, 0),
        {"1 1 d 60 1900-02-29", "1 2 d 45352 2024-03-01", "1 3 n 45352"},
        biffRecord(0x041E, number16(164) + narrow("yyyy\"!\"")) + formatOf(0) + formatOf(14) + formatOf(164));
    row("days since 1904", numberRecord(0, 0, 43890, 1), {"1 1 d 43890 2024-03-01"},
        biffRecord(0x0022, number16(1)) + formatOf(0) + formatOf(14));
    row("out of order", numberRecord(2, 0, 3) + numberRecord(0, 0, 1), {"1 1 n 1", "3 1 n 3"});
    row("an address twice", numberRecord(0, 0, 3) + numberRecord(0, 0, 3), {"REFUSE workbook-cell-twice"});
    row("a chart inside",
        numberRecord(0, 0, 1) + biffRecord(0x0809, number16(0x600) + number16(0x20)) + numberRecord(0, 0, 99) + biffRecord(0x0A)
            + numberRecord(1, 0, 2),
        {"1 1 n 1", "2 1 n 2"});
    row("no number", numberRecord(0, 0, std::numeric_limits<double>::infinity()), {"1 1 x inf"});
}

void TestXls::cells()
{
    QFETCH(QByteArray, records);
    QFETCH(QByteArray, globals);
    QFETCH(QByteArrayList, expected);
    QCOMPARE(cellLines(smallXls(records, globals)), expected);
}

void TestXls::ofTheFileItself()
{
    // The stream of an embedded workbook stands first in the directory, in a folder; then the folder and the file's own.
    QByteArray embedded = biffStream(numberRecord(0, 0, 99));
    embedded = embedded.leftJustified((embedded.size() + 63) / 64 * 64, '\0');
    const QByteArray own = biffStream(numberRecord(0, 0, 1));
    QByteArray file = compoundFile(s("Workbook"), embedded + own);
    constexpr qsizetype entrySize = 128;
    const qsizetype directory = file.size() - 4 * entrySize;
    const auto set = [&file, directory](int entry, qsizetype at, quint32 value) {
        file = patched(file, directory + entry * entrySize + at, value, 4);
    };
    const auto copyTo = [&file, directory](int entry) {
        file.replace(directory + entry * entrySize, entrySize, file.sliced(directory + entrySize, entrySize));
    };
    constexpr qsizetype left = 68, child = 76, start = 116, size = 120;
    copyTo(2);
    copyTo(3);
    set(1, size, quint32(embedded.size()));
    set(3, start, quint32(embedded.size() / 64));
    set(3, size, quint32(own.size()));
    file = patched(file, directory + 2 * entrySize, u'X', 2);
    file = patched(file, directory + 2 * entrySize + 66, 1, 1);
    set(2, child, 1);
    set(2, left, 3);
    set(0, child, 2);
    QCOMPARE(cellLines(file), QByteArrayList{"1 1 n 1"});
    set(2, left, 0xFFFFFFFF);
    QCOMPARE(cellLines(file), QByteArrayList{"REFUSE workbook-damaged"});
    set(2, left, 2);
    QCOMPARE(cellLines(file), QByteArrayList{"REFUSE workbook-damaged"});
}

void TestXls::sheets()
{
    // A hidden sheet, a chart and a very hidden sheet.
    const QByteArray begin = biffRecord(0x0809, number16(0x600) + number16(5));
    const auto sheet = [](quint32 place, int state, int kind, char name) {
        return biffRecord(0x85, number32(place) + char(state) + char(kind) + '\1' + '\0' + name);
    };
    const quint32 place = quint32(begin.size() + 3 * sheet(0, 0, 0, 'A').size() + 4);
    const QByteArray cells = biffRecord(0x0809, number16(0x600) + number16(0x10)) + numberRecord(0, 0, 1) + biffRecord(0x0A);
    const QByteArray stream = begin + sheet(place, 1, 0, 'A') + sheet(0x7FFFFFFF, 0, 2, 'B')
                              + sheet(place + quint32(cells.size()), 2, 0, 'C') + biffRecord(0x0A) + cells + cells;
    const Result<Sheets> sheets = readAllSheets(compoundFile(s("WORKBOOK"), stream));
    QVERIFY(sheets);
    QCOMPARE(cellsAsText(*sheets), (QByteArrayList{"SHEET\t0\tA", "SHEET\t1\tB", "SHEET\t2\tC", "0\t1\t1\tn\t1", "2\t1\t1\tn\t1"}));
    QVERIFY((*sheets)[0].head.state == SheetHead::State::Hidden);
    QVERIFY(!(*sheets)[1].head.hasCells);
    QVERIFY((*sheets)[2].head.state == SheetHead::State::VeryHidden);
}

void TestXls::olderTexts()
{
    // Excel 5 and 95 write bytes of a code page.
    const QByteArray cyrillic = biffRecord(0x0204, at(0, 0) + number16(6) + "\xCA\xE0\xED\xE0\xE4\xE0");
    QCOMPARE(cellLines(smallXls(cyrillic, biffRecord(0x42, number16(1251)), 0x0500)), QByteArrayList{"1 1 s Канада"});
    QCOMPARE(cellLines(smallXls(cyrillic, {}, 0x0500)), QByteArrayList{"1 1 s Êàíàäà"});
    QCOMPARE(cellLines(smallXls(cyrillic, biffRecord(0x42, number16(9999)), 0x0500)),
             QByteArrayList{"REFUSE workbook-code-page"});
    const QByteArray format = biffRecord(0x041E, number16(164) + '\4' + "yyyy") + formatOf(164);
    QCOMPARE(cellLines(smallXls(numberRecord(0, 0, 45352), format, 0x0500)), QByteArrayList{"1 1 d 45352 2024-03-01"});
}

void TestXls::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("id");
    const auto row = [](const char *name, const QByteArray &file, const char *id) {
        QTest::newRow(name) << file << QByteArray(id);
    };
    const QByteArray good = smallXls(numberRecord(0, 0, 1));
    row("a password", smallXls({}, biffRecord(0x2F, QByteArray(54, 'x'))), "workbook-encrypted");
    row("a newer workbook with a password", compoundFile(s("EncryptedPackage"), "x"), "workbook-encrypted");
    row("a text document", compoundFile(s("WordDocument"), "x"), "workbook-other-document");
    row("something else", compoundFile(s("Data"), "x"), "workbook-damaged");
    row("only a header", good.first(512), "workbook-damaged");
    row("too many formats of cells", smallXls({}, formatOf(0).repeated(mostCellFormats + 1)), "workbook-too-many-formats");
    row("sectors of no size", patched(good, 0x1E, 3, 2), "workbook-damaged");
    row("a stream without an end", compoundFile(s("Workbook"), biffStream(numberRecord(0, 0, 1)).chopped(4)), "workbook-damaged");
    row("a stream with zeros for an end",
        compoundFile(s("Workbook"), biffStream(numberRecord(0, 0, 1)).chopped(4) + QByteArray(100, '\0')), "workbook-damaged");
    row("a record cut", compoundFile(s("Workbook"), biffStream(biffRecord(0x0203, at(0, 0) + "12"))), "workbook-damaged");
    row("a text cut", smallXls({}, textsRecord(number16(50) + '\0' + "ab")), "workbook-damaged");
    const QByteArray stream = biffStream(numberRecord(0, 0, 1));
    row("two sheets in one place",
        smallXls(numberRecord(0, 0, 1).repeated(1), biffRecord(0x85, number32(0) + QByteArray("\0\0\1\0T", 5))),
        "workbook-damaged");
    row("a sheet elsewhere",
        compoundFile(s("Workbook"), patched(stream, stream.indexOf(QByteArray("\x85\0", 2)) + 4, 0x7FFFFFFF, 4)),
        "workbook-damaged");
    // The list of sectors: a chain in a circle, and one that leads out of the file.
    const QByteArray large = smallXls(numberRecord(0, 0, 1).repeated(1) + biffRecord(0x1234, QByteArray(5000, 'x')));
    const qsizetype fat = 512 + ((large.size() - 4 * 512 + 511) / 512) * 512 + 512;
    row("a circle", patched(large, fat + 4, 0, 4), "workbook-damaged");
    row("a circle that gives as many bytes as wanted", patched(large, fat, 0, 4), "workbook-damaged");
    row("a way out", patched(large, fat + 4, 5000, 4), "workbook-damaged");
}

void TestXls::refuses()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, id);
    QCOMPARE(cellLines(file), QByteArrayList{"REFUSE " + id});
}

void TestXls::largeFiles()
{
    QByteArray records;
    for (int row = 0; row < 20'000; ++row)
        records += numberRecord(row, 0, row);
    const Result<Sheets> sheets = readAllSheets(smallXls(records));
    QVERIFY(sheets);
    QCOMPARE((*sheets)[0].content.cells.size(), size_t(20'000));
    QCOMPARE((*sheets)[0].content.cells.back().number, 19'999.0);
}

void TestXls::everyCutIsSeen()
{
    const QByteArray stream = biffStream(sharedRecord(0, 0, 0) + numberRecord(0, 1, 5), textsRecord(narrow("Canada")));
    for (qsizetype size = 0; size < stream.size(); ++size)
        QVERIFY2(cellLines(compoundFile(s("Workbook"), stream.first(size))).value(0).startsWith("REFUSE"),
                 qPrintable(QString::number(size)));
}

void TestXls::survivesChangedBytes()
{
    const QByteArray file = smallXls(sharedRecord(0, 0, 0) + numberRecord(0, 1, 5),
                                     textsRecord(narrow("Canada") + wide(s("日本"))) + formatOf(14));
    std::mt19937 random(7);
    for (int i = 0; i < 3000; ++i) {
        QByteArray changed = file;
        for (int changes = 1 + i % 3; changes > 0; --changes)
            changed[qsizetype(random() % std::mt19937::result_type(file.size()))] = char(random());
        (void)cellLines(changed); // refused or read, but in time and within its bytes: the sanitizers look on
    }
}

void TestXls::codePages()
{
    QCOMPARE(fromCodePage("plain", 9999).value_or(QString()), s("plain"));
    QCOMPARE(fromCodePage("\x80", 1252).value_or(QString()), s("€"));
    QCOMPARE(fromCodePage("\x80", 32769).value_or(QString()), s("€"));
    QCOMPARE(fromCodePage("\x8A", 10000).value_or(QString()), s("ä"));
    QCOMPARE(fromCodePage("\x93\xFA", 932).value_or(QString()), s("日"));
    QVERIFY(!fromCodePage("\x93", 932));
    QVERIFY(!fromCodePage("\x80", 9999));
}

TRADESTRATA_TEST(TestXls, QCoreApplication)
#include "tst_xls.moc"
