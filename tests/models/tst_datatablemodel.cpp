// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/datatablemodel.h"
#include "models/numbers/computenumbers.h"
#include "models/tables/valuestable.h"
#include "tests/support/drawntable.h"
#include "tests/support/figuresteps.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

using Tester = QAbstractItemModelTester;

/// The table of a figure's numbers: what it shows, how it is sorted, what is copied.
class TestDataTableModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsNumbersAndReasons();
    void testerHasNothingToSay();
    void sortsWithBlanksLast();
    void copiesWhatIsChosen_data();
    void copiesWhatIsChosen();
    void namesAreNoFormulas();
    void copiesInTheOrderOnScreen();
    void copiesWhatIsCounted();
    void takesTheNumbersOfAFigure();
    void hasBothPartsOfYearlyBars();

private:
    static FigureTable smallTable();
    FigureSpec spec(const QList<PartnerCode> &list) const;
    Numbers numbers(const QString &drawing, const FigureSpec &spec) const;

    PartnerRegistry m_registry;
};

void TestDataTableModel::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

FigureTable TestDataTableModel::smallTable()
{
    FigureTable table;
    table.periodHead = QStringLiteral("Period");
    table.periods = QStringList{QStringLiteral("June 2025"), QStringLiteral("July 2025"), QStringLiteral("August 2025")};
    table.keys = QStringList{QStringLiteral("2025-06"), QStringLiteral("2025-07"), QStringLiteral("2025-08")};
    table.reasons.insert(Blank::Missing, QStringLiteral("Missing."));
    table.columns.append({QStringLiteral("Mexico"), {30, 1234567, -5}, {}});
    table.columns.append({QStringLiteral("Canada\t(all)"), {20, std::nan(""), 40}, {Blank::None, Blank::Missing, Blank::None}});
    table.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    return table;
}

void TestDataTableModel::showsNumbersAndReasons()
{
    DataTableModel model;
    model.setTable(smallTable());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Period"));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Mexico"));
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("July 2025"));
    QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("1,234,567"));
    QCOMPARE(model.index(2, 1).data().toString(), QStringLiteral("\u22125"));
    QCOMPARE(model.index(1, 2).data().toString(), QString());
    QCOMPARE(model.index(1, 2).data(Qt::ToolTipRole).toString(), QStringLiteral("Missing."));
    QCOMPARE(model.index(0, 2).data(Qt::ToolTipRole).toString(), QString());
}

void TestDataTableModel::testerHasNothingToSay()
{
    DataTableModel model;
    DataTableSorter sorter;
    sorter.setSourceModel(&model);
    const Tester testsModel(&model, Tester::FailureReportingMode::QtTest);
    const Tester testsSorter(&sorter, Tester::FailureReportingMode::QtTest);
    model.setTable({});
    QCOMPARE(model.columnCount(), 0);
    model.setTable(smallTable());
    sorter.sort(2, Qt::DescendingOrder);
    FigureTable one = smallTable();
    one.columns.removeLast();
    model.setTable(one);
    model.setTable({});
}

void TestDataTableModel::sortsWithBlanksLast()
{
    DataTableModel model;
    model.setTable(smallTable());
    DataTableSorter sorter;
    sorter.setSourceModel(&model);
    const auto order = [&sorter] {
        QString months;
        for (int i = 0; i < sorter.rowCount(); ++i)
            months += sorter.index(i, 0).data(DataTableModel::PlainRole).toString().right(1);
        return months;
    };
    sorter.sort(1, Qt::AscendingOrder);
    QCOMPARE(order(), QStringLiteral("867"));
    sorter.sort(1, Qt::DescendingOrder);
    QCOMPARE(order(), QStringLiteral("768"));
    sorter.sort(2, Qt::AscendingOrder);
    QCOMPARE(order(), QStringLiteral("687"));
    sorter.sort(2, Qt::DescendingOrder);
    QCOMPARE(order(), QStringLiteral("867")); // the blank of July is still last
    sorter.sort(0, Qt::DescendingOrder);
    QCOMPARE(order(), QStringLiteral("876"));
    sorter.sort(0, Qt::AscendingOrder);
    QCOMPARE(order(), QStringLiteral("678"));
}

void TestDataTableModel::copiesWhatIsChosen_data()
{
    QTest::addColumn<QString>("cells"); // row and column digits
    QTest::addColumn<QString>("tsv");
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("one number") << "11"
                                << "1234567";
    QTest::newRow("one period") << "20"
                                << "2025-08";
    QTest::newRow("one blank") << "12"
                               << "";
    QTest::newRow("a column") << "01 11 21"
                              << "Period\tMexico\n2025-06\t30\n2025-07\t1234567\n2025-08\t-5\n";
    QTest::newRow("a row") << "10 11 12"
                           << "Period\tMexico\tCanada (all)\n2025-07\t1234567\t\n";
    QTest::newRow("corners") << "22 01"
                             << "Period\tMexico\tCanada (all)\n2025-06\t30\t\n2025-08\t\t40\n";
    QTest::newRow("periods alone") << "00 10"
                                   << "Period\n2025-06\n2025-07\n";
}

void TestDataTableModel::copiesWhatIsChosen()
{
    QFETCH(QString, cells);
    QFETCH(QString, tsv);
    DataTableModel model;
    model.setTable(smallTable());
    QModelIndexList chosen;
    for (const QString &cell : cells.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        chosen.append(model.index(cell[0].digitValue(), cell[1].digitValue()));
    QCOMPARE(toTsv(chosen), tsv);
}

void TestDataTableModel::namesAreNoFormulas()
{
    FigureTable table = smallTable();
    table.keys.front() = QStringLiteral("=0");
    table.columns = {{QStringLiteral("=1+1"), {-5, 6, 7}, {}}};
    table.columns.append({QStringLiteral("+x"), {}, {}, {QStringLiteral("-x"), QStringLiteral("@x"), QStringLiteral("-5")}});
    DataTableModel model;
    model.setTable(table);
    QModelIndexList all;
    for (int i = 0; i < 9; ++i)
        all.append(model.index(i / 3, i % 3));
    const QString rows = QStringLiteral("'=0,-5,'-x\n2025-07,6,'@x\n2025-08,7,-5\n");
    QCOMPARE(toTsv(all), QString(QStringLiteral("Period,'=1+1,'+x\n") + rows).replace(u',', u'\t'));
    QCOMPARE(toTsv({model.index(0, 2)}), QStringLiteral("'-x"));
    QCOMPARE(QString::fromUtf8(toCsv(table)), QStringLiteral("period,'=1+1,'+x\n") + rows);
}

void TestDataTableModel::copiesInTheOrderOnScreen()
{
    DataTableModel model;
    model.setTable(smallTable());
    DataTableSorter sorter;
    sorter.setSourceModel(&model);
    sorter.sort(1, Qt::AscendingOrder);
    QModelIndexList chosen;
    for (int row = 0; row < 3; ++row)
        chosen.prepend(sorter.index(row, 1));
    QCOMPARE(toTsv(chosen), QStringLiteral("Period\tMexico\n2025-08\t-5\n2025-06\t30\n2025-07\t1234567\n"));
}

// Read back, the copied values are the same to the dollar.
void TestDataTableModel::copiesWhatIsCounted()
{
    FigureTable table = smallTable();
    table.columns = {{QStringLiteral("A"), {2120106411085.0, 0, std::nan("")}, {}}, {QStringLiteral("B"), {-1, 1e15, 7}, {}}};
    table.locale = QLocale(QLocale::Spanish, QLocale::Spain); // of no effect on what is copied
    DataTableModel model;
    model.setTable(table);
    QModelIndexList all;
    for (int i = 0; i < 9; ++i)
        all.append(model.index(i / 3, i % 3));
    const QStringList lines = toTsv(all).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    for (int row = 0; row < 3; ++row) {
        const QStringList cells = lines[row + 1].split(QLatin1Char('\t'));
        QCOMPARE(cells[0], table.keys[row]);
        for (int column = 0; column < 2; ++column) {
            const double value = table.columns[column].values[size_t(row)];
            QCOMPARE(cells[column + 1].isEmpty(), std::isnan(value));
            if (!std::isnan(value))
                QCOMPARE(QLocale::c().toLongLong(cells[column + 1]), qint64(value));
        }
    }
}

FigureSpec TestDataTableModel::spec(const QList<PartnerCode> &list) const
{
    FigureSpec spec;
    spec.measure = Measure::Month;
    spec.selection.list = list;
    return spec;
}

Numbers TestDataTableModel::numbers(const QString &drawing, const FigureSpec &spec) const
{
    const auto result = numbersOf(ReleaseList({drawnTable(Month::of(2024, 1), drawing, m_registry)}), m_registry, spec);
    return result ? *result : Numbers();
}

void TestDataTableModel::takesTheNumbersOfAFigure()
{
    const FigureSpec asked = spec({{1220}, {2010}});
    const Numbers found = numbers(QStringLiteral("World 100 110 120\nMX 30 . 32\nCA 20 21 22\nDE 9 9 9\n"), asked);
    QCOMPARE(found.periods.size(), size_t(3));
    DataTableModel model;
    model.setTable(figureTable(found, asked, m_registry, testLanguage(QStringLiteral("en"), m_registry)));
    QStringList heads;
    for (int i = 0; i < model.columnCount(); ++i)
        heads.append(model.headerData(i, Qt::Horizontal).toString());
    QCOMPARE(heads.join(u'|'), QStringLiteral("Period|Canada|Mexico|Others|Unallocated|Total"));
    QModelIndexList all;
    for (int i = 0; i < 18; ++i)
        all.append(model.index(i / 6, i % 6));
    QCOMPARE(toTsv(all), QStringLiteral("Period\tCanada\tMexico\tOthers\tUnallocated\tTotal\n"
                                        "2024-01\t20\t30\t50\t41\t100\n2024-02\t21\t\t\t\t110\n2024-03\t22\t32\t66\t57\t120\n"));
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("January 2024"));
    QVERIFY(model.index(1, 2).data(Qt::ToolTipRole).toString().startsWith(QLatin1String("Missing")));
}

void TestDataTableModel::hasBothPartsOfYearlyBars()
{
    FigureSpec asked = spec({{2010}});
    asked.measure = Measure::Year;
    asked.chart = Chart::Bars;
    asked.through = 2;
    const QString year = QStringLiteral(" 1").repeated(12);
    const Numbers found = numbers(QStringLiteral("World%1\nMX%1\n").arg(year), asked);
    const FigureTable table = figureTable(found, asked, m_registry, testLanguage(QStringLiteral("en"), m_registry));
    QCOMPARE(table.columns.size(), 8);
    QCOMPARE(table.columns[0].head, QStringLiteral("Mexico"));
    QCOMPARE(table.columns[0].values, std::vector<double>{12});
    QCOMPARE(table.columns[1].head, QStringLiteral("Mexico, January\u2013February"));
    QCOMPARE(table.columns[1].values, std::vector<double>{2});
    QCOMPARE(table.periods, QStringList{QStringLiteral("2024")});
}

TRADESTRATA_TEST(TestDataTableModel, QCoreApplication)
#include "tst_datatablemodel.moc"
