// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bindings/changesbinding.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"
#include "widgets/controls/choicebox.h"
#include "widgets/panels/changespanel.h"
#include "widgets/panels/rowlist.h"

#include <QLabel>
#include <QRegularExpression>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

constexpr SeriesKey canadaExports{Flow::Exports, {1220}};
constexpr Period september = Period::month(Month::of(2025, 9));

double cellOf(const TradeTable &table, SeriesKey key, Month month)
{
    return table.find(key)->values[size_t(month - table.first())];
}

} // namespace

/// The changes panel of the real window, on the built-in releases of March, September and October 2026.
class MainWindowChangesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theTwoNewestThatOverlap();
    void neighboursComeFirst();
    void canadaWasRevised();
    void sortsByPercent();
    void anotherPair();
    void historyOfACell();
    void nothingIsComputedBehindAnotherTab();
    void changingTheViewIsNotAnEdit();
    void singleRelease();
    void aTitleThatBecameFalse();
    void itSpeaksTheWindowsLanguage();

private:
    ChangesPanel *panel() const { return m_window->window().findChild<ChangesPanel *>(); }
    RowList *list() const { return m_window->window().findChild<RowList *>(QStringLiteral("changesList")); }
    QString text(const char *label) const { return m_window->find<QLabel>(label)->text(); }
    void choose(const char *box, int place) const
    {
        auto *choice = m_window->find<ChoiceBox>(box);
        choice->setCurrentIndex(place);
        emit choice->activated(place); // as from its list
    }
    QList<TablePtr> releases() const { return m_builtin.releases()->alike(); }

    const Builtin m_builtin;
    std::unique_ptr<OpenWindow> m_window;
};

void MainWindowChangesTest::init()
{
    m_window = std::make_unique<OpenWindow>(m_builtin);
    QCOMPARE(releases().size(), 3);
    m_window->document().reset(m_window->session(), {releases()}, {});
    m_window->trigger("changesAction");
    QTRY_VERIFY(list()->hasFocus());
}

void MainWindowChangesTest::cleanup() { m_window.reset(); }

// October's has no month of September's: March's and September's do.
void MainWindowChangesTest::theTwoNewestThatOverlap()
{
    QCOMPARE(m_window->find<ChoiceBox>("changesFrom")->currentText(), s("Mar 2026"));
    QCOMPARE(m_window->find<ChoiceBox>("changesTo")->currentText(), s("Sep 2026"));
    static const QRegularExpression counts(s("^Revised: ([\\d,]+) of partners, ([\\d,]+) of groups\\."));
    const auto counted = counts.match(text("changesSummary"));
    QVERIFY2(counted.hasMatch(), qPrintable(text("changesSummary")));
    auto *kinds = m_window->find<ChoiceBox>("changesKind");
    QVERIFY2(kinds->currentText().endsWith(u'(' + counted.captured(1) + u')'),
             qPrintable(kinds->currentText())); // the list of them
    QVERIFY(text("changesSummary").endsWith(s("New months: 0.")));
}

void MainWindowChangesTest::neighboursComeFirst()
{
    const QList<TablePtr> all = releases();
    QCOMPARE(comparedFirst(all), std::pair(0, 1));
    QCOMPARE(comparedFirst({all[0], all[2]}), std::pair(0, 1)); // January 2026
    QVERIFY(!comparedFirst({all[1], all[2]}));
    QVERIFY(!comparedFirst({all[0]}));
    QVERIFY(!comparedFirst({}));
}

// Every month of 2025 in which the two tables differ by more than half of 0.1 million is a row, with both values.
void MainWindowChangesTest::canadaWasRevised()
{
    const QList<TablePtr> all = releases();
    int revised = 0;
    for (Month month = Month::of(2025, 1); month <= Month::of(2025, 12); month = month + 1) {
        const double older = cellOf(*all[0], canadaExports, month);
        const double newer = cellOf(*all[1], canadaExports, month);
        const int row = panel()->model().rowOf({canadaExports, Period::month(month)});
        QCOMPARE(row >= 0, std::abs(newer - older) > 50'000);
        if (row < 0)
            continue;
        ++revised;
        QCOMPARE(panel()->model().line(row).older, m_builtin.language(s("en")).number(older / 1e6, 1));
        QCOMPARE(panel()->model().line(row).newer, m_builtin.language(s("en")).number(newer / 1e6, 1));
    }
    QVERIFY(revised >= 6);
    QCOMPARE(panel()->model().line(0).name, s("Canada"));
    QCOMPARE(panel()->model().line(0).where, s("Exports, 2025-09"));
    QCOMPARE(panel()->model().line(0).change, s("−1,468.3"));
    QCOMPARE(panel()->model().line(0).percent, s("−5.2%"));
}

void MainWindowChangesTest::sortsByPercent()
{
    choose("changesOrder", 1);
    const ReleaseDiff diff = diffOf(releases()[0], releases()[1], m_builtin.registry());
    double most = 0;
    for (const RevisedCell &cell : diff.revised)
        most = cell.key.partner.isGroup() ? most : std::max(most, std::abs(cell.percent().value_or(0)));
    QCOMPARE(panel()->model().line(0).percent.remove(u'+').remove(u'−'), m_builtin.language(s("en")).finePercent(most));
    choose("changesOrder", 0);
    QCOMPARE(panel()->model().line(0).where, s("Exports, 2025-09"));
}

// March's and October's have January 2026 in common.
void MainWindowChangesTest::anotherPair()
{
    choose("changesTo", 2);
    QVERIFY2(text("changesSummary").endsWith(s("New months: 7.")), qPrintable(text("changesSummary")));
    for (int row = 0; row < panel()->model().rowCount(); ++row)
        QCOMPARE(panel()->model().cell(row)->period, Period::month(Month::of(2026, 1)));
    choose("changesFrom", 1); // no month in both
    QVERIFY2(text("changesSummary").startsWith(s("The two releases have no month in common")),
             qPrintable(text("changesSummary")));
    QCOMPARE(panel()->model().count(ChangeKind::Months), 0);
    QVERIFY(panel()->model().count(ChangeKind::NewPeriods) > 0);
}

void MainWindowChangesTest::historyOfACell()
{
    QCOMPARE(panel()->model().rowOf({canadaExports, september}), 0);
    m_window->press(Qt::Key_Return);
    auto *chart = m_window->window().findChild<RevisionChart *>();
    QVERIFY(chart->isVisible());
    QCOMPARE(chart->points().size(), 2); // October's does not reach it
    QCOMPARE(chart->points()[0],
             (RevisionPoint{s("Mar 2026"), s("28,091.8"), cellOf(*releases()[0], canadaExports, Month::of(2025, 9))}));
    QCOMPARE(chart->points()[1], (RevisionPoint{s("Sep 2026"), s("26,623.5"), 26'623'500'000.0}));
    QCOMPARE(text("changesHistory"),
             s("Canada, exports in September 2025: $28.092 bn in the release of March 2026; $26.624 bn in the release of "
               "September 2026. Revised down by $1.5 bn, or 5.2% overall."));
    m_window->press(Qt::Key_Escape);
    QVERIFY(!chart->isVisible());
}

void MainWindowChangesTest::nothingIsComputedBehindAnotherTab()
{
    m_window->trigger("claimsAction");
    m_window->document().reset(m_window->session(), {QList<TablePtr>{releases()[0], releases()[2]}}, {});
    QCOMPARE(m_window->find<ChoiceBox>("changesTo")->currentText(), s("Sep 2026")); // unchanged
    m_window->trigger("changesAction");
    QCOMPARE(m_window->find<ChoiceBox>("changesTo")->currentText(), s("Oct 2026"));
}

void MainWindowChangesTest::changingTheViewIsNotAnEdit()
{
    m_window->press(Qt::Key_Down);
    m_window->press(Qt::Key_Return);
    choose("changesKind", int(ChangeKind::Years));
    QVERIFY(!m_window->document().isModified());
    // Another current figure does not scroll the list.
    list()->setFocus(Qt::TabFocusReason);
    m_window->press(Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 1);
    m_window->document().setCurrent(1);
    QCOMPARE(list()->currentIndex().row(), 1);
    QCOMPARE(panel()->model().kind(), ChangeKind::Years);
}

void MainWindowChangesTest::singleRelease()
{
    m_window->document().reset(m_window->session(), {releases()[0]}, {});
    QVERIFY(m_window->find("changesRefusal")->isVisible());
    QVERIFY(!m_window->find("changesFrom")->isVisible());
    m_window->document().reset(m_window->session(), {releases()}, {});
    QVERIFY(!m_window->find("changesRefusal")->isVisible());
    QVERIFY(panel()->model().rowCount() > 0);
}

// In a release in which Canada had bought less, Mexico's lead is true; in the next one it is not.
void MainWindowChangesTest::aTitleThatBecameFalse()
{
    const TablePtr newer = releases()[0];
    TableInfo info = newer->info();
    info.release = Month::of(2026, 2);
    std::vector<TableRow> rows(newer->rows().begin(), newer->rows().end());
    for (TableRow &row : rows) {
        if (row.key == canadaExports)
            row.values[size_t(Month::of(2025, 8) - newer->first())] -= 20e9;
    }
    const auto older = std::make_shared<const TradeTable>(info, newer->first(), newer->last(), std::move(rows));
    Session session = m_window->session();
    session.figures.resize(2);
    for (SessionFigure &figure : session.figures) {
        figure.spec.release.reset();
        figure.spec.measure = Measure::TwelveMonths;
        figure.spec.subtitle.clear();
        figure.spec.titleClaim = TitleClaim{{2010},
                                            PartnerCode{1220},
                                            std::nullopt,
                                            Measure::TwelveMonths,
                                            Period::month(Month::of(2025, 8))};
    }
    session.figures[0].name = s("Mexico first");
    session.figures[0].spec.title = s("Mexico has passed Canada");
    session.figures[1].spec.title = s("Canada is ahead");
    session.figures[1].spec.titleClaim->lead = {1220};
    session.figures[1].spec.titleClaim->over = PartnerCode{2010};
    m_window->document().reset(session, {QList<TablePtr>{older, newer}}, {});
    QCOMPARE(panel()->model().count(ChangeKind::Titles), 1);
    choose("changesKind", int(ChangeKind::Titles));
    QCOMPARE(panel()->model().line(0).name, s("Mexico first"));
    QVERIFY2(panel()->model().line(0).where.contains(s("Canada")), qPrintable(panel()->model().line(0).where));
}

void MainWindowChangesTest::itSpeaksTheWindowsLanguage()
{
    m_window->window().setLanguage(s("fr"));
    QCOMPARE(panel()->model().line(0).where, s("Exportations, 2025-09"));
    QCOMPARE(m_window->find<ChoiceBox>("changesTo")->currentText(), s("Sept. 2026"));
    const QString kind = m_window->find<ChoiceBox>("changesKind")->currentText();
    QVERIFY2(kind.startsWith(s("Mois révisés")), qPrintable(kind));
    QVERIFY2(text("changesSummary").contains(s("Nouveaux mois")), qPrintable(text("changesSummary")));
}

TRADESTRATA_TEST(MainWindowChangesTest, QApplication)
#include "tst_mainwindowchanges.moc"
