// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/theme.h"
#include "widgets/panels/partnerpanel.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace tradestrata;

/// The partner panel as a user has it before them: keys and mouse, by object name.
class TestPartnerPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void settersAreSilent();
    void showsItsCount();
    void aClickAsks();
    void aDoubleClickAsksOnce();
    void aPressDraggedAwayAsksNothing();
    void keysFromSearchToTick();
    void enterTakesTheBestMatch();
    void escapeClearsTheSearch();
    void typingInTheListSearches();
    void groupsAreFoundAndTicked();
    void othersAsk();
    void othersThatCannotBe();
    void topsAsk();
    void aCursorStepMovesNothing();
    void aTickKeepsThePlace();
    void followsTheTheme();
    void emptyListsSayWhy();
    void everyControlHasNames();

private:
    template<class W>
    W *find(const char *name) const
    {
        return m_panel->findChild<W *>(QLatin1String(name));
    }
    QListView *list() const { return find<QListView>("partnerList"); }
    QLineEdit *search() const { return find<QLineEdit>("partnerSearch"); }
    QString nameAt(int row) const { return list()->model()->index(row, 0).data().toString(); }
    QPoint middleOf(int row) const { return list()->visualRect(list()->model()->index(row, 0)).center(); }
    static QList<PartnerRow> rows(const QList<int> &shown = {2010, 1220});
    static PartnerFoot others(bool shown, bool enabled = true);

    std::unique_ptr<PartnerPanel> m_panel;
    std::unique_ptr<QSignalSpy> m_toggled;
    std::unique_ptr<QSignalSpy> m_others;
    std::unique_ptr<QSignalSpy> m_top;
};

namespace {

// As signals carry them: "2010 1" for a partner asked to be shown.
QString asked(const QSignalSpy &spy)
{
    QStringList texts;
    for (const QList<QVariant> &arguments : spy) {
        const int code = arguments[0].value<PartnerCode>().number;
        texts.append(QStringLiteral("%1 %2").arg(code).arg(arguments[1].toInt()));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

void TestPartnerPanel::initTestCase()
{
    qRegisterMetaType<PartnerCode>();
    WindowTheme::light().applyTo(*qApp);
}

// The two shown first, then 40 partners by value, then a group.
QList<PartnerRow> TestPartnerPanel::rows(const QList<int> &shown)
{
    QList<PartnerRow> rows;
    const auto add = [&](int code, const QString &name, const QStringList &codes, double size) {
        PartnerRow row{{code}, name, QColor(0x00, 0x67, 0x64), shown.contains(code)};
        row.codes = codes;
        row.value = QString::number(size, 'f', 1);
        row.share = QStringLiteral("4.4");
        row.size = size;
        rows.append(row);
    };
    add(2010, QStringLiteral("Mexico"), {QStringLiteral("MX"), QStringLiteral("2010")}, 335.3);
    add(1220, QStringLiteral("Canada"), {QStringLiteral("CA"), QStringLiteral("1220")}, 341.6);
    add(4280, QStringLiteral("Germany"), {QStringLiteral("DE"), QStringLiteral("4280")}, 79.7);
    for (int i = 0; i < 40; ++i)
        add(5000 + i, QStringLiteral("Country %1").arg(i), {QString::number(5000 + i)}, 40 - i);
    add(3, QStringLiteral("European Union"), {QStringLiteral("0003")}, 394.2);
    return rows;
}

PartnerFoot TestPartnerPanel::others(bool shown, bool enabled)
{
    PartnerFoot foot{QStringLiteral("Others"), QColor(Qt::gray), QStringLiteral("1,320.1"), QStringLiteral("62.3")};
    foot.shown = shown;
    foot.enabled = enabled;
    foot.whyNot = QStringLiteral("They come to less than zero.");
    return foot;
}

void TestPartnerPanel::init()
{
    m_panel = std::make_unique<PartnerPanel>();
    m_toggled = std::make_unique<QSignalSpy>(m_panel.get(), &PartnerPanel::partnerToggled);
    m_others = std::make_unique<QSignalSpy>(m_panel.get(), &PartnerPanel::othersToggled);
    m_top = std::make_unique<QSignalSpy>(m_panel.get(), &PartnerPanel::topChosen);
    m_panel->resize(256, 584);
    m_panel->setRows(rows());
    m_panel->setHeads({QStringLiteral("To August 2025"), QStringLiteral("$ bn"), QStringLiteral("%")});
    m_panel->setOthers(others(true));
    m_panel->setTotal(
        {QStringLiteral("Total, World"), QColor(Qt::black), QStringLiteral("2,120.1"), QStringLiteral("100")});
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestPartnerPanel::cleanup() { m_panel.reset(); }

void TestPartnerPanel::settersAreSilent()
{
    m_panel->setRows(rows({4280}));
    m_panel->setValues({{{4280}, QStringLiteral("1"), QStringLiteral("2")}});
    m_panel->refreshOrder();
    m_panel->setOthers(others(false));
    m_panel->setTop(10);
    m_panel->setRows({});
    QCOMPARE(m_toggled->size() + m_others->size() + m_top->size(), 0);
}

void TestPartnerPanel::showsItsCount()
{
    const QLabel *count = find<QLabel>("partnerCount");
    QCOMPARE(count->text(), QStringLiteral("2 of 43 shown"));
    m_panel->setRows(rows({2010, 1220, 3}));
    QVERIFY(count->text().startsWith(QLatin1String("2 of 43 and 1 group")));
}

void TestPartnerPanel::aClickAsks()
{
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, QPoint(24, middleOf(2).y())); // the tick
    QCOMPARE(asked(*m_toggled), QStringLiteral("4280 1"));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, middleOf(0)); // the name
    QCOMPARE(asked(*m_toggled), QStringLiteral("4280 1, 2010 0"));
    QCOMPARE(nameAt(2), QStringLiteral("Germany")); // as long as nobody grants it, it is a wish
    QVERIFY(!list()->model()->index(2, 0).data(PartnerListModel::ShownRole).toBool());
    QTest::mouseClick(list()->viewport(), Qt::RightButton, {}, middleOf(1));
    QCOMPARE(m_toggled->size(), 2);
}

void TestPartnerPanel::aDoubleClickAsksOnce()
{
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, middleOf(2));
    QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, middleOf(2)); // its second press
    QTest::mouseRelease(list()->viewport(), Qt::LeftButton, {}, middleOf(2));
    QCOMPARE(asked(*m_toggled), QStringLiteral("4280 1"));
}

void TestPartnerPanel::aPressDraggedAwayAsksNothing()
{
    QTest::mousePress(list()->viewport(), Qt::LeftButton, {}, middleOf(2));
    QTest::mouseRelease(list()->viewport(), Qt::LeftButton, {}, middleOf(4));
    QCOMPARE(m_toggled->size(), 0);
}

void TestPartnerPanel::keysFromSearchToTick()
{
    search()->setFocus();
    QTest::keyClick(search(), Qt::Key_Down);
    QVERIFY(list()->hasFocus());
    QCOMPARE(list()->currentIndex().row(), 0);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Space);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(asked(*m_toggled), QStringLiteral("4280 1, 4280 1"));
    QTest::keyClick(list(), Qt::Key_End);
    QCOMPARE(nameAt(list()->currentIndex().row()), QStringLiteral("Country 39"));
    QTest::keyClick(list(), Qt::Key_Home);
    QTest::keyClick(list(), Qt::Key_Up);
    QVERIFY(search()->hasFocus());
}

void TestPartnerPanel::enterTakesTheBestMatch()
{
    search()->setFocus();
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(m_toggled->size(), 0); // nothing was searched for
    QTest::keyClicks(search(), QStringLiteral("germ"));
    QCOMPARE(list()->model()->rowCount(), 1);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(asked(*m_toggled), QStringLiteral("4280 1"));
    QTest::keyClicks(search(), QStringLiteral("ca")); // takes the place of the old text
    QCOMPARE(search()->text(), QStringLiteral("ca"));
    QTest::keyClick(search(), Qt::Key_Enter);
    QCOMPARE(asked(*m_toggled), QStringLiteral("4280 1, 1220 0"));
    QTest::keyClicks(search(), QStringLiteral("xyzzy"));
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(m_toggled->size(), 2);
}

void TestPartnerPanel::escapeClearsTheSearch()
{
    search()->setFocus();
    QTest::keyClicks(search(), QStringLiteral("germ"));
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(search()->text().isEmpty());
    QCOMPARE(list()->model()->rowCount(), 43);
    QTest::keyClicks(search(), QStringLiteral("germ"));
    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(search()->text().isEmpty() && search()->hasFocus());
}

void TestPartnerPanel::typingInTheListSearches()
{
    search()->setFocus();
    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClick(list(), 'g');
    QVERIFY(search()->hasFocus());
    QTest::keyClicks(search(), QStringLiteral("er"));
    QCOMPARE(search()->text(), QStringLiteral("ger"));
    QCOMPARE(nameAt(0), QStringLiteral("Germany"));
}

void TestPartnerPanel::groupsAreFoundAndTicked()
{
    search()->setFocus();
    QTest::keyClicks(search(), QStringLiteral("europ"));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, middleOf(0));
    QCOMPARE(asked(*m_toggled), QStringLiteral("3 1"));
    m_panel->setRows(rows({2010, 1220, 3}));
    search()->clear();
    QCOMPARE(nameAt(2), QStringLiteral("European Union"));
}

void TestPartnerPanel::othersAsk()
{
    auto *row = find<QAbstractButton>("partnerOthers");
    QTest::mouseClick(row, Qt::LeftButton);
    row->setFocus(Qt::TabFocusReason);
    QTest::keyClick(row, Qt::Key_Space);
    QCOMPARE(m_others->size(), 2);
    QCOMPARE(m_others->at(0).at(0).toBool(), false);
    QCOMPARE(m_others->at(1).at(0).toBool(), false); // still shown: nobody granted it
    m_panel->setOthers(others(false));
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(m_others->at(2).at(0).toBool(), true);
    QTest::mouseClick(find<QWidget>("partnerTotal"), Qt::LeftButton);
    QCOMPARE(m_others->size(), 3);
}

void TestPartnerPanel::othersThatCannotBe()
{
    m_panel->setOthers(others(false, false));
    auto *row = find<QAbstractButton>("partnerOthers");
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(m_others->size(), 0);
    QCOMPARE(row->toolTip(), QStringLiteral("They come to less than zero."));
}

void TestPartnerPanel::topsAsk()
{
    m_panel->setTop(5);
    QVERIFY(find<QToolButton>("top5")->isChecked());
    QTest::mouseClick(find<QToolButton>("top10"), Qt::LeftButton);
    QCOMPARE(m_top->at(0).at(0).toInt(), 10);
    QVERIFY(find<QToolButton>("top5")->isChecked() && !find<QToolButton>("top10")->isChecked());
    find<QToolButton>("top15")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(find<QToolButton>("top15"), Qt::Key_Space);
    QCOMPARE(m_top->at(1).at(0).toInt(), 15);
    QTest::mouseClick(find<QToolButton>("top5"), Qt::LeftButton); // again: the N largest of now
    QCOMPARE(m_top->at(2).at(0).toInt(), 5);
    QVERIFY(find<QToolButton>("top5")->isChecked());
}

void TestPartnerPanel::aCursorStepMovesNothing()
{
    list()->setFocus(Qt::TabFocusReason);
    list()->setCurrentIndex(list()->model()->index(20, 0));
    list()->verticalScrollBar()->setValue(10 * 28);
    m_panel->setValues({{{5000}, QStringLiteral("0.1"), QStringLiteral("0"), {}, 0.1},
                        {{5039}, QStringLiteral("999"), QStringLiteral("9"), {}, 999}});
    QCOMPARE(list()->verticalScrollBar()->value(), 10 * 28);
    QCOMPARE(list()->currentIndex().row(), 20);
    QCOMPARE(nameAt(3), QStringLiteral("Country 0"));
    m_panel->refreshOrder();
    QCOMPARE(nameAt(2), QStringLiteral("Country 39"));
    QCOMPARE(nameAt(42), QStringLiteral("Country 0"));
    QCOMPARE(list()->verticalScrollBar()->value(), 10 * 28);
}

void TestPartnerPanel::aTickKeepsThePlace()
{
    list()->verticalScrollBar()->setValue(10 * 28);
    const QPoint place = middleOf(20);
    const QString below = nameAt(21);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place);
    const int code = m_toggled->at(0).at(0).value<PartnerCode>().number;
    m_panel->setRows(rows({2010, 1220, code}));
    QCOMPARE(list()->verticalScrollBar()->value(), 10 * 28);
    QCOMPARE(list()->currentIndex().data(PartnerListModel::CodeRole).toInt(), code);
    QCOMPARE(list()->currentIndex().row(), 2);
    QCOMPARE(nameAt(21), below); // the rows below stay under the mouse
}

void TestPartnerPanel::followsTheTheme()
{
    const auto ground = [this] { return m_panel->grab().toImage().pixelColor(4, 20); };
    QCOMPARE(ground(), WindowTheme::light().panel);
    // A chip of somebody shown is full, of somebody not shown hollow.
    const auto chip = [this](int row) {
        const QPoint centre = list()->viewport()->mapTo(m_panel.get(), QPoint(43, middleOf(row).y()));
        return m_panel->grab().toImage().pixelColor(centre);
    };
    QCOMPARE(chip(0), QColor(0x00, 0x67, 0x64));
    QCOMPARE(chip(2), WindowTheme::light().field);
    WindowTheme::darkTheme().applyTo(*qApp);
    QCOMPARE(ground(), WindowTheme::darkTheme().panel);
    QCOMPARE(chip(2), WindowTheme::darkTheme().field);
    WindowTheme::light().applyTo(*qApp);
}

void TestPartnerPanel::emptyListsSayWhy()
{
    const QImage full = list()->grab().toImage();
    search()->setText(QStringLiteral("xyzzy"));
    QCOMPARE(list()->model()->rowCount(), 0);
    const QImage nothing = list()->grab().toImage();
    m_panel->setRows({});
    search()->clear();
    QVERIFY(nothing != full && nothing != list()->grab().toImage());
    QTest::keyClick(search(), Qt::Key_Down); // nowhere to go
    QVERIFY(!list()->hasFocus());
}

void TestPartnerPanel::everyControlHasNames()
{
    for (const char *name : {"partnerSearch", "partnerList", "partnerOthers", "partnerTotal", "top5", "top10", "top15"})
        QVERIFY2(find<QWidget>(name) && !find<QWidget>(name)->accessibleName().isEmpty(), name);
    const QString spoken = list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken, QStringLiteral("Mexico: 335.3, share 4.4"));
}

QTEST_MAIN(TestPartnerPanel)
#include "tst_partnerpanel.moc"
