// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bindings/claimsbinding.h"
#include "models/session/datarefs.h"
#include "models/spec/rules.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"
#include "widgets/controls/choicebox.h"
#include "widgets/panels/claimspanel.h"
#include "widgets/panels/rowlist.h"

#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QTextDocumentFragment>
#include <QToolButton>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

const QList<PartnerCode> three{{2010}, {1220}, {5700}};

} // namespace

/// The claims panel of the real window: the story's claims, its pair, and the way from a row to the figure.
class MainWindowClaimsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theStorysTable();
    void itFollowsTheCursor();
    void itIsOfTheFlow();
    void sentencesOnTheRowThatIsRead();
    void aRowIsShownInTheFigure();
    void specsForClaims_data();
    void specsForClaims();
    void comparedPairIsPartOfTheView();
    void whomItComparesIsSaved();
    void partnersThatTheFigureDoesNotShow();
    void groupsAreCompared();
    void whatCannotBeCompared();
    void copiesInTheFiguresLanguage();
    void itSpeaksTheWindowsLanguage();
    void nothingIsComputedBehindAnotherTab();
    void severalReleases();

private:
    ClaimsPanel *panel() const { return m_window->window().findChild<ClaimsPanel *>(); }
    RowList *list() const { return m_window->window().findChild<RowList *>(QStringLiteral("claimsList")); }
    const QList<ClaimLine> &lines() const { return static_cast<const ClaimsModel *>(list()->model())->lines(); }
    QString sentences() const
    {
        return QTextDocumentFragment::fromHtml(m_window->find<QLabel>("claimsSentences")->text()).toPlainText();
    }
    /// "Mexico 2.16 2025-07", ... for every row.
    QStringList rows() const
    {
        QStringList rows;
        for (const ClaimLine &line : lines())
            rows.append(QStringList{line.period, line.leader, line.margin, line.percent, line.since}.join(u' '));
        return rows;
    }
    void read(Measure measure) const
    {
        list()->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 6 && panel()->measure() != measure; ++i)
            QTest::keyClick(list(), panel()->measure() > measure ? Qt::Key_Up : Qt::Key_Down);
    }
    void choose(const char *box, const char *name) const
    {
        auto *choice = m_window->find<ChoiceBox>(box);
        choice->setCurrentIndex(choice->findText(s(name)));
        emit choice->activated(choice->currentIndex()); // as from its list
    }

    TablePtr firstRelease() const { return m_builtin.releases()->oldToNew().first(); }

    const Builtin m_builtin;
    std::unique_ptr<OpenWindow> m_window;
};

void MainWindowClaimsTest::init()
{
    m_window = std::make_unique<OpenWindow>(m_builtin);
    // Known claims are of a fixed release, whatever has been released since.
    Session session = m_window->session();
    session.data = {builtInRef(*firstRelease())};
    m_window->document().reset(session, {firstRelease()}, {});
    m_window->type(m_window->find<QLineEdit>("periodField"), s("2025-08"));
    QTRY_COMPARE(m_window->find<QLabel>("readOutTitle")->text(), s("At August 2025"));
    m_window->trigger("claimsAction");
}

void MainWindowClaimsTest::cleanup() { m_window.reset(); }

// As of August 2025 in the release of March 2026: window.png.
void MainWindowClaimsTest::theStorysTable()
{
    QCOMPARE(rows(), (QStringList{s("2025-08 Mexico 2.16 8.0% 2025-07"), s("to 2025-08 Mexico 3.41 4.1% 2025-07"),
                                  s("2025-Q2 Canada 0.37 0.44% 2024-Q4"), s("to 2025-08 Canada 0.14 0.06% 2025-02"),
                                  s("to 2025-08 Canada 6.30 1.9% data start"), s("2024 Canada 15.9 4.8% data start")}));
    QCOMPARE(lines()[4].chip, QColor(0xF2, 0x64, 0x26));
    QCOMPARE(panel()->measure(), Measure::TwelveMonths); // what the figure draws
    QVERIFY(list()->model()->index(4, 0).data(ClaimsModel::DrawnRole).toBool());
    QVERIFY(!m_window->find("claimsRelease")->isVisible());
}

void MainWindowClaimsTest::itFollowsTheCursor()
{
    m_window->find("periodTrack")->setFocus();
    m_window->press(Qt::Key_Left);
    QTRY_COMPARE(rows().first(), s("2025-07 Mexico 1.82 6.7% 2025-07"));
    m_window->type(m_window->find<QLineEdit>("periodField"), s("2025-12"));
    QTRY_COMPARE(rows().last(), s("2025 Mexico 1.44 0.43% 2025"));
    QCOMPARE(lines().last().firstSince, s("first in data"));
    m_window->find("periodTrack")->setFocus();
    m_window->press(Qt::Key_Home);
    QTRY_COMPARE(lines().last().period, s("1984"));
    QCOMPARE(lines().last().blank, s("The data begin later."));
    QVERIFY(!m_window->document().isModified());
}

void MainWindowClaimsTest::itIsOfTheFlow()
{
    for (const Flow flow : {Flow::Imports, Flow::Total, Flow::Balance}) {
        FigureSpec spec = m_window->spec();
        spec.flow = flow;
        m_window->document().editSpec(spec, s("flow"));
        const auto computed = claimsOf(m_window->window().source().releases(), m_builtin.registry(),
                                       {{flow, {2010}, {1220}}, Measure::TwelveMonths, *PeriodRef::parse(s("2025-08")), std::nullopt});
        const Claim &claim = computed->back().rows.front().claim;
        QCOMPARE(lines()[4].leader, claim.holds() ? s("Mexico") : s("Canada"));
        QCOMPARE(lines()[4].margin, m_builtin.language(s("en")).inUnit(claim.margin(), MoneyUnit::Billions, 1));
    }
}

void MainWindowClaimsTest::sentencesOnTheRowThatIsRead()
{
    QVERIFY2(sentences().startsWith(s("12 months to August 2025: Canada led Mexico by $6.3 bn, or 1.9%.\n")),
             qPrintable(sentences()));
    QVERIFY(sentences().contains(s("If Canada were revised down by $6.3 bn, or 1.8%, Canada would no longer lead.")));
    QVERIFY(sentences().contains(s("Among single countries Canada bought the most.\nAs a bloc the European Union bought more")));
    QVERIFY(sentences().contains(
        s("To finish 2025 first, Canada must not fall behind Mexico by $0.14 bn or more in September–December 2025.")));
    read(Measure::Month);
    QVERIFY2(sentences().startsWith(s("August 2025, not seasonally adjusted: Mexico led Canada by $2.2 bn, or 8.0%.\n")),
             qPrintable(sentences()));
    QVERIFY(sentences().contains(s("If Canada were revised up by $2.2 bn")));
    QCOMPARE(m_window->spec().measure, Measure::TwelveMonths); // reading is not an edit
    QVERIFY(!m_window->document().isModified());
}

void MainWindowClaimsTest::aRowIsShownInTheFigure()
{
    const QRect row = list()->visualRect(list()->model()->index(0, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(m_window->spec().measure, Measure::Month);
    QVERIFY(m_window->spec().crossings && !m_window->window().source().figure().marks.empty());
    QCOMPARE(m_window->spec().selection.list, three); // both are already there
    QVERIFY(list()->model()->index(0, 0).data(ClaimsModel::DrawnRole).toBool());
    QCOMPARE(m_window->document().undoStack()->undoText(), s("Show Claim"));
    QCOMPARE(m_window->document().undoStack()->count(), 1);
    m_window->document().undoStack()->undo();
    QCOMPARE(m_window->spec().measure, Measure::TwelveMonths);
    QCOMPARE(panel()->measure(), Measure::TwelveMonths);
    list()->setFocus(Qt::TabFocusReason);
    m_window->press(Qt::Key_Down);
    m_window->press(Qt::Key_Return);
    QCOMPARE(m_window->spec().measure, Measure::Year);
    QVERIFY(list()->hasFocus());
    m_window->press(Qt::Key_Return); // what is already shown
    QCOMPARE(m_window->document().undoStack()->count(), 1);
}

void MainWindowClaimsTest::specsForClaims_data()
{
    QTest::addColumn<QString>("chart");
    QTest::addColumn<QString>("show");
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("drawn");
    const auto row = [](const char *chart, const char *show, const char *measure, const char *drawn) {
        QTest::addRow("%s of %s: %s", chart, show, measure) << s(chart) << s(show) << s(measure) << s(drawn);
    };
    row("line", "value", "year", "line");
    row("line", "share", "month", "line"); // a lead in shares is the same lead
    row("area", "value", "3-months", "area");
    row("bars", "value", "year", "bars");
    row("bars", "value", "month", "line");       // bars are of years and quarters
    row("months", "value", "12-months", "line"); // of one partner
    row("balance", "value", "year", "line");
    row("concentration", "share", "year", "line"); // of nobody
    row("ranking", "value", "quarter", "ranking");
    row("table", "value", "month", "table");
}

void MainWindowClaimsTest::specsForClaims()
{
    QFETCH(QString, chart);
    QFETCH(QString, show);
    QFETCH(QString, measure);
    FigureSpec spec;
    spec.chart = *fromKey<Chart>(chart);
    spec.show = *fromKey<ShowAs>(show);
    const FigureSpec computed = specForClaim(spec, *fromKey<Measure>(measure), {{2010}, {1220}}, three);
    QCOMPARE(QLatin1String(word(computed.measure).key), measure);
    QTEST(QString::fromLatin1(word(computed.chart).key), "drawn");
    QVERIFY(!whyNot(computed.measure, computed.show, computed.flow, computed.chart));
    // The shown stay, unless one of the two is not among them.
    QVERIFY(computed.selection == spec.selection);
    QCOMPARE(specForClaim(spec, Measure::Month, {{5880}, {1220}}, three).selection.list,
             (QList<PartnerCode>{{5880}, {1220}, {2010}, {5700}}));
    // Crossings are of the first two, so the pair comes first if they are marked.
    QCOMPARE(computed.crossings, computed.chart == Chart::Line);
    const auto others = specForClaim(spec, *fromKey<Measure>(measure), {{5700}, {1220}}, three).selection.list;
    QCOMPARE(others, computed.crossings ? (QList<PartnerCode>{{5700}, {1220}, {2010}}) : spec.selection.list);
}

void MainWindowClaimsTest::comparedPairIsPartOfTheView()
{
    QCOMPARE(m_window->find<ChoiceBox>("claimsLead")->currentText(), s("Mexico"));
    QVERIFY(!m_window->document().current().view.claims);
    QTest::mouseClick(m_window->find("claimsSwap"), Qt::LeftButton);
    QCOMPARE(m_window->document().current().view.claims, (ComparedPair{{1220}, {2010}}));
    QVERIFY(sentences().contains(s("If Mexico were revised up by $6.3 bn, or 1.9%, Canada would no longer lead.")));
    QVERIFY(!m_window->document().isModified());
    QCOMPARE(m_window->document().undoStack()->count(), 0);
    m_window->document().setCurrent(1); // each figure has its own
    QCOMPARE(m_window->find<ChoiceBox>("claimsLead")->currentText(), s("Mexico"));
    m_window->document().setCurrent(0);
    QCOMPARE(m_window->find<ChoiceBox>("claimsLead")->currentText(), s("Canada"));
    // Another flow, another measure: the same two.
    FigureSpec spec = m_window->spec();
    spec.selection.list = {{5700}, {5880}};
    m_window->document().editSpec(spec, s("edit"));
    QCOMPARE(m_window->find<ChoiceBox>("claimsLead")->currentText(), s("Canada"));
}

void MainWindowClaimsTest::whomItComparesIsSaved()
{
    choose("claimsOver", "Japan");
    QCOMPARE(m_window->document().current().view.claims, (ComparedPair{{2010}, {5880}}));
    m_window->answers.saveSession = m_window->path("mine.strata");
    m_window->trigger("saveAction");
    QVERIFY(QFile::exists(m_window->answers.saveSession));
    m_window->open({m_window->answers.saveSession});
    QTRY_COMPARE(m_window->document().path(), m_window->answers.saveSession);
    QCOMPARE(m_window->document().current().view.claims, (ComparedPair{{2010}, {5880}}));
    m_window->trigger("claimsAction");
    QCOMPARE(m_window->find<ChoiceBox>("claimsOver")->currentText(), s("Japan"));
    QVERIFY(!m_window->document().isModified());
}

void MainWindowClaimsTest::partnersThatTheFigureDoesNotShow()
{
    choose("claimsLead", "Japan");
    choose("claimsOver", "Germany");
    QCOMPARE(lines()[4].leader, s("Japan"));
    list()->setFocus(Qt::TabFocusReason);
    m_window->press(Qt::Key_Return); // the measure is drawn, but not these two
    QCOMPARE(m_window->spec().selection.list, (QList<PartnerCode>{{5880}, {4280}, {2010}, {1220}, {5700}}));
    QCOMPARE(m_window->document().undoStack()->count(), 1);
    // For a figure whose first two partners are not in the data: a single one is joined by Mexico or Canada.
    m_window->document().setCurrent(1);
    FigureSpec spec = m_window->spec();
    spec.selection.list = {{5700}};
    m_window->document().editSpec(spec, s("edit"));
    QCOMPARE(m_window->find<ChoiceBox>("claimsLead")->currentText() + m_window->find<ChoiceBox>("claimsOver")->currentText(),
             s("ChinaMexico"));
    spec.selection.list = {{2010}};
    m_window->document().editSpec(spec, s("edit"));
    QCOMPARE(m_window->find<ChoiceBox>("claimsLead")->currentText() + m_window->find<ChoiceBox>("claimsOver")->currentText(),
             s("MexicoCanada"));
}

void MainWindowClaimsTest::groupsAreCompared()
{
    choose("claimsLead", "European Union");
    QCOMPARE(lines()[4].leader, s("European Union"));
    QVERIFY(sentences().contains(s("A group of countries is compared as a bloc")));
}

void MainWindowClaimsTest::whatCannotBeCompared()
{
    choose("claimsOver", "European Union");
    choose("claimsLead", "Germany");
    auto *refusal = m_window->find<QLabel>("claimsRefusal");
    QVERIFY(refusal->isVisible());
    QVERIFY2(refusal->text().contains(s("members in common")), qPrintable(refusal->text()));
    QVERIFY(!list()->isVisible());
    QApplication::clipboard()->setText(s("before"));
    m_window->trigger("copyClaimAction");
    QCOMPARE(QApplication::clipboard()->text(), s("before"));
    choose("claimsLead", "Japan");
    QVERIFY(list()->isVisible() && !refusal->isVisible());
}

void MainWindowClaimsTest::copiesInTheFiguresLanguage()
{
    QTest::mouseClick(m_window->find("claimsCopy"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(),
             s("Over the 12 months to August 2025 the United States exported goods worth $341.6 bn to Canada, $6.3 bn (1.9%) "
               "more than to "
               "Mexico; Canada ranked first among single countries, though the European Union as a bloc ranked higher, at $394.2 "
               "bn. The "
               "lead goes back without interruption to the start of the data, in December 1985; what came before "
               "cannot be checked. Census basis, "
               "not seasonally adjusted: US Census Bureau, US Trade in Goods by Country, release of March 2026."));
    QCOMPARE(m_window->find<QToolButton>("claimsCopy")->text(), s("Copied"));
    FigureSpec spec = m_window->spec();
    spec.language = s("fr");
    m_window->document().editSpec(spec, s("language"));
    read(Measure::Month);
    m_window->press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(QApplication::clipboard()->text().startsWith(s("En août 2025, les États-Unis ont exporté vers le Mexique")),
             qPrintable(QApplication::clipboard()->text()));
    QVERIFY(m_window->find<QToolButton>("claimsCopy")->toolTip().contains(s("En août 2025, les États-Unis")));
    QVERIFY(sentences().startsWith(s("August 2025"))); // the window's own
    // Or in any of the three, whatever the figure's.
    const QList<QAction *> languages = m_window->find<QToolButton>("claimsCopy")->menu()->actions();
    const QStringList begins{s("In August 2025 the United States exported"), s("En agosto de 2025, Estados Unidos exportó"),
                             s("En août 2025, les États-Unis")};
    QCOMPARE(languages.size(), begins.size());
    for (int i = 0; i < 3; ++i) {
        languages[i]->trigger();
        QVERIFY2(QApplication::clipboard()->text().startsWith(begins[i]), qPrintable(QApplication::clipboard()->text()));
    }
}

void MainWindowClaimsTest::itSpeaksTheWindowsLanguage()
{
    m_window->window().setLanguage(s("es"));
    QCOMPARE(m_window->find<ChoiceBox>("claimsOver")->currentText(), s("Canadá"));
    QCOMPARE(lines()[3].leader, s("Canadá"));
    QVERIFY2(sentences().startsWith(s("12 meses hasta agosto de 2025: ventaja de Canadá sobre México")), qPrintable(sentences()));
    QTRY_COMPARE(m_window->find<QToolButton>("claimsCopy")->text(), s("Copiar frases"));
}

void MainWindowClaimsTest::nothingIsComputedBehindAnotherTab()
{
    m_window->trigger("dataTableAction");
    const QStringList before = rows();
    m_window->type(m_window->find<QLineEdit>("periodField"), s("2024-08"));
    QTRY_COMPARE(m_window->find<QLabel>("readOutTitle")->text(), s("At August 2024"));
    QCOMPARE(rows(), before);
    m_window->trigger("claimsAction");
    QVERIFY(rows().first().startsWith(s("2024-08 Mexico")));
}

void MainWindowClaimsTest::severalReleases()
{
    // The same data a month earlier, with Canada as first published.
    const TablePtr newest = m_window->window().source().table();
    std::vector<TableRow> rows(newest->rows().begin(), newest->rows().end());
    for (TableRow &row : rows) {
        row.values.pop_back();
        row.blanks.pop_back();
        for (CodeRow &part : row.parts) {
            part.values.pop_back();
            part.blanks.pop_back();
        }
        if (row.key == SeriesKey{Flow::Exports, {1220}})
            row.values[size_t(Month::of(2025, 8) - newest->first())] -= 1e9;
    }
    TableInfo info = newest->info();
    info.release = Month::of(2026, 2);
    info.hash = QByteArray(64, '0');
    const auto older = std::make_shared<const TradeTable>(info, newest->first(), newest->last() - 1, std::move(rows));
    Session session = m_window->session();
    DataRef ref;
    ref.builtIn = false;
    ref.hash = info.hash;
    session.data.append(ref);
    m_window->document().reset(session, {newest, older}, {});
    auto *box = m_window->find<ChoiceBox>("claimsRelease");
    QVERIFY(box->isVisible());
    QCOMPARE(box->currentText(), s("All releases combined"));
    QCOMPARE(lines()[3].leader, s("Canada"));
    box->setFocus();
    m_window->press(Qt::Key_Up);
    QCOMPARE(box->currentText(), s("Release of February 2026"));
    QCOMPARE(lines()[3].leader, s("Mexico")); // it led as first published
    QVERIFY(!m_window->document().isModified());
    m_window->type(m_window->find<QLineEdit>("periodField"), s("2026-01")); // not in it
    QTRY_COMPARE(lines()[0].blank, s("Not yet published."));
    QVERIFY2(sentences().startsWith(s("12 months to January 2026: the data end before.")), qPrintable(sentences()));
    m_window->document().setCurrent(1);
    m_window->document().setCurrent(0);
    QCOMPARE(box->currentText(), s("Release of February 2026")); // as chosen
    // A figure of one release has the claims of its own.
    FigureSpec spec = m_window->spec();
    spec.release = Month::of(2026, 2);
    m_window->document().editSpec(spec, s("release"));
    const QString another = s("The figure is drawn from a different release than these claims.");
    QVERIFY(!sentences().contains(another));
    box->setFocus();
    m_window->press(Qt::Key_Down);
    QCOMPARE(box->currentText(), s("All releases combined"));
    QVERIFY2(sentences().startsWith(another), qPrintable(sentences()));
    m_window->document().setCurrent(1);
    m_window->document().setCurrent(0);
    QCOMPARE(box->currentText(), s("Release of February 2026"));
}

TRADESTRATA_TEST(MainWindowClaimsTest, QApplication)
#include "tst_mainwindowclaims.moc"
