// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/support/text.h"
#include "widgets/controls/choicebox.h"
#include "widgets/controls/theme.h"
#include "widgets/panels/claimspanel.h"
#include "widgets/panels/rowlist.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocumentFragment>
#include <QToolButton>

using namespace tradestrata;

namespace {

const QColor teal(0x00, 0x67, 0x64);
const QColor orange(0xF2, 0x64, 0x26);

ClaimLine line(Measure measure, const char *name, const char *period, const QColor &chip = teal, const char *leader = "Mexico")
{
    ClaimLine line;
    line.measure = measure;
    line.name = s(name);
    line.period = s(period);
    line.chip = chip;
    line.leader = s(leader);
    line.margin = s("2.16");
    line.percent = s("8.0%");
    line.since = s("2025-07");
    line.firstSince = s("2025-05");
    line.sentence = s("It led.");
    return line;
}

QList<ClaimLine> lines()
{
    QList<ClaimLine> all{line(Measure::Month, "Month", "2025-08"),
                         line(Measure::ThreeMonths, "3 months", "to 2025-08"),
                         line(Measure::Quarter, "Quarter", "2025-Q2", orange, "Canada"),
                         line(Measure::YearToDate, "Year to date", "to 2025-08", orange, "Canada"),
                         line(Measure::TwelveMonths, "12 months", "to 2025-08", orange, "Canada"),
                         line(Measure::Year, "Year", "2024", orange, "Canada")};
    all[5].since = s("data start");
    all[5].firstSince.clear();
    return all;
}

} // namespace

/// The claims panel: what it shows and where, its pair, and the requests of its rows.
class TestClaimsPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void comparesTwo();
    void noPartnerIsComparedWithItself_data();
    void noPartnerIsComparedWithItself();
    void swaps();
    void longNamesStandOneAboveTheOther();
    void drawsItsColumns();
    void theDrawnMeasureIsMarked();
    void aLongNameTakesTwoLines();
    void aBlankSaysWhy();
    void aRowAsksForItsMeasure();
    void keysReadRows();
    void theReadRowStays();
    void aReleaseIsChosenAmongSeveral();
    void saysWhyNothingIsCompared();
    void copies();
    void everythingHasAName();

private:
    ChoiceBox *box(const char *name) const { return m_panel->findChild<ChoiceBox *>(QLatin1String(name)); }
    RowList *list() const { return m_panel->findChild<RowList *>(); }
    QLabel *label(const char *name) const { return m_panel->findChild<QLabel *>(QLatin1String(name)); }
    QRect rowRect(int row) const { return list()->visualRect(list()->model()->index(row, 0)); }
    QImage picture(const QRect &part) const { return list()->grab(part).toImage(); }
    /// Whether a part of the list contains more than one colour.
    bool isDrawn(const QRect &part) const
    {
        const QImage image = picture(part);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) != image.pixelColor(0, 0))
                    return true;
            }
        }
        return false;
    }
    bool has(const QRect &part, const QColor &colour) const
    {
        const QImage image = picture(part);
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, image.height() / 2) == colour)
                return true;
        }
        return false;
    }

    std::unique_ptr<ClaimsPanel> m_panel;
};

void TestClaimsPanel::initTestCase() { WindowTheme::light().applyTo(*qApp); }

void TestClaimsPanel::init()
{
    m_panel = std::make_unique<ClaimsPanel>();
    m_panel->resize(303, 560);
    m_panel->setPartners({{{2010}, s("Mexico")}, {{1220}, s("Canada")}, {{4120}, s("United Kingdom")}, {{5700}, s("China")}});
    m_panel->setPair({2010}, {1220});
    m_panel->setReleases({s("Release of March 2026")}, 0);
    m_panel->setUnit(s("$ bn"));
    m_panel->setClaims(lines(), Measure::TwelveMonths);
    m_panel->setSentences({s("Canada led."), s("It has lasted.")}, s("To paste."));
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestClaimsPanel::cleanup() { m_panel.reset(); }

void TestClaimsPanel::comparesTwo()
{
    QCOMPARE(box("claimsLead")->currentText(), s("Mexico"));
    QCOMPARE(box("claimsOver")->currentText(), s("Canada"));
    QSignalSpy edited(m_panel.get(), &ClaimsPanel::pairEdited);
    m_panel->setPair({1220}, {5700}); // silent
    QCOMPARE(edited.size(), 0);
    QTest::keyClick(box("claimsOver"), Qt::Key_Up);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.first()[0].value<PartnerCode>(), PartnerCode{1220});
    QCOMPARE(edited.first()[1].value<PartnerCode>(), PartnerCode{4120});
    // Names in another language, the same two.
    m_panel->setPartners({{{2010}, s("México")}, {{1220}, s("Canadá")}, {{4120}, s("Reino Unido")}});
    QCOMPARE(box("claimsLead")->currentText() + box("claimsOver")->currentText(), s("CanadáReino Unido"));
}

void TestClaimsPanel::noPartnerIsComparedWithItself_data()
{
    QTest::addColumn<QString>("changed");
    QTest::newRow("lead") << s("claimsLead");
    QTest::newRow("over") << s("claimsOver");
}

void TestClaimsPanel::noPartnerIsComparedWithItself()
{
    QFETCH(QString, changed);
    QSignalSpy edited(m_panel.get(), &ClaimsPanel::pairEdited);
    QTest::keyClick(m_panel->findChild<ChoiceBox *>(changed), changed == s("claimsLead") ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.first()[0].value<PartnerCode>(), PartnerCode{1220});
    QCOMPARE(edited.first()[1].value<PartnerCode>(), PartnerCode{2010});
    QCOMPARE(box("claimsLead")->currentText() + box("claimsOver")->currentText(), s("CanadaMexico"));
}

void TestClaimsPanel::swaps()
{
    QSignalSpy edited(m_panel.get(), &ClaimsPanel::pairEdited);
    QTest::mouseClick(m_panel->findChild<QToolButton *>(s("claimsSwap")), Qt::LeftButton);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.first()[0].value<PartnerCode>(), PartnerCode{1220});
    QCOMPARE(box("claimsLead")->currentText(), s("Canada"));
}

void TestClaimsPanel::longNamesStandOneAboveTheOther()
{
    QCOMPARE(box("claimsLead")->y(), box("claimsOver")->y());
    m_panel->setPair({2010}, {4120});
    QTRY_VERIFY(box("claimsOver")->y() > box("claimsLead")->geometry().bottom());
    const int room = box("claimsOver")->width() - 44;
    QVERIFY(QFontMetrics(WindowTheme::font()).horizontalAdvance(s("United Kingdom")) <= room);
}

void TestClaimsPanel::drawsItsColumns()
{
    QCOMPARE(list()->height(), 6 * 36);
    const QRect row = rowRect(0);
    QVERIFY(has(QRect(80, row.top() + 10, 60, 16), teal)); // the chip
    QVERIFY(isDrawn(QRect(16, row.top() + 2, 60, 16)));    // month
    QVERIFY(isDrawn(QRect(16, row.top() + 19, 60, 16)));   // its period
    QVERIFY(isDrawn(QRect(250, row.top() + 2, 37, 16)));   // since
    QVERIFY(isDrawn(QRect(250, row.top() + 19, 37, 16)));  // first since
    QVERIFY(!isDrawn(QRect(288, row.top() + 2, 15, 34)));  // the margin of the panel
}

void TestClaimsPanel::theDrawnMeasureIsMarked()
{
    const auto ground = [this](int row) { return picture(rowRect(row)).pixelColor(4, 18); };
    QCOMPARE(ground(4), WindowTheme::light().selected);
    QCOMPARE(ground(0), ground(1));
    QVERIFY(ground(0) != ground(4));
    m_panel->setClaims(lines(), Measure::Month);
    QCOMPARE(ground(0), WindowTheme::light().selected);
    QVERIFY(ground(4) != WindowTheme::light().selected);
    m_panel->setClaims(lines(), Measure::SameMonths); // has no row
    for (int row = 0; row < 6; ++row)
        QVERIFY(ground(row) != WindowTheme::light().selected);
}

void TestClaimsPanel::aLongNameTakesTwoLines()
{
    const QRect first = rowRect(0);
    const QRect below(122, first.top() + 26, 30, 8); // under a name of one line
    QVERIFY(!isDrawn(below));
    QList<ClaimLine> all = lines();
    all[0].leader = s("United Arab Emirates");
    m_panel->setClaims(all, Measure::TwelveMonths);
    QVERIFY(isDrawn(below));
}

void TestClaimsPanel::aBlankSaysWhy()
{
    QList<ClaimLine> all = lines();
    all[0] = line(Measure::Month, "Month", "2025-08", {}, "");
    all[0].margin = all[0].percent = all[0].since = all[0].firstSince = QString();
    const QRect cells(110, rowRect(0).top() + 2, 150, 34);
    m_panel->setClaims(all, Measure::TwelveMonths);
    QVERIFY(!isDrawn(cells));
    all[0].blank = s("Missing: the source has no value for these months.");
    m_panel->setClaims(all, Measure::TwelveMonths);
    QVERIFY(isDrawn(cells));
}

void TestClaimsPanel::aRowAsksForItsMeasure()
{
    QSignalSpy asked(m_panel.get(), &ClaimsPanel::measureRequested);
    QSignalSpy read(m_panel.get(), &ClaimsPanel::rowEdited);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, rowRect(2).center());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Measure>(), Measure::Quarter);
    QCOMPARE(read.size(), 1);
    QCOMPARE(m_panel->measure(), Measure::Quarter);
    // Pressed on one and released on another: cancelled.
    QTest::mousePress(list()->viewport(), Qt::LeftButton, {}, rowRect(0).center());
    QTest::mouseRelease(list()->viewport(), Qt::LeftButton, {}, rowRect(3).center());
    QCOMPARE(asked.size(), 1);
}

void TestClaimsPanel::keysReadRows()
{
    QSignalSpy asked(m_panel.get(), &ClaimsPanel::measureRequested);
    QSignalSpy read(m_panel.get(), &ClaimsPanel::rowEdited);
    list()->setFocus(Qt::TabFocusReason);
    const QImage before = picture(rowRect(3));
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(read.size(), 1);
    QCOMPARE(m_panel->measure(), Measure::YearToDate);
    QVERIFY(picture(rowRect(3)) != before); // the current row is visible
    QCOMPARE(asked.size(), 0);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QTest::keyClick(list(), key);
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked.last().first().value<Measure>(), Measure::YearToDate);
    // If there is little room, the current row scrolls into view.
    m_panel->resize(303, 120);
    QTest::keyClick(list(), Qt::Key_End);
    const auto *area = m_panel->findChild<QScrollArea *>();
    QTRY_VERIFY(area->verticalScrollBar()->value() > 0);
    const QPoint row = list()->viewport()->mapTo(area->viewport(), rowRect(5).center());
    QVERIFY2(area->viewport()->rect().contains(row), QByteArray::number(row.y()));
    area->verticalScrollBar()->setValue(0);
    list()->clearFocus();
    list()->setFocus(Qt::OtherFocusReason); // as when the panel comes to the front
    QVERIFY(area->viewport()->rect().contains(list()->viewport()->mapTo(area->viewport(), rowRect(5).center())));
}

void TestClaimsPanel::theReadRowStays()
{
    QCOMPARE(m_panel->measure(), Measure::TwelveMonths);
    QTest::keyClick(list(), Qt::Key_Up);
    QSignalSpy read(m_panel.get(), &ClaimsPanel::rowEdited);
    QList<ClaimLine> next = lines();
    next[3].margin = s("0.14");
    m_panel->setClaims(next, Measure::TwelveMonths); // a step of the cursor
    QCOMPARE(m_panel->measure(), Measure::YearToDate);
    m_panel->setClaims(next, Measure::Year); // another figure
    QCOMPARE(m_panel->measure(), Measure::Year);
    m_panel->setClaims(next, Measure::SameMonths);
    QCOMPARE(m_panel->measure(), Measure::YearToDate);
    QCOMPARE(read.size(), 0);
}

void TestClaimsPanel::aReleaseIsChosenAmongSeveral()
{
    QVERIFY(!box("claimsRelease")->isVisible());
    m_panel->setReleases({s("Release of March 2026"), s("Data to August 2026")}, 1);
    QVERIFY(box("claimsRelease")->isVisible());
    QCOMPARE(box("claimsRelease")->choice(), 1);
    QSignalSpy edited(m_panel.get(), &ClaimsPanel::releaseEdited);
    QTest::keyClick(box("claimsRelease"), Qt::Key_Up);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.first().first().toInt(), 0);
}

void TestClaimsPanel::saysWhyNothingIsCompared()
{
    QVERIFY(!label("claimsRefusal")->isVisible());
    m_panel->setRefusal(s("The data hold no Gaza Strip."));
    QVERIFY(label("claimsRefusal")->isVisible());
    QCOMPARE(label("claimsRefusal")->text(), s("The data hold no Gaza Strip."));
    QVERIFY(!list()->isVisible() && !label("claimsSentences")->isVisible());
    QVERIFY(box("claimsLead")->isVisible()); // there another one is chosen
    m_panel->setClaims(lines(), Measure::Month);
    QVERIFY(list()->isVisible() && !label("claimsRefusal")->isVisible());
}

void TestClaimsPanel::copies()
{
    auto *button = m_panel->findChild<QToolButton *>(s("claimsCopy"));
    QCOMPARE(QTextDocumentFragment::fromHtml(label("claimsSentences")->text()).toPlainText(), s("Canada led.\nIt has lasted."));
    QVERIFY(button->toolTip().contains(s("To paste.")));
    QSignalSpy asked(m_panel.get(), &ClaimsPanel::copyRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(asked.size(), 2);
    m_panel->showCopied();
    QCOMPARE(button->text(), s("Copied"));
    QTRY_COMPARE(button->text(), s("Copy sentence"));
    m_panel->setSentences({}, {});
    QVERIFY(!button->isEnabled());
}

void TestClaimsPanel::everythingHasAName()
{
    for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->parentWidget()->inherits("QComboBoxPrivateContainer")
            || widget->inherits("QScrollBar"))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        if (widget != list())
            QVERIFY2(widget->toolTip().endsWith(u'.') || widget->toolTip().endsWith(u'”'), qPrintable(widget->objectName()));
    }
    QVERIFY(!list()->accessibleDescription().isEmpty());
}

TRADESTRATA_TEST(TestClaimsPanel, QApplication)
#include "tst_claimspanel.moc"
