// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "widgets/controls/figuretabs.h"
#include "widgets/controls/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace tradestrata;

/// The figures' tabs as a user has them: by mouse, drag, menu and keys.
class TestFigureTabs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void settersAreSilent();
    void clicksAndArrowsChoose();
    void aDragIsOneMove_data();
    void aDragIsOneMove();
    void renamesInPlace();
    void escapeKeepsTheName();
    void emptyAndEqualNamesAreRefused();
    void leavingTheEditorTakesTheName();
    void newTabsEndARename();
    void keysActOnTheFigureInFront();
    void theMenuActsOnTheTabUnderIt();
    void theLastFigureStays();
    void ampersandsAreText();
    void manyTabsScroll();
    void addAsks();
    void everyControlHasNames();

private:
    QTabBar *bar() const { return m_tabs->findChild<QTabBar *>(QStringLiteral("figureTabBar")); }
    QLineEdit *editor() const { return m_tabs->findChild<QLineEdit *>(QStringLiteral("figureNameEdit")); }
    QMenu *menu() const { return m_tabs->findChild<QMenu *>(QStringLiteral("figureTabMenu")); }
    QAction *action(const char *name) const { return m_tabs->findChild<QAction *>(QLatin1String(name)); }
    QPoint middleOf(int tab) const { return bar()->tabRect(tab).center(); }
    void drag(int from, int to) const;
    qsizetype signalCount() const;

    std::unique_ptr<FigureTabs> m_tabs;
    std::unique_ptr<QSignalSpy> m_current, m_moved, m_renamed, m_duplicate, m_delete, m_add;
};

void TestFigureTabs::initTestCase() { WindowTheme::light().applyTo(*qApp); }

void TestFigureTabs::init()
{
    m_tabs = std::make_unique<FigureTabs>();
    m_tabs->setTabs({QStringLiteral("Lead"), QStringLiteral("Months"), QStringLiteral("Shares"), QStringLiteral("Bars")}, 0);
    m_tabs->resize(720, m_tabs->height());
    m_tabs->show();
    QVERIFY(QTest::qWaitForWindowActive(m_tabs.get()));
    m_current = std::make_unique<QSignalSpy>(m_tabs.get(), &FigureTabs::currentEdited);
    m_moved = std::make_unique<QSignalSpy>(m_tabs.get(), &FigureTabs::movedByUser);
    m_renamed = std::make_unique<QSignalSpy>(m_tabs.get(), &FigureTabs::renamed);
    m_duplicate = std::make_unique<QSignalSpy>(m_tabs.get(), &FigureTabs::duplicateRequested);
    m_delete = std::make_unique<QSignalSpy>(m_tabs.get(), &FigureTabs::deleteRequested);
    m_add = std::make_unique<QSignalSpy>(m_tabs.get(), &FigureTabs::addRequested);
}

void TestFigureTabs::cleanup() { m_tabs.reset(); }

qsizetype TestFigureTabs::signalCount() const
{
    return m_current->count() + m_moved->count() + m_renamed->count() + m_duplicate->count() + m_delete->count() + m_add->count();
}

void TestFigureTabs::drag(int from, int to) const
{
    const QPoint begin = middleOf(from);
    const QPoint end = middleOf(to);
    QTest::mousePress(bar(), Qt::LeftButton, {}, begin);
    constexpr int steps = 12;
    for (int i = 1; i <= steps; ++i)
        QTest::mouseMove(bar(), begin + (end - begin) * i / steps);
    QTest::mouseRelease(bar(), Qt::LeftButton, {}, end);
}

void TestFigureTabs::settersAreSilent()
{
    m_tabs->setTabs({QStringLiteral("One")}, 0);
    m_tabs->setTabs({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}, 2);
    QCOMPARE(m_tabs->current(), 2);
    m_tabs->setTabs({QStringLiteral("A"), QStringLiteral("B")}, 1);
    m_tabs->setTabs({}, -1);
    QCOMPARE(bar()->count(), 0);
    QCOMPARE(signalCount(), 0);
}

void TestFigureTabs::clicksAndArrowsChoose()
{
    QTest::mouseClick(bar(), Qt::LeftButton, {}, middleOf(2));
    QCOMPARE(m_current->takeFirst().first().toInt(), 2);
    QTest::mouseClick(bar(), Qt::LeftButton, {}, middleOf(2)); // in front already
    QCOMPARE(signalCount(), 0);
    bar()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bar(), Qt::Key_Left);
    QCOMPARE(m_current->takeFirst().first().toInt(), 1);
    QCOMPARE(signalCount(), 0);
}

void TestFigureTabs::aDragIsOneMove_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("to the right end") << 0 << 3;
    QTest::newRow("to the left end") << 3 << 0;
    QTest::newRow("by one") << 1 << 2;
}

void TestFigureTabs::aDragIsOneMove()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QStringList expected = m_tabs->names();
    expected.move(from, to);
    drag(from, to);
    QCOMPARE(m_moved->count(), 1);
    QCOMPARE(m_moved->first(), QVariantList({from, to}));
    QTRY_COMPARE(bar()->tabText(to), expected[to]);
    for (int i = 0; i < expected.size(); ++i)
        QCOMPARE(bar()->tabText(i), expected[i]);
    QCOMPARE(m_tabs->current(), to);
    QCOMPARE(m_current->count(), from == 0 ? 0 : 1); // the press brings the tab to the front
    m_tabs->setTabs(expected, to);                   // what the document answers
    QCOMPARE(m_moved->count(), 1);
    QCOMPARE(m_tabs->names(), expected);
}

void TestFigureTabs::renamesInPlace()
{
    QTest::mouseDClick(bar(), Qt::LeftButton, {}, middleOf(1));
    QTRY_VERIFY(editor()->isVisible());
    QCOMPARE(editor()->text(), QStringLiteral("Months"));
    QTest::keyClicks(editor(), QStringLiteral("By month"));
    QTest::keyClick(editor(), Qt::Key_Return);
    QCOMPARE(m_renamed->count(), 1);
    QCOMPARE(m_renamed->first(), QVariantList({1, QStringLiteral("By month")}));
    QVERIFY(!editor()->isVisible());
    QVERIFY(bar()->hasFocus());
}

void TestFigureTabs::escapeKeepsTheName()
{
    QTest::keyClick(bar(), Qt::Key_F2);
    QTest::keyClicks(editor(), QStringLiteral("Other"));
    QTest::keyClick(editor(), Qt::Key_Escape);
    QVERIFY(!editor()->isVisible());
    QCOMPARE(signalCount(), 0);
}

void TestFigureTabs::emptyAndEqualNamesAreRefused()
{
    for (const QString &name : {QStringLiteral("   "), QStringLiteral("Lead"), QStringLiteral(" Lead ")}) {
        QTest::keyClick(bar(), Qt::Key_F2);
        QTest::keyClicks(editor(), name);
        QTest::keyClick(editor(), Qt::Key_Return);
    }
    QCOMPARE(signalCount(), 0);
}

void TestFigureTabs::leavingTheEditorTakesTheName()
{
    QTest::keyClick(bar(), Qt::Key_F2);
    QTest::keyClicks(editor(), QStringLiteral("Other"));
    m_tabs->findChild<QToolButton *>(QStringLiteral("addFigureButton"))->setFocus();
    QCOMPARE(m_renamed->count(), 1);
    QCOMPARE(m_renamed->first().last().toString(), QStringLiteral("Other"));
}

void TestFigureTabs::newTabsEndARename()
{
    QTest::keyClick(bar(), Qt::Key_F2);
    m_tabs->setTabs({QStringLiteral("Only")}, 0);
    QVERIFY(!editor()->isVisible());
    QCOMPARE(signalCount(), 0);
}

void TestFigureTabs::keysActOnTheFigureInFront()
{
    m_tabs->setTabs(m_tabs->names(), 1);
    bar()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bar(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_duplicate->takeFirst().first().toInt(), 1);
    QTest::keyClick(bar(), Qt::Key_Delete);
    QCOMPARE(m_delete->takeFirst().first().toInt(), 1);
    QTest::keyClick(bar(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_moved->takeFirst(), QVariantList({1, 0}));
    QTest::keyClick(bar(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_moved->takeFirst(), QVariantList({1, 2}));
    QCOMPARE(signalCount(), 0);
    m_tabs->setTabs(m_tabs->names(), 0); // no way to the left
    QTest::keyClick(bar(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(signalCount(), 0);
}

void TestFigureTabs::theMenuActsOnTheTabUnderIt()
{
    const QPoint at = middleOf(2);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, bar()->mapToGlobal(at));
    QApplication::sendEvent(bar(), &event);
    QTRY_VERIFY(menu()->isVisible());
    QCOMPARE(m_tabs->current(), 0);
    action("duplicateFigure")->trigger();
    QCOMPARE(m_duplicate->first().first().toInt(), 2);
    action("moveFigureRight")->trigger();
    QCOMPARE(m_moved->first(), QVariantList({2, 3}));
    menu()->close();
}

void TestFigureTabs::theLastFigureStays()
{
    m_tabs->setTabs({QStringLiteral("Only")}, 0);
    QTest::keyClick(bar(), Qt::Key_Delete);
    QCOMPARE(signalCount(), 0);
    QVERIFY(!action("deleteFigure")->isEnabled());
    QVERIFY(!action("deleteFigure")->toolTip().isEmpty());
}

void TestFigureTabs::ampersandsAreText()
{
    m_tabs->setTabs({QStringLiteral("Mexico & Canada")}, 0);
    QCOMPARE(bar()->tabText(0), QStringLiteral("Mexico && Canada"));
    QTest::keyClick(bar(), Qt::Key_F2);
    QCOMPARE(editor()->text(), QStringLiteral("Mexico & Canada"));
}

void TestFigureTabs::manyTabsScroll()
{
    QStringList names;
    for (int i = 0; i < 20; ++i)
        names.append(QStringLiteral("Figure %1 with a name that is longer than any tab can be").arg(i));
    m_tabs->setTabs(names, 19);
    const auto *add = m_tabs->findChild<QToolButton *>(QStringLiteral("addFigureButton"));
    QTRY_VERIFY(add->geometry().right() < m_tabs->width());
    QTRY_VERIFY(bar()->width() < add->x());
    QCOMPARE(bar()->tabToolTip(3), names[3]);
    QTRY_VERIFY(bar()->rect().contains(bar()->tabRect(19).center()));
}

void TestFigureTabs::addAsks()
{
    auto *add = m_tabs->findChild<QToolButton *>(QStringLiteral("addFigureButton"));
    QTest::mouseClick(add, Qt::LeftButton);
    QTest::keyClick(add, Qt::Key_Space);
    QCOMPARE(m_add->count(), 2);
    QCOMPARE(signalCount(), 2);
}

void TestFigureTabs::everyControlHasNames()
{
    for (const QWidget *control : m_tabs->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (control->focusPolicy() == Qt::NoFocus)
            continue;
        QVERIFY2(!control->objectName().isEmpty(), control->metaObject()->className());
        QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
    }
}

TRADESTRATA_TEST(TestFigureTabs, QApplication)
#include "tst_figuretabs.moc"
