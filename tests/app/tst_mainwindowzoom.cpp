// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zoom.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/render/figureview.h"

#include <QWheelEvent>

#include <random>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

int lengthOf(MonthSpan span) { return span.last - span.first + 1; }

bool holds(MonthSpan window, MonthSpan part) { return window.first <= part.first && part.last <= window.last; }

void turnWheel(FigureView *view, QPointF at, QPoint eighths, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(at, view->mapToGlobal(at.toPoint()), {}, eighths, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view, &event);
}

} // namespace

/// Zooming in on a part of the window: with the wheel, by dragging and by keys; never an edit, never exported.
class MainWindowZoomTest : public QObject
{
    Q_OBJECT

private slots:
    void spans();
    void wheelKeepsThePeriodUnderThePointer();
    void dragMovesThroughTime();
    void keys();
    void cursorIsFollowed();
    void isNoEditAndNotExported();
    void partnersStay();
    void endsWithTheFigure();

private:
    Builtin m_builtin;
};

void MainWindowZoomTest::spans()
{
    std::mt19937 chance(7);
    const auto any = [&](int below) { return int(chance() % unsigned(below)); };
    const MonthSpan window{Month::of(1992, 1), Month::of(2026, 1)};
    MonthSpan shown = window;
    for (int i = 0; i < 20000; ++i) {
        const Month month = window.first + any(lengthOf(window));
        const int period = std::array{1, 3, 12}[size_t(any(3))];
        const MonthSpan before = shown;
        switch (any(3)) {
        case 0: {
            const double factor = any(2) ? zoom::step : 1 / zoom::step;
            shown = zoom::scaled(before, window, month, factor, period);
            const int least = zoom::leastPeriods * period;
            if (factor < 1 && lengthOf(before) > least)
                QVERIFY(lengthOf(shown) < lengthOf(before) && lengthOf(shown) >= least);
            if (factor > 1)
                QVERIFY(lengthOf(shown) > lengthOf(before) || lengthOf(shown) == lengthOf(window));
            break;
        }
        case 1:
            shown = zoom::moved(before, window, any(200) - 100);
            QCOMPARE(lengthOf(shown), lengthOf(before));
            break;
        default:
            shown = zoom::holding(before, window, month);
            QCOMPARE(lengthOf(shown), lengthOf(before));
            QVERIFY(shown.first <= month && month <= shown.last);
        }
        QVERIFY(holds(window, shown));
    }
    // In the middle of what is shown, the position stays to a month.
    const MonthSpan years{Month::of(2000, 1), Month::of(2009, 12)};
    const MonthSpan closer = zoom::scaled(years, window, Month::of(2005, 1), 0.5, 1);
    QCOMPARE(lengthOf(closer), 60);
    QVERIFY(std::abs((Month::of(2005, 1) - closer.first) - 30) <= 1);
}

void MainWindowZoomTest::wheelKeepsThePeriodUnderThePointer()
{
    OpenWindow w(m_builtin);
    auto *view = w.window().findChild<FigureView *>();
    const auto &source = w.window().source();
    const int at = int(source.figure().periods.size()) / 3;
    const Period period = source.figure().periods[size_t(at)];
    const QPointF place = view->placeOf(at);
    const size_t whole = source.figure().periods.size();
    turnWheel(view, place, {0, 360});
    QVERIFY(source.isZoomed());
    const auto &periods = source.figure().periods;
    QVERIFY(periods.size() < whole);
    const auto found = std::ranges::find(periods, period);
    QVERIFY(found != periods.end());
    const QPointF now = view->placeOf(int(found - periods.begin()));
    const double month = view->placeOf(1).x() - view->placeOf(0).x();
    QVERIFY2(std::abs(now.x() - place.x()) <= 2 * month + 8,
             qPrintable(QStringLiteral("%1 %2 %3").arg(now.x()).arg(place.x()).arg(month)));
    turnWheel(view, place, {0, -1200});
    QVERIFY(!source.isZoomed());
    QCOMPARE(source.figure().periods.size(), whole);
}

void MainWindowZoomTest::dragMovesThroughTime()
{
    OpenWindow w(m_builtin);
    auto *view = w.window().findChild<FigureView *>();
    const auto &source = w.window().source();
    w.trigger("zoomInAction");
    w.trigger("zoomInAction");
    w.window().source().pan(-36);
    const MonthSpan before = source.shownSpan();
    const QPoint from = view->placeOf(int(source.figure().periods.size()) / 2).toPoint();
    const auto drag = [&](Qt::MouseButton button, Qt::KeyboardModifiers modifiers, int by) {
        QTest::mousePress(view, button, modifiers, from);
        for (int step = 1; step <= 10; ++step) {
            QMouseEvent move(QEvent::MouseMove, QPointF(from + QPoint(by * step / 10, 0)), view->mapToGlobal(from), Qt::NoButton,
                             button, modifiers);
            QApplication::sendEvent(view, &move);
        }
        QTest::mouseRelease(view, button, modifiers, from + QPoint(by, 0));
    };
    drag(Qt::LeftButton, Qt::ShiftModifier, 100);
    const MonthSpan earlier = source.shownSpan();
    QVERIFY(earlier.first < before.first);
    QCOMPARE(lengthOf(earlier), lengthOf(before));
    drag(Qt::MiddleButton, {}, -100);
    QVERIFY(std::abs(source.shownSpan().first - before.first) <= 1);
    turnWheel(view, from, {0, 120}, Qt::ShiftModifier); // up is earlier, as in a list
    QVERIFY(source.shownSpan().first < before.first);
    const MonthSpan shifted = source.shownSpan();
    turnWheel(view, from, {-120, 0});
    QVERIFY(source.shownSpan().first > shifted.first);
}

void MainWindowZoomTest::keys()
{
    OpenWindow w(m_builtin);
    auto *view = w.find("figureView");
    view->setFocus();
    const auto &source = w.window().source();
    const size_t whole = source.figure().periods.size();
    QTest::keyClick(view, Qt::Key_Plus);
    QTest::keyClick(view, Qt::Key_Plus);
    const size_t closer = source.figure().periods.size();
    QVERIFY(closer < whole);
    QTest::keyClick(view, Qt::Key_Left, Qt::ShiftModifier);
    const MonthSpan moved = source.shownSpan();
    QVERIFY(moved.last < source.window().last);
    QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(source.shownSpan().last > moved.last);
    QTest::keyClick(view, Qt::Key_Minus);
    QVERIFY(source.figure().periods.size() > closer);
    QTest::keyClick(view, Qt::Key_Escape);
    QCOMPARE(source.figure().periods.size(), whole);
}

void MainWindowZoomTest::cursorIsFollowed()
{
    OpenWindow w(m_builtin);
    auto *view = w.find("figureView");
    view->setFocus();
    auto &source = w.window().source();
    w.document().setCursor(PeriodRef::exactly(Period::month(Month::of(2025, 8))));
    for (int i = 0; i < 12; ++i)
        w.trigger("zoomInAction");
    QVERIFY(source.cursorIndex() >= 0);
    const MonthSpan before = source.shownSpan();
    const int steps = lengthOf(before);
    for (int i = 0; i < steps; ++i)
        QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(source.cursorMonth(), Month::of(2025, 8) - steps);
    QVERIFY(source.shownSpan().first < before.first);
    QVERIFY(source.cursorIndex() >= 0);
}

void MainWindowZoomTest::isNoEditAndNotExported()
{
    OpenWindow w(m_builtin);
    w.answers.savePng = w.path("whole.png");
    w.trigger("exportAction");
    const Session before = w.session();
    w.trigger("zoomInAction");
    w.trigger("zoomInAction");
    QVERIFY(w.window().source().isZoomed());
    QVERIFY(w.find("showAllButton")->isVisible());
    QCOMPARE(w.session(), before);
    QVERIFY(!w.document().isModified());
    QVERIFY(!w.document().undoStack()->canUndo());
    w.answers.savePng = w.path("zoomed.png");
    w.trigger("exportAction");
    QFile whole(w.path("whole.png")), zoomed(w.path("zoomed.png"));
    QVERIFY(whole.open(QIODevice::ReadOnly) && zoomed.open(QIODevice::ReadOnly));
    const QByteArray picture = whole.readAll();
    QVERIFY(picture.size() > 10000);
    QVERIFY(picture == zoomed.readAll());
}

void MainWindowZoomTest::partnersStay()
{
    OpenWindow w(m_builtin);
    w.document().setCurrent(2); // the ten largest at the end of the window
    const auto names = [&] {
        QStringList list;
        for (const FigureSeries &series : w.window().source().figure().series)
            list.append(series.name);
        return list;
    };
    const QStringList before = names();
    QVERIFY(before.size() > 10);
    w.window().source().zoom(7, Month::of(1995, 6)); // where others were the largest
    QVERIFY(w.window().source().isZoomed());
    QVERIFY(w.window().source().shownSpan().last < Month::of(2010, 1));
    QCOMPARE(names(), before);
    QCOMPARE(w.window().source().figure().axis.low, 0.0); // a stack always begins at zero
}

void MainWindowZoomTest::endsWithTheFigure()
{
    OpenWindow w(m_builtin);
    w.trigger("zoomInAction");
    w.document().setCurrent(1);
    QVERIFY(!w.window().source().isZoomed());
    QVERIFY(!w.find("showAllButton")->isVisible());
    FigureSpec spec = w.spec();
    spec.chart = Chart::Ranking;
    w.document().editSpec(spec, QStringLiteral("Ranking"));
    w.trigger("zoomInAction"); // has only one period
    QVERIFY(!w.window().source().isZoomed());
}

TRADESTRATA_TEST(MainWindowZoomTest, QApplication)
#include "tst_mainwindowzoom.moc"
