// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/widgets/partnerfixture.h"

#include <QImage>
#include <QTest>

using namespace partnerfixture;

/// Finding and checking partners with the keyboard.
class TestPartnerSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void keysFromSearchToCheckBox();
    void enterTakesTheBestMatch();
    void escapeClearsTheSearch();
    void typingInTheListSearches();
    void groupsAreFoundAndChecked();
    void emptyListsSayWhy();

private:
    std::unique_ptr<Panel> m_panel;
};

void TestPartnerSearch::initTestCase()
{
    qRegisterMetaType<PartnerCode>();
    WindowTheme::light().applyTo(*qApp);
}

void TestPartnerSearch::init()
{
    m_panel = std::make_unique<Panel>();
    QVERIFY(QTest::qWaitForWindowActive(&m_panel->panel));
}

void TestPartnerSearch::cleanup() { m_panel.reset(); }

void TestPartnerSearch::keysFromSearchToCheckBox()
{
    m_panel->search()->setFocus();
    QTest::keyClick(m_panel->search(), Qt::Key_Down);
    QVERIFY(m_panel->list()->hasFocus());
    QCOMPARE(m_panel->list()->currentIndex().row(), 0);
    QTest::keyClick(m_panel->list(), Qt::Key_Down);
    QTest::keyClick(m_panel->list(), Qt::Key_Down);
    QTest::keyClick(m_panel->list(), Qt::Key_Space);
    QTest::keyClick(m_panel->list(), Qt::Key_Return);
    QCOMPARE(asked(m_panel->toggled), QStringLiteral("4280 1, 4280 1"));
    QTest::keyClick(m_panel->list(), Qt::Key_End);
    QCOMPARE(m_panel->nameAt(m_panel->list()->currentIndex().row()), QStringLiteral("Country 39"));
    QTest::keyClick(m_panel->list(), Qt::Key_Home);
    QTest::keyClick(m_panel->list(), Qt::Key_Up);
    QVERIFY(m_panel->search()->hasFocus());
}

void TestPartnerSearch::enterTakesTheBestMatch()
{
    m_panel->search()->setFocus();
    QTest::keyClick(m_panel->search(), Qt::Key_Return);
    QCOMPARE(m_panel->toggled.size(), 0); // nothing was searched for
    QTest::keyClicks(m_panel->search(), QStringLiteral("germ"));
    QCOMPARE(m_panel->list()->model()->rowCount(), 1);
    QTest::keyClick(m_panel->search(), Qt::Key_Return);
    QCOMPARE(asked(m_panel->toggled), QStringLiteral("4280 1"));
    QTest::keyClicks(m_panel->search(), QStringLiteral("ca")); // replaces the old text
    QCOMPARE(m_panel->search()->text(), QStringLiteral("ca"));
    QTest::keyClick(m_panel->search(), Qt::Key_Enter);
    QCOMPARE(asked(m_panel->toggled), QStringLiteral("4280 1, 1220 0"));
    QTest::keyClicks(m_panel->search(), QStringLiteral("xyzzy"));
    QTest::keyClick(m_panel->search(), Qt::Key_Return);
    QCOMPARE(m_panel->toggled.size(), 2);
}

void TestPartnerSearch::escapeClearsTheSearch()
{
    m_panel->search()->setFocus();
    QTest::keyClicks(m_panel->search(), QStringLiteral("germ"));
    QTest::keyClick(m_panel->search(), Qt::Key_Escape);
    QVERIFY(m_panel->search()->text().isEmpty());
    QCOMPARE(m_panel->list()->model()->rowCount(), 43);
    QTest::keyClicks(m_panel->search(), QStringLiteral("germ"));
    QTest::keyClick(m_panel->search(), Qt::Key_Down);
    QTest::keyClick(m_panel->list(), Qt::Key_Escape);
    QVERIFY(m_panel->search()->text().isEmpty() && m_panel->search()->hasFocus());
}

void TestPartnerSearch::typingInTheListSearches()
{
    m_panel->search()->setFocus();
    QTest::keyClick(m_panel->search(), Qt::Key_Down);
    QTest::keyClick(m_panel->list(), 'g');
    QVERIFY(m_panel->search()->hasFocus());
    QTest::keyClicks(m_panel->search(), QStringLiteral("er"));
    QCOMPARE(m_panel->search()->text(), QStringLiteral("ger"));
    QCOMPARE(m_panel->nameAt(0), QStringLiteral("Germany"));
}

void TestPartnerSearch::groupsAreFoundAndChecked()
{
    m_panel->search()->setFocus();
    QTest::keyClicks(m_panel->search(), QStringLiteral("europ"));
    QTest::mouseClick(m_panel->list()->viewport(), Qt::LeftButton, {}, m_panel->middleOf(0));
    QCOMPARE(asked(m_panel->toggled), QStringLiteral("3 1"));
    m_panel->panel.setRows(rows({2010, 1220, 3}));
    m_panel->search()->clear();
    QCOMPARE(m_panel->nameAt(2), QStringLiteral("European Union"));
}

void TestPartnerSearch::emptyListsSayWhy()
{
    const QImage full = m_panel->list()->grab().toImage();
    m_panel->search()->setText(QStringLiteral("xyzzy"));
    QCOMPARE(m_panel->list()->model()->rowCount(), 0);
    const QImage nothing = m_panel->list()->grab().toImage();
    m_panel->panel.setRows({});
    m_panel->search()->clear();
    QVERIFY(nothing != full && nothing != m_panel->list()->grab().toImage());
    QTest::keyClick(m_panel->search(), Qt::Key_Down); // nowhere to go
    QVERIFY(!m_panel->list()->hasFocus());
}

TRADESTRATA_TEST(TestPartnerSearch, QApplication)
#include "tst_partnersearch.moc"
