// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/buildfigure.h"
#include "models/figure/figure.h"
#include "models/numbers/computenumbers.h"
#include "tests/support/cells.h"
#include "tests/support/drawnspec.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// How the months of a figure are computed before anything is added: groups as published, as their members at the time
/// or of one date, without the members shown; dollars of one month by consumer prices.
class TestRecipe : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void groups_data();
    void groups();
    void fixedMembersCountInEveryMonth();
    void prices();
    void unreadablePrices_data();
    void unreadablePrices();
    void recessions();
    void publishedPrices();

private:
    PartnerRegistry m_registry;
};

void TestRecipe::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

// The United Kingdom leaves the row of the European Union with January 2020; the row has 3 that none of the members
// here has.
void TestRecipe::groups_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("basis");
    QTest::addColumn<QByteArray>("drawn"); // of the group, by month from 2019-11
    QTest::addColumn<QByteArray>("others");
    QTest::newRow("as published") << "line 0003"
                                  << "" << QByteArray("53 55 17 17") << QByteArray("947 945 983 983");
    QTest::newRow("members") << "line 0003"
                             << "members" << QByteArray("50 52 44 14") << QByteArray("950 948 956 986");
    QTest::newRow("fixed, before") << "line 0003"
                                   << "fixed 2019-12" << QByteArray("50 52 44 44") << QByteArray("950 948 956 956");
    QTest::newRow("fixed, after") << "line 0003"
                                  << "fixed 2020-03" << QByteArray("20 21 14 14") << QByteArray("980 979 986 986");
    QTest::newRow("the rest as published") << "area DE 0003 others"
                                           << "rest" << QByteArray("43 44 7 7") << QByteArray("947 945 983 983");
    QTest::newRow("the rest, one outside") << "area DE GB 0003 others"
                                           << "rest" << QByteArray("13 13 7 7") << QByteArray("947 945 953 953");
    QTest::newRow("the rest of members") << "area DE 0003 others"
                                         << "rest members" << QByteArray("40 41 34 4") << QByteArray("950 948 956 986");
}

void TestRecipe::groups()
{
    QFETCH(QString, spec);
    QFETCH(QString, basis);
    QFETCH(QByteArray, drawn);
    QFETCH(QByteArray, others);
    const auto table = drawnTable(Month::of(2019, 11),
                                  QStringLiteral("World 1000 1000 1000 1000\n0003 53 55 17 17\n"
                                                 "DE 10 11 10 10\nFR 10 10 4 4\nGB 30 31 30 30\nMX 300 1 1 1"),
                                  m_registry);
    FigureSpec asked = drawnSpec(spec, m_registry);
    const QStringList words = basis.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word == QLatin1String("rest"))
            asked.remainder = true;
        else if (const auto key = fromKey<GroupBasis>(word))
            asked.groupBasis = key;
        else
            asked.asOf = Month::parse(word);
    }
    const auto numbers = numbersOf(ReleaseList({table}), m_registry, asked);
    QVERIFY2(numbers, numbers ? "" : qPrintable(numbers.error().id));
    QByteArrayList found;
    QByteArrayList left;
    for (int i = 0; i < 4; ++i) {
        found.append(QByteArray::number(numbers->sums.shown.back().at(i).value));
        left.append(QByteArray::number(numbers->sums.others.at(i).value));
        double sum = numbers->sums.others.at(i).value;
        for (const Column &column : numbers->sums.shown)
            sum += column.at(i).value;
        QCOMPARE(sum, 1000.0);
    }
    QCOMPARE(found.join(' '), drawn);
    QCOMPARE(left.join(' '), others);
    QCOMPARE(numbers->remainders.isEmpty(), !asked.remainder);
}

// A change compares the same members at both ends; by default those of the window's last month.
void TestRecipe::fixedMembersCountInEveryMonth()
{
    const auto table = drawnTable(Month::of(2019, 6),
                                  QStringLiteral("World") + QStringLiteral(" 1000").repeated(13)
                                      + QStringLiteral("\n0003 40 40 40 40 40 40 40 10 10 10 10 10 10\nDE")
                                      + QStringLiteral(" 10").repeated(12) + QStringLiteral(" 12\nGB")
                                      + QStringLiteral(" 30").repeated(13),
                                  m_registry);
    FigureSpec spec = drawnSpec(QStringLiteral("line change 0003"), m_registry);
    const auto numbers = numbersOf(ReleaseList({table}), m_registry, spec);
    QVERIFY(numbers);
    QCOMPARE(numbers->computed.shown[0].at(12).value, 2.0);
    spec.groupBasis = GroupBasis::Published; // a fall that is none
    QCOMPARE(numbersOf(ReleaseList({table}), m_registry, spec)->computed.shown[0].at(12).value, -30.0);
}

void TestRecipe::prices()
{
    const auto cpi = PriceIndex::read("month,cpi\n2025-08,100\n2025-09,200\n2025-10,\n2025-11,50\n2025-12,400\n");
    QVERIFY(cpi);
    const auto table = drawnTable(Month::of(2025, 8), QStringLiteral("World 10 20 30 40 50 60\nMX 1 2 3 4 5 6"), m_registry);
    const ReleaseList releases({table});
    FigureSpec spec = drawnSpec(QStringLiteral("MX"), m_registry);
    spec.dollarsOf = Month::of(2025, 12);
    const auto months = numbersOf(releases, m_registry, spec, PeriodRef::latest(), Context{*cpi, {}, {}, {}});
    QVERIFY(months);
    QByteArrayList found;
    for (int i = 0; i < 6; ++i)
        found.append(written(months->sums.shown[0].at(i)));
    QCOMPARE(found.join(' '), QByteArray("4.000 4.000 p 32.000 5.000 p")); // January 2026 has no price yet
    QCOMPARE(written(months->sums.others.at(2)), QByteArray("p"));
    spec.bridged = true; // the mean of 200 and 50 is 100
    QCOMPARE(written(numbersOf(releases, m_registry, spec, PeriodRef::latest(), Context{*cpi, {}, {}, {}})->sums.shown[0].at(2)),
             QByteArray("12.000"));
    QCOMPARE(written(numbersOf(releases, m_registry, spec, PeriodRef::latest(), Context{*cpi, {}, {}, {}})->sums.shown[0].at(5)),
             QByteArray("p"));
    spec.measure = Measure::ThreeMonths; // deflated, then added
    QCOMPARE(written(numbersOf(releases, m_registry, spec, PeriodRef::latest(), Context{*cpi, {}, {}, {}})->sums.shown[0].at(3)),
             QByteArray("48.000"));
    spec.show = ShowAs::Rank;
    QCOMPARE(numbersOf(releases, m_registry, spec, PeriodRef::latest(), Context{*cpi, {}, {}, {}}).error().id,
             QStringLiteral("prices-cancel-out"));
    spec.show = ShowAs::Value;
    spec.dollarsOf = Month::of(2026, 1);
    QCOMPARE(numbersOf(releases, m_registry, spec, PeriodRef::latest(), Context{*cpi, {}, {}, {}}).error().id,
             QStringLiteral("no-price"));
}

void TestRecipe::unreadablePrices_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("a month left out") << QByteArray("month,cpi\n2025-08,100\n2025-10,200\n");
    QTest::newRow("no month") << QByteArray("month,cpi\n2025,100\n");
    QTest::newRow("no number") << QByteArray("month,cpi\n2025-08,many\n");
    QTest::newRow("zero") << QByteArray("month,cpi\n2025-08,0\n");
    QTest::newRow("another head") << QByteArray("period,cpi\n2025-08,100\n");
}

void TestRecipe::unreadablePrices()
{
    QFETCH(QByteArray, table);
    const auto prices = PriceIndex::read(table);
    QVERIFY(!prices);
    QVERIFY(prices.error().line > 0);
}

void TestRecipe::recessions()
{
    QFile file(QStringLiteral(TRADESTRATA_SOURCE_DIR "/resources/prices/us-recessions.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto all = readRecessions(file.readAll());
    QVERIFY(all);
    QCOMPARE(all->back(), (MonthSpan{Month::of(2020, 3), Month::of(2020, 4)}));
    const auto table = drawnTable(Month::of(2019, 12), QStringLiteral("World 9 9 9 9 9 9\nMX 1 2 3 4 5 6"), m_registry);
    FigureSpec spec = drawnSpec(QStringLiteral("MX"), m_registry);
    const auto without = numbersOf(ReleaseList({table}), m_registry, spec, PeriodRef::latest(), {{}, {{}, *all}, {}, {}});
    QVERIFY(without && without->recessions.empty());
    spec.recessions = true;
    const auto numbers = numbersOf(ReleaseList({table}), m_registry, spec, PeriodRef::latest(), {{}, {{}, *all}, {}, {}});
    QVERIFY(numbers);
    QCOMPARE(int(numbers->recessions.size()), 1);
    const Figure figure = buildFigure(*numbers, spec, m_registry, testLanguage(QStringLiteral("en"), m_registry));
    QCOMPARE(figure.recessions, (std::vector<std::pair<double, double>>{{2.5, 4.5}})); // March and April, whole
    QVERIFY(figure.notes.last().contains(QStringLiteral("recessions")));
    spec.chart = Chart::Area;
    QCOMPARE(numbersOf(ReleaseList({table}), m_registry, spec, PeriodRef::latest(), {{}, {{}, *all}, {}, {}}).error().id,
             QStringLiteral("recessions-need-lines"));
    QVERIFY(!readRecessions("first,last\n2020-04,2020-03\n"));
    QVERIFY(!readRecessions("first,last\n2020-03,2020-04\n2008-01,2009-06\n"));
}

// The built-in table: the index of January 1985 and of September 2025 as published by the Bureau.
void TestRecipe::publishedPrices()
{
    QFile file(QStringLiteral(TRADESTRATA_SOURCE_DIR "/resources/prices/us-cpi.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto prices = PriceIndex::read(file.readAll());
    QVERIFY(prices);
    QCOMPARE(prices->at(Month::of(1985, 1)), std::optional(105.7));
    QCOMPARE(prices->at(Month::of(2025, 9)), std::optional(324.245));
    QVERIFY(!prices->at(Month::of(2025, 10)));
    QVERIFY(std::abs(*prices->bridged(Month::of(2025, 10)) - std::sqrt(324.245 * 325.063)) < 1e-9);
    QVERIFY(!prices->bridged(prices->last() + 1));
}

TRADESTRATA_TEST(TestRecipe, QCoreApplication)
#include "tst_recipe.moc"
