// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/app/sentences.h"
#include "tests/support/cellsastext.h"
#include "tests/support/testrunner.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace tradestrata::testsupport;
using tradestrata::Sheet;
using tradestrata::SheetCell;
using tradestrata::Sheets;

namespace {

/// The cells of a sheet by row and column, from 0.
std::map<std::pair<int, int>, SheetCell> cellsOf(const Sheet &sheet)
{
    std::map<std::pair<int, int>, SheetCell> cells;
    for (const SheetCell &cell : sheet.content.cells)
        cells[{cell.row, cell.column}] = cell;
    return cells;
}

/// The cells of a line of CSV; a comma between quotes is none.
QStringList split(const QString &line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells.append(QString());
        else
            cells.last() += c;
    }
    return cells;
}

/// The year and month of "2025-08", "2025-Q3" or "2025" as its first day.
QString firstDay(const QString &period)
{
    if (period.contains(u'Q'))
        return s("%1-%2-01").arg(period.first(4)).arg(period.back().digitValue() * 3 - 2, 2, 10, QChar(u'0'));
    return period.size() == 4 ? period + s("-01-01") : period + s("-01");
}

} // namespace

/// `values` as a workbook, read back by the program's reader, beside the same numbers as CSV.
class TestValuesBook : public QObject
{
    Q_OBJECT

private slots:
    void hasTheNumbersOfTheCsv_data();
    void hasTheNumbersOfTheCsv();
    void saysWhatTheyAre_data();
    void saysWhatTheyAre();
    void isWrittenByTheEnding();
    void sameCommandGivesTheSameBytes();
    void isRefused_data();
    void isRefused();
    void inputIsNeverWrittenTo();
};

void TestValuesBook::hasTheNumbersOfTheCsv_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<bool>("percent");
    const auto row = [](const char *options, bool percent = false) { QTest::newRow(options) << s(options) << percent; };
    row("--partners MX,CA");
    row("--top 20 --measure year");
    row("--measure quarter --from 2020 --top 3 --flow imports");
    row("--show share --measure year", true);
    row("--show change-percent --measure year --from 1990", true);
    row("--show contribution --measure year --from 1990");
    row("--show index --base 2019 --measure year --from 2015");
    row("--show rank --measure year --from 2015");
    row("--measure year --chart bars --through 8 --from 2015");
    row("--flow balance --measure year --from 2015");
    row("--chart balance --partners MX --measure year");
    row("--dollars-of 2025-08 --partners MX,CA --measure month --from 2023");
    row("--over-release 2026-03 --partners MX,CA --from 2024");
}

void TestValuesBook::hasTheNumbersOfTheCsv()
{
    QFETCH(QString, options);
    QFETCH(bool, percent);
    const Run csv = run(words("values --format csv") + options.split(u' '));
    const Run book = run(words("values --format xlsx -o -") + options.split(u' '));
    QVERIFY2(csv.status == 0 && book.status == 0, book.err.constData());
    const auto sheets = readAllSheets(book.out);
    QVERIFY(sheets && sheets->size() >= 2);
    const Sheet &sheet = sheets->front();
    const auto cells = cellsOf(sheet);
    const QStringList lines = s(csv.out).split(u'\n', Qt::SkipEmptyParts);
    qsizetype filled = 0;
    for (int row = 1; row < lines.size(); ++row) {
        const QStringList expected = split(lines[row]);
        QCOMPARE(sheet.content.text(cells.at({row, 1})), firstDay(expected[0]));
        QCOMPARE(int(cells.at({row, 1}).kind), int(SheetCell::Kind::Date));
        for (int column = 1; column < expected.size(); ++column) {
            const auto found = cells.find({row, column + 1});
            QCOMPARE(found == cells.end(), expected[column].isEmpty());
            if (found == cells.end())
                continue;
            QCOMPARE(int(found->second.kind), int(SheetCell::Kind::Number));
            const double number = expected[column].toDouble();
            const double shown = percent ? found->second.number * 100 : found->second.number;
            QVERIFY2(std::abs(shown - number) <= 1e-9 * std::max(1.0, std::abs(number)), qPrintable(lines[row]));
            ++filled;
        }
    }
    QVERIFY(filled > 10);
    for (const SheetCell &cell : sheet.content.cells)
        QVERIFY(cell.row < lines.size() && cell.column <= split(lines[0]).size());
}

void TestValuesBook::saysWhatTheyAre_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("sheets");
    QTest::addColumn<QString>("mexico");
    QTest::addColumn<QString>("month");
    QTest::newRow("English") << s("en") << QStringList{s("Values"), s("Source and notes"), s("Blanks")} << s("Mexico")
                             << s("August 2026");
    QTest::newRow("Spanish") << s("es") << QStringList{s("Valores"), s("Fuente y notas"), s("Celdas vacías")} << s("México")
                             << s("Agosto de 2026");
    QTest::newRow("French") << s("fr") << QStringList{s("Valeurs"), s("Source et notes"), s("Cellules vides")} << s("Mexique")
                            << s("Août 2026");
}

void TestValuesBook::saysWhatTheyAre()
{
    QFETCH(QString, language);
    QFETCH(QStringList, sheets);
    QFETCH(QString, mexico);
    QFETCH(QString, month);
    const Run book = run({s("values"), s("--partners"), s("MX,CA"), s("--language"), language, s("-o"), s("-"), s("--format"),
                          s("xlsx"), s("--title"), s("=A title")});
    QCOMPARE(book.err, QByteArray());
    const auto read = readAllSheets(book.out);
    QVERIFY(read);
    QStringList names;
    for (const Sheet &sheet : *read)
        names.append(sheet.head.name);
    QCOMPARE(names, sheets);
    const Sheet &values = read->front();
    const auto cells = cellsOf(values);
    QCOMPARE(values.content.text(cells.at({0, 2})), mexico);
    QCOMPARE(values.content.text(cells.at({1 + 41 * 12 + 7, 0})), month);
    const Sheet &source = (*read)[1];
    QCOMPARE(source.content.text(cellsOf(source).at({0, 1})), s("=A title"));
    // The first eleven months have no twelve behind them: others, partners and the total.
    const Sheet &blanks = (*read)[2];
    const auto reasons = cellsOf(blanks);
    QCOMPARE(blanks.content.text(reasons.at({1, 0})), mexico);
    QCOMPARE(blanks.content.text(reasons.at({1, 3})), s("C2:C12"));
    QVERIFY(blanks.content.text(reasons.at({1, 4})).size() > 10);
}

void TestValuesBook::isWrittenByTheEnding()
{
    const QTemporaryDir folder;
    for (const char *ending : {"csv", "json", "xlsx"}) {
        const Run written = run({s("values"), s("--top"), s("2"), s("-o"), s("numbers.%1").arg(s(ending))}, folder.path());
        QCOMPARE(written.status, 0);
        QCOMPARE(written.out + written.err, QByteArray());
        const Run printed = run({s("values"), s("--top"), s("2"), s("--format"), s(ending), s("-o"), s("-")});
        QVERIFY(printed.out.size() > 1000);
        QCOMPARE(bytesOf(folder.filePath(s("numbers.%1").arg(s(ending)))), printed.out);
    }
    QCOMPARE(run(words("values --format xlsx -o B.XLSX"), folder.path()).status, 0);
}

void TestValuesBook::sameCommandGivesTheSameBytes()
{
    const QStringList command = words("values --top 5 --measure year --show share --format xlsx -o -");
    const Run first = run(command);
    QTest::qWait(1100);
    QCOMPARE(run(command).out, first.out);
    QVERIFY(first.out.startsWith("PK"));
}

void TestValuesBook::isRefused_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("status");
    QTest::newRow("a workbook on the terminal") << s("--format xlsx") << 2;
    QTest::newRow("another ending") << s("-o numbers.txt") << 2;
    QTest::newRow("no ending") << s("-o numbers") << 2;
    QTest::newRow("the old kind of workbook") << s("-o numbers.xls") << 2;
    QTest::newRow("another format") << s("-o numbers.csv --format xlsx") << 2;
    QTest::newRow("no name") << s("-o .xlsx") << 2;
    QTest::newRow("a figure") << s("-o figure.png") << 2;
    QTest::newRow("no such folder") << s("-o nowhere/numbers.xlsx") << 1;
}

void TestValuesBook::isRefused()
{
    QFETCH(QString, options);
    QFETCH(int, status);
    const QTemporaryDir folder;
    const Run refused = run(words("values --top 2") + options.split(u' '), folder.path());
    QCOMPARE(refused.status, status);
    QCOMPARE(refused.out, QByteArray());
    QCOMPARE(whyNoSentence(refused.err), QString());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), QStringList());
}

void TestValuesBook::inputIsNeverWrittenTo()
{
    const QTemporaryDir folder;
    const QByteArray table = "Year,Country,Exports (USD)\n2023,Mexico,3\n2023,Canada,2\n2024,Mexico,4\n2024,Canada,1\n";
    QVERIFY(put(folder.filePath(s("trade.csv")), table));
    const Run refused = run(words("values trade.csv -o ./trade.csv"), folder.path());
    QCOMPARE(refused.status, 2);
    QCOMPARE(whyNoSentence(refused.err), QString());
    QCOMPARE(bytesOf(folder.filePath(s("trade.csv"))), table);
}

TRADESTRATA_TEST(TestValuesBook, QCoreApplication)
#include "tst_valuesbook.moc"
