// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers/computenumbers.h"
#include "tests/support/cells.h"
#include "tests/support/drawnspec.h"
#include "tests/support/drawntable.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

} // namespace

/// What the numbers refuse, where others is drawn, and which parts of years and quarters are left blank.
class TestNumberRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refuses_data();
    void refuses();
    void drawsOthers_data();
    void drawsOthers();
    void leavesPartsOfPeriodsBlank_data();
    void leavesPartsOfPeriodsBlank();
    void picksReleases();

private:
    PartnerRegistry m_registry;
};

void TestNumberRules::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

void TestNumberRules::refuses_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("id");
    QTest::newRow("fine") << "line MX CA"
                          << "";
    QTest::newRow("top of a short window") << "12-months top 2 from 2024-01 to 2024-03"
                                           << "no-complete-period";
    QTest::newRow("a year not over") << "year top 2"
                                     << "no-complete-period";
    QTest::newRow("the same as a list") << "year MX"
                                        << "";
    QTest::newRow("reversed") << "MX from 2024-03 to 2024-02"
                              << "window-reversed";
    QTest::newRow("before the data") << "MX from 2020 to 2023-12"
                                     << "window-outside";
    QTest::newRow("after the data") << "MX from 2025 to 2026"
                                    << "window-outside";
    QTest::newRow("open after the data") << "MX from 2025"
                                         << "window-after-data";
    QTest::newRow("open before the data") << "MX to 2023-12"
                                          << "window-before-data";
    QTest::newRow("reversed from the end") << "MX from latest to 2024-02"
                                           << "window-reversed";
    QTest::newRow("reversed outside") << "MX from 2026 to 2025"
                                      << "window-reversed";
    QTest::newRow("only an end outside") << "MX from 2020 to 2026"
                                         << "";
    QTest::newRow("not in the data") << "MX JP"
                                     << "partner-not-in-data";
    QTest::newRow("bars of months") << "bars MX"
                                    << "bars-need-years";
    QTest::newRow("bars of shares") << "same-months bars share through 2 MX"
                                    << "";
    QTest::newRow("bars of percentages") << "year bars change-percent MX"
                                         << "stacks-add-up";
    QTest::newRow("shares of a balance") << "flow balance share MX"
                                         << "balance-has-no-share";
    QTest::newRow("through with months") << "MX through 8"
                                         << "through-needs-years";
    QTest::newRow("through with a year as a line") << "year MX through 8"
                                                   << "through-needs-years";
    QTest::newRow("a stack with its total") << "area MX total"
                                            << "total-in-stack";
    QTest::newRow("a line with its total") << "line MX total"
                                           << "";
    QTest::newRow("a group beside its member, stacked") << "area DE 0003"
                                                        << "stack-overlaps";
    QTest::newRow("in bars too") << "year bars through 3 DE 0003"
                                 << "stack-overlaps";
    QTest::newRow("as lines") << "line DE 0003"
                              << "";
    QTest::newRow("two groups that share members") << "area 0003 0012"
                                                   << "stack-overlaps";
    QTest::newRow("two that do not") << "area 0003 0010"
                                     << "";
    QTest::newRow("a group beside somebody else") << "area CA 0003"
                                                  << "";
    QTest::newRow("World beside a partner") << "area MX 0015"
                                            << "stack-overlaps";
    QTest::newRow("no place in a stack") << "area 0007"
                                         << "not-a-place";
    QTest::newRow("no place as a line") << "line 0007"
                                        << "";
    QTest::newRow("no such release") << "MX release 2025-11"
                                     << "release-unknown";
    QTest::newRow("this release") << "MX release 2026-03"
                                  << "";
}

void TestNumberRules::refuses()
{
    QFETCH(QString, spec);
    QFETCH(QString, id);
    const TablePtr table = drawnTable(Month::of(2024, 1),
                                      s("released 2026-03\nWorld 90 90 90 90\nMX 9 8 7 6\nCA 1 2 3 4\nDE 5 5 5 5\n"
                                        "0003 6 6 6 6\n0012 8 8 8 8\n0010 10 10 10 10\n0007 1 1 1 1"),
                                      m_registry);
    const auto numbers = numbersOf(ReleaseList({table}), m_registry, drawnSpec(spec, m_registry));
    QCOMPARE(numbers ? QString() : numbers.error().id, id);
}

void TestNumberRules::drawsOthers_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("table");
    QTest::addColumn<bool>("drawn");
    QTest::addColumn<QString>("others");
    const char rest[] = "World 10 10 10\nMX 4 5 6\nCA 1 1 1";
    QTest::newRow("a stack") << "area MX" << rest << true << "6.000 5.000 4.000";
    QTest::newRow("lines") << "line MX" << rest << false << "6.000 5.000 4.000";
    QTest::newRow("lines that ask for it") << "line others MX" << rest << true << "6.000 5.000 4.000";
    QTest::newRow("a stack that does not") << "area no-others MX" << rest << false << "6.000 5.000 4.000";
    QTest::newRow("nothing left") << "area MX CA"
                                  << "World 5 6 7\nMX 4 5 6\nCA 1 1 1" << true << "0.000 0.000 0.000";
    QTest::newRow("less than nothing left") << "area MX"
                                            << "World 10 4 10\nMX 4 5 6" << false << "6.000 -1.000 4.000";
    QTest::newRow("no total") << "area MX"
                              << "World . . .\nMX 4 5 6" << false << ". . .";
    QTest::newRow("a total for a while") << "area MX"
                                         << "World b . 10\nMX 4 5 6" << true << "b . 4.000";
    QTest::newRow("no row of the total") << "area MX"
                                         << "MX 4 5 6" << false << ". . .";
    QTest::newRow("a partner missing") << "area MX"
                                       << "World 10 10 10\nMX 4 . 6" << true << "6.000 . 4.000";
    QTest::newRow("a partner not shown missing") << "area MX"
                                                 << "World 10 10 10\nMX 4 5 6\nCA 1 . 1" << true << "6.000 5.000 4.000";
    QTest::newRow("within others") << "area MX CA"
                                   << "World 10 10 10\nMX 4 5 6\nCA w w 1" << true << "6.000 5.000 3.000";
    QTest::newRow("absent") << "area MX CA"
                            << "World 10 10 10\nMX 4 5 6\nCA a 1 a" << true << "6.000 4.000 4.000";
    QTest::newRow("lines that overlap") << "line others DE 0003"
                                        << "World 10 10 10\nDE 4 5 6\n0003 6 6 6" << false << "o o o";
    QTest::newRow("a group") << "area 0003"
                             << "World 10 10 10\nDE 4 5 6\n0003 6 6 6" << true << "4.000 4.000 4.000";
}

void TestNumberRules::drawsOthers()
{
    QFETCH(QString, spec);
    QFETCH(QString, table);
    QFETCH(bool, drawn);
    QFETCH(QString, others);
    const ReleaseList releases({drawnTable(Month::of(2024, 1), table, m_registry)});
    const auto numbers = numbersOf(releases, m_registry, drawnSpec(spec, m_registry));
    QVERIFY(numbers);
    QCOMPARE(numbers->othersDrawn, drawn);
    QCOMPARE(QString::fromLatin1(written(numbers->sums.others)), others);
}

void TestNumberRules::leavesPartsOfPeriodsBlank_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("mexico");
    QTest::addColumn<QString>("others");
    // 2023-11 to 2025-04: Mexico 1, 2, 3 ... 18 of 100 each month
    QTest::newRow("year") << "year MX"
                          << "b 102.000 n"
                          << "b 1098.000 n";
    QTest::newRow("quarter") << "quarter MX"
                             << "b 12.000 21.000 30.000 39.000 48.000 n"
                             << "b 288.000 279.000 270.000 261.000 252.000 n";
    QTest::newRow("12 months") << "12-months MX from 2024-09 to 2024-12"
                               << "b 78.000 90.000 102.000"
                               << "b 1122.000 1110.000 1098.000";
    QTest::newRow("3 months") << "3-months MX to 2024-02"
                              << "b b 6.000 9.000"
                              << "b b 294.000 291.000";
    QTest::newRow("year to date") << "year-to-date MX to 2024-02"
                                  << "b b 3.000 7.000"
                                  << "b b 97.000 193.000";
    QTest::newRow("same months") << "same-months MX through 2"
                                 << "b 7.000 31.000"
                                 << "b 193.000 169.000";
    QTest::newRow("same months, not all there") << "same-months MX through 6"
                                                << "b 33.000 n"
                                                << "b 567.000 n";
    QTest::newRow("a share") << "year share MX"
                             << "b 102.000 n"
                             << "b 1098.000 n";
    QTest::newRow("a year of which the window takes a part") << "year MX from 2024-03 to 2024-05"
                                                             << "102.000"
                                                             << "1098.000";
}

void TestNumberRules::leavesPartsOfPeriodsBlank()
{
    QFETCH(QString, spec);
    QFETCH(QString, mexico);
    QFETCH(QString, others);
    QString world = s("World");
    QString row = s("\nMX");
    for (int m = 1; m <= 18; ++m) {
        world += s(" 100");
        row += QLatin1Char(' ') + QString::number(m);
    }
    const ReleaseList releases({drawnTable(Month::of(2023, 11), world + row, m_registry)});
    const auto numbers = numbersOf(releases, m_registry, drawnSpec(spec, m_registry));
    QVERIFY(numbers);
    QCOMPARE(QString::fromLatin1(written(numbers->sums.shown[0])), mexico);
    QCOMPARE(QString::fromLatin1(written(numbers->sums.others)), others);
}

void TestNumberRules::picksReleases()
{
    const auto released = [&](const char *month, int value) {
        return drawnTable(Month::of(2024, 1), s(month) + s("World 90\nMX ") + QString::number(value), m_registry);
    };
    const ReleaseList releases(
        {released("released 2024-06\n", 2), released("released 2024-09\n", 3), released("released 2024-03\n", 1)});
    const auto mexico = [&](const char *spec) {
        const auto numbers = numbersOf(releases, m_registry, drawnSpec(s(spec), m_registry));
        return numbers ? numbers->sums.shown[0].values[0] : -1;
    };
    QCOMPARE(mexico("MX"), 3.0);
    QCOMPARE(mexico("MX release 2024-06"), 2.0);
    QCOMPARE(mexico("MX release 2024-03"), 1.0);
    QCOMPARE(mexico("MX release 2024-04"), -1.0);
}

TRADESTRATA_TEST(TestNumberRules, QCoreApplication)
#include "tst_numberrules.moc"
