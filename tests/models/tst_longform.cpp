// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/showncolumns.h"
#include "models/io/readers.h"
#include "models/numbers/computenumbers.h"
#include "tests/support/drawntable.h"
#include "tests/support/figuresteps.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

const QByteArray header = "period,census_code,partner,iso3,kind,exports_musd,imports_musd,released,note\n";

/// Everything that a table of the file says: "2026-09 2025-01 6100000: E15 World 7 8, ...".
QString contents(const Result<Import> &import)
{
    if (!import)
        return u'!' + import.error().id + u'@' + QString::number(import.error().line);
    QStringList words;
    for (const TablePtr &table : import->tables()) {
        words.append(table->info().release->toString() + u' ' + table->first().toString() + u' '
                     + QString::number(table->info().rounding) + u':');
        for (const TableRow &row : table->rows()) {
            words.append((row.key.flow == Flow::Exports ? u'E' : u'I') + row.key.partner.toString() + u' ' + row.name);
            for (size_t i = 0; i < row.values.size(); ++i)
                words.append(row.blanks[i] == Blank::None ? QString::number(row.values[i], 'f', 0) : s("."));
        }
    }
    return words.join(u' ');
}

/// A small file, and how a spreadsheet, an editor or a colleague may have saved it.
const QByteArray smallFile = "period,census_code,partner,exports_musd,imports_musd,released\n"
                             "2025-11,0015,World,4321.5,5000.5,2026-09\n"
                             "2025-12,0015,World,4322.5,,2026-09\n"
                             "2025-11,5800,\"Korea, South\",21.5,-1.5,2026-09\n"
                             "2025-12,5800,\"Korea, South\",22.5,30.5,2026-09\n";

QStringList ids(const ImportReport &report)
{
    QStringList list;
    for (const Message &warning : report.warnings)
        list.append(warning.id);
    return list;
}

/// "5800000 6900000.0": dollars of a row, a dot for a blank.
QString values(const TradeTable &table, Flow flow, int code)
{
    const TableRow *row = table.find({flow, {code}});
    QStringList words;
    for (size_t i = 0; row && i < row->values.size(); ++i)
        words.append(row->blanks[i] == Blank::None ? QString::number(row->values[i], 'f', 0) : s("."));
    return words.join(u' ');
}

} // namespace

/// Months in long form: a line for each partner, month and release.
class TestLongForm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void oneRelease();
    void severalReleases();
    void anyOrderOfColumns();
    void roundingIsThatOfTheLines_data();
    void roundingIsThatOfTheLines();
    void codesOfOnePartnerAreAdded();
    void totalMadeOfRegions();
    void aFigureNamesItsTotal();
    void groupsThatRunOn();
    void whatCannotBeRead();
    void rowsThatRepeat();
    void reportedValues();
    void yearsOutOfRange();
    void allSkipped();
    void manyUnknownCodes();
    void errors();
    void asSpreadsheetsSaveIt_data();
    void asSpreadsheetsSaveIt();
    void decimals_data();
    void decimals();
    void marks();
    void noHeader();
    void asAFile();
    void realFiles();

private:
    Result<Import> read(const QByteArray &lines) { return readLongForm(header + lines, *m_registry); }

    std::optional<PartnerRegistry> m_registry;
};

void TestLongForm::initTestCase()
{
    Result<PartnerRegistry> registry = builtInRegistry();
    QVERIFY2(registry, "the built-in partners cannot be read");
    m_registry = *std::move(registry);
}

void TestLongForm::oneRelease()
{
    const auto import = read("2025-12,0015,\"World, Not Seasonally Adjusted\",,aggregate,20,30.5,2026-09,\r\n"
                             "2026-01,0015,\"World, Not Seasonally Adjusted\",,aggregate,21,31,2026-09,\r\n\r\n"
                             "2026-01,2010,Mexico,MEX,partner,5.8,-0.1,2026-09,\r\n");
    QVERIFY(import);
    const TradeTable &table = *(*import).table;
    QVERIFY((*import).others.isEmpty());
    QCOMPARE(table.first().toString(), s("2025-12"));
    QCOMPARE(table.last().toString(), s("2026-01"));
    QCOMPARE(table.info().release, Month::of(2026, 9));
    QCOMPARE(table.info().rounding, 100'000.0);
    QCOMPARE(table.info().currency, s("USD"));
    QCOMPARE(values(table, Flow::Exports, 15), s("20000000 21000000"));
    QCOMPARE(values(table, Flow::Imports, 15), s("30500000 31000000"));
    QCOMPARE(values(table, Flow::Exports, 2010), s(". 5800000")); // a month without a line is missing
    QCOMPARE(values(table, Flow::Imports, 2010), s(". -100000"));
    QVERIFY(table.find({Flow::Exports, {2010}})->blanks[0] == Blank::Missing);
    QCOMPARE(table.find({Flow::Exports, worldCode})->name, s("World, Not Seasonally Adjusted"));
    QCOMPARE((*import).report.layout, s("months-long-form"));
    QCOMPARE((*import).report.rowsRead, 3);
    QCOMPARE(ids((*import).report), QStringList{s("values-below-zero")});
    QCOMPARE((*import).report.warnings.first().arguments, (QVariantList{s("5"), s("imports_musd")}));
}

void TestLongForm::severalReleases()
{
    const auto import = read("2026-01,2010,Mexico,MEX,partner,7,7,2026-10,\n2025-12,2010,Mexico,MEX,partner,5,5,2026-09,\n"
                             "2026-01,2010,Mexico,MEX,partner,6,6,2026-09,\n2025-11,2010,Mexico,MEX,partner,4,4,2026-08,\n");
    QVERIFY(import);
    QStringList releases;
    for (const TablePtr &table : (*import).tables())
        releases.append(table->info().release->toString() + u' ' + values(*table, Flow::Exports, 2010));
    QCOMPARE(releases.join(s(", ")), s("2026-08 4000000, 2026-09 5000000 6000000, 2026-10 7000000"));
    QCOMPARE((*import).table->info().release, Month::of(2026, 10));
}

void TestLongForm::anyOrderOfColumns()
{
    const auto import = readLongForm(
        "released,exports_musd,period,more,imports_musd,partner,census_code\n2026-09,5,2025-01,x,6,Mexico,2010\n", *m_registry);
    QVERIFY(import);
    QCOMPARE(values(*(*import).table, Flow::Imports, 2010), s("6000000"));
}

void TestLongForm::roundingIsThatOfTheLines_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<double>("rounding");
    QTest::newRow("whole millions") << QByteArray("5,6") << 1e6;
    QTest::newRow("tenths") << QByteArray("5,6.1") << 1e5;
    QTest::newRow("dollars") << QByteArray("5.123456,6") << 1.0;
    QTest::newRow("float noise") << QByteArray("5.1234560000001,6") << 1.0;
}

void TestLongForm::roundingIsThatOfTheLines()
{
    QFETCH(QByteArray, cells);
    QFETCH(double, rounding);
    const auto import = read("2025-01,2010,Mexico,MEX,partner," + cells + ",2026-09,\n");
    QVERIFY(import);
    QCOMPARE((*import).table->info().rounding, rounding);
}

void TestLongForm::codesOfOnePartnerAreAdded()
{
    const auto import = read("2025-01,7320,Sudan,SDN,partner,1,2,2026-09,\n2025-02,7321,Sudan,SDN,partner,1,2,2026-09,\n"
                             "2025-02,7320,Sudan,SDN,partner,3,,2026-09,\n2025-01,9999,Atlantis,,partner,1,1,2026-09,\n");
    QVERIFY(import);
    const TradeTable &table = *(*import).table;
    QCOMPARE(values(table, Flow::Exports, 7321), s("1000000 4000000"));
    QCOMPARE(values(table, Flow::Imports, 7321), s("2000000 .")); // one of the two is missing: so is the sum
    QCOMPARE(table.find({Flow::Exports, {7321}})->codes, (QList<PartnerCode>{{7320}, {7321}}));
    QCOMPARE((*import).report.codesCombined, 1);
    QCOMPARE((*import).report.codesUnknown, 1);
    QCOMPARE(ids((*import).report), QStringList{s("codes-unknown")});
}

void TestLongForm::totalMadeOfRegions()
{
    const auto import = read(
        "2026-01,0015,World,,aggregate,20,30,2026-10,sum of the six regions\n2026-01,2010,Mexico,MEX,partner,20.5,30,2026-10,\n");
    QVERIFY(import);
    const TradeTable &table = *(*import).table;
    QCOMPARE(table.find({Flow::Exports, worldCode})->name, s("sum of the six regions"));
    QCOMPARE(ids((*import).report), QStringList{s("long-total-made")});
    QCOMPARE((*import).report.warnings.first().arguments.last().toString(), s("sum of the six regions"));
    // It is the total: if the partners have more, unallocated is negative.
    const Sums sums = sumsOf(table, Flow::Exports, {}, std::array{MonthSpan{table.first(), table.last()}});
    QCOMPARE(sums.unallocated.at(0).value, -500'000.0);
}

void TestLongForm::aFigureNamesItsTotal()
{
    const auto notes = [this](const QByteArray &note, Chart chart) {
        const auto import = read("2026-01,0015,\"World, Not Seasonally Adjusted\",,aggregate,20,30,2026-10," + note
                                 + "\n2026-01,2010,Mexico,MEX,partner,5,6,2026-10,\n");
        FigureSpec spec;
        spec.measure = Measure::Month;
        spec.chart = chart;
        const auto numbers = numbersOf(ReleaseList((*import).tables()), *m_registry, spec);
        QStringList texts;
        for (const Message &message : numbers ? numbers->notes : Messages{numbers.error()})
            texts.append(message.id == s("total-named") ? message.arguments.first().toString() : QString());
        texts.removeAll(QString());
        return texts;
    };
    QCOMPARE(notes("sum of the six regions", Chart::Area), QStringList{s("sum of the six regions")});
    QCOMPARE(notes("sum of the six regions", Chart::Line), QStringList()); // nothing in it is of the total
    QCOMPARE(notes("", Chart::Area), QStringList());
}

void TestLongForm::groupsThatRunOn()
{
    const auto import = read(
        "2025-12,0015,World,,aggregate,20,30,2026-09,\n2025-12,0004,\"World, Seasonally Adjusted\",,aggregate,20,30,2026-09,\n"
        "2026-01,0004,\"World, Seasonally Adjusted\",,aggregate,20,30,2026-09,\n");
    QVERIFY(import);
    QCOMPARE((*import).table->last().toString(), s("2025-12"));
    QCOMPARE((*import).report.rowsSkipped, 1);
    QCOMPARE(ids((*import).report), QStringList{s("long-rows-outside")});
}

void TestLongForm::whatCannotBeRead()
{
    const auto import = read("2025-01,2010,Mexico,MEX,partner,5,6,2026-09,\n"
                             "2025-13,2010,Mexico,MEX,partner,5,6,2026-09,\n"
                             "2025-01,many,Mexico,MEX,partner,5,6,2026-09,\n"
                             "2025-01,1220,Canada,CAN,partner,5,6,soon,\n"
                             "2025,1220,Canada,CAN,partner,5,6,2026-09,\n"
                             "2025-01,2010,Mexico,MEX,partner,9,9,2026-09,\n"
                             "2025-02,2010,Mexico,MEX,partner,(D),1e99,2026-09,\n"
                             "2025-03,2010\n");
    QVERIFY(import);
    const ImportReport &report = (*import).report;
    QCOMPARE(values(*(*import).table, Flow::Exports, 2010), s(". ."));
    QCOMPARE(values(*(*import).table, Flow::Imports, 2010), s(". ."));
    QCOMPARE((*import).others.size(), 1); // the last line gives no release and has no figures
    QCOMPARE(report.rowsRead, 8);
    QCOMPARE(report.rowsSkipped, 5);
    QCOMPARE(report.cellsUnreadable, 2);
    QCOMPARE(ids(report), (QStringList{s("long-rows-skipped"), s("long-cells-unreadable"), s("long-cells-too-large"),
                                       s("long-rows-empty"), s("long-rows-conflict")}));
    QCOMPARE(report.warnings[0].count, 4);
    QCOMPARE(report.warnings[0].line, 3);
}

// Repeated with the same values is harmless; with others there is a contradiction: both are named and neither is taken.
void TestLongForm::rowsThatRepeat()
{
    const auto import = read("2025-01,2010,Mexico,MEX,partner,1,6.1,2026-09,\n2025-01,1220,Canada,CAN,partner,2,,2026-09,\n"
                             "2025-01,2010,Mexico,MEX,partner,1,6.1,2026-09,\n2025-01,1220,Canada,CAN,partner,2,,2026-09,\n"
                             "2025-01,2010,Mexico,MEX,partner,1,9,2026-09,\n2025-01,1220,Canada,CAN,partner,,,2026-09,\n");
    QVERIFY(import);
    const ImportReport &report = import->report;
    QCOMPARE(ids(report), (QStringList{s("long-rows-empty"), s("long-rows-conflict"), s("long-rows-repeated")}));
    QCOMPARE(report.rowsSkipped, 4);
    QCOMPARE(report.warnings[1].count, 2);
    QCOMPARE(report.warnings[1].line, 6);
    QCOMPARE(testLanguage(s("en"), *m_registry).plainText(report.warnings[1]),
             s("2 rows repeat a partner's month of the same release with other values; values that differ count as missing (the "
               "first is row 6, column imports_musd: 9,000,000 US dollars, but earlier 6,100,000 US dollars)."));
    QCOMPARE(report.warnings[2].count, 2);
    QCOMPARE(values(*import->table, Flow::Imports, 2010), s("."));
    QCOMPARE(values(*import->table, Flow::Exports, 2010), s("1000000")); // the same in all three
}

void TestLongForm::reportedValues()
{
    const auto import = read(
        "2025-01,2010,Mexico,MEX,partner,9000000000000,6,2026-09,\n2025-01,1220,Canada,CAN,partner,,,2026-09,\n"
        "2025-01,5700,China,CHN,partner,-1,-2.5,2026-09,\n2025-02,5700,China,CHN,partner,1,,2026-09,\n");
    QVERIFY(import);
    const ImportReport &report = import->report;
    QCOMPARE(ids(report), (QStringList{s("long-cells-too-large"), s("long-rows-empty"), s("values-below-zero")}));
    QCOMPARE(report.cellsUnreadable, 1);
    QCOMPARE(report.warnings[0].arguments, (QVariantList{s("2"), s("exports_musd")}));
    QCOMPARE(report.warnings[1].count, 1);
    QCOMPARE(report.warnings[1].line, 3);
    QCOMPARE(report.warnings[2].count, 2);
    QCOMPARE(report.warnings[2].arguments, (QVariantList{s("4"), s("exports_musd")}));
    QCOMPARE(values(*import->table, Flow::Exports, 2010), s(". ."));
    QCOMPARE(values(*import->table, Flow::Imports, 5700), s("-2500000 ."));
}

void TestLongForm::yearsOutOfRange()
{
    const auto import = read("0001-01,2010,Mexico,MEX,partner,1,1,2026-09,\n2025-01,2010,Mexico,MEX,partner,1,1,2026-09,\n"
                             "2025-02,2010,Mexico,MEX,partner,1,1,9999-01,\n");
    QVERIFY(import);
    QCOMPARE(ids(import->report), QStringList{s("long-rows-out-of-range")});
    QCOMPARE(import->report.rowsSkipped, 2);
    QCOMPARE(import->report.warnings.first().line, 2);
}

void TestLongForm::allSkipped()
{
    const QByteArray far = "0001-01,2010,Mexico,MEX,partner,1,1,2026-09,\n9999-01,2010,Mexico,MEX,partner,1,1,2026-09,\n";
    for (const auto &[lines, id, count] :
         {std::tuple(far, "long-all-skipped", 2), std::tuple(far + "soon,2010\n", "long-all-skipped", 3),
          std::tuple(QByteArray("\n"), "table-no-rows", -1)}) {
        const auto import = read(lines);
        QVERIFY(!import);
        QCOMPARE(import.error().id, s(id));
        QCOMPARE(import.error().count, count);
    }
    QVERIFY(testLanguage(s("en"), *m_registry).plainText(read(far).error()).contains(s("All 2 rows are skipped: their years")));
}

// The first few are named, the others counted.
void TestLongForm::manyUnknownCodes()
{
    QByteArray lines;
    for (int code = 9001; code <= 9100; ++code)
        lines += QByteArray("2025-01,%,Atlantis,,partner,1,1,2026-09,\n").replace("%", QByteArray::number(code));
    const auto import = read(lines);
    QVERIFY(import);
    QCOMPARE(import->report.codesUnknown, 100);
    const QString text = testLanguage(s("en"), *m_registry).plainText(import->report.warnings.first());
    QVERIFY2(text.contains(s("100 unknown codes")) && text.contains(s("9001, 9002, 9003")) && text.contains(s("9008 and 92 more")),
             qPrintable(text));
    QVERIFY2(!text.contains(s("9009")), qPrintable(text));
}

void TestLongForm::asSpreadsheetsSaveIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    const auto changed = [](const QList<std::pair<QByteArray, QByteArray>> &changes) {
        QByteArray bytes = smallFile;
        for (const auto &[before, after] : changes)
            bytes.replace(before, after);
        return bytes;
    };
    const QByteArray semicolons = changed({{"\"Korea, South\"", "Korea# South"}, {",", ";"}, {"#", ","}});
    row("as it is", smallFile);
    row("a line break in quotes", changed({{"Korea, South", "Korea,\r\nSouth"}}));
    row("Windows' line breaks", changed({{"\n", "\r\n"}}));
    row("old Macintosh' line breaks", changed({{"\n", "\r"}}));
    row("semicolons", semicolons);
    row("semicolons and decimal commas", QByteArray(semicolons).replace('.', ','));
    row("tabs", QByteArray(semicolons).replace(';', '\t'));
    row("a stated separator", "sep=;\n" + semicolons);
    row("title lines", "Goods, by month\n\n\"In millions, f.a.s.\",,,\n" + smallFile);
    row("capitals", changed({{"period", "Period "}, {"census_code", "CENSUS_CODE"}, {"released", "\"Released\""}}));
    row("months in words",
        changed({{"2025-11", "Nov-25"}, {"2025-12", "dic. 2025"}, {"2026-09", "September 2026"}, {"0015", "15"}}));
    row("dates", changed({{"2025-11", "01/11/2025"}, {"2025-12", "01/12/2025"}, {"2026-09", "2026-09-30"}}));
    row("American dates", changed({{"2025-11", "11/1/2025"}, {"2025-12", "12/1/2025"}}));
    row("no-break spaces", changed({{"4321.5", "\xC2\xA0"
                                               "4321.5\xE2\x80\xAF"},
                                    {"5800", "\xC2\xA0"
                                             "5800"}}));
    row("groups of three", changed({{"4321.5", "\"4,321.5\""}, {"4322.5", "\"4,322.5\""}, {"5000.5", "\"5,000.5\""}}));
    row("spaces between groups, a minus of print", QByteArray(semicolons)
                                                       .replace('.', ',')
                                                       .replace("4321", "4\xC2\xA0"
                                                                        "321")
                                                       .replace("-1,5", "\xE2\x88\x92"
                                                                        "1,5"));
    row("padded", changed({{"\n", ",,,\n"}}) + ",,,,,,,,\n");
    row("texts kept with formulas", changed({{"0015", "=\"0015\""}, {"2025-11", "=\"2025-11\""}}));
    QByteArray wide("\xFF\xFE", 2);
    const QString text = s(smallFile);
    for (const QChar c : text) {
        wide.append(char(c.cell()));
        wide.append(char(c.row()));
    }
    row("UTF-16", wide);
    row("JSON", "[[\"period\",\"census_code\",\"partner\",\"exports_musd\",\"imports_musd\",\"released\"],"
                "[\"2025-11\",\"0015\",\"World\",4321.5,5000.5,\"2026-09\"],"
                "[\"2025-12\",15,\"World\",4322.5,null,\"2026-09\"],"
                "[\"2025-11\",\"5800\",\"Korea, South\",\"21.5\",-1.5,202609],"
                "[\"2025-12\",5800,\"Korea, South\",22.5,30.5,\"2026-09\"]]");
}

void TestLongForm::asSpreadsheetsSaveIt()
{
    QFETCH(QByteArray, bytes);
    const auto import = readLongForm(bytes, *m_registry);
    QCOMPARE(contents(import), s("2026-09 2025-11 100000: E0015 World 4321500000 4322500000 E5800 Korea, South 21500000 22500000 "
                                 "I0015 World 5000500000 . I5800 Korea, South -1500000 30500000"));
    QCOMPARE(ids(import->report), QStringList{s("values-below-zero")});
}

void TestLongForm::decimals_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("decimal"); // as stated
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *cells, const char *decimal, const char *expected) {
        QTest::newRow(name) << QByteArray(cells) << s(decimal) << s(expected);
    };
    row("semicolons, open", "1,234;5", "", "!numbers-ambiguous");
    row("semicolons, point", "1,234;5", ".", "1234000000 5000000");
    row("semicolons, comma", "1,234;5", ",", "1234000 5000000");
    row("semicolons, evidence", "1,234;5,5", "", "1234000 5500000");
    row("semicolons, evidence of groups", "1,234;5.5", "", "1234000000 5500000");
    row("semicolons, both", "1.5;1,5", "", "!numbers-contradict");
    row("semicolons, both, stated", "1.5;1,5", ",", ". 1500000");
    row("commas, open", "1.234,5", "", "1234000 5000000");
    row("commas, both", "1.5,\"1,5\"", "", "1500000 .");
    row("commas, comma", "\"1,5\",1.234", ",", "1500000 1234000000");
}

void TestLongForm::decimals()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, decimal);
    QFETCH(QString, expected);
    const char separator = cells.contains(';') ? ';' : ',';
    const QByteArray bytes = QByteArray(
                                 "period,census_code,partner,released,exports_musd,imports_musd\n2025-01,2010,Mexico,2026-09,")
                                 .replace(',', separator)
                             + cells + '\n';
    const auto import = readLongForm(bytes, *m_registry,
                                     decimal.isEmpty() ? std::nullopt : std::optional(decimal.front().toLatin1()));
    const auto found = [&] {
        return values(*import->table, Flow::Exports, 2010) + u' ' + values(*import->table, Flow::Imports, 2010);
    };
    QCOMPARE(import ? found() : u'!' + import.error().id, expected);
    if (!import)
        QVERIFY(testLanguage(s("en"), *m_registry).plainText(import.error()).contains(s("--decimal point or --decimal comma")));
}

// A mark says that a month is provisional or revised; which month it is does not depend on it.
void TestLongForm::marks()
{
    const auto import = read("2025-01,2010,Mexico,MEX,partner,5,6,2026-09,\n2025-02 (p),2010,Mexico,MEX,partner,7,8,2026-09,\n");
    QVERIFY(import);
    QCOMPARE(values(*import->table, Flow::Exports, 2010), s("5000000 7000000"));
    QCOMPARE(ids(import->report), QStringList{s("long-periods-marked")});
    QCOMPARE(testLanguage(s("en"), *m_registry).plainText(import->report.warnings.first()),
             s("1 period has a mark, which is ignored; it is “2025-02 (p)” in row 3."));
    const auto other = readLongForm("\xE9\n" + header + "2025-01,9998,C\xF4te,,partner,5,6,2026-09,\n", *m_registry);
    QCOMPARE(ids(other->report), (QStringList{s("text-windows-1252"), s("codes-unknown")}));
    QCOMPARE(other->table->find({Flow::Exports, {9998}})->name, s("Côte"));
}

void TestLongForm::noHeader()
{
    QCOMPARE(contents(readLongForm("a,b\n1,2\n", *m_registry)), s("!long-no-header@0"));
    QCOMPARE(contents(readLongForm(QByteArray("x\n").repeated(200) + smallFile, *m_registry)), s("!long-no-header@0"));
}

void TestLongForm::errors()
{
    QCOMPARE(contents(read("2025-01,2010,Mexico,MEX,partner,5,6,2026-09,\n2025-01,\"1220,Canada\n")), s("!text-quote-open@3"));
    QCOMPARE(contents(read("2025-01,\"2010\"x,Mexico,MEX,partner,5,6,2026-09,\n")), s("!text-after-quote@2"));
    QCOMPARE(read("").error().id, s("table-no-rows"));
    QCOMPARE(read("what,ever\n").error().id, s("long-all-skipped"));
}

void TestLongForm::asAFile()
{
    const QTemporaryDir folder;
    const auto put = [&](const QByteArray &bytes) {
        QFile file(folder.filePath(s("months.csv")));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    const auto readFile = [&](std::optional<Month> released) {
        Progress progress;
        return readDataFile(folder.filePath(s("months.csv")), *m_registry, released, progress);
    };
    QVERIFY(put("\xEF\xBB\xBF" + header.trimmed()
                + "\r\n2025-01,2010,Mexico,MEX,partner,5,6,2026-09,\r\n2025-02,2010,Mexico,MEX,partner,5,6,2026-10,\r\n"));
    auto import = readFile({});
    QVERIFY(import);
    QCOMPARE((*import).others.size(), 1);
    QCOMPARE((*import).table->info().hash.size(), 64);
    QCOMPARE((*import).others.first()->info().hash, (*import).table->info().hash);
    // A month of release that the file has is not a contradiction; another one is.
    import = readFile(Month::of(2026, 9));
    QVERIFY((*import).report.warnings.isEmpty());
    import = readFile(Month::of(2026, 3));
    QCOMPARE(ids((*import).report), QStringList{s("file-other-release")});
    QCOMPARE((*import).table->info().release, Month::of(2026, 10));
    // Lines that do not give it take the given month.
    QVERIFY(put(header + "2025-01,2010,Mexico,MEX,partner,5,6,,\n"));
    import = readFile(Month::of(2026, 3));
    QCOMPARE((*import).table->info().release, Month::of(2026, 3));
    QVERIFY((*import).report.warnings.isEmpty());
}

void TestLongForm::realFiles()
{
    const QDir folder(sharedData().filePath(s("census")));
    if (!folder.exists(s("months-2025-2026.csv")) || !folder.exists(s("months-2024-key-partners.csv")))
        QSKIP("the newer months are not on this machine");
    Progress progress;
    const auto newer = readDataFile(folder.filePath(s("months-2025-2026.csv")), *m_registry, {}, progress);
    const auto few = readDataFile(folder.filePath(s("months-2024-key-partners.csv")), *m_registry, {}, progress);
    QVERIFY(newer && few);
    QCOMPARE((*newer).others.size(), 1);
    const TradeTable &of2025 = *(*newer).others.first();
    const TradeTable &of2026 = *(*newer).table;
    QCOMPARE(of2025.info().release, Month::of(2026, 9));
    QCOMPARE(of2026.info().release, Month::of(2026, 10));
    const auto millions = [](const TradeTable &table, int code, MonthSpan span) {
        return QString::number(sumOver(table, *table.find({Flow::Exports, {code}}), span).value / 1e6, 'f', 1);
    };
    // From the folder's README.
    const MonthSpan eight2025{Month::of(2025, 1), Month::of(2025, 8)};
    const MonthSpan eight2026{Month::of(2026, 1), Month::of(2026, 8)};
    QCOMPARE(millions(of2025, 2010, eight2025), s("225900.8"));
    QCOMPARE(millions(of2025, 1220, eight2025), s("226879.3"));
    QCOMPARE(millions(of2025, 15, eight2025), s("1432440.9"));
    QCOMPARE(millions(of2025, 1220, {Month::of(2025, 1), Month::of(2025, 12)}), s("333619.6"));
    QCOMPARE(millions(of2025, 2010, {Month::of(2025, 1), Month::of(2025, 12)}), s("337281.7"));
    QCOMPARE(millions(of2026, 2010, eight2026), s("263473.2"));
    QCOMPARE(millions(of2026, 1220, eight2026), s("235972.4"));
    const MonthSpan year2024{Month::of(2024, 1), Month::of(2024, 12)};
    QCOMPARE(millions(*(*few).table, 1220, year2024), s("350605.6"));
    QCOMPARE(millions(*(*few).table, 2010, year2024), s("334492.0"));
    QCOMPARE((*few).table->partnerCount(), 7);
    // The total of 2026 is the sum of the six regions, which leave out Greenland and St Pierre: unallocated is theirs
    // with the sign reversed, plus rounding (at most half a tenth for each of the partners and regions).
    QCOMPARE(of2026.find({Flow::Exports, worldCode})->name, s("sum of the six regions"));
    for (const Flow flow : {Flow::Exports, Flow::Imports}) {
        for (Month month = eight2026.first; month <= eight2026.last; month = month + 1) {
            const auto of = [&](int code) {
                const TableRow *row = of2026.find({flow, {code}});
                return row ? row->values[size_t(month - of2026.first())] : 0.0;
            };
            const double unallocated = sumsOf(of2026, flow, {}, std::array{MonthSpan{month, month}}).unallocated.at(0).value;
            QVERIFY2(std::abs(unallocated + of(1010) + of(1610)) < 0.05e6 * (227 + 6) / 4, qPrintable(month.toString()));
            double regions = 0;
            for (const int region : {9, 10, 12, 13, 16, 18})
                regions += of(region);
            QVERIFY(std::abs(of(15) - regions) < 1);
        }
    }
}

TRADESTRATA_TEST(TestLongForm, QCoreApplication)
#include "tst_longform.moc"
