// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/datatablemodel.h"
#include "models/numbers/computenumbers.h"
#include "models/tables/valuestable.h"
#include "tests/support/drawnspec.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

} // namespace

/// The source cells of a number as a table, and the sentence above it.
class TestCellsTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysTheArithmetic_data();
    void saysTheArithmetic();
    void listsTheCells();
    void saysWhatEachCellDoes();
    void pricesAreBesideTheDollars();
    void sumsStayLast();
    void wordsAreSorted();
    void copiesTheCells();
    void writesCsv();
    void sourceMonthsAddUp();
    void sourceMonthsOfABalance();
    void eachColumnIsItsNumber();

private:
    struct Found
    {
        FigureSpec spec;
        Numbers numbers;
        NumberRef number;
        SourceCells sourceCells;
        TablePtr table;
    };
    Found found(const QString &words, NumberOf of, const char *partner, int period, const Context &context = {}) const;
    FigureTable tableOf(const Found &found) const;
    QString csv(const Found &found) const { return QString::fromUtf8(toCsv(tableOf(found))); }

    PartnerRegistry m_registry;
    std::unique_ptr<Language> m_english;
};

void TestCellsTable::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
    m_english = std::make_unique<Language>(testLanguage(s("en"), m_registry));
}

// Exports of Mexico 1 to 14 bn, of Canada 2 bn a month, of all partners 100; imports of Mexico 3 bn.
TestCellsTable::Found TestCellsTable::found(const QString &words, NumberOf of, const char *partner, int period,
                                            const Context &context) const
{
    QString mexico, canada, world, imports;
    for (int i = 1; i <= 14; ++i) {
        mexico += s(" %1").arg(i);
        canada += s(" 2");
        world += s(" 100");
        imports += s(" 3");
    }
    const QString drawing = s("released 2025-04\nWorld") + world + s("\nMX") + mexico + s("\nCA") + canada + s("\nimports\nWorld")
                            + world + s("\nMX") + imports;
    Found result;
    result.table = drawnTable(Month::of(2024, 1), drawing, m_registry, 1e9);
    result.spec = drawnSpec(words, m_registry);
    if (!context.prices.isEmpty())
        result.spec.dollarsOf = Month::of(2024, 2);
    const ReleaseList releases({result.table});
    const auto numbers = numbersOf(releases, m_registry, result.spec, PeriodRef::latest(), context);
    if (!numbers)
        qFatal("%s", numbers.error().source);
    result.numbers = *numbers;
    const PartnerCode code = qstrlen(partner) == 0 ? PartnerCode() : drawnPartner(s(partner), m_registry);
    result.number = numberAt(result.numbers, validated(result.spec).spec, of, code, period);
    result.sourceCells = *sourceCellsOfNumber(releases, m_registry, result.spec, result.numbers, result.number, context);
    return result;
}

FigureTable TestCellsTable::tableOf(const Found &found) const
{
    return cellsTableOf(found.sourceCells, found.spec, found.number, found.table->info(), m_registry, *m_english);
}

void TestCellsTable::saysTheArithmetic_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("of");
    QTest::addColumn<int>("period");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *words, NumberOf of, int period, const char *sentence) {
        QTest::addRow("%s %d", words, int(of)) << s(words) << int(of) << period << s(sentence);
    };
    row("12-months MX", NumberOf::Partner, 11, "Mexico, 12 months to December 2024: $78.0 bn is the sum of these 12 months.");
    row("month MX", NumberOf::Partner, 3, "Mexico, April 2024: $4.0 bn is the value of this month.");
    row("12-months MX", NumberOf::Partner, 3, "Mexico, 12 months to April 2024: there is no number. The data begin later.");
    row("month MX CA", NumberOf::Others, 2, "Others, March 2024: $95.0 bn is the total of $100.0 bn less $5.0 bn of the shown.");
    row("month MX", NumberOf::Unallocated, 2,
        "Unallocated, March 2024: $95.0 bn is the total of $100.0 bn less $5.0 bn of all partners.");
    row("3-months flow balance MX", NumberOf::Partner, 4,
        "Mexico, 3 months to May 2024: $3.0 bn is exports of $12.0 bn less imports of $9.0 bn.");
    row("3-months flow total MX", NumberOf::Partner, 4,
        "Mexico, 3 months to May 2024: $21.0 bn is exports of $12.0 bn plus imports of $9.0 bn.");
    row("month share MX", NumberOf::Partner, 4, "Mexico, May 2024: 5.0% is $5.0 bn of $100.0 bn.");
    row("month change MX", NumberOf::Partner, 12, "Mexico, January 2025: $12.0 bn is $13.0 bn less $1.0 bn a year earlier.");
    row("month change-percent MX", NumberOf::Partner, 13,
        "Mexico, February 2025: 600.0% is the change to $14.0 bn from $2.0 bn a year earlier.");
    row("month contribution MX", NumberOf::Partner,
        13, "Mexico, February 2025: 12.00 percentage points are $14.0 bn less $2.0 bn a year earlier, over the total of $100.0 bn then.");
    row("month index base 2024-02 MX", NumberOf::Partner, 3,
        "Mexico, April 2024: 200.0 is 100 times $4.0 bn over $2.0 bn, the mean of the base February 2024.");
    row("month rank MX", NumberOf::Partner, 3, "Mexico, April 2024: rank 1 among 2 partners, with $4.0 bn.");
    row("month chart months MX", NumberOf::Average, 11,
        "12-month average, 12 months to December 2024: $6.5 bn is the mean of these 12 months.");
    row("month chart concentration MX", NumberOf::TopThree, 3,
        "Share of the three largest, April 2024: 6.0% is the share of the three largest partners in $100.0 bn.");
}

void TestCellsTable::saysTheArithmetic()
{
    QFETCH(QString, words);
    QFETCH(int, of);
    QFETCH(int, period);
    QFETCH(QString, sentence);
    const Found at = found(words, NumberOf(of), "MX", period);
    const QString reported = arithmeticOf(at.sourceCells, at.spec, at.numbers, at.number, *m_english);
    if (NumberOf(of) == NumberOf::TopThree) // the name of the index is the figure's business
        QCOMPARE(reported.section(QLatin1Char(':'), 1), sentence.section(QLatin1Char(':'), 1));
    else
        QCOMPARE(reported, sentence);
}

void TestCellsTable::listsTheCells()
{
    QCOMPARE(csv(found(s("3-months MX"), NumberOf::Partner, "MX", 4)),
             s("period,dollars,partner,flow,code,release,blank\n"
               "2024-03,3000000000,MEX,exports,2010,2025-04,\n2024-04,4000000000,MEX,exports,2010,2025-04,\n"
               "2024-05,5000000000,MEX,exports,2010,2025-04,\nsum,12000000000,,,,,\n"));
}

void TestCellsTable::saysWhatEachCellDoes()
{
    QCOMPARE(csv(found(s("month flow balance MX"), NumberOf::Partner, "MX", 4)),
             s("period,dollars,counted,role,partner,flow,code,release,blank\n"
               "2024-05,5000000000,5000000000,counted,MEX,exports,2010,2025-04,\n"
               "2024-05,3000000000,-3000000000,counted,MEX,imports,2010,2025-04,\nsum,,2000000000,counted,,,,,\n"));
    const FigureTable balance = tableOf(found(s("month flow balance MX"), NumberOf::Partner, "MX", 4));
    QCOMPARE(balance.columns[2].texts.first(2).join(u'|'), s("added|subtracted"));
    const FigureTable share = tableOf(found(s("month share MX"), NumberOf::Partner, "MX", 4));
    QCOMPARE(share.columns[1].texts.first(2).join(u'|'), s("the part|the whole"));
    QCOMPARE(share.periods.last(2).join(u'|'), s("Sum, the part|Sum, the whole"));
    const FigureTable early = tableOf(found(s("3-months MX"), NumberOf::Partner, "MX", 1));
    QCOMPARE(early.columns.last().texts.first(), s("The data begin later."));
    QCOMPARE(early.columns.last().keys.first(), s("before_data"));
    QVERIFY(std::isnan(early.columns[0].values.back()));
}

void TestCellsTable::pricesAreBesideTheDollars()
{
    Context context;
    context.prices = *PriceIndex::read("month,cpi\n2024-01,100\n2024-02,200\n");
    const Found at = found(s("month MX to 2024-02"), NumberOf::Partner, "MX", 0, context);
    QCOMPARE(csv(at), s("period,dollars,consumer_prices,dollars_in_prices,partner,flow,code,release,blank\n"
                        "2024-01,1000000000,100.000,2000000000,MEX,exports,2010,2025-04,\nsum,,,2000000000,,,,,\n"));
    QCOMPARE(tableOf(at).columns[2].head, s("In dollars of February 2024"));
    QVERIFY(arithmeticOf(at.sourceCells, at.spec, at.numbers, at.number, *m_english)
                .endsWith(s(" The counted values are in dollars of February 2024, by consumer prices.")));
}

void TestCellsTable::sumsStayLast()
{
    DataTableModel model;
    DataTableSorter sorter;
    sorter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&sorter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(tableOf(found(s("3-months change MX"), NumberOf::Partner, "MX", 13)));
    QCOMPARE(sorter.rowCount(), 8);
    for (int column = 0; column < sorter.columnCount(); ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            sorter.sort(column, order);
            QCOMPARE(sorter.index(6, 0).data().toString(), s("Sum, now"));
            QCOMPARE(sorter.index(7, 0).data().toString(), s("Sum, a year earlier"));
            QVERIFY(sorter.index(0, 0).data().toString().contains(s("202")));
        }
    }
}

void TestCellsTable::wordsAreSorted()
{
    DataTableModel model;
    DataTableSorter sorter;
    sorter.setSourceModel(&model);
    model.setTable(tableOf(found(s("month MX CA"), NumberOf::Others, "", 2)));
    const auto partners = [&] {
        QStringList names;
        for (int row = 0; row < 3; ++row)
            names.append(sorter.index(row, 4).data().toString());
        return names.join(u'|');
    };
    QCOMPARE(sorter.headerData(4, Qt::Horizontal).toString(), s("Partner"));
    sorter.sort(4, Qt::AscendingOrder);
    const QString up = partners();
    QVERIFY2(up.startsWith(s("Canada|Mexico|")), qPrintable(up));
    sorter.sort(4, Qt::DescendingOrder);
    QVERIFY2(partners().endsWith(s("|Mexico|Canada")), qPrintable(partners()));
}

void TestCellsTable::copiesTheCells()
{
    DataTableModel model;
    model.setTable(tableOf(found(s("3-months MX"), NumberOf::Partner, "MX", 1)));
    QModelIndexList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < 5; ++column)
            all.append(model.index(row, column));
    }
    QCOMPARE(toTsv(all),
             s("Month\tDollars in the source\tPartner\tFlow\tCode\n2023-12\t\tMexico\tExports\t2010\n"
               "2024-01\t1000000000\tMexico\tExports\t2010\n2024-02\t2000000000\tMexico\tExports\t2010\nsum\t\t\t\t\n"));
}

void TestCellsTable::writesCsv()
{
    FigureTable table;
    table.periods = table.keys = QStringList{s("2024-01")};
    table.columns = {{s("A \"b\", c"), {std::nan("")}, {Blank::Missing}}, {s("B"), {}, {}, {s("one, two")}, s("words"), {}, {}}};
    QCOMPARE(QString::fromUtf8(toCsv(table)), s("period,\"A \"\"b\"\", c\",words\n2024-01,,\"one, two\"\n"));
}

void TestCellsTable::sourceMonthsAddUp()
{
    const Found at = found(s("12-months MX from 2024-12 to 2025-01"), NumberOf::Partner, "MX", 0);
    const FigureTable months = monthsTable(at.numbers, at.spec, m_registry, *m_english);
    QCOMPARE(months.keys.size(), 13); // of two sums of 12 months
    QCOMPARE(months.keys.first() + months.keys.last(), s("2024-012025-01"));
    double sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += months.columns[0].values[size_t(i)];
    QCOMPARE(sum, at.numbers.sums.shown[0].values[0]);
    QStringList heads;
    for (const FigureColumn &column : months.columns)
        heads.append(column.head + u'=' + column.key);
    QCOMPARE(heads.join(u' '), s("Mexico=MEX Others=others Unallocated=unallocated Total=total"));
    for (size_t i = 0; i < 13; ++i)
        QCOMPARE(months.columns[0].values[i] + months.columns[1].values[i], months.columns[3].values[i]);
}

void TestCellsTable::sourceMonthsOfABalance()
{
    const Found at = found(s("3-months chart balance MX from 2024-06 to 2024-06"), NumberOf::Balance, "MX", 0);
    const FigureTable months = monthsTable(at.numbers, at.spec, m_registry, *m_english);
    QCOMPARE(months.columns.size(), 3);
    QCOMPARE(months.keys.join(u' '), s("2024-04 2024-05 2024-06"));
    QCOMPARE(months.columns[0].values, (std::vector{4e9, 5e9, 6e9}));
    QCOMPARE(months.columns[1].values, (std::vector{3e9, 3e9, 3e9}));
    QCOMPARE(months.columns[2].values, (std::vector{1e9, 2e9, 3e9}));
}

// The number that a click on a cell of the table requests has the value of the cell.
void TestCellsTable::eachColumnIsItsNumber()
{
    for (const char *words : {"year bars through 2 MX CA", "month chart months MX", "month chart balance MX",
                              "month chart concentration MX", "month share MX CA", "month chart table top 2"}) {
        const Found at = found(s(words), NumberOf::Partner, "MX", 0);
        const FigureTable table = figureTable(at.numbers, at.spec, m_registry, *m_english);
        for (int column = 0; column < table.columns.size(); ++column) {
            for (int row = 0; row < table.periods.size(); ++row) {
                const NumberRef number = numberIn(table, at.numbers, at.spec, row, column);
                const auto sourceCells = sourceCellsOfNumber(ReleaseList({at.table}), m_registry, at.spec, at.numbers, number, {});
                const double value = table.columns[column].values[size_t(row)];
                QCOMPARE(sourceCells->number.isBlank(), std::isnan(value));
                if (!std::isnan(value))
                    QVERIFY2(std::abs(sourceCells->number.value - value) <= 1e-9 * std::abs(value), words);
            }
        }
    }
}

TRADESTRATA_TEST(TestCellsTable, QCoreApplication)
#include "tst_cellstable.moc"
