// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/controls/periodtrack.h"
#include "widgets/render/figureview.h"

#include <QLabel>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

constexpr Month first = Month::of(1995, 1); // the story's window
constexpr Month last = Month::of(2026, 1);

} // namespace

/// The period slider in the real window: dragging in either direction reaches figure, read-out and history.
class MainWindowSliderTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_window = std::make_unique<OpenWindow>(m_builtin); }
    void cleanup() { m_window.reset(); }

    void theStartIsDraggedBothWays()
    {
        drag(places().startHandle().center(), 60);
        QCOMPARE(window(), (MonthSpan{first + 60, last}));
        QCOMPARE(view().figure().periods.front().first(), first + 60);
        drag(places().startHandle().center(), -60);
        QCOMPARE(window(), (MonthSpan{first, last}));
        theHistoryHas(2, {first, last});
    }

    void theEndIsDraggedBothWays()
    {
        drag(places().endHandle().center(), -48);
        QCOMPARE(window(), (MonthSpan{first, last - 48}));
        QCOMPARE(view().figure().periods.back().last(), last - 48);
        drag(places().endHandle().center(), 24);
        QCOMPARE(window(), (MonthSpan{first, last - 24}));
        theHistoryHas(2, {first, last});
    }

    void theWindowIsDraggedBothWays()
    {
        drag(places().endHandle().center(), -120); // to have room
        drag(places().windowRect().center(), 60);
        QCOMPARE(window(), (MonthSpan{first + 60, last - 60}));
        drag(places().windowRect().center(), -90);
        QCOMPARE(window(), (MonthSpan{first - 30, last - 150}));
        QCOMPARE(view().figure().periods.front().first(), first - 30);
        QCOMPARE(view().figure().periods.back().last(), last - 150);
        theHistoryHas(3, {first, last});
    }

    void theFlagIsDraggedBothWays()
    {
        drag(places().flag().center(), -24);
        QCOMPARE(cursor(), last - 24);
        QTRY_VERIFY(m_window->find<QLabel>("readOutTitle")->text().contains(QStringLiteral("January 2024")));
        drag(places().flag().center(), 5);
        QCOMPARE(cursor(), last - 19);
        QTRY_VERIFY(m_window->find<QLabel>("readOutTitle")->text().contains(QStringLiteral("June 2024")));
        QCOMPARE(view().figure().periods[size_t(view().cursor())].last(), last - 19);
        theHistoryHas(0, {first, last}); // changing the view is not an edit
        QVERIFY(!m_window->document().isModified());
    }

    void aDragThatComesBackChangesNothing()
    {
        const QPointF handle = places().startHandle().center();
        QTest::mousePress(&track(), Qt::LeftButton, {}, handle.toPoint());
        moveTo(handle, handle + QPointF(80, 0));
        moveTo(handle + QPointF(80, 0), handle);
        QTest::mouseRelease(&track(), Qt::LeftButton, {}, handle.toPoint());
        QCOMPARE(window(), (MonthSpan{first, last}));
        QVERIFY(!m_window->document().isModified());
    }

    void anEndThatStaysIsNotReworded()
    {
        m_window->document().setCurrent(4); // of years: from 2015 to 2025
        drag(places().startHandle().center(), 24);
        QCOMPARE(m_window->spec().to.toString(), QStringLiteral("2025"));
        m_window->trigger("undoAction");
        drag(places().endHandle().center(), -24);
        QCOMPARE(m_window->spec().from.toString(), QStringLiteral("2015"));
    }

    void keysMoveByTheMeasuresPeriods_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("with");
        QTest::addColumn<int>("months");
        const Qt::KeyboardModifiers none;
        QTest::newRow("Left") << Qt::Key_Left << none << -1;
        QTest::newRow("Right") << Qt::Key_Right << none << 1;
        QTest::newRow("Shift+Left") << Qt::Key_Left << Qt::KeyboardModifiers(Qt::ShiftModifier) << -3;
        QTest::newRow("Shift+Right") << Qt::Key_Right << Qt::KeyboardModifiers(Qt::ShiftModifier) << 3;
        QTest::newRow("Ctrl+Left") << Qt::Key_Left << Qt::KeyboardModifiers(Qt::ControlModifier) << -12;
        QTest::newRow("PageUp") << Qt::Key_PageUp << none << 12;
        QTest::newRow("PageDown") << Qt::Key_PageDown << none << -12;
    }
    void keysMoveByTheMeasuresPeriods()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, with);
        QFETCH(int, months);
        m_window->document().setCursor(PeriodRef::exactly(Period::containing(Month::of(2015, 6), Frequency::Month)));
        track().setFocus();
        QTest::keyClick(&track(), key, with);
        QCOMPARE(cursor(), Month::of(2015, 6) + months);
    }

    void theFigureIsDraggedTooBothWays()
    {
        const auto point = [this](int period) { return view().placeOf(period).toPoint(); };
        QTest::mousePress(&view(), Qt::LeftButton, {}, point(200));
        QTest::mouseMove(&view(), point(260));
        QCOMPARE(view().cursor(), 260);
        QTest::mouseMove(&view(), point(120));
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, point(120));
        QCOMPARE(cursor(), view().figure().periods[120].last());
        QVERIFY(!m_window->document().isModified());
    }

    void theCursorStaysWhenTheMeasureChanges()
    {
        m_window->type(m_window->find<QLineEdit>("periodField"), QStringLiteral("Aug 2025"));
        for (const Measure measure : {Measure::Quarter, Measure::Month, Measure::Year, Measure::TwelveMonths}) {
            FigureSpec spec = m_window->spec();
            spec.measure = measure;
            m_window->document().editSpec(spec, QStringLiteral("Measure"));
            QCOMPARE(m_window->window().source().cursorMonth(), Month::of(2025, 8));
        }
        QCOMPARE(m_window->find<QLineEdit>("periodField")->text(), QStringLiteral("2025-08"));
    }

private:
    PeriodTrack &track() { return *m_window->window().findChild<PeriodTrack *>(); }
    FigureView &view() { return *m_window->window().findChild<FigureView *>(); }
    const PeriodGeometry &places() { return track().geometryOfPeriods(); }
    MonthSpan window() { return m_window->window().source().window(); }
    Month cursor() { return m_window->window().source().cursorMonth(); }

    void moveTo(QPointF from, QPointF to)
    {
        for (int i = 1; i <= 10; ++i)
            QTest::mouseMove(&track(), (from + (to - from) * i / 10).toPoint());
    }

    /// Presses at a point of the slider, moves by so many months, and releases.
    void drag(QPointF from, int months)
    {
        const QPointF to = from + QPointF(places().monthWidth() * months, 0);
        QTest::mousePress(&track(), Qt::LeftButton, {}, from.toPoint());
        moveTo(from, to);
        QTest::mouseRelease(&track(), Qt::LeftButton, {}, to.toPoint());
    }

    /// Each drag is one step, and undoing all of them restores the window.
    void theHistoryHas(int steps, MonthSpan before)
    {
        QUndoStack *stack = m_window->document().undoStack();
        QCOMPARE(stack->index(), steps);
        const MonthSpan after = window();
        for (int i = 0; i < steps; ++i)
            m_window->trigger("undoAction");
        QCOMPARE(window(), before);
        QVERIFY(!m_window->document().isModified());
        for (int i = 0; i < steps; ++i)
            m_window->trigger("redoAction");
        QCOMPARE(window(), after);
    }

    const Builtin m_builtin;
    std::unique_ptr<OpenWindow> m_window;
};

TRADESTRATA_TEST(MainWindowSliderTest, QApplication)
#include "tst_mainwindowslider.moc"
