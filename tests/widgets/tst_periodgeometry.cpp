// SPDX-License-Identifier: GPL-3.0-or-later
// The period slider's months and pixels, and what lies under a point.
#include "tests/support/testrunner.h"
#include "widgets/controls/periodgeometry.h"

#include <QTest>

using namespace tradestrata;

using Part = PeriodGeometry::Part;

namespace {

constexpr Month dataFirst = Month::of(1985, 1);
constexpr Month dataLast = Month::of(2026, 1);

PeriodGeometry geometryOf(double width, Month first = dataFirst, Month last = dataLast)
{
    PeriodGeometry at;
    at.frame = QRectF(24, 20, width, 30);
    at.first = first;
    at.last = last;
    at.givenWindow = {first, last};
    at.givenCursor = last;
    return at;
}

Month month(const char *text) { return *Month::parse(QLatin1String(text).toString()); }

} // namespace

class TestPeriodGeometry : public QObject
{
    Q_OBJECT

private slots:
    void roundTrips_data();
    void roundTrips();
    void edgesRoundTrip();
    void beyondTheEnds();
    void hits();
    void hitsFromLeftToRight_data();
    void hitsFromLeftToRight();
    void coversNothing_data();
    void coversNothing();
    void wholeWindowIsNotHeld();
    void narrowWindowIsHeld();
    void isCrisp_data();
    void isCrisp();
    void yearLabels_data();
    void yearLabels();
    void emptyData();
};

void TestPeriodGeometry::roundTrips_data()
{
    QTest::addColumn<double>("width");
    for (const double width : {200.0, 333.0, 536.0, 792.5, 1280.0, 2000.0})
        QTest::addRow("%g", width) << width;
}

void TestPeriodGeometry::roundTrips()
{
    QFETCH(double, width);
    const PeriodGeometry at = geometryOf(width);
    Month previous = dataFirst - 1;
    for (double x = at.frame.left() - 5; x < at.frame.right() + 5; x += at.monthWidth() / 3) { // in order, none left out
        const Month here = at.monthAt(x);
        QVERIFY(here == previous || here == previous + 1);
        previous = here;
    }
    QCOMPARE(previous, dataLast);
    for (Month m = dataFirst; m <= dataLast; m = m + 1) {
        QCOMPARE(at.monthAt(at.centreOf(m)), m);
        QCOMPARE(at.monthAt(at.leftOf(m) + at.monthWidth() * 0.01), m);
        QCOMPARE(at.monthAt(at.rightOf(m) - at.monthWidth() * 0.01), m);
        QVERIFY(at.leftOf(m) >= at.frame.left() + 7.99 && at.rightOf(m) <= at.frame.right() - 7.99);
    }
}

void TestPeriodGeometry::edgesRoundTrip()
{
    for (int width = 200; width <= 2000; width += 25) {
        const PeriodGeometry at = geometryOf(width);
        for (Month m = dataFirst; m <= dataLast; m = m + 1) {
            QCOMPARE(at.startAt(at.leftOf(m)), m);
            QCOMPARE(at.endAt(at.rightOf(m)), m);
            QCOMPARE(at.startAt(at.leftOf(m) + at.monthWidth() * 0.4), m);
            QCOMPARE(at.endAt(at.rightOf(m) - at.monthWidth() * 0.4), m);
        }
    }
}

void TestPeriodGeometry::beyondTheEnds()
{
    const PeriodGeometry at = geometryOf(800);
    for (const double x : {-1e9, -1.0, at.frame.left(), at.frame.left() + 7})
        QCOMPARE(at.monthAt(x), dataFirst);
    for (const double x : {at.frame.right() - 7, at.frame.right(), 1e9})
        QCOMPARE(at.monthAt(x), dataLast);
}

void TestPeriodGeometry::hits()
{
    PeriodGeometry at = geometryOf(800);
    at.givenWindow = {month("1995-01"), month("2005-12")};
    at.givenCursor = month("2000-06");
    const double middle = at.frame.center().y();
    const auto partAt = [&](double x) { return at.partAt({x, middle}); };
    QCOMPARE(partAt(at.centreOf(month("2000-06"))), Part::Cursor);
    QCOMPARE(partAt(at.centreOf(month("2000-06")) + 3.5), Part::Cursor);
    QCOMPARE(partAt(at.centreOf(month("2000-06")) + 4.5), Part::Window);
    QCOMPARE(partAt(at.leftOf(month("1995-01")) - 3), Part::Start);
    QCOMPARE(partAt(at.leftOf(month("1995-01")) + 3), Part::Window);
    QCOMPARE(partAt(at.rightOf(month("2005-12")) + 3), Part::End);
    QCOMPARE(partAt(at.rightOf(month("2005-12")) - 3), Part::Window);
    QCOMPARE(partAt(at.centreOf(month("1990-01"))), Part::Track);
    QCOMPARE(partAt(at.centreOf(month("2015-01"))), Part::Track);
    QCOMPARE(at.partAt(at.flag().center()), Part::Cursor);
    QCOMPARE(at.partAt(at.flag().topLeft() + QPointF(1, 1)), Part::Cursor);
    QCOMPARE(at.partAt({at.flag().right() + 10, at.flag().center().y()}), Part::Track);
    QCOMPARE(at.partAt({at.frame.center().x(), at.frame.bottom() + 10}), Part::Track); // a year label
    QCOMPARE(at.partAt({at.frame.left() - 5, middle}), Part::Nowhere);
    QCOMPARE(at.partAt({at.frame.center().x(), at.frame.bottom() + 40}), Part::Nowhere);
}

void TestPeriodGeometry::hitsFromLeftToRight_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::addColumn<QList<Part>>("parts");
    using L = QList<Part>;
    QTest::newRow("inside") << "2000-06"
                            << L{Part::Track, Part::Start, Part::Window, Part::Cursor, Part::Window, Part::End, Part::Track};
    QTest::newRow("before") << "1990-06"
                            << L{Part::Track, Part::Cursor, Part::Track, Part::Start, Part::Window, Part::End, Part::Track};
    QTest::newRow("at the start") << "1995-01" << L{Part::Track, Part::Start, Part::Cursor, Part::Window, Part::End, Part::Track};
    QTest::newRow("a month before") << "1994-12"
                                    << L{Part::Track, Part::Start, Part::Cursor, Part::Window, Part::End, Part::Track};
    QTest::newRow("at the end") << "2005-12" << L{Part::Track, Part::Start, Part::Window, Part::Cursor, Part::End, Part::Track};
}

/// What can be grabbed, pixel by pixel through the track: each part once, and handles are never lost under the cursor.
void TestPeriodGeometry::hitsFromLeftToRight()
{
    QFETCH(QString, cursor);
    QFETCH(QList<Part>, parts);
    PeriodGeometry at = geometryOf(800);
    at.givenWindow = {month("1995-01"), month("2005-12")};
    at.givenCursor = *Month::parse(cursor);
    QList<Part> found;
    for (double x = at.frame.left(); x < at.frame.right(); x += 0.5)
        if (const Part part = at.partAt({x, at.frame.center().y()}); found.isEmpty() || found.last() != part)
            found.append(part);
    QCOMPARE(found, parts);
}

void TestPeriodGeometry::coversNothing_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("cursor");
    QTest::newRow("one month") << "2010-05"
                               << "2010-05"
                               << "2010-05";
    QTest::newRow("two months") << "2010-05"
                                << "2010-06"
                                << "2010-05";
    QTest::newRow("first month") << "1985-01"
                                 << "1985-01"
                                 << "1985-01";
    QTest::newRow("last month") << "2026-01"
                                << "2026-01"
                                << "2026-01";
    QTest::newRow("all") << "1985-01"
                         << "2026-01"
                         << "2026-01";
}

void TestPeriodGeometry::coversNothing()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, cursor);
    for (const double width : {200.0, 536.0, 792.0, 2000.0}) {
        PeriodGeometry at = geometryOf(width);
        at.givenWindow = {*Month::parse(from), *Month::parse(to)};
        at.givenCursor = *Month::parse(cursor);
        QVERIFY(!at.flag().intersects(at.startHandle()));
        QVERIFY(!at.flag().intersects(at.endHandle()));
        QVERIFY(!at.startHandle().intersects(at.endHandle()));
        QVERIFY(at.frame.contains(at.startHandle()) && at.frame.contains(at.endHandle()));
        const double middle = at.frame.center().y();
        QCOMPARE(at.partAt({at.startHandle().center().x(), middle}), Part::Start);
        QCOMPARE(at.partAt({at.endHandle().center().x(), middle}), Part::End);
        QCOMPARE(at.partAt(at.flag().center()), Part::Cursor);
        QVERIFY(at.flag().left() >= 0 && at.flag().right() <= at.frame.right() + 24); // within the widget
    }
}

/// A window of all the data cannot move: pressing there moves the cursor.
void TestPeriodGeometry::wholeWindowIsNotHeld()
{
    PeriodGeometry at = geometryOf(800);
    QCOMPARE(at.partAt(at.frame.center()), Part::Track);
    at.givenWindow.last = dataLast - 1;
    QCOMPARE(at.partAt(at.frame.center()), Part::Window);
}

/// A window narrower than the reach of the cursor's line can still be grabbed; the cursor by its flag.
void TestPeriodGeometry::narrowWindowIsHeld()
{
    PeriodGeometry at = geometryOf(800);
    at.givenWindow = {month("2010-01"), month("2010-04")};
    at.givenCursor = month("2010-02");
    QCOMPARE(at.partAt({at.centreOf(month("2010-02")), at.frame.center().y()}), Part::Window);
    QCOMPARE(at.partAt(at.flag().center()), Part::Cursor);
}

void TestPeriodGeometry::isCrisp_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0, 3.0})
        QTest::addRow("%g", ratio) << ratio;
}

/// What is filled without antialiasing begins and ends on whole pixels of the device.
void TestPeriodGeometry::isCrisp()
{
    QFETCH(double, ratio);
    PeriodGeometry at = geometryOf(731);
    at.pixel = 1 / ratio;
    at.givenWindow = {month("1995-01"), month("2005-12")};
    const auto isWhole = [&](double x) { return qAbs(x * ratio - qRound(x * ratio)) < 1e-6; };
    for (Month m = dataFirst; m <= dataLast; m = m + 1) {
        at.givenCursor = m;
        QVERIFY(isWhole(at.cursorLine().left()) && isWhole(at.cursorLine().right()));
        QVERIFY(qAbs(at.cursorLine().center().x() - at.centreOf(m)) <= at.pixel / 2 + 1e-6);
        QVERIFY(isWhole(at.flag().left()) && isWhole(at.flag().right()));
    }
    QVERIFY(isWhole(at.windowRect().left()) && isWhole(at.windowRect().right()));
}

void TestPeriodGeometry::yearLabels_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QList<int>>("years");
    using L = QList<int>;
    QTest::newRow("by five") << 800.0 << "1985-01"
                             << "2026-01" << L{1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025};
    QTest::newRow("begins within a year") << 800.0 << "1985-02"
                                          << "2026-01" << L{1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025};
    QTest::newRow("by ten") << 260.0 << "1985-01"
                            << "2026-01" << L{1990, 2000, 2010, 2020};
    QTest::newRow("by two") << 800.0 << "2005-01"
                            << "2026-01" << L{2006, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026};
    QTest::newRow("by one") << 800.0 << "2019-06"
                            << "2026-01" << L{2020, 2021, 2022, 2023, 2024, 2025, 2026};
    QTest::newRow("within one year") << 800.0 << "2025-02"
                                     << "2025-08" << L{2025};
    QTest::newRow("no room") << 20.0 << "1985-01"
                             << "2026-01" << L{};
}

void TestPeriodGeometry::yearLabels()
{
    QFETCH(double, width);
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QList<int>, years);
    const PeriodGeometry at = geometryOf(width, *Month::parse(first), *Month::parse(last));
    QList<int> found;
    double previous = -100;
    for (const PeriodGeometry::YearLabel &label : at.yearLabels(26)) {
        found.append(label.year);
        QVERIFY(label.x - previous > 26);
        previous = label.x;
    }
    QCOMPARE(found, years);
}

void TestPeriodGeometry::emptyData()
{
    const PeriodGeometry at = geometryOf(800, Month{1}, Month{0});
    QVERIFY(at.isEmpty());
    QCOMPARE(at.partAt(at.frame.center()), Part::Nowhere);
    QVERIFY(at.yearLabels(26).empty());
}

TRADESTRATA_TEST(TestPeriodGeometry, QCoreApplication)
#include "tst_periodgeometry.moc"
