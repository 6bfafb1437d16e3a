// SPDX-License-Identifier: GPL-3.0-or-later
// The period slider under the mouse and the wheel.
#include "tests/support/testrunner.h"
#include "tests/widgets/trackfixture.h"

#include <QWheelEvent>

using namespace tradestrata;
using namespace testsupport;

class TestPeriodTrackMouse : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_track.reset(); }
    void dragsTheCursor();
    void dragsTheFlag();
    void dragsByYears();
    void dragsAHandle_data();
    void dragsAHandle();
    void dragsTheWindow();
    void clickInTheWindow();
    void clickOutsideTheWindow();
    void dragBackAndForth();
    void handlesNeverCross();
    void wheel();

private:
    QPoint at(const char *text) const;
    void drag(QPoint from, QPoint to);

    std::unique_ptr<PeriodTrack> m_track;
};

void TestPeriodTrackMouse::init()
{
    m_track = makeTrack();
    m_track->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_track.get()));
}

/// A point of the track over the middle of a month.
QPoint TestPeriodTrackMouse::at(const char *text) const
{
    const PeriodGeometry &places = m_track->geometryOfPeriods();
    const double x = places.centreOf(month(QString::fromLatin1(text)));
    return QPointF(x, places.frame.center().y()).toPoint();
}

void TestPeriodTrackMouse::drag(QPoint from, QPoint to)
{
    QTest::mousePress(m_track.get(), Qt::LeftButton, {}, from);
    for (int i = 1; i <= 10; ++i)
        QTest::mouseMove(m_track.get(), from + (to - from) * i / 10);
    QTest::mouseRelease(m_track.get(), Qt::LeftButton, {}, to);
}

void TestPeriodTrackMouse::dragsTheCursor()
{
    Log log(*m_track);
    drag(at("2005-06"), at("2010-06"));
    QCOMPARE(m_track->cursor(), Month::of(2010, 6));
    QCOMPARE(log.lines.last(), QStringLiteral("cursor 2010-06"));
    QCOMPARE(log.lines.removeDuplicates(), 0);
    drag(at("2010-06"), at("1990-03")); // out of the window
    QCOMPARE(m_track->cursor(), Month::of(1990, 3));
    drag(at("1990-03"), QPoint(5000, 0)); // out of the widget
    QCOMPARE(m_track->cursor(), Month::of(2026, 1));
    QCOMPARE(m_track->window(), (MonthSpan{Month::of(1995, 1), Month::of(2015, 12)}));
}

void TestPeriodTrackMouse::dragsTheFlag()
{
    Log log(*m_track);
    const QPoint byItsCorner = m_track->geometryOfPeriods().flag().topLeft().toPoint() + QPoint(2, 2);
    QTest::mousePress(m_track.get(), Qt::LeftButton, {}, byItsCorner);
    QCOMPARE(log.take(), QStringList()); // grabbing moves nothing
    QTest::mouseRelease(m_track.get(), Qt::LeftButton, {}, byItsCorner);
    QCOMPARE(log.take(), QStringList());
    const QPoint way(int(std::lround(m_track->geometryOfPeriods().monthWidth() * 30)), 0);
    drag(byItsCorner, byItsCorner + way);
    QCOMPARE(m_track->cursor(), Month::of(2007, 12));
    drag(m_track->geometryOfPeriods().flag().center().toPoint(), m_track->geometryOfPeriods().flag().center().toPoint() - way);
    QCOMPARE(m_track->cursor(), Month::of(2005, 6));
}

void TestPeriodTrackMouse::dragsByYears()
{
    m_track->setFrequency(Frequency::Year);
    m_track->setCursor(Month::of(2003, 12));
    Log log(*m_track);
    drag(at("2003-12"), at("2010-02"));
    QCOMPARE(m_track->cursor(), Month::of(2010, 12));
    for (const QString &line : log.take())
        QVERIFY2(line.endsWith(QStringLiteral("-12")), qPrintable(line));
}

void TestPeriodTrackMouse::dragsAHandle_data()
{
    QTest::addColumn<bool>("end");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("window");
    QTest::newRow("start, later") << false << 60 << "2000-01 2015-12";
    QTest::newRow("start, earlier") << false << -60 << "1990-01 2015-12";
    QTest::newRow("start, to the first") << false << -300 << "1985-01 2015-12";
    QTest::newRow("end, later") << true << 60 << "1995-01 2020-12";
    QTest::newRow("end, earlier") << true << -60 << "1995-01 2010-12";
    QTest::newRow("end, to the last") << true << 300 << "1995-01 2026-01";
}

void TestPeriodTrackMouse::dragsAHandle()
{
    QFETCH(bool, end);
    QFETCH(int, months);
    QFETCH(QString, window);
    Log log(*m_track);
    const PeriodGeometry &places = m_track->geometryOfPeriods();
    const QPoint handle = (end ? places.endHandle() : places.startHandle()).center().toPoint();
    drag(handle, handle + QPoint(int(std::lround(places.monthWidth() * months)), 0));
    const QStringList lines = log.take();
    QCOMPARE(lines.last(), QStringLiteral("window %1 finished").arg(window));
    QCOMPARE(lines.filter(log.done).size(), 1);
    QVERIFY(lines.size() > 3);
    QCOMPARE(m_track->cursor(), Month::of(2005, 6));
}

void TestPeriodTrackMouse::dragsTheWindow()
{
    Log log(*m_track);
    drag(at("2000-01"), at("2005-01"));
    QCOMPARE(log.take().last(), QStringLiteral("window 2000-01 2020-12 finished"));
    drag(at("2012-01"), at("2002-01"));
    QCOMPARE(log.take().last(), QStringLiteral("window 1990-01 2010-12 finished"));
    drag(at("2000-01"), QPoint(-3000, 30)); // stops at the data's end with all its length
    QCOMPARE(log.take().last(), QStringLiteral("window 1985-01 2005-12 finished"));
    QCOMPARE(m_track->cursor(), Month::of(2005, 6));
}

void TestPeriodTrackMouse::clickInTheWindow()
{
    Log log(*m_track);
    QTest::mouseClick(m_track.get(), Qt::LeftButton, {}, at("2010-06"));
    QCOMPARE(log.take(), QStringList{QStringLiteral("cursor 2010-06")});
    QTest::mouseClick(m_track.get(), Qt::RightButton, {}, at("2000-06"));
    QCOMPARE(log.take(), QStringList());
}

void TestPeriodTrackMouse::clickOutsideTheWindow()
{
    Log log(*m_track);
    QTest::mousePress(m_track.get(), Qt::LeftButton, {}, at("2020-06"));
    QCOMPARE(log.take(), QStringList{QStringLiteral("cursor 2020-06")}); // at once,
    QTest::mouseMove(m_track.get(), at("2021-06"));                      // and it is held
    QTest::mouseRelease(m_track.get(), Qt::LeftButton, {}, at("2021-06"));
    QCOMPARE(log.take(), QStringList{QStringLiteral("cursor 2021-06")});
    QTest::mouseClick(m_track.get(), Qt::LeftButton, {}, QPoint(at("1990-01").x(), 60)); // on a year's label
    QCOMPARE(log.take(), QStringList{QStringLiteral("cursor 1990-01")});
}

/// A window that is moved back to its place is finished too: listeners have seen it elsewhere.
void TestPeriodTrackMouse::dragBackAndForth()
{
    Log log(*m_track);
    QTest::mousePress(m_track.get(), Qt::LeftButton, {}, at("2000-01"));
    QTest::mouseMove(m_track.get(), at("2003-01"));
    QTest::mouseMove(m_track.get(), at("2000-01"));
    QTest::mouseRelease(m_track.get(), Qt::LeftButton, {}, at("2000-01"));
    QCOMPARE(log.take(), QStringList({QStringLiteral("window 1998-01 2018-12"), QStringLiteral("window 1995-01 2015-12"),
                                      QStringLiteral("window 1995-01 2015-12 finished")}));
}

void TestPeriodTrackMouse::handlesNeverCross()
{
    Log log(*m_track);
    drag(m_track->geometryOfPeriods().startHandle().center().toPoint(), at("2025-01"));
    QCOMPARE(log.take().last(), QStringLiteral("window 2015-12 2015-12 finished"));
    m_track->setWindow(Month::of(1995, 1), Month::of(2015, 12));
    m_track->setFrequency(Frequency::Year);
    drag(m_track->geometryOfPeriods().endHandle().center().toPoint(), at("1986-01"));
    QCOMPARE(log.take().last(), QStringLiteral("window 1995-01 1995-12 finished"));
}

void TestPeriodTrackMouse::wheel()
{
    Log log(*m_track);
    const auto turn = [this](QPoint angle) {
        const QPointF place = at("2000-01");
        QWheelEvent event(place, m_track->mapToGlobal(place), {}, angle, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_track.get(), &event);
        QVERIFY(event.isAccepted());
    };
    turn({0, 120});
    turn({0, -240});
    QCOMPARE(log.take().join(u' '), QStringLiteral("cursor 2005-07 cursor 2005-05"));
    for (int i = 0; i < 4; ++i)
        turn({0, 30}); // a fine wheel
    turn({-120, 0});   // sideways, to the right
    QCOMPARE(log.take().join(u' '), QStringLiteral("cursor 2005-06 cursor 2005-07"));
}

TRADESTRATA_TEST(TestPeriodTrackMouse, QApplication)
#include "tst_periodtrackmouse.moc"
