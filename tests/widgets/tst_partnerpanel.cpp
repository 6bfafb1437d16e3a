// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/widgets/partnerfixture.h"

#include <QImage>
#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace partnerfixture;

/// The partner panel as a user has it: check boxes, others, the N largest, by object name.
class TestPartnerPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void settersAreSilent();
    void showsItsCount();
    void productsAreNamedSo();
    void aClickAsks();
    void aDoubleClickAsksOnce();
    void aPressDraggedAwayAsksNothing();
    void othersAsk();
    void othersThatCannotBe();
    void topsAsk();
    void aCursorStepMovesNothing();
    void aCheckKeepsThePosition();
    void followsTheTheme();
    void everyControlHasNames();

private:
    std::unique_ptr<Panel> m_panel;
};

void TestPartnerPanel::initTestCase()
{
    qRegisterMetaType<PartnerCode>();
    WindowTheme::light().applyTo(*qApp);
}

void TestPartnerPanel::init()
{
    m_panel = std::make_unique<Panel>();
    QVERIFY(QTest::qWaitForWindowActive(&m_panel->panel));
}

void TestPartnerPanel::cleanup() { m_panel.reset(); }

void TestPartnerPanel::settersAreSilent()
{
    m_panel->panel.setRows(rows({4280}));
    m_panel->panel.setValues({{{4280}, QStringLiteral("1"), QStringLiteral("2")}});
    m_panel->panel.refreshOrder();
    m_panel->panel.setOthers(others(false));
    m_panel->panel.setTop(10);
    m_panel->panel.setRows({});
    QCOMPARE(m_panel->toggled.size() + m_panel->othersRequested.size() + m_panel->topRequested.size(), 0);
}

void TestPartnerPanel::showsItsCount()
{
    const QLabel *count = m_panel->find<QLabel>("partnerCount");
    QCOMPARE(count->text(), QStringLiteral("2 of 43 shown"));
    m_panel->panel.setRows(rows({2010, 1220, 3}));
    QVERIFY(count->text().startsWith(QLatin1String("2 of 43 and 1 group")));
}

void TestPartnerPanel::productsAreNamedSo()
{
    const auto *list = m_panel->list();
    QCOMPARE(m_panel->panel.accessibleName(), QStringLiteral("Partners"));
    m_panel->panel.setKind(PartnerPanel::Rows::Products);
    QCOMPARE(m_panel->panel.accessibleName(), QStringLiteral("Products"));
    QCOMPARE(list->accessibleName(), QStringLiteral("Products, shown ones first"));
    m_panel->panel.setKind(PartnerPanel::Rows::Partners);
    QCOMPARE(list->accessibleName(), QStringLiteral("Partners, shown ones first"));
}

void TestPartnerPanel::aClickAsks()
{
    QTest::mouseClick(m_panel->list()->viewport(), Qt::LeftButton, {}, QPoint(24, m_panel->middleOf(2).y())); // the check box
    QCOMPARE(asked(m_panel->toggled), QStringLiteral("4280 1"));
    QTest::mouseClick(m_panel->list()->viewport(), Qt::LeftButton, {}, m_panel->middleOf(0)); // the name
    QCOMPARE(asked(m_panel->toggled), QStringLiteral("4280 1, 2010 0"));
    QCOMPARE(m_panel->nameAt(2), QStringLiteral("Germany")); // as long as it is not fulfilled, it is a request
    QVERIFY(!m_panel->list()->model()->index(2, 0).data(PartnerListModel::ShownRole).toBool());
    QTest::mouseClick(m_panel->list()->viewport(), Qt::RightButton, {}, m_panel->middleOf(1));
    QCOMPARE(m_panel->toggled.size(), 2);
}

void TestPartnerPanel::aDoubleClickAsksOnce()
{
    QTest::mouseClick(m_panel->list()->viewport(), Qt::LeftButton, {}, m_panel->middleOf(2));
    QTest::mouseDClick(m_panel->list()->viewport(), Qt::LeftButton, {}, m_panel->middleOf(2)); // its second press
    QTest::mouseRelease(m_panel->list()->viewport(), Qt::LeftButton, {}, m_panel->middleOf(2));
    QCOMPARE(asked(m_panel->toggled), QStringLiteral("4280 1"));
}

void TestPartnerPanel::aPressDraggedAwayAsksNothing()
{
    QTest::mousePress(m_panel->list()->viewport(), Qt::LeftButton, {}, m_panel->middleOf(2));
    QTest::mouseRelease(m_panel->list()->viewport(), Qt::LeftButton, {}, m_panel->middleOf(4));
    QCOMPARE(m_panel->toggled.size(), 0);
}

void TestPartnerPanel::othersAsk()
{
    auto *row = m_panel->find<QAbstractButton>("partnerOthers");
    QTest::mouseClick(row, Qt::LeftButton);
    row->setFocus(Qt::TabFocusReason);
    QTest::keyClick(row, Qt::Key_Space);
    QCOMPARE(m_panel->othersRequested.size(), 2);
    QCOMPARE(m_panel->othersRequested.at(0).at(0).toBool(), false);
    QCOMPARE(m_panel->othersRequested.at(1).at(0).toBool(), false); // still shown: the request was not fulfilled
    m_panel->panel.setOthers(others(false));
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(m_panel->othersRequested.at(2).at(0).toBool(), true);
    QTest::mouseClick(m_panel->find<QWidget>("partnerTotal"), Qt::LeftButton);
    QCOMPARE(m_panel->othersRequested.size(), 3);
}

void TestPartnerPanel::othersThatCannotBe()
{
    m_panel->panel.setOthers(others(false, false));
    auto *row = m_panel->find<QAbstractButton>("partnerOthers");
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(m_panel->othersRequested.size(), 0);
    QCOMPARE(row->toolTip(), QStringLiteral("They come to less than zero."));
}

void TestPartnerPanel::topsAsk()
{
    m_panel->panel.setTop(5);
    QVERIFY(m_panel->find<QToolButton>("top5")->isChecked());
    QTest::mouseClick(m_panel->find<QToolButton>("top10"), Qt::LeftButton);
    QCOMPARE(m_panel->topRequested.at(0).at(0).toInt(), 10);
    QVERIFY(m_panel->find<QToolButton>("top5")->isChecked() && !m_panel->find<QToolButton>("top10")->isChecked());
    m_panel->find<QToolButton>("top15")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_panel->find<QToolButton>("top15"), Qt::Key_Space);
    QCOMPARE(m_panel->topRequested.at(1).at(0).toInt(), 15);
    QTest::mouseClick(m_panel->find<QToolButton>("top5"), Qt::LeftButton); // again: the current N largest
    QCOMPARE(m_panel->topRequested.at(2).at(0).toInt(), 5);
    QVERIFY(m_panel->find<QToolButton>("top5")->isChecked());
}

void TestPartnerPanel::aCursorStepMovesNothing()
{
    m_panel->list()->setFocus(Qt::TabFocusReason);
    m_panel->list()->setCurrentIndex(m_panel->list()->model()->index(20, 0));
    m_panel->list()->verticalScrollBar()->setValue(10 * 28);
    m_panel->panel.setValues({{{5000}, QStringLiteral("0.1"), QStringLiteral("0"), {}, 0.1},
                              {{5039}, QStringLiteral("999"), QStringLiteral("9"), {}, 999}});
    QCOMPARE(m_panel->list()->verticalScrollBar()->value(), 10 * 28);
    QCOMPARE(m_panel->list()->currentIndex().row(), 20);
    QCOMPARE(m_panel->nameAt(3), QStringLiteral("Country 0"));
    m_panel->panel.refreshOrder();
    QCOMPARE(m_panel->nameAt(2), QStringLiteral("Country 39"));
    QCOMPARE(m_panel->nameAt(42), QStringLiteral("Country 0"));
    QCOMPARE(m_panel->list()->verticalScrollBar()->value(), 10 * 28);
}

void TestPartnerPanel::aCheckKeepsThePosition()
{
    m_panel->list()->verticalScrollBar()->setValue(10 * 28);
    const QPoint place = m_panel->middleOf(20);
    const QString below = m_panel->nameAt(21);
    QTest::mouseClick(m_panel->list()->viewport(), Qt::LeftButton, {}, place);
    const int code = m_panel->toggled.at(0).at(0).value<PartnerCode>().number;
    m_panel->panel.setRows(rows({2010, 1220, code}));
    QCOMPARE(m_panel->list()->verticalScrollBar()->value(), 10 * 28);
    QCOMPARE(m_panel->list()->currentIndex().data(PartnerListModel::CodeRole).toInt(), code);
    QCOMPARE(m_panel->list()->currentIndex().row(), 2);
    QCOMPARE(m_panel->nameAt(21), below); // the rows below stay under the mouse
}

void TestPartnerPanel::followsTheTheme()
{
    const auto ground = [this] { return m_panel->panel.grab().toImage().pixelColor(4, 20); };
    QCOMPARE(ground(), WindowTheme::light().panel);
    // The chip of a shown partner is full, that of another one hollow.
    const auto chip = [this](int row) {
        const QPoint centre = m_panel->list()->viewport()->mapTo(&m_panel->panel, QPoint(43, m_panel->middleOf(row).y()));
        return m_panel->panel.grab().toImage().pixelColor(centre);
    };
    QCOMPARE(chip(0), QColor(0x00, 0x67, 0x64));
    QCOMPARE(chip(2), WindowTheme::light().field);
    WindowTheme::darkTheme().applyTo(*qApp);
    QCOMPARE(ground(), WindowTheme::darkTheme().panel);
    QCOMPARE(chip(0), QColor(0x1B, 0x74, 0x71)); // the same partner, lifted
    QCOMPARE(chip(2), WindowTheme::darkTheme().field);
    WindowTheme::light().applyTo(*qApp);
}

void TestPartnerPanel::everyControlHasNames()
{
    for (const char *name : {"partnerSearch", "partnerList", "partnerOthers", "partnerTotal", "top5", "top10", "top15"})
        QVERIFY2(m_panel->find<QWidget>(name) && !m_panel->find<QWidget>(name)->accessibleName().isEmpty(), name);
    const QString spoken = m_panel->list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken, QStringLiteral("Mexico: 335.3, share 4.4"));
}

TRADESTRATA_TEST(TestPartnerPanel, QApplication)
#include "tst_partnerpanel.moc"
