// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/controls/labels.h"
#include "widgets/render/figureview.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>

#include <algorithm>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// Annotations made, dragged, moved, reworded and removed in the window, with the mouse and with the keyboard.
class MainWindowAnnotationsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<OpenWindow>(m_builtin);
        m_view = m_window->window().findChild<FigureView *>();
        m_window->document().setCursor(PeriodRef::exactly(Period::month(Month::of(2015, 8))));
    }
    void cleanup()
    {
        m_view = nullptr;
        m_window.reset();
    }

    void theKeyAddsOneAtTheCursor()
    {
        m_view->setFocus();
        m_window->press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        auto *editor = m_window->find<QLineEdit>("wordEditor");
        QVERIFY(editor->isVisible() && editor->hasFocus());
        QCOMPARE(editor->accessibleName(), QStringLiteral("Words of the annotation"));
        QCOMPARE(editor->maxLength(), 200);
        QTest::keyClicks(editor, QStringLiteral("Tariffs"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(annotations().size(), 1);
        QCOMPARE(annotations().first().text, QStringLiteral("Tariffs"));
        QCOMPARE(annotations().first().from, Period::month(Month::of(2015, 8)));
        QCOMPARE(annotations().first().partner, PartnerCode{2010}); // the first series
        QVERIFY(!annotations().first().offset);
        QCOMPARE(drawnTexts().count(QStringLiteral("Tariffs")), 1);
        QCOMPARE(m_view->selectedAnnotation(), 0);
        QVERIFY(m_view->hasFocus() && !editor->isVisible()); // the key is not the figure's too, which edits what is selected
        QCOMPARE(m_window->action("undoAction")->text(), QStringLiteral("Undo Add Annotation"));
        m_window->trigger("undoAction");
        QVERIFY(annotations().isEmpty() && !drawnTexts().contains(QStringLiteral("Tariffs")));
        QCOMPARE(m_view->selectedAnnotation(), -1);
        m_window->trigger("redoAction");
        QCOMPARE(annotations().size(), 1);
    }

    void nothingIsAddedWithoutWords()
    {
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
            m_window->trigger("addAnnotationAction");
            QTest::keyClick(m_window->find<QLineEdit>("wordEditor"), key);
            QVERIFY(annotations().isEmpty() && !m_window->document().undoStack()->canUndo());
            QVERIFY(!m_window->find("wordEditor")->isVisible());
        }
    }

    void aDragMovesTheWordsInOneStep()
    {
        add("Here");
        const int steps = m_window->document().undoStack()->count();
        const QPointF before = words(0).center();
        const QPoint from = inView(before), by(40, -30);
        QTest::mousePress(m_view, Qt::LeftButton, {}, from);
        QVERIFY(m_view->selectedAnnotation() == 0);
        for (int i = 1; i <= 4; ++i)
            QTest::mouseMove(m_view, from + by * i / 4);
        QVERIFY(!annotations().first().offset); // before the button is released it is only shown
        QTest::mouseRelease(m_view, Qt::LeftButton, {}, from + by);
        QVERIFY(annotations().first().offset);
        QCOMPARE(m_window->document().undoStack()->count(), steps + 1);
        const double perPixel = m_view->layout().paper.size.width() / m_view->sheet().width();
        const QPointF moved = words(0).center() - before;
        QVERIFY2(QLineF(moved, QPointF(by) * perPixel).length() < 1.5,
                 qPrintable(QStringLiteral("%1 %2").arg(moved.x()).arg(moved.y())));
        const QPointF offset = words(0).center() - placed(0).anchor;
        QVERIFY(QLineF(offset, *annotations().first().offset).length() < 0.1);
        QCOMPARE(m_window->document().current().view.cursor, PeriodRef::exactly(Period::month(Month::of(2015, 8))));
        m_window->trigger("undoAction");
        QVERIFY(!annotations().first().offset);
        QVERIFY(QLineF(words(0).center(), before).length() < 0.1);
    }

    void escapeEndsADrag()
    {
        add("Here");
        const QPointF before = words(0).center();
        QTest::mousePress(m_view, Qt::LeftButton, {}, inView(before));
        QTest::mouseMove(m_view, inView(before) + QPoint(60, 40));
        QVERIFY(QLineF(words(0).center(), before).length() > 5);
        QTest::keyClick(m_view, Qt::Key_Escape);
        QTest::mouseRelease(m_view, Qt::LeftButton, {}, inView(before) + QPoint(60, 40));
        QVERIFY(QLineF(words(0).center(), before).length() < 0.1);
        QVERIFY(!annotations().first().offset);
    }

    void aClickDoesNotMoveIt()
    {
        add("Here");
        const int steps = m_window->document().undoStack()->count();
        QTest::mouseClick(m_view, Qt::LeftButton, {}, inView(words(0).center()));
        QCOMPARE(m_view->selectedAnnotation(), 0);
        QCOMPARE(m_window->document().undoStack()->count(), steps);
        QTest::mouseClick(m_view, Qt::LeftButton, {}, inView(m_view->layout().plot.center()));
        QCOMPARE(m_view->selectedAnnotation(), -1);
    }

    void keysMoveTheSelectedOne()
    {
        add("Here");
        const QPointF before = words(0).center();
        const int steps = m_window->document().undoStack()->count();
        const PeriodRef cursor = m_window->document().current().view.cursor;
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_view, Qt::Key_Right);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(m_view, Qt::Key_Up);
        const QPointF by = words(0).center() - before;
        QVERIFY2(QLineF(by, QPointF(6, -4)).length() < 0.1, qPrintable(QStringLiteral("%1 %2").arg(by.x()).arg(by.y())));
        QCOMPARE(m_window->document().undoStack()->count(), steps + 1);
        QCOMPARE(m_window->document().current().view.cursor, cursor);
        QTest::keyClick(m_view, Qt::Key_Escape); // then the keys are the cursor's again
        QTest::keyClick(m_view, Qt::Key_Right);
        QVERIFY(m_window->document().current().view.cursor != cursor);
        m_window->trigger("undoAction");
        QVERIFY(!annotations().first().offset);
    }

    void tabGoesThroughThem()
    {
        add("One");
        add("Two");
        m_view->selectAnnotation(-1);
        m_view->setFocus(Qt::TabFocusReason);
        for (const int expected : {0, 1}) {
            m_window->press(Qt::Key_Tab);
            QVERIFY(m_view->hasFocus());
            QCOMPARE(m_view->selectedAnnotation(), expected);
        }
        QVERIFY(m_view->accessibleDescription().endsWith(QStringLiteral("Two")));
        m_window->press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedAnnotation(), 0);
        m_window->press(Qt::Key_Tab);
        m_window->press(Qt::Key_Tab);
        QVERIFY(!m_view->hasFocus());
        QCOMPARE(m_view->selectedAnnotation(), -1);
    }

    void enterEditsAndDeleteRemoves()
    {
        add("Here");
        QTest::keyClick(m_view, Qt::Key_Return);
        auto *editor = m_window->find<QLineEdit>("wordEditor");
        QVERIFY(editor->hasFocus());
        QCOMPARE(editor->text(), QStringLiteral("Here"));
        m_window->type(editor, QStringLiteral("There"));
        QCOMPARE(annotations().first().text, QStringLiteral("There"));
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_Delete);
        QVERIFY(annotations().isEmpty());
        m_window->trigger("undoAction");
        QCOMPARE(annotations().size(), 1);
        QCOMPARE(m_view->selectedAnnotation(), 0); // what came back, as before
        QTest::mouseDClick(m_view, Qt::LeftButton, {}, inView(words(0).center()));
        QVERIFY(editor->isVisible());
        editor->clear(); // without words it is removed
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(annotations().isEmpty());
    }

    void theMenuOfTheFigureAnnotatesWhatIsThere()
    {
        const Figure &figure = m_view->figure();
        const int place = placeOf(Month::of(2010, 6));
        const auto canada = size_t(std::ranges::find(figure.series, PartnerCode{1220}, &FigureSeries::partner)
                                   - figure.series.begin());
        const QPointF at(m_view->layout().x[size_t(place)], m_view->layout().y(figure.series[canada].drawn.values[size_t(place)]));
        menuAt(at, "labelValue");
        QCOMPARE(annotations().size(), 1);
        const Annotation &value = annotations().first();
        QVERIFY(value.kind == AnnotationKind::Value && value.partner == PartnerCode{1220});
        QCOMPARE(value.from, Period::month(Month::of(2010, 6)));
        QVERIFY(drawnTexts().contains(figure.annotations.front().text));
        menuAt(at, "highlightHere"); // the words of the value are beside it
        QCOMPARE(annotations().size(), 2);
        QVERIFY(annotations().last().kind == AnnotationKind::Highlight && annotations().last().partner == PartnerCode{1220});
        QCOMPARE(annotations().last().to, Period::month(Month::of(2015, 8))); // the cursor
        const QPointF beside(m_view->layout().x[size_t(placeOf(Month::of(2012, 6)))], m_view->layout().plot.bottom() - 3);
        menuAt(beside, "shadeHere");
        m_window->type(m_window->find<QLineEdit>("wordEditor"), QStringLiteral("Shaded"));
        QCOMPARE(annotations().size(), 3);
        QVERIFY(annotations().last().kind == AnnotationKind::Range);
        QCOMPARE(annotations().last().from, Period::month(Month::of(2012, 6)));
        QCOMPARE(annotations().last().to, Period::month(Month::of(2015, 8)));
    }

    void theMenuOfAnAnnotationChangesIt()
    {
        add("Here");
        const QPointF middle = words(0).center();
        menuAt(middle, "arrowAnnotation");
        QVERIFY(annotations().first().kind == AnnotationKind::Arrow);
        QTest::keyClick(m_view, Qt::Key_Down);
        QVERIFY(annotations().first().offset);
        menuAt(words(0).center(), "placeAnnotation");
        QVERIFY(!annotations().first().offset);
        menuAt(words(0).center(), "deleteAnnotation");
        QVERIFY(annotations().isEmpty());
    }

    void aRankingHasNone()
    {
        add("Here");
        m_window->press(Qt::Key_5, Qt::AltModifier);
        QTRY_COMPARE(m_window->spec().chart, Chart::Ranking);
        QVERIFY(annotations().isEmpty());
        m_window->trigger("addAnnotationAction");
        QVERIFY(!m_window->find("wordEditor")->isVisible());
        QVERIFY(std::ranges::any_of(m_window->messages(), [](const MessageBarItem &item) {
            return item.text.contains(QStringLiteral("draw only one"));
        }));
        m_window->press(Qt::Key_1, Qt::AltModifier); // they were kept
        QTRY_COMPARE(m_window->spec().chart, Chart::Line);
        QCOMPARE(annotations().size(), 1);
    }

    void whatIsOutsideIsTold()
    {
        add("Here");
        FigureSpec spec = m_window->spec();
        spec.from = *PeriodRef::parse(QStringLiteral("2020-01"));
        m_window->document().editSpec(spec, QStringLiteral("Window"));
        QTRY_VERIFY(m_window->find<ElidedLabel>("statusData")->text().contains(QStringLiteral("not drawn")));
        QCOMPARE(annotations().size(), 1);
    }

    void aSessionHasThem()
    {
        add("Here");
        QTest::keyClick(m_view, Qt::Key_Down);
        const QList<Annotation> before = annotations();
        m_window->answers.saveSession = m_window->path("mine.strata");
        m_window->trigger("saveAction");
        m_window->open({m_window->path("mine.strata")});
        QTRY_COMPARE(annotations(), before);
        m_view = m_window->window().findChild<FigureView *>();
        QVERIFY(drawnTexts().contains(QStringLiteral("Here")));
        m_window->trigger("duplicateFigureAction");
        QCOMPARE(annotations(), before);
    }

private:
    const QList<Annotation> &annotations() const { return m_window->spec().annotations; }
    void add(const char *words)
    {
        m_window->trigger("addAnnotationAction");
        m_window->type(m_window->find<QLineEdit>("wordEditor"), QString::fromUtf8(words));
    }
    const PlacedAnnotation &placed(int index) const { return m_view->layout().annotations[size_t(index)]; }
    QRectF words(int index) const { return placed(index).words; }
    QPoint inView(QPointF points) const
    {
        const double scale = m_view->sheet().width() / m_view->layout().paper.size.width();
        return (points * scale + m_view->sheet().topLeft()).toPoint();
    }
    int placeOf(Month month) const
    {
        const auto &periods = m_view->figure().periods;
        return int(std::ranges::find(periods, Period::month(month)) - periods.begin());
    }
    QStringList drawnTexts() const
    {
        QStringList texts;
        for (const TextItem &item : m_view->layout().texts)
            texts.append(item.text);
        return texts;
    }
    // Opens the menu there and chooses an entry, if it has it.
    void menuAt(QPointF points, const char *entry)
    {
        const QPoint at = inView(points);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_view->mapToGlobal(at));
        QApplication::sendEvent(m_view, &event);
        auto *menu = m_window->window().findChild<QMenu *>(QStringLiteral("figureMenu"));
        QVERIFY(menu && menu->isVisible());
        auto *action = menu->findChild<QAction *>(QLatin1String(entry));
        if (action && action->isEnabled())
            action->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
    }

    const Builtin m_builtin;
    std::unique_ptr<OpenWindow> m_window;
    FigureView *m_view = nullptr;
};

TRADESTRATA_TEST(MainWindowAnnotationsTest, QApplication)
#include "tst_mainwindowannotations.moc"
