// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/controls/periodtrack.h"

#include <QComboBox>
#include <QListView>
#include <QRandomGenerator>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// Whatever a user does with the controls, undoing everything restores the session, and redoing everything the last
/// one.
class MainWindowWalkTest : public QObject
{
    Q_OBJECT

private slots:
    void undoAllAndRedoAll_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void undoAllAndRedoAll()
    {
        QFETCH(quint32, seed);
        m_random.seed(seed);
        m_window = std::make_unique<OpenWindow>(m_builtin);
        QUndoStack &stack = *m_window->document().undoStack();
        std::vector<Session> steps{m_window->session()}; // by the stack's index
        for (int i = 0; i < 125; ++i) {
            const int before = stack.index();
            doSomething();
            QVERIFY(stack.index() == before || stack.index() == before + 1 || stack.index() == before - 1);
            if (stack.index() == before + 1) { // a new step discards what could have been redone
                steps.resize(size_t(stack.index()));
                steps.push_back(m_window->session());
            }
            QVERIFY(m_window->session().sameContent(steps[size_t(stack.index())]));
            QCOMPARE(m_window->document().isModified(), stack.index() != 0);
        }
        QVERIFY(stack.count() > 20);
        for (int walk = 0; walk < 2; ++walk) {
            while (stack.canUndo()) {
                m_window->trigger("undoAction");
                QVERIFY(m_window->session().sameContent(steps[size_t(stack.index())]));
            }
            QVERIFY(!m_window->document().isModified());
            while (stack.canRedo()) {
                m_window->trigger("redoAction");
                QVERIFY(m_window->session().sameContent(steps[size_t(stack.index())]));
            }
        }
        m_window.reset();
    }

private:
    int any(int count) { return int(m_random.bounded(count)); }

    void doSomething()
    {
        OpenWindow &w = *m_window;
        static const char *const boxes[] = {"flowBox", "measureBox", "showBox", "axisBox", "sizeBox", "languageBox"};
        static const char *const buttons[] = {"chartLine",     "chartArea",      "chartShare", "chartBars",
                                              "top5",          "top10",          "top15",      "addFigureButton",
                                              "partnerOthers", "previousButton", "firstButton"};
        static const char *const actions[] =
            {"duplicateFigureAction", "deleteFigureAction", "nextFigureAction", "undoAction", "redoAction", "undoAction"};
        switch (any(7)) {
        case 0:
        case 1: {
            QWidget *box = w.find(boxes[any(std::size(boxes))]);
            box->setFocus();
            return QTest::keyClick(box, any(2) ? Qt::Key_Down : Qt::Key_Up);
        }
        case 2: {
            QWidget *button = w.find(buttons[any(std::size(buttons))]);
            return button->isEnabled() ? QTest::mouseClick(button, Qt::LeftButton) : void();
        }
        case 3:
            return w.trigger(actions[any(std::size(actions))]);
        case 4: {
            auto *list = w.find<QListView>("partnerList");
            const QRect row = list->visualRect(list->model()->index(any(8), 0));
            return QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(24, row.center().y()));
        }
        case 5:
            return w.type(w.find<QLineEdit>("titleEdit"), QStringLiteral("Title %1").arg(any(5)));
        default:
            return dragTheSlider();
        }
    }

    void dragTheSlider()
    {
        auto *track = m_window->window().findChild<PeriodTrack *>();
        const PeriodGeometry &places = track->geometryOfPeriods();
        const QRectF parts[] = {places.startHandle(), places.endHandle(), places.windowRect(), places.flag()};
        const QPoint from = parts[any(4)].center().toPoint();
        const QPoint to = from + QPoint(any(400) - 200, 0);
        QTest::mousePress(track, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 5; ++i)
            QTest::mouseMove(track, from + (to - from) * i / 5);
        QTest::mouseRelease(track, Qt::LeftButton, {}, to);
    }

    const Builtin m_builtin;
    QRandomGenerator m_random;
    std::unique_ptr<OpenWindow> m_window;
};

TRADESTRATA_TEST(MainWindowWalkTest, QApplication)
#include "tst_mainwindowwalk.moc"
