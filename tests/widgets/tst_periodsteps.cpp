// SPDX-License-Identifier: GPL-3.0-or-later
// Where steps of the period slider's cursor and edits of its window lead.
#include "tests/support/testrunner.h"
#include "widgets/controls/periodgeometry.h"

#include <QTest>

using namespace tradestrata;

namespace {

constexpr Month stepsFirst = Month::of(1985, 1);
constexpr Month stepsLast = Month::of(2026, 1);

PeriodGeometry stepsGeometry(double width, Month first = stepsFirst, Month last = stepsLast)
{
    PeriodGeometry at;
    at.frame = QRectF(24, 20, width, 30);
    at.first = first;
    at.last = last;
    at.givenWindow = {first, last};
    at.givenCursor = last;
    return at;
}

QString text(MonthSpan span) { return span.first.toString() + u' ' + span.last.toString(); }

Month monthAt(const char *text) { return *Month::parse(QLatin1String(text).toString()); }

} // namespace

class TestPeriodSteps : public QObject
{
    Q_OBJECT

private slots:
    void snaps_data();
    void snaps();
    void stepsThroughTheData_data();
    void stepsThroughTheData();
    void windowEdges_data();
    void windowEdges();
    void windowMoves();
    void windowStepsByPeriods();
    void givenOutsideTheData();
    void cursorText();
};

void TestPeriodSteps::snaps_data()
{
    QTest::addColumn<Frequency>("frequency");
    QTest::addColumn<QString>("month");
    QTest::addColumn<QString>("snapped");
    QTest::newRow("month") << Frequency::Month << "2025-08"
                           << "2025-08";
    QTest::newRow("quarter") << Frequency::Quarter << "2025-07"
                             << "2025-09";
    QTest::newRow("quarter's end") << Frequency::Quarter << "2025-09"
                                   << "2025-09";
    QTest::newRow("year") << Frequency::Year << "2024-03"
                          << "2024-12";
    QTest::newRow("quarter cut off by the data") << Frequency::Quarter << "2026-01"
                                                 << "2026-01";
    QTest::newRow("year cut off by the data") << Frequency::Year << "2026-01"
                                              << "2026-01";
    QTest::newRow("after the data") << Frequency::Month << "2030-01"
                                    << "2026-01";
    QTest::newRow("before the data") << Frequency::Quarter << "1970-01"
                                     << "1985-03";
}

void TestPeriodSteps::snaps()
{
    QFETCH(Frequency, frequency);
    QFETCH(QString, month);
    QFETCH(QString, snapped);
    PeriodGeometry at = stepsGeometry(800);
    at.frequency = frequency;
    QCOMPARE(at.snapped(*Month::parse(month)).toString(), snapped);
}

void TestPeriodSteps::stepsThroughTheData_data()
{
    QTest::addColumn<Frequency>("frequency");
    QTest::addColumn<int>("periods");
    QTest::newRow("months") << Frequency::Month << 493;
    QTest::newRow("quarters") << Frequency::Quarter << 165;
    QTest::newRow("years") << Frequency::Year << 42;
}

void TestPeriodSteps::stepsThroughTheData()
{
    QFETCH(Frequency, frequency);
    QFETCH(int, periods);
    PeriodGeometry at = stepsGeometry(800);
    at.frequency = frequency;
    QStringList forth{at.snapped(stepsFirst).toString()};
    for (Month m = at.snapped(stepsFirst); at.stepped(m, 1) != m; m = at.stepped(m, 1))
        forth.append(at.stepped(m, 1).toString());
    QCOMPARE(forth.size(), periods);
    QStringList back{stepsLast.toString()};
    for (Month m = stepsLast; at.stepped(m, -1) != m; m = at.stepped(m, -1))
        back.prepend(at.stepped(m, -1).toString());
    QCOMPARE(back, forth);
    QCOMPARE(at.stepped(stepsFirst, 100000), stepsLast);
    QCOMPARE(at.periodsIn(3), frequency == Frequency::Month ? 3 : 1);
    QCOMPARE(at.periodsIn(12), frequency == Frequency::Month ? 12 : frequency == Frequency::Quarter ? 4 : 1);
}

void TestPeriodSteps::windowEdges_data()
{
    QTest::addColumn<Frequency>("frequency");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("atStart");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("atEnd");
    QTest::newRow("inside") << Frequency::Month << "1997-03"
                            << "1997-03 2005-12"
                            << "2001-07"
                            << "1995-01 2001-07";
    QTest::newRow("outwards") << Frequency::Month << "1990-03"
                              << "1990-03 2005-12"
                              << "2011-07"
                              << "1995-01 2011-07";
    QTest::newRow("never across") << Frequency::Month << "2015-03"
                                  << "2005-12 2005-12"
                                  << "1986-07"
                                  << "1995-01 1995-01";
    QTest::newRow("one quarter") << Frequency::Quarter << "2015-03"
                                 << "2005-10 2005-12"
                                 << "1986-07"
                                 << "1995-01 1995-03";
    QTest::newRow("one year") << Frequency::Year << "2015-03"
                              << "2005-01 2005-12"
                              << "1986-07"
                              << "1995-01 1995-12";
    QTest::newRow("within the data") << Frequency::Month << "1900-01"
                                     << "1985-01 2005-12"
                                     << "2100-01"
                                     << "1995-01 2026-01";
}

void TestPeriodSteps::windowEdges()
{
    QFETCH(Frequency, frequency);
    QFETCH(QString, start);
    QFETCH(QString, atStart);
    QFETCH(QString, end);
    QFETCH(QString, atEnd);
    PeriodGeometry at = stepsGeometry(800);
    at.frequency = frequency;
    at.givenWindow = {monthAt("1995-01"), monthAt("2005-12")};
    QCOMPARE(text(at.withStart(*Month::parse(start))), atStart);
    QCOMPARE(text(at.withEnd(*Month::parse(end))), atEnd);
}

void TestPeriodSteps::windowMoves()
{
    PeriodGeometry at = stepsGeometry(800);
    at.givenWindow = {monthAt("1995-01"), monthAt("2005-12")};
    QCOMPARE(text(at.movedBy(5)), QStringLiteral("1995-06 2006-05"));
    QCOMPARE(text(at.movedBy(-5)), QStringLiteral("1994-08 2005-07"));
    QCOMPARE(text(at.movedBy(100000)), QStringLiteral("2015-02 2026-01"));
    QCOMPARE(text(at.movedBy(-100000)), QStringLiteral("1985-01 1995-12"));
}

void TestPeriodSteps::windowStepsByPeriods()
{
    PeriodGeometry at = stepsGeometry(800);
    at.givenWindow = {monthAt("1995-02"), monthAt("2025-08")};
    QCOMPARE(text(at.withStartStepped(1)), QStringLiteral("1995-03 2025-08"));
    QCOMPARE(text(at.withEndStepped(-1)), QStringLiteral("1995-02 2025-07"));
    at.frequency = Frequency::Quarter;
    QCOMPARE(text(at.withStartStepped(1)), QStringLiteral("1995-04 2025-08"));
    QCOMPARE(text(at.withEndStepped(1)), QStringLiteral("1995-02 2025-12"));
    at.frequency = Frequency::Year;
    QCOMPARE(text(at.withStartStepped(-1)), QStringLiteral("1994-01 2025-08"));
    QCOMPARE(text(at.withEndStepped(1)), QStringLiteral("1995-02 2026-01"));
    QCOMPARE(text(at.withEndStepped(-1)), QStringLiteral("1995-02 2024-12"));
}

void TestPeriodSteps::givenOutsideTheData()
{
    PeriodGeometry at = stepsGeometry(800);
    at.givenCursor = monthAt("2030-01");
    at.givenWindow = {monthAt("1970-01"), monthAt("2040-01")};
    QCOMPARE(at.cursor(), stepsLast);
    QCOMPARE(text(at.window()), QStringLiteral("1985-01 2026-01"));
    at.last = monthAt("2035-01"); // the data reach the intended position
    QCOMPARE(at.cursor(), monthAt("2030-01"));
    QCOMPARE(text(at.window()), QStringLiteral("1985-01 2035-01"));
    at.givenWindow = {monthAt("2040-01"), monthAt("2041-01")};
    QCOMPARE(text(at.window()), QStringLiteral("2035-01 2035-01"));
}

void TestPeriodSteps::cursorText()
{
    PeriodGeometry at = stepsGeometry(800);
    at.givenCursor = monthAt("2025-08");
    QCOMPARE(at.cursorText(), QStringLiteral("2025-08"));
    at.frequency = Frequency::Year; // August stays August
    QCOMPARE(at.cursorText(), QStringLiteral("2025-08"));
    at.givenCursor = monthAt("2024-12");
    QCOMPARE(at.cursorText(), QStringLiteral("2024"));
    at.givenCursor = stepsLast;
    QCOMPARE(at.cursorText(), QStringLiteral("2026"));
    at.frequency = Frequency::Quarter;
    at.givenCursor = monthAt("2025-09");
    QCOMPARE(at.cursorText(), QStringLiteral("2025-Q3"));
}

TRADESTRATA_TEST(TestPeriodSteps, QCoreApplication)
#include "tst_periodsteps.moc"
