// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/claim.h"
#include "tests/support/drawntable.h"
#include "tests/support/slowtable.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QTest>

#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

const QStringList isoCodes{s("MX"), s("CA"), s("DE"), s("JP"), s("KR"), s("FR"), s("CN")};

/// A flow of 7 partners over up to 50 months: few different values, so that there are ties and touches, blanks of
/// every kind in runs, and one partner that leads nearly always.
SlowFlow randomFlow(std::mt19937 &chance)
{
    const auto upTo = [&chance](int most) { return std::uniform_int_distribution(0, most)(chance); };
    SlowFlow flow;
    flow.first = QDate(1990 + upTo(5), 1 + upTo(11), 1);
    flow.months = 1 + upTo(49);
    const int values = 1 + upTo(4);
    const int gaps = upTo(3) == 0 ? 0 : 1 + upTo(6);
    for (const QString &iso : isoCodes) {
        std::vector<SlowMonth> &row = flow.partners[iso];
        for (int m = 0; m < flow.months; ++m)
            row.push_back({upTo(values) + (iso == isoCodes.first() ? values - 1 : 0), 0});
        for (int gap = 0; gap < gaps; ++gap) {
            const char token = ".wan"[upTo(3)];
            const int from = upTo(flow.months - 1);
            for (int m = from; m < std::min(flow.months, from + 1 + upTo(2)); ++m)
                row[size_t(m)].blank = token;
        }
    }
    flow.noPartner.assign(size_t(flow.months), 0);
    flow.worldBlank.assign(size_t(flow.months), 0);
    return flow;
}

/// A flow with the sums of every partner and measure, computed once.
struct CountedFlow
{
    SlowFlow flow;
    std::map<QString, QStringList> periods;                           ///< by measure
    std::map<std::pair<QString, QString>, std::vector<SlowSum>> sums; ///< by measure and partner

    explicit CountedFlow(SlowFlow counted)
        : flow(std::move(counted))
    {
        for (const Measure measure : claimMeasures) {
            const QString key = QLatin1String(word(measure).key);
            periods[key] = slowPeriods(key, flow.first, flow.first.addMonths(flow.months - 1));
            for (const QString &period : periods[key]) {
                const QList<QDate> when = slowMonths(key, period, 12);
                for (const QString &iso : isoCodes)
                    sums[{key, iso}].push_back(flow.partner(iso, when));
            }
        }
    }

    /// Who leads period by period, as a string: A, B, = or . for a blank.
    QByteArray leaders(const QString &a, const QString &b, const QString &measure) const
    {
        const auto &sumsA = sums.at({measure, a});
        const auto &sumsB = sums.at({measure, b});
        QByteArray leaders;
        for (size_t i = 0; i < sumsA.size(); ++i) {
            const qint64 ahead = sumsA[i].dollars - sumsB[i].dollars;
            leaders += sumsA[i].blank || sumsB[i].blank ? '.' : ahead == 0 ? '=' : ahead > 0 ? 'A' : 'B';
        }
        return leaders;
    }
};

/// The last period written as in files that had ended with the month.
QString endedBy(QDate month, const QString &measure)
{
    if (measure == s("year"))
        return QString::number(month.month() == 12 ? month.year() : month.year() - 1);
    if (measure == s("quarter")) {
        while (month.month() % 3 != 0)
            month = month.addMonths(-1);
        return s("%1-Q%2").arg(month.year()).arg(month.month() / 3);
    }
    return month.toString(s("yyyy-MM"));
}

/// The result for a claim computed by hand, as text.
struct Counted
{
    char leader = '.';
    QString since;      ///< empty for none
    QString firstSince; ///< empty for none
    QString earlier;    ///< "1990-01..1990-03 A"
    QString atOrAbove;
    QString crossings;

    static Counted of(const QStringList &periods, const QByteArray &leaders, const QString &period);
};

Counted Counted::of(const QStringList &periods, const QByteArray &leaders, const QString &period)
{
    Counted counted;
    char before = '.';
    for (qsizetype i = 0; i < periods.size(); ++i) {
        const char now = leaders[i];
        if (now == 'A' || now == '=')
            counted.atOrAbove += periods[i] + u' ';
        if ((now == 'A' && before == 'B') || (now == 'B' && before == 'A'))
            counted.crossings += periods[i] + QLatin1Char(now) + u' ';
        if (now != '=')
            before = now;
    }
    const qsizetype at = periods.indexOf(period);
    if (at < 0)
        return counted;
    counted.leader = leaders[at];
    qsizetype start = at;
    while (start > 0 && leaders[start - 1] == counted.leader)
        --start;
    const QByteArray earlier = leaders.first(start);
    for (qsizetype i = 0; i < start; ++i) {
        qsizetype end = i;
        while (end + 1 < start && earlier[end + 1] == earlier[i])
            ++end;
        if (earlier[i] == 'A' || earlier[i] == 'B')
            counted.earlier += periods[i] + s("..") + periods[end] + QLatin1Char(earlier[i]) + u' ';
        i = end;
    }
    if (counted.leader != 'A' && counted.leader != 'B')
        return counted;
    if (earlier.count('.') != earlier.size())
        counted.since = periods[start];
    if (earlier.contains(counted.leader))
        counted.firstSince = periods[earlier.lastIndexOf(counted.leader)];
    return counted;
}

QString textOf(const std::optional<Period> &period) { return period ? period->toString() : QString(); }

QString earlierText(const Claim &claim)
{
    std::vector<std::pair<PeriodRun, char>> runs;
    for (const PeriodRun &run : claim.earlierSpells(Leader::First))
        runs.emplace_back(run, 'A');
    for (const PeriodRun &run : claim.earlierSpells(Leader::Second))
        runs.emplace_back(run, 'B');
    std::ranges::sort(runs, {}, [](const auto &run) { return run.first.first; });
    QString text;
    for (const auto &[run, leader] : runs)
        text += run.first.toString() + s("..") + run.last.toString() + QLatin1Char(leader) + u' ';
    return text;
}

} // namespace

/// Who leads, by how much and since when: against a count of every period by hand.
class TestClaims : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesWithTheSlowCount();
    void spells_data();
    void spells();
    void marginsAreOfTheSmaller();
    void beginsWithTheData();

private:
    void compare(const CountedFlow &slow, const MeasureSums &sums, const QString &a, const QString &b, QDate cursor);
    Claim claimOf(const TablePtr &table, Measure measure, const char *cursor)
    {
        const MeasureSums sums(table, Flow::Exports);
        return claimAt(sums.of({2010}), sums.of({1220}), measure, sums.periods(measure), *Month::parse(s(cursor)));
    }

    PartnerRegistry m_registry;
    int m_since = 0, m_fromBegin = 0, m_touches = 0, m_ties = 0, m_afterBlank = 0, m_firstSince = 0;
};

void TestClaims::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

void TestClaims::compare(const CountedFlow &slow, const MeasureSums &sums, const QString &a, const QString &b, QDate cursor)
{
    const PartnerSums sumsA = sums.of(drawnPartner(a, m_registry));
    const PartnerSums sumsB = sums.of(drawnPartner(b, m_registry));
    for (const Measure measure : claimMeasures) {
        const QString key = QLatin1String(word(measure).key);
        const QByteArray leaders = slow.leaders(a, b, key);
        const QString period = endedBy(cursor, key);
        const Counted counted = Counted::of(slow.periods.at(key), leaders, period);
        const Claim claim = claimAt(sumsA, sumsB, measure, sums.periods(measure), Month::of(cursor.year(), cursor.month()));
        QString atOrAbove, crossings;
        for (const Period &each : claim.atOrAbove())
            atOrAbove += each.toString() + u' ';
        for (const auto &[each, leader] : claim.crossings())
            crossings += each.toString() + QLatin1Char(".AB="[int(leader)]) + u' ';
        const bool leads = counted.leader == 'A' || counted.leader == 'B';
        const bool same = claim.period.toString() == period && ".AB="[int(claim.leader)] == counted.leader
                          && textOf(claim.since()) == counted.since && textOf(claim.firstSince()) == counted.firstSince
                          && (counted.leader == '.' || earlierText(claim) == counted.earlier) && atOrAbove == counted.atOrAbove
                          && crossings == counted.crossings && claim.sinceDataBegin() == (leads && counted.since.isEmpty());
        if (!same) {
            const QString where = QStringList{a, b, key, period, slow.flow.drawing()}.join(u'\n');
            QFAIL((where.toUtf8() + '\n' + leaders).constData());
        }
        m_since += counted.since.isEmpty() ? 0 : 1;
        m_firstSince += counted.firstSince.isEmpty() ? 0 : 1;
        m_fromBegin += claim.sinceDataBegin() ? 1 : 0;
        m_ties += counted.leader == '=' ? 1 : 0;
        m_touches += leaders.contains("A=A") || leaders.contains("B=B") ? 1 : 0;
        m_afterBlank += leads && leaders.contains(QByteArray(".") + counted.leader) ? 1 : 0;
    }
}

void TestClaims::agreesWithTheSlowCount()
{
    std::mt19937 chance(20251119);
    int pairs = 0;
    for (int i = 0; i < 240 && !QTest::currentTestFailed(); ++i) {
        const CountedFlow slow(randomFlow(chance));
        const SlowFlow &flow = slow.flow;
        const Month first = Month::of(flow.first.year(), flow.first.month());
        const MeasureSums sums(drawnTable(first, flow.drawing(), m_registry), Flow::Exports);
        for (const QString &a : isoCodes) {
            for (const QString &b : isoCodes) {
                const int month = std::uniform_int_distribution(-2, flow.months + 1)(chance);
                if (a != b && !QTest::currentTestFailed()) {
                    compare(slow, sums, a, b, flow.first.addMonths(month));
                    ++pairs;
                }
            }
        }
    }
    QVERIFY(pairs >= 10'000);
    // Each kind occurred often enough to be significant.
    for (const int met : {m_since, m_fromBegin, m_touches, m_ties, m_afterBlank, m_firstSince})
        QVERIFY2(met > 1000, QByteArray::number(met));
}

void TestClaims::spells_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("leaders"); // spells as "A0-2"
    QTest::addColumn<QString>("passes");  // crossings as "B3"
    const auto row = [](const char *what, const char *a, const char *b, const char *leaders, const char *passes) {
        QTest::newRow(what) << s(a) << s(b) << s(leaders) << s(passes);
    };
    row("a lead from the first period", "5 5 5", "1 1 1", "A0-2", "");
    row("a lead that passes", "5 5 1 1", "2 2 2 2", "A0-1 B2-3", "B2");
    row("a touch is no crossing", "5 3 5", "3 3 3", "A0-0 =1-1 A2-2", "");
    row("a crossing through a tie", "5 3 3 1", "3 3 3 3", "A0-0 =1-2 B3-3", "B3");
    row("a blank ends a spell", "5 . 5", "3 3 3", "A0-0 .1-1 A2-2", "");
    row("nothing bridges a blank", "5 5 1", "3 . 3", "A0-0 .1-1 B2-2", "");
    row("a tie beside a blank", "5 3 . 1", "3 3 3 3", "A0-0 =1-1 .2-2 B3-3", "");
    row("level throughout", "2 2", "2 2", "=0-1", "");
    row("never together", "1 .", ". 1", ".0-1", "");
    row("balances below zero", "-1 -5", "-2 -2", "A0-0 B1-1", "B1");
    row("zero is a value", "0 0 1", ". 0 0", ".0-0 =1-1 A2-2", "");
}

void TestClaims::spells()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const auto numbers = [](const QString &drawn) {
        std::vector<double> values;
        for (const QString &token : drawn.split(u' '))
            values.push_back(token == s(".") ? std::nan("") : token.toDouble());
        return values;
    };
    const auto found = spellsOf(numbers(a), numbers(b));
    QStringList spells, passes;
    for (const LeadSpell &spell : found)
        spells.append(s("%1%2-%3").arg(QLatin1Char(".AB="[int(spell.leader)])).arg(spell.first).arg(spell.last));
    for (const Crossing &crossing : crossingsOf(found))
        passes.append(s("%1%2").arg(QLatin1Char(".AB="[int(crossing.to)])).arg(crossing.at));
    QTEST(spells.join(u' '), "leaders");
    QTEST(passes.join(u' '), "passes");
}

void TestClaims::marginsAreOfTheSmaller()
{
    const TablePtr table = drawnTable(Month::of(2025, 1), s("MX 30 20 20 -3 .\nCA 20 30 20 -5 1"), m_registry, 1e6);
    const auto margin = [&](const char *month) {
        const Claim claim = claimOf(table, Measure::Month, month);
        const auto percent = claim.marginPercent();
        return s("%1 %2").arg(claim.margin() / 1e6).arg(percent ? QString::number(*percent) : s("none"));
    };
    QCOMPARE(margin("2025-01"), s("10 50"));
    QCOMPARE(margin("2025-02"), s("10 50"));
    QCOMPARE(margin("2025-03"), s("0 0"));
    QCOMPARE(margin("2025-04"), s("2 none"));
    QCOMPARE(margin("2025-05"), s("nan none"));
    // Under a million there is no percentage, at a million there is one.
    const TablePtr small = drawnTable(Month::of(2025, 1), s("MX 2000000 2000000\nCA 999999 1000000"), m_registry);
    QVERIFY(!claimOf(small, Measure::Month, "2025-01").marginPercent());
    QCOMPARE(claimOf(small, Measure::Month, "2025-02").marginPercent(), std::optional(100.0));
}

void TestClaims::beginsWithTheData()
{
    // Canada is published separately from March on: Mexico leads since then, which is where the claim's data begin.
    const TablePtr table = drawnTable(Month::of(2025, 1), s("MX 3 3 3 3 1 3\nCA w w 2 2 2 2"), m_registry);
    const Claim begin = claimOf(table, Measure::Month, "2025-04");
    QVERIFY(begin.holds() && begin.sinceDataBegin());
    QCOMPARE(textOf(begin.since()), QString());
    QCOMPARE(textOf(begin.dataBegin()), s("2025-03"));
    QCOMPARE(textOf(begin.firstSince()), QString());
    const Claim lost = claimOf(table, Measure::Month, "2025-05");
    QVERIFY(!lost.holds() && lost.hasLeader());
    QCOMPARE(textOf(lost.since()), s("2025-05"));
    QCOMPARE(textOf(lost.firstSince()), QString()); // the first lead of Canada in the data
    const Claim again = claimOf(table, Measure::Month, "2025-06");
    QCOMPARE(textOf(again.since()), s("2025-06"));
    QCOMPARE(textOf(again.firstSince()), s("2025-04"));
    // What comes after the cursor's period is not an earlier spell.
    QCOMPARE(earlierText(lost), s("2025-03..2025-04A "));
    QCOMPARE(earlierText(again), s("2025-03..2025-04A 2025-05..2025-05B "));
}

TRADESTRATA_TEST(TestClaims, QCoreApplication)
#include "tst_claims.moc"
