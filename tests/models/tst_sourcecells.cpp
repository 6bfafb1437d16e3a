// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/figure.h"
#include "models/numbers/computenumbers.h"
#include "models/numbers/numberref.h"
#include "tests/support/cells.h"
#include "tests/support/drawnspec.h"
#include "tests/support/slowtable.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

bool agree(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)); }

/// The sum of the cells of a role: the dollars of the source, added one by one.
long double added(const SourceCells &sourceCells, TermRole role)
{
    long double sum = 0;
    for (const SourceCell &cell : sourceCells.cells) {
        if (cell.role == role && cell.times != 0)
            sum += cell.times * (long double)cell.inPrices.value;
    }
    return sum;
}

/// The number by the arithmetic that the header of recipe.h states, only from the listed cells.
double combined(const SourceCells &sourceCells, ShowAs show, int over)
{
    const long double counted = added(sourceCells, TermRole::Counted);
    const long double earlier = added(sourceCells, TermRole::YearEarlier);
    switch (show) {
    case ShowAs::Value:
        return double(counted / over);
    case ShowAs::Share:
        return double(100 * counted / added(sourceCells, TermRole::Whole));
    case ShowAs::Change:
        return double(counted - earlier);
    case ShowAs::ChangePercent:
        return double(100 * (counted - earlier) / earlier);
    case ShowAs::Contribution:
        return double(100 * (counted - earlier) / added(sourceCells, TermRole::WholeBefore));
    case ShowAs::Index:
        return double(100 * counted / (added(sourceCells, TermRole::Base) / sourceCells.baseSpans));
    case ShowAs::Rank:
        break;
    }
    return 0;
}

/// A column of the numbers with the number that each of its cells is.
struct NumberIn
{
    NumberOf of;
    const Column *column;
};

std::vector<NumberIn> columnsOf(const Numbers &numbers, const FigureSpec &spec)
{
    if (numbers.concentration)
        return {{NumberOf::TopThree, &numbers.concentration->topThree},
                {NumberOf::Herfindahl, &numbers.concentration->herfindahl},
                {NumberOf::Effective, &numbers.concentration->effective}};
    if (spec.chart == Chart::BalanceArea)
        return {{NumberOf::Exports, &numbers.exports}, {NumberOf::Imports, &numbers.imports}, {NumberOf::Balance, &numbers.balance}};
    std::vector<NumberIn> columns;
    const Sums &sums = numbers.shown(spec.show);
    for (const Column &column : sums.shown)
        columns.push_back({NumberOf::Partner, &column});
    columns.push_back({NumberOf::Others, &sums.others});
    columns.push_back({NumberOf::Unallocated, &sums.unallocated});
    columns.push_back({NumberOf::Total, &sums.total});
    if (spec.chart == Chart::MonthBars)
        columns.push_back({NumberOf::Average, &numbers.average});
    return columns;
}

} // namespace

/// Numbers followed back to their cells: the listed cells give the figure's number, for every measure, show and flow
/// over random tables, and every cell is in the source.
class TestSourceCells : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void comesToTheNumber_data();
    void comesToTheNumber();
    void comesToTheNumberOfEveryChart_data();
    void comesToTheNumberOfEveryChart();
    void twoCodesHaveTheirOwnCells();
    void balanceSubtractsImports();
    void othersAreTheTotalLessTheShown();
    void deflatedCellsKeepTheSource();
    void blanksSayWhy();
    void ranksSayAmongHowMany();
    void partsOfYears();
    void sharesOfAGroup();

private:
    int check(const ReleaseList &releases, const FigureSpec &spec, const Context &context = {});
    SourceCells sourceCells(const QString &drawing, const QString &spec, NumberOf of, const char *partner, int period,
                            const Context &context = {});
    void isInTheSource(const TradeTable &table, const SourceCell &cell) const;

    PartnerRegistry m_registry;
    QString m_drawing;
};

void TestSourceCells::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

void TestSourceCells::isInTheSource(const TradeTable &table, const SourceCell &cell) const
{
    QVERIFY(cell.flow == Flow::Exports || cell.flow == Flow::Imports);
    const TableRow *row = table.find({cell.flow, cell.partner});
    if (!row || cell.month < table.first() || cell.month > table.last()) {
        QVERIFY(cell.dollars.isBlank());
        return;
    }
    const auto i = size_t(cell.month - table.first());
    const auto part = std::ranges::find(row->parts, cell.code, &CodeRow::code);
    const bool isPart = part != row->parts.end() && part->blanks[i] != Blank::Absent;
    QCOMPARE(cell.dollars.blank, isPart ? part->blanks[i] : row->blanks[i]);
    if (!cell.dollars.isBlank())
        QCOMPARE(cell.dollars.value, isPart ? part->values[i] : row->values[i]);
}

// How many numbers with a value were followed back.
int TestSourceCells::check(const ReleaseList &releases, const FigureSpec &spec, const Context &context)
{
    const auto numbers = numbersOf(releases, m_registry, spec, PeriodRef::latest(), context);
    if (!numbers)
        return 0;
    const TradeTable &table = *releases.newest();
    int values = 0;
    for (const auto &[of, column] : columnsOf(*numbers, spec)) {
        for (int i = 0; i < column->size(); ++i) {
            const NumberRef number = numberAt(*numbers, spec, of, column->partner, i);
            const auto sourceCells = sourceCellsOfNumber(releases, m_registry, spec, *numbers, number, context);
            const Cell want = column->at(i);
            const QByteArray what =
                QStringLiteral("%1 of %2 in %3\n").arg(int(of)).arg(column->partner.number).arg(number.period.toString()).toUtf8()
                + written(want) + ' ' + written(sourceCells->number) + '\n' + m_drawing.toUtf8();
            if (sourceCells->number.blank != want.blank)
                QTest::qFail(what, __FILE__, __LINE__);
            if (want.isBlank())
                continue;
            ++values;
            if (!agree(sourceCells->number.value, want.value))
                QTest::qFail(what, __FILE__, __LINE__);
            for (const SourceCell &cell : sourceCells->cells)
                isInTheSource(table, cell);
            const bool isAdded = number.show != ShowAs::Rank && !numbers->concentration;
            const double slow = combined(*sourceCells, number.show, of == NumberOf::Average ? 12 : 1);
            const bool whole = kindOf(number.show) == ValueKind::Dollars && !spec.dollarsOf && of != NumberOf::Average;
            if (isAdded && (whole ? slow != want.value : !agree(slow, want.value)))
                QTest::qFail(what + " but " + QByteArray::number(slow, 'f', 6), __FILE__, __LINE__);
            if (QTest::currentTestFailed())
                return values;
        }
    }
    return values;
}

void TestSourceCells::comesToTheNumber_data()
{
    QTest::addColumn<QString>("flow");
    QTest::addColumn<QString>("show");
    for (const QString &flow : keys<Flow>()) {
        for (const QString &show : keys<ShowAs>()) {
            if (!whyNot(Measure::Month, *fromKey<ShowAs>(show), *fromKey<Flow>(flow), Chart::Line))
                QTest::addRow("%s, %s", qPrintable(flow), qPrintable(show)) << flow << show;
        }
    }
}

void TestSourceCells::comesToTheNumber()
{
    QFETCH(QString, flow);
    QFETCH(QString, show);
    std::mt19937 chance(4802);
    int values = 0;
    for (int i = 0; i < 84; ++i) {
        const SlowTable slow = i % 3 == 0 ? SlowTable::whole(chance) : SlowTable::random(chance);
        FigureSpec spec;
        spec.flow = *fromKey<Flow>(flow);
        spec.show = *fromKey<ShowAs>(show);
        spec.measure = *fromKey<Measure>(keys<Measure>()[i % 7]);
        if (spec.measure == Measure::SameMonths)
            spec.through = 1 + i % 12;
        spec.shareOf = i % 4 == 1 && spec.show == ShowAs::Share ? ShareOf::Shown : ShareOf::Total;
        if (i % 5 == 2) {
            spec.groupBasis = i % 2 == 0 ? GroupBasis::Members : GroupBasis::Fixed;
            spec.selection.list.append(PartnerCode{3});
        }
        spec.selection.list.append(drawnPartner(slow.exports.partners.begin()->first, m_registry));
        if (slow.exports.partners.size() > 2)
            spec.selection.list.append(drawnPartner(slow.exports.partners.rbegin()->first, m_registry));
        m_drawing = slow.drawing();
        const Month first = Month::of(slow.exports.first.year(), slow.exports.first.month());
        values += check(ReleaseList({drawnTable(first, m_drawing, m_registry)}), spec);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(values > 100, QByteArray::number(values));
}

void TestSourceCells::comesToTheNumberOfEveryChart_data()
{
    QTest::addColumn<QString>("spec");
    for (const char *spec :
         {"month chart balance MX", "month chart months MX", "12-months chart concentration MX", "month chart years MX",
          "year bars through 3 top 2", "12-months chart ranking top 3", "quarter chart table top 3",
          "month chart rank-over-time top 3", "month chart panels top 2", "12-months area 0003 DE", "month index base 2019 DE"})
        QTest::newRow(spec) << s(spec);
}

void TestSourceCells::comesToTheNumberOfEveryChart()
{
    QFETCH(QString, spec);
    std::mt19937 chance(19951);
    int values = 0;
    for (int i = 0; i < 60; ++i) {
        const SlowTable slow = i % 2 == 0 ? SlowTable::whole(chance) : SlowTable::random(chance);
        m_drawing = slow.drawing();
        FigureSpec asked = drawnSpec(spec, m_registry);
        asked.base = std::nullopt;
        asked.remainder = spec.contains(s("area"));
        const Month first = Month::of(slow.exports.first.year(), slow.exports.first.month());
        values += check(ReleaseList({drawnTable(first, m_drawing, m_registry)}), validated(asked).spec);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(values > 20, QByteArray::number(values));
}

SourceCells TestSourceCells::sourceCells(const QString &drawing, const QString &words, NumberOf of, const char *partner,
                                         int period, const Context &context)
{
    const ReleaseList releases({drawnTable(Month::of(2024, 1), drawing, m_registry)});
    FigureSpec spec = drawnSpec(words, m_registry);
    if (!context.prices.isEmpty())
        spec.dollarsOf = Month::of(2024, 1);
    const auto numbers = numbersOf(releases, m_registry, spec, PeriodRef::latest(), context);
    if (!numbers)
        qFatal("%s", numbers.error().source);
    const PartnerCode code = qstrlen(partner) == 0 ? PartnerCode() : drawnPartner(s(partner), m_registry);
    return *sourceCellsOfNumber(releases, m_registry, spec, *numbers, numberAt(*numbers, spec, of, code, period), context);
}

void TestSourceCells::twoCodesHaveTheirOwnCells()
{
    TableRow serbia{{Flow::Exports, {4801}},
                    s("Serbia"),
                    {{4801}, {4802}},
                    {7, 5, 4},
                    {Blank::None, Blank::None, Blank::None},
                    {}};
    serbia.parts = {{{4801}, {std::nan(""), 3, 4}, {Blank::Absent, Blank::None, Blank::None}},
                    {{4802}, {7, 2, std::nan("")}, {Blank::None, Blank::None, Blank::Absent}}};
    const TableRow world{{Flow::Exports, worldCode},
                         s("World"),
                         {worldCode},
                         {9, 9, 9},
                         {Blank::None, Blank::None, Blank::None},
                         {}};
    const auto table = std::make_shared<const TradeTable>(TableInfo{}, Month::of(2008, 11), Month::of(2009, 1),
                                                          std::vector{world, serbia});
    const ReleaseList releases({table});
    const FigureSpec spec = drawnSpec(s("3-months RS"), m_registry);
    const auto numbers = numbersOf(releases, m_registry, spec);
    QVERIFY(numbers);
    const auto found = sourceCellsOfNumber(releases, m_registry, spec, *numbers,
                                           numberAt(*numbers, spec, NumberOf::Partner, {4801}, 2), {});
    QStringList cells;
    for (const SourceCell &cell : found->cells)
        cells.append(s("%1 %2 %3").arg(cell.month.toString(), cell.code.toString()).arg(cell.dollars.value));
    QCOMPARE(cells.join(u','), s("2008-11 4802 7,2008-12 4801 3,2008-12 4802 2,2009-01 4801 4"));
    QCOMPARE(found->number.value, 16.0);
    QVERIFY(check(releases, spec) > 0);
}

void TestSourceCells::balanceSubtractsImports()
{
    const SourceCells found = sourceCells(s("World 9 9\nMX 5 6\nimports\nWorld 9 9\nMX 4 1"), s("month flow balance MX"),
                                          NumberOf::Partner, "MX", 1);
    QCOMPARE(found.cells.size(), size_t(2));
    QCOMPARE(found.cells[0].flow, Flow::Exports);
    QCOMPARE(found.cells[0].counted(), 6.0);
    QCOMPARE(found.cells[1].flow, Flow::Imports);
    QCOMPARE(found.cells[1].counted(), -1.0);
    QCOMPARE(found.number.value, 5.0);
}

void TestSourceCells::othersAreTheTotalLessTheShown()
{
    const SourceCells found = sourceCells(s("World 100 110\nMX 30 40\nCA 20 20\nDE 9 w"), s("month MX DE"), NumberOf::Others, "",
                                          1);
    QStringList cells;
    for (const SourceCell &cell : found.cells)
        cells.append(s("%1 %2").arg(cell.partner.toString()).arg(cell.times));
    QCOMPARE(cells.join(u','), s("0015 1,2010 -1,4280 0")); // a partner within others is not subtracted
    QCOMPARE(found.number.value, 70.0);
}

void TestSourceCells::deflatedCellsKeepTheSource()
{
    Context context;
    context.prices = *PriceIndex::read("month,cpi\n2024-01,100\n2024-02,200\n2024-03,\n2024-04,50\n");
    const SourceCells found = sourceCells(s("World 90 90 90 90\nMX 10 30 50 70"), s("month MX"), NumberOf::Partner, "MX", 1,
                                          context);
    QCOMPARE(found.cells[0].dollars.value, 30.0);
    QCOMPARE(found.cells[0].price, 200.0);
    QCOMPARE(found.cells[0].inPrices.value, 15.0);
    QCOMPARE(found.number.value, 15.0);
    const SourceCells none = sourceCells(s("World 90 90 90 90\nMX 10 30 50 70"), s("month MX"), NumberOf::Partner, "MX", 2,
                                         context);
    QCOMPARE(none.number.blank, Blank::NoPrice);
    QCOMPARE(none.cells[0].dollars.value, 50.0); // the source has it, the prices are missing
    QCOMPARE(none.cells[0].inPrices.blank, Blank::NoPrice);
    std::mt19937 chance(11);
    for (int i = 0; i < 20; ++i) {
        m_drawing = SlowTable::random(chance).drawing();
        FigureSpec spec = drawnSpec(s("3-months top 2"), m_registry);
        spec.dollarsOf = Month::of(2024, 1);
        spec.bridged = i % 2 == 0;
        check(ReleaseList({drawnTable(Month::of(2023, 11), m_drawing, m_registry)}), spec, context);
    }
}

void TestSourceCells::blanksSayWhy()
{
    const SourceCells found = sourceCells(s("World 90 90 90\nMX 10 . 50"), s("3-months MX"), NumberOf::Partner, "MX", 2);
    QCOMPARE(found.number.blank, Blank::Missing);
    QCOMPARE(found.cells.size(), size_t(3));
    QCOMPARE(found.cells[1].dollars.blank, Blank::Missing);
    const SourceCells early = sourceCells(s("World 90 90 90\nMX 10 20 50"), s("3-months MX"), NumberOf::Partner, "MX", 0);
    QCOMPARE(early.cells[0].dollars.blank, Blank::BeforeData);
    const SourceCells overlap = sourceCells(s("World 90\n0003 50\nDE 20"), s("month 0003 DE"), NumberOf::Others, "", 0);
    QCOMPARE(overlap.number.blank, Blank::Overlapping);
}

void TestSourceCells::ranksSayAmongHowMany()
{
    const SourceCells found = sourceCells(s("World 90\nMX 10\nCA 30\nCN a\nDE 10"), s("month rank MX"), NumberOf::Partner, "MX", 0);
    QCOMPARE(found.number.value, 2.0);
    QCOMPARE(found.rankAmong, 3);
    QCOMPARE(found.cells.size(), size_t(1));
}

void TestSourceCells::partsOfYears()
{
    const QString year = s(" 1 2 3 4 5 6 7 8 9 10 11 12 13 14");
    const ReleaseList releases({drawnTable(Month::of(2024, 1), s("World") + year + s("\nMX") + year, m_registry)});
    const FigureSpec spec = drawnSpec(s("year bars through 2 MX"), m_registry);
    const auto numbers = numbersOf(releases, m_registry, spec);
    QVERIFY(numbers);
    const NumberRef whole = numberAt(*numbers, spec, NumberOf::Partner, drawnPartner(s("MX"), m_registry), 0);
    const auto valueOf = [&](const NumberRef &number) {
        return sourceCellsOfNumber(releases, m_registry, spec, *numbers, number, {})->number;
    };
    QCOMPARE(valueOf(solidPart(*numbers, whole)).value, numbers->solid.shown[0].values[0]);
    QCOMPARE(valueOf(restPart(*numbers, whole)).value, numbers->rest.shown[0].values[0]);
    const NumberRef newest = numberAt(*numbers, spec, NumberOf::Partner, whole.partner, 1);
    QCOMPARE(valueOf(solidPart(*numbers, newest)).value, 27.0);
    QCOMPARE(valueOf(restPart(*numbers, newest)).blank, numbers->rest.shown[0].blanks[1]);
}

void TestSourceCells::sharesOfAGroup()
{
    std::mt19937 chance(3);
    int values = 0;
    for (int i = 0; i < 40; ++i) {
        const SlowTable slow = SlowTable::random(chance);
        m_drawing = slow.drawing();
        FigureSpec spec = drawnSpec(s("3-months share DE"), m_registry);
        spec.shareOf = ShareOf::Group;
        spec.shareGroup = {3};
        const Month first = Month::of(slow.exports.first.year(), slow.exports.first.month());
        values += check(ReleaseList({drawnTable(first, m_drawing, m_registry)}), spec);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(values > 50, QByteArray::number(values));
}

TRADESTRATA_TEST(TestSourceCells, QCoreApplication)
#include "tst_sourcecells.moc"
