// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkbook.h"
#include "widgets/controls/figuretabs.h"
#include "widgets/controls/timepanel.h"
#include "widgets/render/figureview.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QTabBar>
#include <QTableView>
#include <QTimer>
#include <QTreeWidget>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

/// What a user does with a control, and whether it has the effect.
struct Use
{
    const char *control; ///< object name
    std::function<bool(OpenWindow &)> works;
};

bool down(OpenWindow &w, const char *box)
{
    w.find(box)->setFocus();
    QTest::keyClick(w.find(box), Qt::Key_Down);
    return true;
}

QString shown(OpenWindow &w, const char *box) { return w.find<QComboBox>(box)->currentText(); }

/// The list of changes, with the three built-in releases.
const QAbstractItemModel *openChanges(OpenWindow &w)
{
    w.document().reset(w.session(), {Builtin().releases()->alike()}, {});
    w.trigger("changesAction");
    return w.find<QListView>("changesList")->model();
}

bool click(OpenWindow &w, const char *name)
{
    auto *control = w.find(name);
    if (!control || !control->isVisible() || !control->isEnabled())
        return false;
    QTest::mouseClick(control, Qt::LeftButton);
    return true;
}

bool tick(OpenWindow &w, const char *box)
{
    QTest::mouseClick(w.find(box), Qt::LeftButton, {}, QPoint(8, w.find(box)->height() / 2));
    return true;
}

/// The figure at that index of the built-in session.
bool bring(OpenWindow &w, int figure)
{
    w.document().setCurrent(figure);
    return true;
}

bool typeWord(OpenWindow &w, const char *field, QString FigureSpec::*word)
{
    w.type(w.find<QLineEdit>(field), QStringLiteral("Words of my own"));
    return w.spec().*word == QStringLiteral("Words of my own");
}

/// Opens the suggestions and takes the first.
bool suggest(OpenWindow &w, const char *button, QString FigureSpec::*word)
{
    FigureSpec spec = w.spec();
    spec.*word = QStringLiteral("Words to be replaced");
    w.document().editSpec(spec, QStringLiteral("Words"));
    QTimer::singleShot(0, qApp, [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    return click(w, button) && w.spec().*word != QStringLiteral("Words to be replaced");
}

bool anotherSize(OpenWindow &w)
{
    auto *box = w.find<QComboBox>("sizeBox");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_End);
    return w.find("sizeWidth")->isVisible();
}

bool typeSize(OpenWindow &w, const char *field, double FigureSize::*part, double value)
{
    if (!anotherSize(w))
        return false;
    w.type(w.find<QLineEdit>(field), QString::number(value));
    return w.spec().size.*part == value;
}

Month cursor(OpenWindow &w) { return w.window().source().cursorMonth(); }

QString clipboard() { return QApplication::clipboard()->text(); }

bool rename(OpenWindow &w, const QString &name)
{
    auto *tabs = w.find<QTabBar>("figureTabBar");
    QTest::mouseDClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    auto *edit = w.find<QLineEdit>("figureNameEdit");
    if (!edit->isVisible())
        return false;
    w.type(edit, name);
    return w.session().figures[1].name == name;
}

bool breakSession(OpenWindow &w)
{
    w.window().files().open(w.path("not-there.strata"));
    return QTest::qWaitFor([&] { return w.find("messageClose")->isVisible(); });
}

bool stopReading(OpenWindow &w)
{
    // A workbook so long that reading it takes a while.
    TestWorkbook book;
    for (int year = 1965; year <= 2025; ++year) {
        for (int code = 1000; code < 6000; ++code)
            book.addYear(year, QString::number(code), QStringLiteral("Country %1").arg(code), 1, 2);
    }
    QFile file(w.path("long.xlsx"));
    if (!file.open(QIODevice::WriteOnly) || file.write(book.toXlsx()) < 0)
        return false;
    file.close();
    const Session before = w.session();
    w.window().files().open(file.fileName());
    return QTest::qWaitFor([&] { return w.find("progressStop")->isVisible(); }) && click(w, "progressStop")
           && QTest::qWaitFor([&] { return !w.find("progressStop")->isVisible(); }) && w.session() == before;
}

/// One or two for every control of the window; with keys or the mouse, as a user would.
const Use uses[] = {
    {"flowBox", [](OpenWindow &w) { return down(w, "flowBox") && w.spec().flow == Flow::Imports; }},
    {"measureBox", [](OpenWindow &w) { return down(w, "measureBox") && w.spec().measure == Measure::Year; }},
    {"showBox", [](OpenWindow &w) { return down(w, "showBox") && w.spec().show == ShowAs::Share; }},
    {"chartLine", [](OpenWindow &w) { return bring(w, 2) && click(w, "chartLine") && w.spec().chart == Chart::Line; }},
    {"chartArea", [](OpenWindow &w) { return click(w, "chartArea") && w.spec().chart == Chart::Area; }},
    {"chartShare",
     [](OpenWindow &w) { return click(w, "chartShare") && w.spec().chart == Chart::Area && w.spec().show == ShowAs::Share; }},
    {"chartBars", [](OpenWindow &w) { return down(w, "measureBox") && click(w, "chartBars") && w.spec().chart == Chart::Bars; }},
    {"chartRanking", [](OpenWindow &w) { return click(w, "chartRanking") && w.spec().chart == Chart::Ranking; }},
    {"chartMore",
     [](OpenWindow &w) {
         QTimer::singleShot(0, qApp, [] {
             auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
             QTest::keyClick(menu, Qt::Key_Down);
             QTest::keyClick(menu, Qt::Key_Return);
         });
         return click(w, "chartMore") && w.spec().chart == Chart::RankOverTime;
     }},
    {"exportButton", [](OpenWindow &w) { return click(w, "exportButton") && QFile::exists(w.answers.savePng); }},

    {"unfoldRight",
     [](OpenWindow &w) {
         w.window().resize(1000, 700); // too narrow for the panel, which comes and goes with the button
         return !w.find("readOutList")->isVisible() && click(w, "unfoldRight") && w.find("readOutList")->isVisible()
                && click(w, "unfoldRight") && !w.find("readOutList")->isVisible();
     }},
    {"unfoldPartners",
     [](OpenWindow &w) {
         w.window().resize(860, 700);
         const bool folded = !w.find("partnerList")->isVisible() && click(w, "unfoldPartners") && w.find("partnerList")->isVisible();
         w.window().resize(1280, 800);
         return folded && !w.find("unfoldPartners")->isVisible() && !w.find("unfoldRight")->isVisible();
     }},
    {"titleEdit", [](OpenWindow &w) { return typeWord(w, "titleEdit", &FigureSpec::title); }},
    {"titleClaimBox",
     [](OpenWindow &w) {
         w.find("titleClaimBox")->setFocus();
         QTest::keyClick(w.find("titleClaimBox"), Qt::Key_Home);
         return !w.spec().titleClaim && down(w, "titleClaimBox") && w.spec().titleClaim;
     }},
    {"subtitleEdit", [](OpenWindow &w) { return typeWord(w, "subtitleEdit", &FigureSpec::subtitle); }},
    {"noteEdit", [](OpenWindow &w) { return typeWord(w, "noteEdit", &FigureSpec::note); }},
    {"titleEditSuggestions", [](OpenWindow &w) { return suggest(w, "titleEditSuggestions", &FigureSpec::title); }},
    {"subtitleEditSuggestions", [](OpenWindow &w) { return suggest(w, "subtitleEditSuggestions", &FigureSpec::subtitle); }},
    {"wordEditor",
     [](OpenWindow &w) {
         const QPoint title = w.find("figureView")->rect().topLeft() + w.window().findChild<FigureView *>()->sheet().topLeft();
         QTest::mouseDClick(w.find("figureView"), Qt::LeftButton, {}, title + QPoint(60, 30));
         auto *editor = w.find<QLineEdit>("wordEditor");
         if (!editor->isVisible())
             return false;
         w.type(editor, QStringLiteral("Typed where it stands"));
         return w.spec().title == QStringLiteral("Typed where it stands");
     }},
    {"othersCheck", [](OpenWindow &w) { return tick(w, "othersCheck") && w.spec().others == true; }},
    {"totalCheck", [](OpenWindow &w) { return tick(w, "totalCheck") && w.spec().total == true; }},
    {"figureView",
     [](OpenWindow &w) {
         w.find("figureView")->setFocus(Qt::TabFocusReason);
         QTest::keyClick(w.find("figureView"), Qt::Key_Plus);
         return w.window().source().isZoomed();
     }},
    {"showAllButton",
     [](OpenWindow &w) {
         w.trigger("zoomInAction");
         const bool offered = w.find("showAllButton")->isVisible();
         click(w, "showAllButton");
         return offered && !w.window().source().isZoomed() && !w.find("showAllButton")->isVisible();
     }},
    {"partnerNotesCheck",
     [](OpenWindow &w) {
         return tick(w, "partnerNotesCheck") && w.window().source().figure().notes.join(u' ').contains(QStringLiteral("import records"));
     }},
    {"eventsCheck", [](OpenWindow &w) { return tick(w, "eventsCheck") && w.spec().events && !w.window().source().figure().events.empty(); }},
    {"recessionsCheck", [](OpenWindow &w) { return tick(w, "recessionsCheck") && w.spec().recessions; }},
    {"crossingsCheck", // the story's figure has both
     [](OpenWindow &w) {
         const bool had = w.window().source().figure().marks.size() == 1;
         return had && tick(w, "crossingsCheck") && w.window().source().figure().marks.empty();
     }},
    {"lensCheck",
     [](OpenWindow &w) {
         const bool had = w.window().source().figure().lens.has_value();
         return had && tick(w, "lensCheck") && !w.window().source().figure().lens;
     }},
    {"markEdit",
     [](OpenWindow &w) {
         w.type(w.find<QLineEdit>("markEdit"), QStringLiteral("2025-08"));
         const auto mark = w.window().source().figure().mark;
         return w.spec().mark == Period::month(Month::of(2025, 8)) && mark && mark->values.first() == QStringLiteral("335.3");
     }},
    {"leaderRibbonCheck",
     [](OpenWindow &w) { return tick(w, "leaderRibbonCheck") && !w.window().source().figure().ribbon.cells.empty(); }},
    {"axisBox", [](OpenWindow &w) { return down(w, "axisBox") && w.spec().axis == Axis::Zero; }},
    {"shareOfBox", [](OpenWindow &w) { return bring(w, 3) && down(w, "shareOfBox") && w.spec().shareOf == ShareOf::Shown; }},
    {"baseEdit",
     [](OpenWindow &w) {
         FigureSpec spec = w.spec();
         spec.show = ShowAs::Index;
         w.document().editSpec(spec, QStringLiteral("Index"));
         w.type(w.find<QLineEdit>("baseEdit"), QStringLiteral("2019"));
         return w.spec().base == Period::year(2019);
     }},
    {"groupBasisBox", [](OpenWindow &w) { return down(w, "groupBasisBox") && w.spec().groupBasis == GroupBasis::Published; }},
    {"remainderCheck", [](OpenWindow &w) { return bring(w, 2) && tick(w, "remainderCheck") && w.spec().remainder; }},
    {"dollarsOfEdit",
     [](OpenWindow &w) {
         w.type(w.find<QLineEdit>("dollarsOfEdit"), QStringLiteral("2025-08"));
         return w.spec().dollarsOf == Month::of(2025, 8);
     }},
    {"bridgedCheck",
     [](OpenWindow &w) {
         w.type(w.find<QLineEdit>("dollarsOfEdit"), QStringLiteral("2025-08"));
         return tick(w, "bridgedCheck") && w.spec().bridged;
     }},
    {"throughBox",
     [](OpenWindow &w) {
         return bring(w, 4) && tick(w, "throughBox") && !(w.press(Qt::Key_Home), w.press(Qt::Key_Down), w.press(Qt::Key_Return), false)
                && w.spec().through == 1;
     }},
    {"sizeBox", [](OpenWindow &w) { return down(w, "sizeBox") && w.spec().size.height == 240; }},
    {"paperBox", [](OpenWindow &w) { return down(w, "paperBox") && w.window().source().figure().theme.paper != 0xFFFFFFFF; }},
    {"recipeCheck", [](OpenWindow &w) { return tick(w, "recipeCheck") && w.spec().recipe; }},
    {"sizeUnitBox",
     [](OpenWindow &w) { return anotherSize(w) && (w.find("sizeUnitBox")->setFocus(), w.press(Qt::Key_Up), true)
                                && w.spec().size.unit == FigureSize::Unit::Pixels; }},
    {"sizeWidth", [](OpenWindow &w) { return typeSize(w, "sizeWidth", &FigureSize::width, 150); }},
    {"sizeHeight", [](OpenWindow &w) { return typeSize(w, "sizeHeight", &FigureSize::height, 90); }},
    {"sizeDpi", [](OpenWindow &w) { return typeSize(w, "sizeDpi", &FigureSize::dpi, 150); }},
    {"languageBox", [](OpenWindow &w) { return down(w, "languageBox") && w.spec().language == QStringLiteral("es"); }},

    {"qt_tabwidget_tabbar",
     [](OpenWindow &w) {
         auto *tabs = w.find<QTabBar>("qt_tabwidget_tabbar");
         QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
         return w.find("dataTableView")->isVisible();
     }},
    {"lowerTabs",
     [](OpenWindow &w) {
         w.find("qt_tabwidget_tabbar")->setFocus();
         w.press(Qt::Key_Right);
         return w.find("dataTableView")->isVisible();
     }},
    {"dataTableCopy",
     [](OpenWindow &w) {
         w.trigger("dataTableAction");
         return click(w, "dataTableCopy") && clipboard().count(u'\n') > 300 && clipboard().contains(u'\t');
     }},
    {"dataTableView",
     [](OpenWindow &w) {
         w.trigger("dataTableAction");
         auto *view = w.find<QTableView>("dataTableView");
         view->setCurrentIndex(view->model()->index(3, 1));
         const QString value = view->model()->index(3, 1).data().toString().remove(u',');
         w.press(Qt::Key_C, Qt::ControlModifier); // it has the focus
         return !value.isEmpty() && clipboard() == value;
     }},
    {"dataTableBox",
     [](OpenWindow &w) {
         w.trigger("dataTableAction");
         const int drawn = w.find<QTableView>("dataTableView")->model()->rowCount();
         return down(w, "dataTableBox") && w.find<QTableView>("dataTableView")->model()->rowCount() == drawn + 11
                && !w.document().isModified();
     }},
    {"dataTableBack",
     [](OpenWindow &w) {
         w.trigger("dataTableAction");
         auto *view = w.find<QTableView>("dataTableView");
         const int drawn = view->model()->rowCount();
         view->setCurrentIndex(view->model()->index(3, 1));
         w.press(Qt::Key_Return);
         return view->model()->rowCount() == 13 && click(w, "dataTableBack") && view->model()->rowCount() == drawn;
     }},
    {"dataTableExport",
     [](OpenWindow &w) {
         w.answers.saveCsv = w.path("numbers.csv");
         w.trigger("dataTableAction");
         return click(w, "dataTableExport") && QFile::exists(w.answers.saveCsv);
     }},
    {"claimsLead",
     [](OpenWindow &w) {
         w.trigger("claimsAction");
         return down(w, "claimsLead") && w.document().current().view.claims == ComparedPair{{1220}, {2010}} // they change places
                && !w.document().isModified();
     }},
    {"claimsOver",
     [](OpenWindow &w) {
         w.trigger("claimsAction");
         return down(w, "claimsOver") && w.document().current().view.claims == ComparedPair{{2010}, {5700}};
     }},
    {"claimsSwap",
     [](OpenWindow &w) {
         w.trigger("claimsAction");
         return click(w, "claimsSwap") && w.document().current().view.claims == ComparedPair{{1220}, {2010}};
     }},
    {"claimsList",
     [](OpenWindow &w) {
         w.trigger("claimsAction"); // it has the focus
         w.press(Qt::Key_Down);
         w.press(Qt::Key_Return);
         return w.spec().measure == Measure::Year;
     }},
    {"claimsCopy",
     [](OpenWindow &w) {
         w.trigger("claimsAction");
         return click(w, "claimsCopy") && clipboard().startsWith(QStringLiteral("Over the 12 months to January 2026 the United States"));
     }},
    {"changesFrom",
     [](OpenWindow &w) {
         openChanges(w);
         return down(w, "changesFrom") && shown(w, "changesTo") == QStringLiteral("Oct 2026") && !w.document().isModified();
     }},
    {"changesTo",
     [](OpenWindow &w) {
         openChanges(w);
         return down(w, "changesTo") && shown(w, "changesFrom") == QStringLiteral("Mar 2026")
                && w.find<QLabel>("changesSummary")->text().endsWith(QStringLiteral("New months: 7."));
     }},
    {"changesKind",
     [](OpenWindow &w) {
         const auto *rows = openChanges(w);
         return down(w, "changesKind") && rows->index(0, 0).data().toString() != QStringLiteral("Canada");
     }},
    {"changesOrder",
     [](OpenWindow &w) {
         const auto *rows = openChanges(w);
         return down(w, "changesOrder") && rows->index(0, 0).data().toString() != QStringLiteral("Canada");
     }},
    {"changesList",
     [](OpenWindow &w) {
         openChanges(w);
         w.press(Qt::Key_Return); // it has the focus
         return w.find("changesChart")->isVisible() && w.find<QLabel>("changesHistory")->text().startsWith(QStringLiteral("Canada, exports"));
     }},
    {"checkTable",
     [](OpenWindow &w) {
         w.trigger("checkAction");
         auto *table = w.find<QTreeWidget>("checkTable");
         const auto first = [table](int line) { return table->topLevelItem(line)->child(0)->text(1); };
         const bool claims = table->topLevelItem(0)->text(0).startsWith(QStringLiteral("Mexico leads Canada, January–August 2025"))
                             && first(0) == QStringLiteral("false (−$0.14 bn)");
         const bool figures = first(2) == QStringLiteral("agrees") && first(3) == QStringLiteral("+$0.95 bn (0.42%)")
                              && table->topLevelItem(3)->child(0)->text(0) == QStringLiteral("March 2026");
         table->setCurrentItem(table->topLevelItem(table->topLevelItemCount() - 1));
         w.press(Qt::Key_Delete); // built-in ones stay
         return claims && figures && !w.document().isModified();
     }},
    {"findingWithdraw",
     [](OpenWindow &w) {
         w.trigger("checkAction");
         const bool open = click(w, "findingWithdraw") && w.spec().accepted.isEmpty()
                           && QTest::qWaitFor([&] { return w.find("findingAccept") && w.find("findingMend"); });
         w.answers.acceptReason = QStringLiteral("history");
         return open && click(w, "findingAccept") && w.spec().accepted.size() == 1
                && QTest::qWaitFor([&] { return !w.find("findingAccept"); });
     }},
    {"checkAdd",
     [](OpenWindow &w) {
         w.answers.publishedLines = {QStringLiteral("2026-03-11, us, MX, exports, year, 2025, much,"),
                                     QStringLiteral("2025-11-19, US Department of Commerce, MX, exports, year, 2024, 1 bn,"),
                                     QStringLiteral("2026-03-11, us, MX, exports, year, 2025, 338 bn,"),
                                     QStringLiteral("2026-03-11, us, MX, exports, year, 2025, 338 bn,")};
         w.trigger("checkAction");
         click(w, "checkAdd");
         const QStringList &reported = w.answers.publishedAnswers;
         return reported.size() == 4 && reported[0].contains(QStringLiteral("“much” is not an amount")) && reported[1].contains(QStringLiteral("one publication has only one value"))
                && reported[2].isEmpty() && reported[3] == QStringLiteral("This figure already exists with the same value.")
                && w.session().published.size() == 1;
     }},
    {"checkOpen",
     [](OpenWindow &w) {
         w.answers.openPublished = w.path("published.csv");
         QFile file(w.answers.openPublished);
         if (!file.open(QIODevice::WriteOnly))
             return false;
         file.write("date,source,partner,flow,measure,period,value\n2026-03-11,us,MX,exports,year,2025,338 bn\n");
         file.close();
         w.trigger("checkAction");
         return click(w, "checkOpen") && w.session().published.size() == 1;
     }},
    {"checkRemove",
     [](OpenWindow &w) {
         w.trigger("checkAction");
         w.answers.publishedLines = {QStringLiteral("2026-03-11, us, MX, exports, year, 2025, 338 bn,")};
         click(w, "checkAdd");
         auto *table = w.find<QTreeWidget>("checkTable");
         table->setCurrentItem(table->topLevelItem(0));
         const bool builtInStays = !w.find("checkRemove")->isEnabled();
         table->setCurrentItem(table->topLevelItem(table->topLevelItemCount() - 1));
         click(w, "checkRemove");
         const bool gone = w.session().published.isEmpty();
         w.document().undoStack()->undo();
         return builtInStays && gone && w.session().published.size() == 1;
     }},
    {"readOutList",
     [](OpenWindow &w) {
         auto *list = w.find<QListView>("readOutList");
         list->setFocus();
         const int before = list->currentIndex().row();
         w.press(Qt::Key_Down);
         return list->currentIndex().row() != before;
     }},

    {"figureTabBar",
     [](OpenWindow &w) {
         auto *tabs = w.find<QTabBar>("figureTabBar");
         QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
         return w.session().current == 2 && !w.document().isModified();
     }},
    {"addFigureButton", [](OpenWindow &w) { return click(w, "addFigureButton") && w.session().figures.size() == 8; }},
    {"figureNameEdit", [](OpenWindow &w) { return rename(w, QStringLiteral("Another name")); }},

    {"messageClose",
     [](OpenWindow &w) { return breakSession(w) && click(w, "messageClose") && w.messages().isEmpty(); }},
    {"messageText", [](OpenWindow &w) { return breakSession(w) && w.find<QLabel>("messageText")->text().contains(QStringLiteral("not-there.strata")); }},
    {"progressStop", stopReading},

    {"partnerSearch",
     [](OpenWindow &w) {
         w.type(w.find<QLineEdit>("partnerSearch"), QStringLiteral("JPN"));
         return w.document().undoStack()->undoText() == QStringLiteral("Add Japan");
     }},
    {"partnerList",
     [](OpenWindow &w) {
         auto *list = w.find<QListView>("partnerList");
         const QRect row = list->visualRect(list->model()->index(1, 0));
         QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(24, row.center().y()));
         return w.document().undoStack()->undoText() == QStringLiteral("Remove Canada");
     }},
    {"partnerOthers", [](OpenWindow &w) { return click(w, "partnerOthers") && w.spec().others == true; }},
    {"top5", [](OpenWindow &w) { return click(w, "top5") && w.spec().selection == Selection{5, {}}; }},
    {"top10", [](OpenWindow &w) { return click(w, "top10") && w.spec().selection == Selection{10, {}}; }},
    {"top15", [](OpenWindow &w) { return click(w, "top15") && w.spec().selection == Selection{15, {}}; }},

    {"firstButton", [](OpenWindow &w) { return click(w, "firstButton") && cursor(w) == w.window().source().table()->first(); }},
    {"previousButton", [](OpenWindow &w) { return click(w, "previousButton") && cursor(w) == Month::of(2025, 12); }},
    {"nextButton",
     [](OpenWindow &w) { return click(w, "previousButton") && click(w, "nextButton") && cursor(w) == Month::of(2026, 1); }},
    {"lastButton",
     [](OpenWindow &w) { return click(w, "firstButton") && click(w, "lastButton") && cursor(w) == Month::of(2026, 1); }},
    {"playButton",
     [](OpenWindow &w) {
         auto *panel = w.window().findChild<TimePanel *>();
         const bool plays = click(w, "playButton") && QTest::qWaitFor([&] { return cursor(w) == Month::of(1995, 4); });
         const bool stops = plays && click(w, "playButton") && !panel->isPlaying();
         return stops && !w.document().isModified();
     }},
    {"periodField",
     [](OpenWindow &w) {
         w.type(w.find<QLineEdit>("periodField"), QStringLiteral("2025-08"));
         return cursor(w) == Month::of(2025, 8);
     }},
    {"periodTrack",
     [](OpenWindow &w) {
         w.find("periodTrack")->setFocus();
         w.press(Qt::Key_Left);
         w.press(Qt::Key_PageDown);
         return cursor(w) == Month::of(2024, 12);
     }},
    {"speedBox",
     [](OpenWindow &w) { return down(w, "speedBox") && w.window().findChild<TimePanel *>()->speed() == 2; }},
};

/// What needs no test of its own, and why.
const char *const noControls[] = {
    "noteEditSuggestions", // hidden: there are no suggestions for a note of one's own
    "messageLink",         // tst_mainwindowfiles: moved data, recovery
    "claimsRelease",       // tst_mainwindowclaims: there is a choice if several releases are open
    "annotationList",      // tst_figureoptionspanel: hidden while the figure has none
};

} // namespace

/// Every control of the real window has its effect in it.
class MainWindowControlsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<OpenWindow>(m_builtin);
        m_window->seeEveryPanel();
        m_window->answers.savePng = m_window->path("figure.png");
    }
    void cleanup() { m_window.reset(); }

    void everyControl_data()
    {
        QTest::addColumn<int>("use");
        for (int i = 0; i < int(std::size(uses)); ++i)
            QTest::newRow(uses[i].control) << i;
    }
    void everyControl()
    {
        QFETCH(int, use);
        QVERIFY2(m_window->find(uses[use].control), "there is no such control");
        QVERIFY(uses[use].works(*m_window));
    }

    void noneIsLeftOut()
    {
        QStringList known;
        for (const Use &use : uses)
            known.append(QLatin1String(use.control));
        for (const char *name : noControls)
            known.append(QLatin1String(name));
        for (const QWidget *widget : m_window->window().findChildren<QWidget *>()) {
            const bool ofQt = widget->parentWidget()->inherits("QComboBoxPrivateContainer")
                              || widget->objectName().startsWith(QLatin1String("Scroll"));
            if (widget->focusPolicy() == Qt::NoFocus || ofQt)
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(known.contains(widget->objectName()), qPrintable(widget->objectName()));
        }
    }

    void tabWalksThroughTheWholeWindow()
    {
        // Every control that is enabled now is reached with Tab, and the order ends where it began.
        QSet<QWidget *> reached;
        QWidget *first = m_window->find("periodTrack");
        first->setFocus();
        for (int i = 0; i < 100 && !reached.contains(QApplication::focusWidget()); ++i) {
            reached.insert(QApplication::focusWidget());
            m_window->press(Qt::Key_Tab);
        }
        for (const char *name :
             {"flowBox",       "measureBox", "showBox",      "chartLine",       "exportButton", "partnerSearch", "partnerList",
              "partnerOthers", "top5",       "figureTabBar", "addFigureButton", "readOutList",  "titleEdit",     "noteEdit",
              "othersCheck",   "sizeBox",    "languageBox",  "playButton",      "periodField",  "speedBox"})
            QVERIFY2(reached.contains(m_window->find(name)), name);
    }

    void theOptionsWaitBehindAnotherTab()
    {
        const auto *title = qobject_cast<QLineEdit *>(m_window->find("titleEdit"));
        const QString before = title->placeholderText();
        m_window->action("claimsAction")->trigger();
        FigureSpec spec = m_window->spec();
        spec.flow = Flow::Imports;
        m_window->window().document().editSpec(spec, QStringLiteral("Imports"));
        QCOMPARE(title->placeholderText(), before);
        qobject_cast<QTabWidget *>(m_window->find("lowerTabs"))->setCurrentIndex(0);
        QVERIFY2(title->placeholderText().contains(QStringLiteral("imports")), qPrintable(title->placeholderText()));
    }

    void chartsAreDrawnByKeys()
    {
        const auto key = [this](Qt::Key digit) { m_window->press(digit, Qt::AltModifier); };
        key(Qt::Key_3);
        QTRY_COMPARE(m_window->spec().show, ShowAs::Share);
        key(Qt::Key_2);
        QTRY_COMPARE(m_window->spec().show, ShowAs::Value);
        QCOMPARE(m_window->spec().chart, Chart::Area);
        m_window->window().setLanguage(QStringLiteral("fr")); // new labels leave the keys as they are
        QVERIFY(!m_window->find("chartBars")->isEnabled());
        key(Qt::Key_1);
        QTRY_COMPARE(m_window->spec().chart, Chart::Line);
    }

    void greyedControlsSayWhyInTheWindowsWords()
    {
        for (const char *code : {"en", "es", "fr"}) {
            m_window->window().setLanguage(QLatin1String(code));
            for (int figure = 0; figure < 5; ++figure) {
                m_window->document().setCurrent(figure);
                QStringList reasons{m_window->find("throughBox")->toolTip()};
                for (const char *name : {"chartLine", "chartArea", "chartShare", "chartBars"}) {
                    auto *button = m_window->find<QAbstractButton>(name);
                    const bool reasonless = button->toolTip().isEmpty() || button->toolTip() == button->text(); // only
                                                                                                                // an
                                                                                                                // icon
                    QVERIFY2(button->isEnabled() == reasonless, name);
                    reasons.append(button->toolTip());
                }
                for (const char *name : {"measureBox", "showBox", "axisBox"}) {
                    auto *box = m_window->find<QComboBox>(name);
                    for (int i = 0; i < box->count(); ++i)
                        reasons.append(box->itemData(i, Qt::ToolTipRole).toString());
                }
                for (const QString &reason : reasons) {
                    for (const char *typed : {"--", "12-months", "same-months", "year-to-date", "3-months"})
                        QVERIFY2(!reason.contains(QLatin1String(typed)), qPrintable(reason));
                }
            }
        }
    }

private:
    const Builtin m_builtin;
    std::unique_ptr<OpenWindow> m_window;
};

TRADESTRATA_TEST(MainWindowControlsTest, QApplication)
#include "tst_mainwindowcontrols.moc"
