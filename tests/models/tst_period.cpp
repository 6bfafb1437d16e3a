// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/period.h"
#include "tests/support/testrunner.h"

#include <QDate>
#include <QTest>

using namespace tradestrata;

/// Months, quarters and years against Qt's calendar, walked day by day.
class TestPeriod : public QObject
{
    Q_OBJECT

private slots:
    void followsTheCalendar();
    void writesAndReads_data();
    void writesAndReads();
    void refuses_data();
    void refuses();
    void ends_data();
    void ends();
};

void TestPeriod::followsTheCalendar()
{
    int monthsPassed = 0;
    const Month start = Month::of(1984, 11);
    for (QDate day(1984, 11, 1); day.year() < 2030; day = day.addMonths(1), ++monthsPassed) {
        const Month month = Month::of(day.year(), day.month());
        QCOMPARE(month.year(), day.year());
        QCOMPARE(month.month(), day.month());
        QCOMPARE(month - start, monthsPassed);
        QCOMPARE(start + monthsPassed, month);
        QCOMPARE(month - monthsPassed, start);
        QCOMPARE(month.toString(), day.toString(QStringLiteral("yyyy-MM")));
        QVERIFY(Month::parse(month.toString()) == month);

        const int quarter = day.month() < 4 ? 1 : day.month() < 7 ? 2 : day.month() < 10 ? 3 : 4;
        const Period inQuarter = Period::containing(month, Frequency::Quarter);
        QVERIFY(inQuarter == Period::quarter(day.year(), quarter));
        const QDate opens = QDate(day.year(), quarter * 3 - 2, 1);
        QVERIFY(inQuarter.first() == Month::of(opens.year(), opens.month()));
        QVERIFY(inQuarter.last() == Month::of(opens.addMonths(2).year(), opens.addMonths(2).month()));
        const Period inYear = Period::containing(month, Frequency::Year);
        QVERIFY(inYear == Period::year(day.year()));
        QVERIFY(inYear.first() == Month::of(day.year(), 1) && inYear.last() == Month::of(day.year(), 12));
        const Period itself = Period::containing(month, Frequency::Month);
        QVERIFY(itself == Period::month(month) && itself.first() == month && itself.last() == month);
        QVERIFY((Period::month(month) + 1).first() == Month::of(day.addMonths(1).year(), day.addMonths(1).month()));
        QVERIFY((inQuarter + 5).last() == inQuarter.last() + 15);
    }
}

void TestPeriod::writesAndReads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("firstYear");
    QTest::addColumn<int>("firstMonth");
    QTest::addColumn<int>("length");
    QTest::newRow("month") << "2025-08" << 2025 << 8 << 1;
    QTest::newRow("January") << "1985-01" << 1985 << 1 << 1;
    QTest::newRow("December") << "1999-12" << 1999 << 12 << 1;
    QTest::newRow("first quarter") << "2025-Q1" << 2025 << 1 << 3;
    QTest::newRow("third quarter") << "2025-Q3" << 2025 << 7 << 3;
    QTest::newRow("last quarter") << "2025-Q4" << 2025 << 10 << 3;
    QTest::newRow("year") << "2025" << 2025 << 1 << 12;
}

void TestPeriod::writesAndReads()
{
    QFETCH(QString, text);
    QFETCH(int, firstYear);
    QFETCH(int, firstMonth);
    QFETCH(int, length);
    const auto period = Period::parse(text);
    QVERIFY(period);
    QCOMPARE(period->toString(), text);
    QVERIFY(period->first() == Month::of(firstYear, firstMonth));
    QCOMPARE(period->last() - period->first() + 1, length);
    const auto end = PeriodRef::parse(text);
    QVERIFY(end && end->kind == PeriodRef::Kind::Exact && end->period == *period);
    QCOMPARE(end->toString(), text);
}

void TestPeriod::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"",           "20",       "202",       "20255",     "2025-",         "2025-0", "2025-00",     "2025-13", "2025-8",
          "2025-08-01", "2025/08",  "2025-Q0",   "2025-Q5",   "2025-Q",        "2025Q3", "2025-q33",    " 2025",   "2025 ",
          "0999",       "-2025",    "+2025",     "2025-+8",   "2025- 8",       "٢٠٢٥",   "August 2025", "First",   "LATEST",
          "latest-",    "latest+1", "latest--1", "latest-1a", "latest-123456", "first-1"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestPeriod::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!Period::parse(text));
    QVERIFY(!Month::parse(text));
    QVERIFY(!PeriodRef::parse(text));
}

void TestPeriod::ends_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::newRow("first") << "first"
                           << "1985-01"
                           << "1985-01";
    QTest::newRow("latest") << "latest"
                            << "2026-01"
                            << "2026-01";
    QTest::newRow("a month before") << "latest-1"
                                    << "2025-12"
                                    << "2025-12";
    QTest::newRow("two years before") << "latest-24"
                                      << "2024-01"
                                      << "2024-01";
    QTest::newRow("a month") << "2025-08"
                             << "2025-08"
                             << "2025-08";
    QTest::newRow("a quarter") << "2025-Q3"
                               << "2025-07"
                               << "2025-09";
    QTest::newRow("a year") << "2025"
                            << "2025-01"
                            << "2025-12";
}

void TestPeriod::ends()
{
    QFETCH(QString, text);
    QFETCH(QString, begin);
    QFETCH(QString, end);
    const auto ref = PeriodRef::parse(text);
    QVERIFY(ref);
    QCOMPARE(ref->toString(), text);
    const Month first = Month::of(1985, 1);
    const Month last = Month::of(2026, 1);
    QCOMPARE(ref->asBegin(first, last).toString(), begin);
    QCOMPARE(ref->asEnd(first, last).toString(), end);
}

TRADESTRATA_TEST(TestPeriod, QCoreApplication)
#include "tst_period.moc"
