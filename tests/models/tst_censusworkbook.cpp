// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/census.h"
#include "tests/support/censusbook.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

} // namespace

/// The result for correct workbooks.
class TestCensusWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsDollars();
    void readsAnyColumnOrder();
    void readsFormulas();
    void readsNumbersStoredAsText();
    void readsTextInline();
    void readsOpenDocument();
    void endsWithWorld();
    void endsWithoutWorld();
    void blanks_data();
    void blanks();
    void addsCodes();
    void unplacedRowsAreNotZero_data();
    void unplacedRowsAreNotZero();
    void rowsWithoutCodeAndValue_data();
    void rowsWithoutCodeAndValue();
    void unplacedCodesOfOnePartner();
    void unplacedRowsOutsideOfLife();
    void manyUnplacedRows();
    void repeatedRowsThatDiffer();
    void countsYearsWithoutRow();

private:
    Result<Import> read(const TestWorkbook &book) { return readWorkbook(book.toXlsx(), *m_registry); }

    std::optional<PartnerRegistry> m_registry;
};

void TestCensusWorkbook::initTestCase()
{
    Result<PartnerRegistry> registry = builtInRegistry();
    QVERIFY2(registry, "the built-in partners cannot be read");
    m_registry = *std::move(registry);
}

void TestCensusWorkbook::readsDollars()
{
    TestWorkbook book = threeYears();
    book.setCell(s("EJAN"), 176675.77516000002);
    book.setCell(s("EFEB"), -0.0000004);
    book.setCell(s("EMAR"), -1.5);
    book.setCell(s("EAPR"), 0.0000015);
    book.setCell(s("EYR"), {});
    Result<Import> import = read(book);
    QVERIFY(import);
    const TradeTable &table = *import->table;
    QCOMPARE(table.first(), Month::of(1991, 1));
    QCOMPARE(table.last(), Month::of(1993, 12));
    const TableRow *row = table.find({Flow::Exports, canada});
    QVERIFY(row);
    QCOMPARE(row->name, s("Canada"));
    QCOMPARE(row->values[0], 10e6);
    QCOMPARE(row->values[24], 176675775160.0);
    QCOMPARE(row->values[25], 0.0);
    QVERIFY(!std::signbit(row->values[25]));
    QCOMPARE(row->values[26], -1'500'000.0);
    QCOMPARE(row->values[27], 2.0);
    QCOMPARE(table.find({Flow::Imports, canada})->values[35], 4e6);
    QCOMPARE(table.info().currency, s("USD"));
    QCOMPARE(table.info().basis, s("Census basis"));
    QVERIFY(!table.info().release);
    QCOMPARE(ids(import->report.warnings), QStringList{s("values-below-zero")}); // in whole dollars
    QCOMPARE(import->report.warnings.first().arguments, (QVariantList{s("7"), s("EMAR")}));
    QCOMPARE(import->report.warnings.first().count, 1);
    QCOMPARE(import->report.layout, s("census-workbook"));
    QCOMPARE(import->report.rowsRead, 6);
}

void TestCensusWorkbook::readsAnyColumnOrder()
{
    TestWorkbook book;
    QStringList header = TestWorkbook::censusHeader();
    std::ranges::reverse(header);
    header[0] = header[0].toLower() + s(" ");
    header.append(s("a remark"));
    book.setHeader(header);
    QVariantList cells(26, 2.0);
    cells[0] = 24;
    cells[13] = 24;
    cells.append({s("World"), 15, 1991, s("as numbers")});
    book.addRow(cells);
    Result<Import> import = read(book);
    QVERIFY(import);
    QCOMPARE(import->table->find({Flow::Imports, worldCode})->values[11], 2e6);
    QCOMPARE(import->table->find({Flow::Exports, worldCode})->name, s("World"));
    QVERIFY(import->report.warnings.isEmpty());
}

void TestCensusWorkbook::readsFormulas()
{
    TestWorkbook book = threeYears();
    book.setCell(s("EYR"), QByteArray("><f>SUM(Q7:AB7)</f><v>120</v>"));
    book.setCell(s("EJAN"), QByteArray("><f>5*2</f><v>10</v>"));
    Result<Import> import = read(book);
    QVERIFY(import);
    QCOMPARE(import->table->find({Flow::Exports, canada})->values[24], 10e6);
    QCOMPARE(ids(import->report.warnings), QStringList());
}

void TestCensusWorkbook::readsNumbersStoredAsText()
{
    TestWorkbook book = threeYears();
    book.setCell(s("EJAN"), s("11.5"));
    book.setCell(s("EFEB"), s(" -2 "));
    book.setCell(s("EYR"), {});
    Result<Import> import = read(book);
    QVERIFY(import);
    const TableRow *row = import->table->find({Flow::Exports, canada});
    QCOMPARE(row->values[24], 11.5e6);
    QCOMPARE(row->values[25], -2e6);
    QCOMPARE(ids(import->report.warnings), QStringList{s("values-below-zero")});
}

void TestCensusWorkbook::readsTextInline()
{
    TestWorkbook book = threeYears();
    book.setCell(s("year"), QByteArray(" t=\"str\"><f>A1</f><v>1993</v>"));
    book.setCell(s("CTY_CODE"),
                 QByteArray(" t=\"inlineStr\"><is><r><t>12</t></r><rPh sb=\"0\" eb=\"1\"><t>99</t></rPh><r><t>20</t></r></is>"));
    Result<Import> import = read(book);
    QVERIFY(import);
    QCOMPARE(import->table->find({Flow::Exports, canada})->values[24], 10e6);
    QCOMPARE(ids(import->report.warnings), QStringList());
}

void TestCensusWorkbook::readsOpenDocument()
{
    const auto textCell = [](const QString &text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text.toUtf8() + "</text:p></table:table-cell>";
    };
    QByteArray rows = "<table:table-row>";
    for (const QString &name : TestWorkbook::censusHeader())
        rows += textCell(name);
    rows += "</table:table-row><table:table-row>" + textCell(s("1993")) + textCell(s("0015")) + textCell(s("World"));
    for (const QByteArray value : {"40", "100"}) {
        rows += "<table:table-cell office:value-type=\"float\" office:value=\"" + value
                + "\" table:number-columns-repeated=\"12\"/>";
        rows += "<table:table-cell office:value-type=\"float\" office:value=\"" + QByteArray::number(value.toInt() * 12) + "\"/>";
    }
    const QByteArray file = zipArchive(smallOds("<table:table table:name=\"Country\">" + rows + "</table:table-row></table:table>"));
    Result<Import> import = readWorkbook(file, *m_registry);
    QVERIFY(import);
    QCOMPARE(import->table->find({Flow::Exports, worldCode})->values[11], 100e6);
    QCOMPARE(import->table->find({Flow::Imports, worldCode})->values[0], 40e6);
    QCOMPARE(ids(import->report.warnings), QStringList());
}

void TestCensusWorkbook::endsWithWorld()
{
    TestWorkbook book = threeYears();
    book.addYear(1994, s("0015"), s("World"), 40, 0);
    book.setCell(s("EJAN"), 100);
    book.setCell(s("EMAR"), 100);
    book.setCell(s("EYR"), 200);
    Result<Import> import = read(book);
    QVERIFY(import);
    QCOMPARE(import->table->last(), Month::of(1994, 3));
    // Imports of April to December 1994.
    QCOMPARE(ids(import->report.warnings), QStringList{s("workbook-values-after-last-month")});
    QCOMPARE(import->report.warnings.first().count, 9);
    QCOMPARE(import->report.warnings.first().arguments, (QVariantList{s("8"), s("IAPR")}));
}

void TestCensusWorkbook::endsWithoutWorld()
{
    TestWorkbook book;
    book.addYear(1993, s("1220"), s("Canada"), 0, 0);
    book.setCell(s("IMAY"), 1);
    book.setCell(s("IYR"), 1);
    Result<Import> import = read(book);
    QVERIFY(import);
    QCOMPARE(import->table->last(), Month::of(1993, 5));
    QCOMPARE(ids(import->report.warnings), QStringList{s("workbook-no-world")});
    QCOMPARE(import->report.warnings.first().arguments, QVariantList{s("1993-05")});
}

void TestCensusWorkbook::blanks_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("rowYear");
    QTest::addColumn<double>("rowValue");
    QTest::addColumn<QString>("expected"); // of 1991, 1992, ...: w, a, or the value in millions
    QTest::newRow("partner since 1992") << s("2779") << 1992 << 5.0 << s("w 5 0 0");
    QTest::newRow("partner with a later row") << s("2779") << 1994 << 5.0 << s("w 0 0 5");
    QTest::newRow("partner that began in 1993") << s("4351") << 1993 << 5.0 << s("a a 5 0");
    QTest::newRow("began in 1993, no row before 1994") << s("4351") << 1994 << 5.0 << s("a a 0 5");
    QTest::newRow("placeholder before the first year") << s("4351") << 1992 << 0.0 << s("a a 0 0");
    QTest::newRow("value before the first year") << s("4351") << 1992 << 5.0 << s("a 5 0 0");
    QTest::newRow("partner that ended in 1992") << s("4610") << 1991 << 5.0 << s("5 0 a a");
    QTest::newRow("placeholder after the last year") << s("4610") << 1993 << 0.0 << s("w 0 a a");
    QTest::newRow("value after the last year") << s("4610") << 1993 << 5.0 << s("w 0 5 a");
    QTest::newRow("unknown partner") << s("9876") << 1993 << 5.0 << s("a a 5 0");
    QTest::newRow("unknown partner from 1992") << s("9876") << 1992 << 5.0 << s("w 5 0 0");
    QTest::newRow("unknown partner from 1991") << s("9876") << 1991 << 5.0 << s("5 0 0 0");
    QTest::newRow("group before and after its rows") << s("0008") << 1992 << 5.0 << s("w 5 w w");
    QTest::newRow("unknown group") << s("0099") << 1993 << 0.0 << s("w w 0 w");
}

void TestCensusWorkbook::blanks()
{
    QFETCH(QString, code);
    QFETCH(int, rowYear);
    QFETCH(double, rowValue);
    QFETCH(QString, expected);
    TestWorkbook book = threeYears();
    book.addYear(1994, s("0015"), s("World"), 40, 100);
    book.addYear(rowYear, code, s("Somewhere"), rowValue, rowValue);
    Result<Import> import = read(book);
    QVERIFY(import);
    for (const Flow flow : {Flow::Exports, Flow::Imports}) {
        const TableRow *row = import->table->find({flow, {code.toInt()}});
        QVERIFY(row);
        QStringList found;
        for (std::size_t year = 0; year < 4; ++year) {
            const Blank blank = row->blanks[year * 12 + 5];
            found.append(blank == Blank::WithinOthers ? s("w")
                         : blank == Blank::Absent     ? s("a")
                         : blank == Blank::None       ? QString::number(row->values[year * 12 + 5] / 1e6)
                                                      : s("?"));
            QCOMPARE(std::isnan(row->values[year * 12 + 5]), blank != Blank::None);
        }
        QCOMPARE(found.join(u' '), expected);
    }
}

void TestCensusWorkbook::addsCodes()
{
    TestWorkbook book = threeYears();
    book.addYear(1992, s("7740"), s("Ethiopia (old)"), 1, 2);
    book.addYear(1993, s("7740"), s("Ethiopia (old)"), 1, 2);
    book.addYear(1993, s("7749"), s("Ethiopia"), 10, 20);
    book.setCell(s("EMAR"), s("n/a"));
    Result<Import> import = read(book);
    QVERIFY(import);
    const TableRow *row = import->table->find({Flow::Exports, {7749}});
    QVERIFY(row);
    QVERIFY(!import->table->find({Flow::Exports, {7740}}));
    QCOMPARE(row->codes, (QList<PartnerCode>{{7740}, {7749}}));
    QCOMPARE(row->name, s("Ethiopia"));
    QCOMPARE(row->values[12], 2e6);
    QCOMPARE(row->values[24], 22e6);
    QCOMPARE(row->blanks[26], Blank::Missing);
    QCOMPARE(row->parts.size(), size_t(2)); // what each code added
    QCOMPARE(row->parts[0].code, PartnerCode{7740});
    QCOMPARE(row->parts[0].values[24], 2e6);
    QCOMPARE(row->parts[1].values[24], 20e6);
    QCOMPARE(row->parts[1].blanks[12], Blank::Absent);
    QCOMPARE(row->parts[1].blanks[26], Blank::Missing);
    QCOMPARE(import->report.codesCombined, 1);
    QCOMPARE(import->table->partnerCount(), 2);
}

// What a row that cannot be placed might hold is missing: for its partner, for its year, or for all.
void TestCensusWorkbook::unplacedRowsAreNotZero_data()
{
    QTest::addColumn<QString>("year");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("mexico"); // what Mexico, which has a row in 1992 only, is in 1993 and 1994; 0: no trade
    QTest::addColumn<QString>("canada"); // the same of Canada
    QTest::newRow("all can be read") << s("1994") << s("5700") << s("0 0") << s("0 0");
    QTest::newRow("the year cannot") << s("94?") << s("1220") << s("0 0") << s(". .");
    QTest::newRow("the code cannot") << s("1993") << s("122O") << s(". 0") << s(". 0");
    QTest::newRow("neither can") << s("94?") << s("122O") << s(". .") << s(". .");
    QTest::newRow("a mark on the year") << s("1993r") << s("1220") << s("0 0") << s("7000000 0");
}

void TestCensusWorkbook::unplacedRowsAreNotZero()
{
    QFETCH(QString, year);
    QFETCH(QString, code);
    TestWorkbook book;
    for (int y = 1992; y <= 1994; ++y)
        book.addYear(y, s("0015"), s("World"), 100, 100);
    book.addYear(1992, s("2010"), s("Mexico"), 5, 5);
    book.addYear(1992, s("1220"), s("Canada"), 6, 6);
    book.addYear(1993, s("1220"), s("Somebody"), 7, 7);
    book.setCell(s("year"), year);
    book.setCell(s("CTY_CODE"), code);
    const Result<Import> import = read(book);
    QVERIFY(import);
    const auto text = [&](PartnerCode partner) {
        const TableRow *row = import->table->find({Flow::Exports, partner});
        QStringList words;
        for (const size_t june : {17u, 29u})
            words.append(row->blanks[june] == Blank::None ? QString::number(row->values[june], 'f', 0) : s("."));
        return words.join(u' ');
    };
    QTEST(text(mexico), "mexico");
    QTEST(text(canada), "canada");
}

// A row without a code matters only if one of its values may be other than zero.
void TestCensusWorkbook::rowsWithoutCodeAndValue_data()
{
    QTest::addColumn<QVariant>("cell");
    QTest::addColumn<bool>("isMissing"); // Mexico in 1993, without a row
    QTest::newRow("nothing") << QVariant() << false;
    QTest::newRow("zero") << QVariant(0) << false;
    QTest::newRow("zero as text") << QVariant(s("0.00")) << false;
    QTest::newRow("blanks") << QVariant(s("  ")) << false;
    QTest::newRow("a number") << QVariant(0.5) << true;
    QTest::newRow("a number as text") << QVariant(s("0.5")) << true;
    QTest::newRow("a text") << QVariant(s("(D)")) << true;
    QTest::newRow("an error") << QVariant(QByteArray(" t=\"e\"><v>#N/A</v>")) << true;
}

void TestCensusWorkbook::rowsWithoutCodeAndValue()
{
    QFETCH(QVariant, cell);
    QFETCH(bool, isMissing);
    TestWorkbook book = threeYears();
    book.addYear(1992, s("2010"), s("Mexico"), 5, 5);
    book.addRow({1993, QVariant(), s("Mexico"), cell});
    const Result<Import> import = read(book);
    QVERIFY(import);
    const TableRow *row = import->table->find({Flow::Exports, {2010}});
    QCOMPARE(row->blanks[23], Blank::None);
    QCOMPARE(row->blanks[29], isMissing ? Blank::Missing : Blank::None);
    QCOMPARE(import->report.rowsSkipped, 1);
}

// The sum of a partner's codes is missing if the row of one of them may be there.
void TestCensusWorkbook::unplacedCodesOfOnePartner()
{
    TestWorkbook book = threeYears();
    book.addYear(1992, s("7749"), s("Ethiopia"), 10, 20);
    book.addYear(1993, s("7740"), s("Ethiopia (old)"), 1, 2);
    book.addYear(1992, s("7740"), s("Ethiopia (old)"), 1, 2);
    book.addYear(1993, s("7749"), s("Ethiopia"), 10, 20);
    book.setCell(s("year"), s("93?"));
    const Result<Import> import = read(book);
    QVERIFY(import);
    const TableRow *row = import->table->find({Flow::Exports, {7749}});
    QCOMPARE(row->values[12], 22e6);
    QCOMPARE(row->blanks[24], Blank::Missing);
    QCOMPARE(row->parts[0].values[24], 2e6);
    QCOMPARE(row->parts[1].values[12], 20e6);
    QCOMPARE(row->parts[1].blanks[24], Blank::Missing);
    QCOMPARE(import->table->find({Flow::Exports, {1220}})->values[24], 10e6);

    // The code that cannot be placed has no other row.
    TestWorkbook old = threeYears();
    old.addYear(1992, s("7749"), s("Ethiopia"), 10, 20);
    old.addYear(1993, s("7740"), s("Ethiopia (old)"), 1, 2);
    old.setCell(s("year"), s("93?"));
    const Result<Import> second = read(old);
    QVERIFY(second);
    QCOMPARE(second->table->find({Flow::Exports, {7749}})->blanks[24], Blank::Missing);
}

// A row without a readable code is not that of a partner that did not exist.
void TestCensusWorkbook::unplacedRowsOutsideOfLife()
{
    TestWorkbook book = threeYears();
    book.addYear(1991, s("4610"), s("Soviet Union"), 5, 5);
    book.addYear(1993, s("122O"), s("Canada"), 5, 5);
    const Result<Import> import = read(book);
    QVERIFY(import);
    const TableRow *row = import->table->find({Flow::Exports, {4610}});
    QCOMPARE(row->blanks[12], Blank::None); // 1992, without trade
    QCOMPARE(row->blanks[24], Blank::Absent);
}

// Looked at one by one for each partner and year, these would take minutes.
void TestCensusWorkbook::manyUnplacedRows()
{
    CensusRows rows;
    for (int year = 1992; year <= 2020; ++year) {
        for (int code = 15; code < 215; ++code) {
            CensusRow row{.line = 2, .year = year, .code = {code}, .name = s("Somewhere"), .millions = {}, .unreadable = {}};
            row.millions.fill(1);
            rows.rows.push_back(row);
        }
    }
    rows.unplaced.assign(1'000'000, UnplacedRow{PartnerCode{9999}, 2000});
    rows.unplaced.push_back({PartnerCode{16}, 2021});
    QElapsedTimer timer;
    timer.start();
    const Result<Import> import = makeCensusTable(rows, *m_registry);
    QVERIFY(import);
    QVERIFY(timer.elapsed() < 20'000); // it takes a tenth of a second
}

// Two values of one month are a contradiction, and a third row does not decide it. The other months are not affected.
void TestCensusWorkbook::repeatedRowsThatDiffer()
{
    TestWorkbook book = threeYears();
    book.addYear(1993, s("1220"), s("Canada"), 4, 10);
    book.setCell(s("EJUN"), 11);
    book.addYear(1993, s("1220"), s("Canada"), 4, 10);
    const Result<Import> import = read(book);
    QVERIFY(import);
    const TableRow *row = import->table->find({Flow::Exports, {1220}});
    QCOMPARE(row->blanks[29], Blank::Missing);
    QCOMPARE(row->values[28], 10e6);
    QCOMPARE(row->values[30], 10e6);
    QCOMPARE(import->table->find({Flow::Imports, {1220}})->values[29], 4e6);
    QCOMPARE(import->report.rowsSkipped, 2);
}

void TestCensusWorkbook::countsYearsWithoutRow()
{
    TestWorkbook book = threeYears();
    book.addYear(1991, s("2010"), s("Mexico"), 1, 1);
    book.addYear(1993, s("4351"), s("Czech Republic"), 1, 1);
    Result<Import> import = read(book);
    QVERIFY(import);
    QCOMPARE(import->report.yearsWithoutRow, 2); // Mexico 1992 and 1993
    QCOMPARE(import->table->find({Flow::Imports, mexico})->blanks[12], Blank::None);
}

TRADESTRATA_TEST(TestCensusWorkbook, QCoreApplication)
#include "tst_censusworkbook.moc"
