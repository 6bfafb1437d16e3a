// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/support/text.h"
#include "widgets/controls/theme.h"
#include "widgets/panels/checkpanel.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace tradestrata;

/// The panel of published figures: what it shows, what can be removed, what it requests.
class TestCheckPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { WindowTheme::light().applyTo(*qApp); }
    void init()
    {
        m_panel = std::make_unique<CheckPanel>();
        CheckLine claim{s("Mexico leads Canada, 2025"),
                        s("by $1 bn"),
                        {s("agrees"), s("holds")},
                        s("All of the claim"),
                        -1,
                        true};
        CheckLine own{s("Mexico, 2025"), s("$338 bn"), {s("agrees"), s("differs")}, s("All of the figure"), 4, false};
        m_panel->setLines({s("March 2026"), s("Data to June 2026")}, {claim, own});
        m_panel->resize(300, 400);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup() { m_panel.reset(); }

    void eachReleaseStandsUnderItsFigure()
    {
        QCOMPARE(table()->topLevelItemCount(), 2);
        const QTreeWidgetItem *figure = table()->topLevelItem(1);
        QCOMPARE(figure->text(0), s("Mexico, 2025\n$338 bn"));
        QCOMPARE(figure->toolTip(0), s("All of the figure"));
        QVERIFY(figure->isExpanded());
        QCOMPARE(figure->childCount(), 2);
        QCOMPARE(figure->child(1)->text(0), s("Data to June 2026"));
        QCOMPARE(figure->child(1)->text(1), s("differs"));
        m_panel->setLines({}, {});
        QCOMPARE(table()->topLevelItemCount(), 0);
    }

    void headsAreAsHighAsTheirText()
    {
        CheckLine line{s("Mexico leads Canada, January–August 2025"), s("by $0.8 bn"), {s("false")}, s("All of it"), -1, true};
        CheckPanel later;
        later.resize(100, 300);
        later.setLines({s("March 2026")}, {line, line}); // before it has its place
        later.resize(400, 300);
        later.show();
        QVERIFY(QTest::qWaitForWindowExposed(&later));
        const auto heightIn = [&later] {
            const auto *tree = later.findChild<QTreeWidget *>(s("checkTable"));
            return tree->visualItemRect(tree->topLevelItem(0)).height();
        };
        const int lines = QFontMetrics(later.font()).lineSpacing();
        QTRY_VERIFY2(heightIn() < 3 * lines, QByteArray::number(heightIn()));
        later.resize(180, 300);
        QTRY_VERIFY2(heightIn() >= 3 * lines, QByteArray::number(heightIn()));
        later.resize(400, 300);
        QTRY_VERIFY2(heightIn() < 3 * lines, QByteArray::number(heightIn()));
    }

    void theFocusRingLeavesRoomForTheText()
    {
        const QTreeWidgetItem *head = table()->topLevelItem(1);
        for (const QTreeWidgetItem *item : {head, static_cast<const QTreeWidgetItem *>(head->child(0))}) {
            QStyleOptionViewItem option;
            option.initFrom(table());
            option.rect = table()->visualItemRect(item);
            option.features = QStyleOptionViewItem::HasDisplay;
            option.text = item->text(0);
            const QRect text = table()->style()->subElementRect(QStyle::SE_ItemViewItemText, &option, table());
            constexpr int ring = 2;
            QVERIFY(text.left() - option.rect.left() + table()->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, table())
                    >= ring + 3);
            const int lines = int(item->text(0).count(u'\n')) + 1;
            QVERIFY2(option.rect.height() >= lines * QFontMetrics(table()->font()).lineSpacing() + 2 * ring,
                     qPrintable(option.text));
        }
    }

    void onesOwnAloneAreRemoved()
    {
        QSignalSpy removed(m_panel.get(), &CheckPanel::removeRequested);
        const auto *button = m_panel->findChild<QToolButton *>(s("checkRemove"));
        QVERIFY(!button->isEnabled());
        table()->setFocus();
        table()->setCurrentItem(table()->topLevelItem(0));
        QTest::keyClick(table(), Qt::Key_Delete);
        QVERIFY(!button->isEnabled());
        QCOMPARE(removed.size(), 0);
        table()->setCurrentItem(table()->topLevelItem(1));
        QVERIFY(button->isEnabled());
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().first().toInt(), 4); // its index among one's own, not the row
    }

    void whatIsLeftOutIsReported()
    {
        const auto *label = m_panel->findChild<QLabel *>(s("checkLeftOut"));
        QVERIFY(!label->isVisible());
        m_panel->setLines({}, {}, s("Left out: the data to June 2026."));
        QVERIFY(label->isVisible());
        QCOMPARE(label->text(), s("Left out: the data to June 2026."));
        m_panel->setLines({}, {});
        QVERIFY(!label->isVisible());
    }

    void findingsHaveTheirButtons()
    {
        const auto button = [this](const char *row, const char *name) {
            const auto *line = m_panel->findChild<QWidget *>(s(row));
            return line ? line->findChild<QToolButton *>(s(name)) : nullptr;
        };
        m_panel->setFindings({{s("data-old"), s("It is old."), s("Use the Newest"), {}},
                              {s("source-missing"), s("No source."), {}, {}},
                              {s("stack-gap"), s("A gap."), s("Draw Lines"), s("Accepted: it is known")}});
        QCOMPARE(button("finding_data-old", "findingMend")->text(), s("Use the Newest"));
        QVERIFY(button("finding_data-old", "findingAccept") && !button("finding_data-old", "findingWithdraw"));
        QVERIFY(!button("finding_source-missing", "findingMend") && button("finding_source-missing", "findingAccept"));
        QVERIFY(!button("finding_stack-gap", "findingMend") && !button("finding_stack-gap", "findingAccept"));
        QCOMPARE(m_panel->findChild<QLabel *>(s("findingAccepted"))->text(), s("Accepted: it is known"));
        const auto click = [&](const char *row, const char *name, void (CheckPanel::*asked)(int)) {
            QSignalSpy spy(m_panel.get(), asked);
            QTest::keyClick(button(row, name), Qt::Key_Space);
            return spy.size() == 1 ? spy.first().first().toInt() : -1;
        };
        QCOMPARE(click("finding_data-old", "findingMend", &CheckPanel::mendRequested), 0);
        QCOMPARE(click("finding_source-missing", "findingAccept", &CheckPanel::acceptRequested), 1);
        QCOMPARE(click("finding_stack-gap", "findingWithdraw", &CheckPanel::withdrawRequested), 2);
        m_panel->setFindings({});
        QTRY_VERIFY(!button("finding_data-old", "findingMend"));
        QVERIFY(!m_panel->findChild<QLabel *>(s("findingNone"))->text().isEmpty());
    }

    void findingsLeaveRoomForTheTable()
    {
        QList<FindingLine> many;
        for (int i = 0; i < 12; ++i)
            many.append(
                {QString::number(i), s("A sentence that needs more than one line in a panel of this width."), s("Mend"), {}});
        const auto *area = m_panel->findChild<QWidget *>(s("checkFindings"));
        m_panel->setFindings(many);
        QTRY_VERIFY(table()->height() > m_panel->height() / 4 && area->height() <= m_panel->height() / 2);
        m_panel->setFindings(many.first(1));
        QTRY_VERIFY(area->height() < m_panel->height() / 3 && area->height() > 2 * m_panel->fontMetrics().lineSpacing());
    }

    void everyControlHasNames()
    {
        m_panel->setFindings({{s("data-old"), s("It is old."), s("Use the Newest"), {}},
                              {s("stack-gap"), s("A gap."), {}, s("Accepted: it is known")}});
        for (QWidget *control : m_panel->findChildren<QWidget *>()) {
            if (control->focusPolicy() & Qt::TabFocus && control->isVisible())
                QVERIFY2(!control->objectName().isEmpty() && !control->accessibleName().isEmpty(),
                         control->metaObject()->className());
        }
        QSignalSpy added(m_panel.get(), &CheckPanel::addRequested);
        QTest::keyClick(m_panel->findChild<QToolButton *>(s("checkAdd")), Qt::Key_Space);
        QCOMPARE(added.size(), 1);
        QSignalSpy asked(m_panel.get(), &CheckPanel::fileRequested);
        QTest::keyClick(m_panel->findChild<QToolButton *>(s("checkOpen")), Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
    }

private:
    QTreeWidget *table() const { return m_panel->findChild<QTreeWidget *>(s("checkTable")); }

    std::unique_ptr<CheckPanel> m_panel;
};

TRADESTRATA_TEST(TestCheckPanel, QApplication)
#include "tst_checkpanel.moc"
