// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/sums.h"
#include "models/claims/claimtable.h"
#include "models/io/readers.h"
#include "tests/support/drawntable.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QTest>

#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

const ClaimPair mexicoOverCanada{Flow::Exports, {2010}, {1220}};

QString spelt(const std::vector<Period> &periods)
{
    QStringList words;
    for (const Period &period : periods)
        words.append(period.toString());
    return words.join(u' ');
}

QString millions(double dollars) { return QString::number(dollars / 1e6, 'f', 1); }

/// A row of 12 equal months a year and what comes after.
QString year(int value, int months = 12) { return (QString::number(value) + u' ').repeated(months); }

} // namespace

/// The claims table of releases: the story's figures, how fragile a lead is, what must happen, the universe.
class TestClaimTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void mexicoAtOrAboveCanada_data();
    void mexicoAtOrAboveCanada();
    void tellsTheStory_data();
    void tellsTheStory();
    void undoing();
    void pastRevisionsAreOfTheSameAge();
    void revisionsAreCounted_data();
    void revisionsAreCounted();
    void roundingIsNotARevision();
    void finishing_data();
    void finishing();
    void finishingTheStorysYear();
    void universeIsNamed();
    void ranksTakeOneReleaseWhole();
    void releasesFromOldToNew();
    void totalTradeAndBalance();
    void reachOfAllReleasesIsNamed();
    void refuses_data();
    void refuses();

private:
    Result<std::vector<ReleaseClaims>> claims(const QList<TablePtr> &tables, const ClaimQuestion &question)
    {
        return claimsOf(ReleaseList(tables), m_registry, question);
    }
    ReleaseClaims only(const TablePtr &table, const char *at, std::optional<Measure> measure = std::nullopt)
    {
        const auto computed = claims({table}, {mexicoOverCanada, measure, *PeriodRef::parse(s(at)), std::nullopt});
        Q_ASSERT(computed && computed->size() == 1);
        return computed->front();
    }
    TablePtr drawn(Month first, const QString &drawing) { return drawnTable(first, drawing, m_registry, 1e6); }

    PartnerRegistry m_registry;
    TablePtr m_table;
};

void TestClaimTable::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
    const auto import = readOwnTable(sourceFile(s("resources/tables/us-goods-2026-03.csv")), m_registry);
    QVERIFY(import);
    m_table = import->table;
}

void TestClaimTable::mexicoAtOrAboveCanada_data()
{
    QTest::addColumn<QString>("periods");
    const auto row = [](const char *measure, const char *periods) { QTest::newRow(measure) << s(periods); };
    row("month", "2023-10 2024-07 2024-08 2025-01 2025-04 2025-05 2025-07 2025-08 2025-11 2025-12 2026-01");
    row("3-months", "2024-09 2025-07 2025-08 2025-09 2025-10 2025-12 2026-01");
    row("quarter", "2024-Q3 2025-Q3 2025-Q4");
    row("year-to-date", "2025-01 2025-12 2026-01");
    row("12-months", "2025-12 2026-01");
    row("year", "2025");
}

void TestClaimTable::mexicoAtOrAboveCanada()
{
    QFETCH(QString, periods);
    const Measure measure = *fromKey<Measure>(QLatin1String(QTest::currentDataTag()));
    // Every period of the release, wherever the cursor is.
    for (const char *at : {"latest", "2025-08"}) {
        const ReleaseClaims found = only(m_table, at, measure);
        QCOMPARE(found.rows.size(), size_t(1));
        QCOMPARE(spelt(found.rows.front().claim.atOrAbove()), periods);
    }
}

void TestClaimTable::tellsTheStory_data()
{
    QTest::addColumn<QString>("line"); // period, leader, margin in millions, per cent, since, first since
    const auto row = [](const char *what, const char *line) { QTest::newRow(what) << s(line); };
    row("2025-08 month", "2025-08 A 2157.3 8.0 2025-07 2025-05");
    row("2025-08 quarter", "2025-Q2 B 371.4 0.4 2024-Q4 2024-Q2");
    row("2025-08 year-to-date", "2025-08 B 136.9 0.1 2025-02 2024-12");
    row("2025-08 12-months", "2025-08 B 6295.8 1.9 begin none");
    row("2025-08 year", "2024 B 15876.2 4.8 begin none");
    row("latest 12-months", "2026-01 A 7923.8 2.4 2025-12 none");
    row("latest year", "2025 A 1441.8 0.4 2025 none");
    row("latest quarter", "2025-Q4 A 2474.2 3.0 2025-Q3 2024-Q3");
}

void TestClaimTable::tellsTheStory()
{
    QFETCH(QString, line);
    const QStringList asked = QString::fromLatin1(QTest::currentDataTag()).split(u' ');
    const Claim claim = only(m_table, asked[0].toLatin1().constData(), fromKey<Measure>(asked[1])).rows.front().claim;
    const QString since = claim.sinceDataBegin() ? s("begin") : claim.since() ? claim.since()->toString() : s("none");
    QCOMPARE(s("%1 %2 %3 %4 %5 %6")
                 .arg(claim.period.toString())
                 .arg(QLatin1Char(".AB="[int(claim.leader)]))
                 .arg(millions(claim.margin()))
                 .arg(claim.marginPercent().value_or(-1), 0, 'f', 1)
                 .arg(since, claim.firstSince() ? claim.firstSince()->toString() : s("none")),
             line);
}

void TestClaimTable::undoing()
{
    // The revision of Canada that would undo the lead, in dollars and of Canada's sum.
    const Fragility led = *only(m_table, "latest", Measure::Year).rows.front().fragility;
    QCOMPARE(millions(led.dollars), s("1441.8"));
    QCOMPARE(QString::number(*led.percent, 'f', 2), s("0.43"));
    QVERIFY(led.past.empty());
    const Fragility sourceCells = *only(m_table, "2025-08", Measure::YearToDate).rows.front().fragility;
    QCOMPARE(millions(sourceCells.dollars), s("-136.9"));
    QCOMPARE(QString::number(*sourceCells.percent, 'f', 2), s("-0.06"));
    // Level or blank: there is nothing to undo.
    const TablePtr level = drawn(Month::of(2025, 1), s("MX 5 .\nCA 5 5"));
    QVERIFY(!only(level, "2025-01", Measure::Month).rows.front().fragility);
    QVERIFY(!only(level, "2025-02", Measure::Month).rows.front().fragility);
}

void TestClaimTable::pastRevisionsAreOfTheSameAge()
{
    const QList<TablePtr> tables{drawn(Month::of(2025, 1),
                                       s("released 2025-08\nMX 100 100 100 100 100 100\nCA 90 91 92 93 94 95")),
                                 drawn(Month::of(2025, 1), s("released 2025-05\nMX 100 100 100\nCA 80 80 80")),
                                 drawn(Month::of(2025, 1), s("released 2025-06\nMX 100 100 100 100\nCA 91 91 91 91"))};
    const auto computed = claims(tables,
                                 {mexicoOverCanada, Measure::Month, *PeriodRef::parse(s("2025-05")), Month::parse(s("2025-08"))});
    QVERIFY(computed);
    QCOMPARE(computed->size(), size_t(1));
    const Fragility &fragility = *computed->front().rows.front().fragility;
    // May is one month old in data to June; so are February in data to March and March in data to April.
    QStringList cases;
    for (const PastRevision &past : fragility.past)
        cases.append(
            s("%1 %2 %3 %4").arg(past.older->last().toString(), past.period.toString(), millions(past.dollars)).arg(past.undoes));
    QCOMPARE(cases, QStringList({s("2025-03 2025-02 11.0 1"), s("2025-04 2025-03 1.0 0")}));
    QCOMPARE(fragility.asBig(), 1);
    // For an older release only those before it are past; its own period is not among them.
    const auto older = claims(tables,
                              {mexicoOverCanada, Measure::Month, *PeriodRef::parse(s("2025-03")), Month::parse(s("2025-06"))});
    QCOMPARE(older->front().rows.front().fragility->past.size(), size_t(1));
    // A quarter ends in no month of that age in the older releases.
    const auto quarter = claims(tables,
                                {mexicoOverCanada, Measure::Quarter, *PeriodRef::parse(s("2025-06")), Month::parse(s("2025-08"))});
    QCOMPARE(quarter->front().rows.front().claim.period.toString(), s("2025-Q2"));
    QCOMPARE(quarter->front().rows.front().fragility->past.size(), size_t(1)); // 2025-Q1, in data to March
}

void TestClaimTable::revisionsAreCounted_data()
{
    QTest::addColumn<int>("mexico");
    QTest::addColumn<int>("revised"); // the current value of Canada's 100 in January
    QTest::addColumn<int>("asBig");   // Canada has 200 in February
    QTest::newRow("as big to the dollar") << 210 << 105 << 1;
    QTest::newRow("smaller") << 210 << 104 << 0;
    QTest::newRow("in per cent, not in dollars") << 220 << 115 << 1;
    QTest::newRow("the other direction") << 210 << 80 << 0;
    QTest::newRow("down, where Canada leads") << 190 << 95 << 1;
    QTest::newRow("up, where Canada leads") << 190 << 120 << 0;
}

void TestClaimTable::revisionsAreCounted()
{
    QFETCH(int, mexico);
    QFETCH(int, revised);
    const QList<TablePtr> tables{drawn(Month::of(2025, 1), s("MX 1\nCA 100")),
                                 drawn(Month::of(2025, 1), s("MX 1 %1\nCA %2 200").arg(mexico).arg(revised))};
    const auto computed = claims(tables, {mexicoOverCanada, Measure::Month, PeriodRef::latest(), std::nullopt});
    QCOMPARE(computed->size(), size_t(2));
    const Fragility &fragility = *computed->back().rows.front().fragility;
    QCOMPARE(fragility.past.size(), size_t(1));
    QTEST(fragility.asBig(), "asBig");
}

void TestClaimTable::roundingIsNotARevision()
{
    const TablePtr older = drawnTable(Month::of(2025, 1), s("MX 1000001\nCA 1000000"), m_registry);
    const auto newer = [&](const char *canada, double rounding) {
        const TablePtr exact = drawnTable(Month::of(2025, 1), s("MX 1000001 1000001\nCA %1 1000000").arg(s(canada)), m_registry);
        TableInfo info = exact->info();
        info.rounding = rounding;
        const std::vector<TableRow> rows(exact->rows().begin(), exact->rows().end());
        const QList<TablePtr> tables{older, std::make_shared<const TradeTable>(info, exact->first(), exact->last(), rows)};
        return claims(tables, {mexicoOverCanada, Measure::Month, PeriodRef::latest(), std::nullopt})
            ->back()
            .rows.front()
            .fragility->past.front();
    };
    QVERIFY(newer("1050000", 1e5).withinRounding && !newer("1050000", 1e5).undoes);
    QVERIFY(!newer("1050001", 1e5).withinRounding && newer("1050001", 1e5).undoes);
    QVERIFY(newer("1000000", 1).withinRounding);
    QVERIFY(!newer("1050000", 1).withinRounding && newer("1050000", 1).undoes);
}

void TestClaimTable::finishing_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("line"); // year, months left, A's lead, years B did it, years known
    const auto row = [](const char *at, const char *line) { QTest::newRow(at) << s(at) << s(line); };
    // Canada had 12 a year more in 2021, 12 less in 2022, blanks in 2023; in 2024 Mexico is ahead by 1 a month.
    row("2024-01", "2024 2024-02..2024-12 1.0 | 2021 | 2021 2022");
    row("2024-05", "2024 2024-06..2024-12 5.0 | 2021 | 2021 2022");  // 2023 lacks June
    row("2024-06", "2024 2024-07..2024-12 6.0 |  | 2021 2022 2023"); // 6 more is level, not first
    row("2024-12", "none");
    row("2023-05", "2023 2023-06..2023-12 0.0 | 2021 | 2021 2022");
    row("2023-06", "none");
    row("2022-11", "2022 2022-12..2022-12 11.0 |  | 2021");
    row("2021-03", "2021 2021-04..2021-12 -3.0 |  | ");
}

void TestClaimTable::finishing()
{
    const TablePtr table = drawn(Month::of(2021, 1), s("MX ") + year(10) + year(11) + year(10) + year(11) + s("\nCA ") + year(11)
                                                         + year(10) + year(10, 5) + s(". ") + year(10, 6) + year(10));
    QFETCH(QString, at);
    const auto finish = only(table, at.toLatin1().constData()).finish;
    QTEST(finish ? s("%1 %2..%3 %4 | %5 | %6")
                       .arg(finish->year.toString(), finish->left.first.toString(), finish->left.last.toString(),
                            millions(finish->ahead), spelt(finish->did), spelt(finish->known))
                 : s("none"),
          "line");
}

void TestClaimTable::finishingTheStorysYear()
{
    // Canada was ahead by 136.9 million: over September to December Mexico made up more only in 2025, which is not yet
    // past.
    const ToFinishFirst finish = *only(m_table, "2025-08").finish;
    QCOMPARE(millions(finish.ahead), s("-136.9"));
    QCOMPARE(finish.left, (MonthSpan{Month::of(2025, 9), Month::of(2025, 12)}));
    QCOMPARE(finish.known.size(), size_t(40));
    QCOMPARE(finish.did.size(), size_t(40));
    QVERIFY(!only(m_table, "2025-12").finish);
}

void TestClaimTable::universeIsNamed()
{
    const Universe year = *only(m_table, "latest", Measure::Year).rows.front().universe;
    QCOMPARE(year.leader, PartnerCode{2010});
    QCOMPARE(year.rank, 1);
    QCOMPARE(QString::number(*year.bloc / 1e9, 'f', 1), s("414.4"));
    // Before 1997 the Union's row is blank, so it is not mentioned.
    QVERIFY(!only(m_table, "1990-12", Measure::Year).rows.front().universe->bloc);
    const TablePtr table = drawn(Month::of(2025, 1), s("World 9 9 9\n0003 3 2 4\nMX 3 2 3\nCA 2 2 .\nJP 4 1 1\nCN 5 2 1"));
    const Universe third = *only(table, "2025-01", Measure::Month).rows.front().universe;
    QCOMPARE(third.rank, 3);
    QVERIFY(!third.bloc);                                                            // an equal value is not more
    QCOMPARE(only(table, "2025-02", Measure::Month).rows.front().universe->rank, 1); // equal ones share a rank
    QVERIFY(!only(table, "2025-03", Measure::Month).rows.front().universe);
}

void TestClaimTable::ranksTakeOneReleaseWhole()
{
    // The newer release has only the two, with lower values: Mexico stays first in the release with all partners.
    const TablePtr older = drawn(Month::of(2025, 1),
                                 s("released 2025-06\nWorld 30 30 30\nMX 9 9 9\nCA 8 8 8\nJP 7 7 7\n0003 9 10 10"));
    const TablePtr newer = drawn(Month::of(2025, 1), s("released 2025-07\nMX 6 6 6\nCA 5 5 7"));
    const auto computed = claims({older, newer}, {mexicoOverCanada, Measure::Month, *PeriodRef::parse(s("2025-02")), std::nullopt});
    const ReleaseClaims &together = computed->back();
    QCOMPARE(together.compared->info().parts.size(), size_t(1));
    QCOMPARE(together.compared->info().parts.front().release, Month::parse(s("2025-07")));
    QCOMPARE(together.rows.front().claim.a.value, 6e6);
    const Universe universe = *together.rows.front().universe;
    QCOMPARE(universe.rank, 1);
    QCOMPARE(universe.bloc, 10e6); // more than Mexico has in that release
    QCOMPARE(universe.releases.front().release, Month::parse(s("2025-06")));
    // If the whole release has another leader of the two, it says nothing about this one; nor do a few partners.
    const auto turned = claims({older, newer}, {mexicoOverCanada, Measure::Month, *PeriodRef::parse(s("2025-03")), std::nullopt});
    QCOMPARE(turned->back().rows.front().claim.leader, Leader::Second);
    QVERIFY(!turned->back().rows.front().universe->rank);
    QVERIFY(!claims({newer}, {mexicoOverCanada, Measure::Month, *PeriodRef::parse(s("2025-02")), std::nullopt})
                 ->back()
                 .rows.front()
                 .universe->rank);
    // A country without a value that can have more; and one that cannot.
    const auto rank = [&](const char *total) {
        const TablePtr table = drawn(Month::of(2025, 1), s("World %1\nMX 9\nCA 8\nJP .").arg(s(total)));
        return only(table, "2025-01", Measure::Month).rows.front().universe->rank;
    };
    QCOMPARE(rank("25"), 1);
    QVERIFY(!rank("26"));
}

void TestClaimTable::releasesFromOldToNew()
{
    const TablePtr newer = drawn(Month::of(2025, 1), s("MX 1 2 3\nCA 2 2 2"));
    const TablePtr older = drawn(Month::of(2025, 1), s("MX 3 2\nCA 2 2"));
    const auto latest = claims({newer, older}, {mexicoOverCanada, Measure::Month, PeriodRef::latest(), std::nullopt});
    QCOMPARE(latest->size(), size_t(2));
    QCOMPARE(latest->front().table, older);
    QCOMPARE(latest->front().rows.front().claim.period.toString(), s("2025-02")); // each its own last month
    QCOMPARE(latest->back().rows.front().claim.period.toString(), s("2025-03"));
    // An older release that does not reach the cursor has no claim for it, but keeps its list.
    const auto later = claims({newer, older}, {mexicoOverCanada, Measure::Month, *PeriodRef::parse(s("2025-03")), std::nullopt});
    const Claim blank = later->front().rows.front().claim;
    QCOMPARE(blank.leader, Leader::Unknown);
    QCOMPARE(blank.a.blank, Blank::NotYetPublished);
    QCOMPARE(spelt(blank.atOrAbove()), s("2025-01 2025-02"));
    QVERIFY(later->back().rows.front().claim.holds());
}

void TestClaimTable::totalTradeAndBalance()
{
    const TablePtr table = drawn(Month::of(2025, 1), s("MX 5\nCA 4\nimports\nMX 3\nCA 9"));
    const auto leader = [&](Flow flow) {
        return claims({table}, {{flow, {2010}, {1220}}, Measure::Month, PeriodRef::latest(), std::nullopt})
            ->front()
            .rows.front()
            .claim.leader;
    };
    QCOMPARE(leader(Flow::Exports), Leader::First);
    QCOMPARE(leader(Flow::Imports), Leader::Second);
    QCOMPARE(leader(Flow::Total), Leader::Second);
    QCOMPARE(leader(Flow::Balance), Leader::First);
    // A table whose rows are already computed is not computed from its parts again.
    const TablePtr computed = *withFlow(table, Flow::Balance);
    QCOMPARE(*withFlow(computed, Flow::Balance), computed);
    const auto again = claims({computed}, {{Flow::Balance, {2010}, {1220}}, Measure::Month, PeriodRef::latest(), std::nullopt});
    QCOMPARE(again->front().rows.front().claim.margin(), 7e6);
}

void TestClaimTable::reachOfAllReleasesIsNamed()
{
    const auto of = [&](Month first) { return drawn(first, s("World ") + year(9) + s("\nMX ") + year(5) + s("\nCA ") + year(4)); };
    const QList<TablePtr> releases{of(Month::of(2020, 1)), of(Month::of(2024, 1))};
    const auto why = [&](const char *at) {
        const auto computed = claims(releases, {mexicoOverCanada, std::nullopt, *PeriodRef::parse(s(at)), std::nullopt});
        QStringList words{computed ? QString() : computed.error().id};
        for (const QVariant &argument : computed ? QVariantList() : computed.error().arguments)
            words.append(argument.toString());
        return words.join(u' ');
    };
    QCOMPARE(why("2019-01"), s("cursor-outside 2020-01 2024-12 2019-01"));
    QCOMPARE(why("2025-01"), s("cursor-outside 2020-01 2024-12 2025-01"));
    QCOMPARE(why("2022-01"), s("cursor-between 2020-01 2024-12 2022-01"));
}

void TestClaimTable::refuses_data()
{
    QTest::addColumn<int>("a");
    QTest::addColumn<int>("b");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("id");
    QTest::newRow("itself") << 2010 << 2010 << s("latest") << s("claim-with-itself");
    QTest::newRow("a group over its member") << 3 << 4280 << s("latest") << s("claim-with-a-part");
    QTest::newRow("a member over its group") << 2010 << 10 << s("latest") << s("claim-with-a-part");
    QTest::newRow("a member that has left") << 4120 << 3 << s("latest") << s("claim-with-a-part");
    QTest::newRow("groups that overlap") << 12 << 3 << s("latest") << s("claim-with-a-part");
    QTest::newRow("the total") << 15 << 2010 << s("latest") << s("claim-with-a-part");
    QTest::newRow("a programme") << 21 << 1220 << s("latest") << s("claim-not-a-place");
    QTest::newRow("World seasonally adjusted") << 2010 << 4 << s("latest") << s("claim-not-a-place");
    QTest::newRow("not there") << 2010 << 9999 << s("latest") << s("partner-not-in-data");
    QTest::newRow("after the data") << 2010 << 1220 << s("2026-02") << s("cursor-outside");
    QTest::newRow("before the data") << 2010 << 1220 << s("1984-12") << s("cursor-outside");
    QTest::newRow("a bloc over a country") << 3 << 2010 << s("latest") << s("none");
}

void TestClaimTable::refuses()
{
    QFETCH(int, a);
    QFETCH(int, b);
    QFETCH(QString, at);
    const auto computed = claims({m_table}, {{Flow::Exports, {a}, {b}}, Measure::Year, *PeriodRef::parse(at), std::nullopt});
    QTEST(computed ? s("none") : computed.error().id, "id");
}

TRADESTRATA_TEST(TestClaimTable, QCoreApplication)
#include "tst_claimtable.moc"
