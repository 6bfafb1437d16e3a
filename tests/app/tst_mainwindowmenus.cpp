// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "widgets/render/figureview.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QRegularExpression>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>

#include <algorithm>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

/// The effect of an action.
struct Use
{
    const char *action; ///< object name
    std::function<bool(OpenWindow &)> works;
};

/// Triggers the action by its shortcut or, if it has none, in the menu.
void ask(OpenWindow &w, const char *name)
{
    const QKeySequence keys = w.action(name)->shortcut();
    if (keys.isEmpty())
        return w.trigger(name);
    const QKeyCombination key = keys[0];
    w.press(key.key(), key.keyboardModifiers());
}

/// The same for an action that shows a box, which is closed with Escape. True if there was one.
bool askForBox(OpenWindow &w, const char *name)
{
    bool shown = false;
    QTimer::singleShot(0, qApp, [&shown] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        shown = box && !box->text().isEmpty();
        if (box)
            box->reject();
    });
    ask(w, name);
    return shown;
}

bool editsWord(OpenWindow &w, const char *action, QString FigureSpec::*word)
{
    ask(w, action);
    auto *editor = w.find<QLineEdit>("wordEditor");
    if (!editor->isVisible() || QApplication::focusWidget() != editor)
        return false;
    w.type(editor, QStringLiteral("Typed"));
    return w.spec().*word == QStringLiteral("Typed") && !editor->isVisible();
}

/// A file of one event, first broken, then correct: a sentence, then a mark in the figure.
bool takesOwnEvents(OpenWindow &w)
{
    const auto offer = [&w](const QByteArray &text) {
        w.answers.openEvents = w.path("events.csv");
        QFile file(w.answers.openEvents);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    if (!offer("date,event\nsoon,Strike\n"))
        return false;
    w.trigger("ownEventsAction");
    if (!w.spec().ownEvents.isEmpty() || w.messages().isEmpty())
        return false;
    if (!offer("date,event,partners\n2019-03-12,Strike at the border,MX\n"))
        return false;
    w.trigger("ownEventsAction");
    return w.spec().ownEvents.size() == 1 && w.window().source().figure().events.size() == 1;
}

/// An unreadable file changes nothing and says why; a readable one replaces the built-in prices, undoably.
bool takesPrices(OpenWindow &w)
{
    const auto offer = [&w](const QByteArray &text) {
        w.answers.openPrices = w.path("prices.csv");
        QFile file(w.answers.openPrices);
        return file.open(QIODevice::WriteOnly) && file.write(text) > 0;
    };
    if (!offer("month,CPI\n2025-01,-4\n"))
        return false;
    ask(w, "pricesAction");
    if (!w.session().series.prices.isEmpty() || w.messages().isEmpty() || !offer("month,CPI\n2025-01,100\n2025-02,110\n"))
        return false;
    ask(w, "pricesAction");
    return w.session().series.prices.name() == QStringLiteral("CPI")
           && w.window().source().context().prices.at(Month::of(2025, 2)) == 110.0
           && w.document().undoStack()->undoText() == QStringLiteral("Open Price Index");
}

/// The same for dates of recessions, which the figure then draws.
bool takesRecessions(OpenWindow &w)
{
    const auto offer = [&w](const QByteArray &text) {
        w.answers.openRecessions = w.path("flags.csv");
        QFile file(w.answers.openRecessions);
        return file.open(QIODevice::WriteOnly) && file.write(text) > 0;
    };
    if (!offer("month,MEXREC\n2001-01,2\n"))
        return false;
    ask(w, "recessionsAction");
    if (w.session().series != OwnSeries() || w.messages().isEmpty() || !offer("month,MEXREC\n2001-01,1\n2001-02,0\n"))
        return false;
    ask(w, "recessionsAction");
    const Figure &figure = w.window().source().figure();
    return figure.recessions.size() == 1 && figure.notes.contains(QStringLiteral("Grey bands: recessions (MEXREC)."))
           && w.document().undoStack()->undoText() == QStringLiteral("Open Recession Dates");
}

/// A file of other trade changes nothing and says why; a partner's own figures come beside it, undoably.
bool takesMirror(OpenWindow &w)
{
    const auto offer = [&w](const QByteArray &partner) {
        w.answers.openMirror = w.path("own.csv");
        QFile file(w.answers.openMirror);
        const QByteArray head = "COUNTRY,INDICATOR,COUNTERPART_COUNTRY,TIME_PERIOD,OBS_VALUE,TRADE_FLOW\n";
        return file.open(QIODevice::WriteOnly) && file.write(head + "MEX,MG_CIF_USD," + partner + ",2025-M12,26000000000,MG\n") > 0;
    };
    if (!offer("CAN"))
        return false;
    ask(w, "mirrorAction");
    if (!QTest::qWaitFor([&] { return !w.messages().isEmpty(); }) || w.session().data.size() != 1 || !offer("USA"))
        return false;
    ask(w, "mirrorAction");
    return QTest::qWaitFor([&] { return w.session().data.size() == 2; }) && w.window().source().figure().series.size() == 4
           && w.document().undoStack()->undoText() == QStringLiteral("Open Mirror Data");
}

/// A file that is no house style changes nothing and says why; a house style is used in all figures, undoably.
bool takesStyle(OpenWindow &w)
{
    const auto offer = [&w](const QByteArray &text) {
        w.answers.openStyle = w.path("style.json");
        QFile file(w.answers.openStyle);
        return file.open(QIODevice::WriteOnly) && file.write(QByteArray(text).replace('\'', '"')) > 0;
    };
    if (!offer("{'tradestrata_style': 1, 'name': 'A', 'colours': {'MX': 'red'}}"))
        return false;
    ask(w, "styleAction");
    if (!w.session().style.isEmpty() || w.messages().isEmpty()
        || !offer("{'tradestrata_style': 1, 'name': 'A', 'colours': {'MX': '#123456'}, 'margins': 30, 'fonts': 'No Such Font', "
                  "'sizes': {'wide': '600x300'}}"))
        return false;
    ask(w, "styleAction");
    const Figure &figure = w.window().source().figure();
    ask(w, "exportAction");
    return figure.series.front().fill == 0xFF123456 && figure.sheet.margins.left() == 30
           && std::ranges::any_of(w.messages(),
                                  [](const MessageBarItem &item) { return item.text.contains(QStringLiteral("No Such Font")); })
           && w.answers.offeredSizes.front().name == QStringLiteral("wide")
           && w.document().undoStack()->undoText() == QStringLiteral("Use House Style");
}

/// An unreadable file adds nothing and says why; a readable one is added to the releases, undoably.
bool takesPublished(OpenWindow &w)
{
    const auto offer = [&w](const QByteArray &line) {
        w.answers.openPublished = w.path("published.csv");
        QFile file(w.answers.openPublished);
        return file.open(QIODevice::WriteOnly) && file.write("date,source,partner,flow,measure,period,value\n" + line) > 0;
    };
    const auto says = [&w](const char *words) {
        return std::ranges::any_of(w.messages(),
                                   [&](const MessageBarItem &item) { return item.text.contains(QLatin1String(words)); });
    };
    if (!offer("2025-11-19,us,MX,exports,year,2024,much\n"))
        return false;
    ask(w, "addPublishedAction");
    if (!w.session().published.isEmpty() || w.messages().isEmpty())
        return false;
    if (!offer("2026-03-11,us,MX,exports,year,2025,338 bn\n2025-11-19,US Department of Commerce,MX,exports,year,2024,1 bn\n"))
        return false;
    ask(w, "addPublishedAction"); // one publication has only one value, and both are named
    const bool refused = w.session().published.isEmpty() && says("as $334.0 bn, not $1.0 bn");
    if (!offer("2026-03-11,us,MX,exports,year,2025,338 bn\n2025-11-19,US Department of Commerce,MX,exports,year,2024,334 bn\n"))
        return false;
    ask(w, "addPublishedAction"); // what is already there is not added, and that is reported
    const bool reported = says("Already there with the same value: 1 published figure of the file.");
    const bool added = refused && reported && w.session().published.size() == 1 && w.find("checkTable")->isVisible();
    ask(w, "undoAction");
    return added && w.session().published.isEmpty();
}

bool folds(OpenWindow &w, const char *action, const char *panel)
{
    const bool before = w.find(panel)->isVisible();
    ask(w, action);
    const bool folded = w.find(panel)->isVisible() != before;
    ask(w, action);
    return folded && w.find(panel)->isVisible() == before;
}

bool speaks(OpenWindow &w, const char *action, const char *quit)
{
    ask(w, action);
    return QTest::qWaitFor([&] { return w.action("quitAction")->text().remove(u'&') == QString::fromUtf8(quit); });
}

bool onTabs(OpenWindow &w, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    auto *tabs = w.find<QTabBar>("figureTabBar");
    tabs->setFocus();
    QTest::keyClick(tabs, key, modifiers);
    return true;
}

QStringList names(OpenWindow &w)
{
    QStringList result;
    for (const SessionFigure &figure : w.session().figures)
        result.append(figure.name);
    return result;
}

/// The chart of a figure of the story after an entry of the chart menu, and that it can be drawn.
std::optional<Chart> draw(OpenWindow &w, const char *entry, int figure)
{
    w.document().setCurrent(figure);
    w.action(entry)->trigger();
    return w.window().source().error() ? std::nullopt : std::optional(w.spec().chart);
}

bool copiesClaim(OpenWindow &window, const char *action, const char *begin)
{
    ask(window, "claimsAction");
    window.action(action)->trigger();
    return QApplication::clipboard()->text().startsWith(QString::fromUtf8(begin));
}

const Use uses[] = {
    {"openAction",
     [](OpenWindow &w) {
         w.answers.saveSession = w.answers.open = w.path("mine.strata");
         ask(w, "duplicateFigureAction");
         ask(w, "saveAction");
         w.trigger("storyAction");
         ask(w, "openAction");
         return QTest::qWaitFor([&] { return w.session().figures.size() == 8; });
     }},
    {"importAction",
     [](OpenWindow &w) {
         w.answers.open = w.path("mine.csv");
         ask(w, "importAction");
         return w.answers.imported == QStringList(w.answers.open);
     }},
    {"chart:rank-over-time", [](OpenWindow &w) { return draw(w, "chart:rank-over-time", 0) == Chart::RankOverTime; }},
    {"chart:years", [](OpenWindow &w) { return draw(w, "chart:years", 0) == Chart::YearOverlay; }},
    {"chart:balance", [](OpenWindow &w) { return draw(w, "chart:balance", 0) == Chart::BalanceArea; }},
    {"chart:panels", [](OpenWindow &w) { return draw(w, "chart:panels", 0) == Chart::Panels; }},
    {"chart:months", [](OpenWindow &w) { return draw(w, "chart:months", 1) == Chart::MonthBars; }},
    {"chart:table", [](OpenWindow &w) { return draw(w, "chart:table", 0) == Chart::Table; }},
    {"chart:concentration", [](OpenWindow &w) { return draw(w, "chart:concentration", 0) == Chart::Concentration; }},
    {"chart:releases", [](OpenWindow &w) { return draw(w, "chart:releases", 0) == Chart::Releases; }},
    {"changesAction", [](OpenWindow &w) { ask(w, "changesAction"); return w.find("changesList")->hasFocus(); }},
    {"checkAction", [](OpenWindow &w) { ask(w, "checkAction"); return w.find("checkTable")->isVisible(); }},
    {"addPublishedAction", [](OpenWindow &w) { return takesPublished(w); }},
    {"pricesAction", [](OpenWindow &w) { return takesPrices(w); }},
    {"builtInPricesAction",
     [](OpenWindow &w) {
         if (!takesPrices(w))
             return false;
         w.trigger("builtInPricesAction");
         return w.session().series.prices.isEmpty() && w.window().source().context().prices.name().isEmpty();
     }},
    {"recessionsAction", [](OpenWindow &w) { return takesRecessions(w); }},
    {"builtInRecessionsAction",
     [](OpenWindow &w) {
         const auto before = w.window().source().figure().recessions;
         if (!takesRecessions(w))
             return false;
         ask(w, "builtInRecessionsAction");
         return w.session().series == OwnSeries() && w.spec().recessions && w.window().source().figure().recessions != before;
     }},
    {"mirrorAction", [](OpenWindow &w) { return takesMirror(w); }},
    {"removeMirrorAction",
     [](OpenWindow &w) {
         if (!takesMirror(w))
             return false;
         ask(w, "removeMirrorAction");
         return w.session().data.size() == 1 && w.window().source().figure().series.size() == 3;
     }},
    {"styleAction",
     [](OpenWindow &w) {
         const QRgb before = w.window().source().figure().series.front().fill;
         if (!takesStyle(w))
             return false;
         ask(w, "undoAction");
         return w.session().style.isEmpty() && w.window().source().figure().series.front().fill == before;
     }},
    {"removeStyleAction",
     [](OpenWindow &w) {
         if (!takesStyle(w))
             return false;
         ask(w, "removeStyleAction");
         const bool isGone = w.session().style.isEmpty() && w.window().source().figure().sheet == HouseSheet();
         ask(w, "undoAction");
         return isGone && w.window().source().figure().series.front().fill == 0xFF123456;
     }},
    {"releaseAll", [](OpenWindow &w) { ask(w, "releaseAll"); return !w.spec().release; }},
    {"release:2026-03", [](OpenWindow &w) { ask(w, "releaseAll"); ask(w, "release:2026-03"); return w.spec().release == Month::of(2026, 3); }},
    {"release:2026-09", [](OpenWindow &w) { ask(w, "release:2026-09"); return w.spec().release == Month::of(2026, 9); }},
    {"release:2026-10", [](OpenWindow &w) { ask(w, "release:2026-10"); return w.spec().release == Month::of(2026, 10); }},
    {"over:2026-03",
     [](OpenWindow &w) {
         ask(w, "releaseAll");
         ask(w, "over:2026-03");
         return w.spec().over == Month::of(2026, 3) && w.window().source().figure().series.front().older.size() > 0;
     }},
    {"over:2026-09", [](OpenWindow &w) { ask(w, "releaseAll"); ask(w, "over:2026-09"); return w.spec().over == Month::of(2026, 9); }},
    {"over:2026-10", [](OpenWindow &w) { ask(w, "releaseAll"); ask(w, "over:2026-10"); return w.spec().over == Month::of(2026, 10); }},
    {"overNone", [](OpenWindow &w) { ask(w, "releaseAll"); ask(w, "over:2026-03"); ask(w, "overNone"); return !w.spec().over; }},
    {"markAction",
     [](OpenWindow &w) {
         w.document().setCursor(PeriodRef::exactly(Period::month(Month::of(2025, 8))));
         ask(w, "markAction");
         const auto mark = w.window().source().figure().mark;
         const bool isMarked = mark && mark->name == QStringLiteral("To August 2025") && w.action("markAction")->isChecked();
         ask(w, "markAction");
         return isMarked && !w.spec().mark && !w.action("markAction")->isChecked();
     }},
    {"addAnnotationAction",
     [](OpenWindow &w) {
         ask(w, "addAnnotationAction");
         auto *editor = w.find<QLineEdit>("wordEditor");
         if (!editor->isVisible() || QApplication::focusWidget() != editor)
             return false;
         w.type(editor, QStringLiteral("Noted"));
         const auto &annotations = w.window().source().figure().annotations;
         return annotations.size() == 1 && annotations.front().text == QStringLiteral("Noted") && !editor->isVisible();
     }},
    {"makeGroupAction",
     [](OpenWindow &w) {
         w.answers.groupName = QStringLiteral("Neighbours and China");
         ask(w, "makeGroupAction");
         const Figure &figure = w.window().source().figure();
         return w.session().groups.size() == 1 && figure.series.size() == 1 && figure.series[0].name == QStringLiteral("Neighbours and China")
                && figure.title.contains(QStringLiteral("Mexico")) // its own words stay
                && !w.window().source().error();
     }},
    {"dissolveGroupAction",
     [](OpenWindow &w) {
         const Session before = w.session();
         w.answers.groupName = QStringLiteral("Neighbours and China");
         ask(w, "makeGroupAction");
         ask(w, "dissolveGroupAction");
         const bool same = w.session().sameContent(before);
         ask(w, "undoAction");
         return same && w.session().groups.size() == 1;
     }},
    {"ownEventsAction", [](OpenWindow &w) { return takesOwnEvents(w); }},
    {"removeOwnEventsAction",
     [](OpenWindow &w) {
         return takesOwnEvents(w) && (ask(w, "removeOwnEventsAction"), w.spec().ownEvents.isEmpty())
                && (ask(w, "undoAction"), w.spec().ownEvents.size() == 1);
     }},
    {"storyAction", [](OpenWindow &w) { ask(w, "addFigureAction"); ask(w, "storyAction"); return w.session().figures.size() == 7; }},
    {"saveAction", [](OpenWindow &w) { ask(w, "saveAction"); return QFile::exists(w.answers.saveSession); }},
    {"saveAsAction",
     [](OpenWindow &w) {
         ask(w, "saveAction");
         w.answers.saveSession = w.path("other.strata");
         ask(w, "saveAsAction");
         return w.document().path() == w.path("other.strata");
     }},
    {"exportAction", [](OpenWindow &w) { ask(w, "exportAction"); return QFile::exists(w.answers.savePng); }},
    {"exportCsvAction",
     [](OpenWindow &w) {
         w.answers.saveCsv = w.path("numbers.csv");
         ask(w, "exportCsvAction");
         return QFile::exists(w.answers.saveCsv);
     }},
    {"exportReportAction",
     [](OpenWindow &w) {
         w.answers.saveReport = w.path("report.pdf");
         ask(w, "exportReportAction");
         return QFile::exists(w.answers.saveReport);
     }},
    {"copyFigureAction",
     [](OpenWindow &w) {
         QApplication::clipboard()->clear();
         ask(w, "copyFigureAction");
         const QMimeData *copied = QApplication::clipboard()->mimeData();
         constexpr int dotsPerMetre = 11811; // 300 dots per inch
         return QApplication::clipboard()->image().size() == QSize(2008, 1122) // 170 x 95 mm
                && QApplication::clipboard()->image().dotsPerMeterX() == dotsPerMetre
                && QImage::fromData(copied->data(QStringLiteral("image/png"))).dotsPerMeterX() == dotsPerMetre
                && copied->data(QStringLiteral("image/svg+xml")).startsWith("<?xml")
                && copied->text().startsWith(QStringLiteral("Line chart: ")) && copied->text().contains(QStringLiteral("Mexico"))
                && copied->html().contains(QStringLiteral("alt=\"Line chart: ")) // 170 mm at 96 dots per inch
                && copied->html().contains(QStringLiteral("width=\"643\" "));
     }},
    {"copyDataAction",
     [](OpenWindow &w) {
         QApplication::clipboard()->clear();
         ask(w, "copyDataAction");
         const QMimeData *copied = QApplication::clipboard()->mimeData();
         // Raw dollars under the names of the figure's language.
         return copied->text().startsWith(QStringLiteral("Period\tMexico\tCanada\t"))
                && copied->text().count(u'\n') > 100
                && copied->html().contains(QStringLiteral("<th>Mexico</th>")) && copied->html().contains(QStringLiteral("<td sdval="));
     }},
    {"quitAction", [](OpenWindow &w) { ask(w, "quitAction"); return !w.window().isVisible(); }},
    {"undoAction", [](OpenWindow &w) { ask(w, "addFigureAction"); ask(w, "undoAction"); return w.session().figures.size() == 7; }},
    {"redoAction",
     [](OpenWindow &w) {
         ask(w, "addFigureAction");
         ask(w, "undoAction");
         ask(w, "redoAction");
         return w.session().figures.size() == 8;
     }},
    {"editTitleAction", [](OpenWindow &w) { return editsWord(w, "editTitleAction", &FigureSpec::title); }},
    {"editSubtitleAction", [](OpenWindow &w) { return editsWord(w, "editSubtitleAction", &FigureSpec::subtitle); }},
    {"editNoteAction", [](OpenWindow &w) { return editsWord(w, "editNoteAction", &FigureSpec::note); }},
    {"partnersAction", [](OpenWindow &w) { return folds(w, "partnersAction", "partnerPanel"); }},
    {"readOutAction", [](OpenWindow &w) { return folds(w, "readOutAction", "readOutPanel"); }},
    {"claimsAction", [](OpenWindow &w) { ask(w, "claimsAction"); return w.find("claimsList")->hasFocus(); }},
    {"copyClaimAction",
     [](OpenWindow &w) {
         ask(w, "copyClaimAction"); // behind another tab too
         return QApplication::clipboard()->text().startsWith(QStringLiteral("Over the 12 months to January 2026 the United States"));
     }},
    {"copyClaim:en", [](OpenWindow &w) { return copiesClaim(w, "copyClaim:en", "Over the 12 months to January 2026 the United"); }},
    {"copyClaim:es", [](OpenWindow &w) { return copiesClaim(w, "copyClaim:es", "En los 12 meses hasta enero de 2026, Estados Unidos"); }},
    {"copyClaim:fr", [](OpenWindow &w) { return copiesClaim(w, "copyClaim:fr", "Sur les 12\u00A0mois jusqu’à janvier 2026, les"); }},
    {"dataTableAction", [](OpenWindow &w) { ask(w, "dataTableAction"); return w.find("dataTableView")->isVisible(); }},
    {"searchAction", [](OpenWindow &w) { ask(w, "searchAction"); return w.find("partnerSearch")->hasFocus(); }},
    {"timeAction", [](OpenWindow &w) { ask(w, "timeAction"); return w.find("periodField")->hasFocus(); }},
    {"zoomInAction", [](OpenWindow &w) { ask(w, "zoomInAction"); return w.window().source().isZoomed(); }},
    {"zoomOutAction",
     [](OpenWindow &w) {
         ask(w, "zoomInAction");
         ask(w, "zoomInAction");
         const size_t few = w.window().source().figure().periods.size();
         ask(w, "zoomOutAction");
         return w.window().source().figure().periods.size() > few;
     }},
    {"showAllAction", [](OpenWindow &w) { ask(w, "zoomInAction"); ask(w, "showAllAction"); return !w.window().source().isZoomed(); }},
    {"useZoomAction",
     [](OpenWindow &w) {
         ask(w, "zoomInAction");
         const MonthSpan shown = w.window().source().shownSpan();
         ask(w, "useZoomAction");
         return !w.window().source().isZoomed() && w.window().source().window() == shown && w.document().undoStack()->canUndo();
     }},
    {"language_en", [](OpenWindow &w) { return speaks(w, "language_es", "Salir") && speaks(w, "language_en", "Quit"); }},
    {"language_es", [](OpenWindow &w) { return speaks(w, "language_es", "Salir"); }},
    {"language_fr", [](OpenWindow &w) { return speaks(w, "language_fr", "Quitter"); }},
    {"addFigureAction", [](OpenWindow &w) { ask(w, "addFigureAction"); return w.session().figures.size() == 8; }},
    {"duplicateFigureAction",
     [](OpenWindow &w) { ask(w, "duplicateFigureAction"); return w.session().figures.size() == 8 && w.session().current == 1; }},
    {"deleteFigureAction",
     [](OpenWindow &w) { ask(w, "deleteFigureAction"); return names(w).first() == QStringLiteral("Month by month"); }},
    {"nextFigureAction", [](OpenWindow &w) { ask(w, "nextFigureAction"); return w.session().current == 1; }},
    {"previousFigureAction", [](OpenWindow &w) { ask(w, "previousFigureAction"); return w.session().current == 6; }},
    {"keysAction", [](OpenWindow &w) { return askForBox(w, "keysAction"); }},
    {"aboutAction", [](OpenWindow &w) { return askForBox(w, "aboutAction"); }},

    // The tabs' own, by keys while the tabs have the focus.
    {"renameFigure",
     [](OpenWindow &w) {
         onTabs(w, Qt::Key_F2);
         w.type(w.find<QLineEdit>("figureNameEdit"), QStringLiteral("Renamed"));
         return names(w).first() == QStringLiteral("Renamed");
     }},
    {"duplicateFigure",
     [](OpenWindow &w) { return onTabs(w, Qt::Key_D, Qt::ControlModifier) && w.session().figures.size() == 8; }},
    {"moveFigureRight",
     [](OpenWindow &w) {
         return onTabs(w, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier) && names(w)[1] == QStringLiteral("12 months");
     }},
    {"moveFigureLeft",
     [](OpenWindow &w) {
         ask(w, "nextFigureAction");
         return onTabs(w, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier) && names(w)[1] == QStringLiteral("12 months");
     }},
    {"deleteFigure", [](OpenWindow &w) { return onTabs(w, Qt::Key_Delete) && w.session().figures.size() == 6; }},
};

} // namespace

/// Every action of the real window's menus, by its shortcut if it has one.
class MainWindowMenusTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<OpenWindow>(m_builtin);
        m_window->seeEveryPanel();
        m_window->answers.savePng = m_window->path("figure.png");
        m_window->answers.saveSession = m_window->path("mine.strata");
    }
    void cleanup() { m_window.reset(); }

    void everyAction_data()
    {
        QTest::addColumn<int>("use");
        for (int i = 0; i < int(std::size(uses)); ++i)
            QTest::newRow(uses[i].action) << i;
    }
    void everyAction()
    {
        QFETCH(int, use);
        QVERIFY2(m_window->action(uses[use].action), "there is no such action");
        QVERIFY(uses[use].works(*m_window));
    }

    void whatCanDoNothingIsDisabled()
    {
        const auto isOn = [this](const char *name) { return m_window->action(name)->isEnabled(); };
        QVERIFY(!isOn("dissolveGroupAction") && !isOn("removeOwnEventsAction") && !isOn("builtInPricesAction"));
        QVERIFY(!isOn("zoomOutAction") && !isOn("showAllAction") && !isOn("useZoomAction") && isOn("zoomInAction"));
        QVERIFY(isOn("deleteFigureAction") && isOn("nextFigureAction") && isOn("previousFigureAction"));
        m_window->answers.groupName = QStringLiteral("Neighbours and China");
        m_window->trigger("makeGroupAction");
        m_window->trigger("zoomInAction");
        QVERIFY(isOn("dissolveGroupAction") && isOn("zoomOutAction"));
        m_window->trigger("undoAction");
        QVERIFY(!isOn("dissolveGroupAction"));
        while (m_window->session().figures.size() > 1)
            m_window->trigger("deleteFigureAction");
        QVERIFY(!isOn("deleteFigureAction") && !isOn("nextFigureAction") && !isOn("previousFigureAction"));
    }

    // "Deshacer change Paper" is no language.
    void undoNamesAChangeInItsLanguageOnly()
    {
        m_window->trigger("addFigureAction");
        QCOMPARE(m_window->action("undoAction")->text(), QStringLiteral("Undo Add Figure"));
        m_window->window().setLanguage(QStringLiteral("es"));
        QCOMPARE(m_window->action("undoAction")->text(), QStringLiteral("Deshacer"));
        m_window->trigger("undoAction");
        QCOMPARE(m_window->action("redoAction")->text(), QStringLiteral("Rehacer"));
        m_window->trigger("addFigureAction");
        QVERIFY(m_window->action("undoAction")->text().startsWith(QStringLiteral("Deshacer a")));
    }

    // They are the analyst's: a chart that has no place for them does not draw them, but does not lose them.
    void ownEventsOutliveAChartWithoutTime()
    {
        QVERIFY(takesOwnEvents(*m_window));
        const QList<Event> own = m_window->spec().ownEvents;
        m_window->action("chart:table")->trigger();
        QVERIFY(!m_window->window().source().error());
        QCOMPARE(m_window->spec().ownEvents, own);
        QTest::mouseClick(m_window->find("chartLine"), Qt::LeftButton);
        QCOMPARE(m_window->spec().chart, Chart::Line);
        QCOMPARE(m_window->window().source().figure().events.size(), size_t(1));
    }

    void noneIsLeftOut()
    {
        QSet<QString> known;
        for (const Use &use : uses)
            known.insert(QLatin1String(use.action));
        for (const QAction *action : m_window->window().findChildren<QAction *>()) {
            const bool suggestion = action->parent()->objectName().endsWith(QLatin1String("SuggestionMenu"))
                                    || action->parent()->objectName() == QLatin1String("annotationList"); // tst_figureoptionspanel
            if (action->isSeparator() || action->menu() || action->text().isEmpty() || suggestion)
                continue;
            QVERIFY2(known.contains(action->objectName()), qPrintable(action->objectName() + action->text()));
        }
    }

    void everyKeyOfTheMenusIsInTheHelp()
    {
        QString help;
        bool icons = true;
        QTimer::singleShot(0, qApp, [&help, &icons] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            help = box ? box->text() : QString();
            icons = box && !box->button(QMessageBox::Ok)->icon().isNull();
            if (box)
                box->reject();
        });
        ask(*m_window, "keysAction");
        QVERIFY(!icons);
        int keys = 0;
        for (const QMenu *menu : m_window->window().menuBar()->findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions()) {
                const QString key = action->shortcut().toString(QKeySequence::NativeText);
                keys += key.isEmpty() ? 0 : 1;
                QVERIFY2(key.isEmpty() || help.contains(QStringLiteral("<b>%1</b>").arg(key.toHtmlEscaped())),
                         qPrintable(action->objectName()));
            }
        }
        QVERIFY2(keys > 30, QByteArray::number(keys));
        // The manual names the same keys.
        const QString page = QString::fromUtf8(sourceFile(QStringLiteral("resources/manual/window.md")));
        static const QRegularExpression row(QStringLiteral("^\\| ([^|]*(?:Ctrl|F\\d)[^|]*) \\|"),
                                            QRegularExpression::MultilineOption);
        static const QRegularExpression key(QStringLiteral("^(?:Ctrl|Shift|F\\d)\\S*$"));
        int named = 0;
        for (auto match = row.globalMatch(page); match.hasNext();) {
            for (const QString &each : match.next().captured(1).split(QStringLiteral(", "))) {
                if (!key.match(each).hasMatch())
                    continue;
                ++named;
                QVERIFY2(help.contains(QStringLiteral("<b>%1</b>").arg(each)), qPrintable(each));
            }
        }
        QVERIFY2(named > 15, QByteArray::number(named));
        QVERIFY(help.contains(QStringLiteral("<b>F9</b></td>")) && help.contains(QStringLiteral(">Claims<")));
    }

    void recentFilesAreOpened()
    {
        ask(*m_window, "duplicateFigureAction");
        ask(*m_window, "saveAction");
        m_window->trigger("storyAction");
        for (QMenu *menu : m_window->window().findChildren<QMenu *>()) {
            const auto actions = menu->actions();
            if (actions.size() == 1 && actions.first()->text() == QStringLiteral("mine.strata"))
                actions.first()->trigger();
        }
        QTRY_COMPARE(m_window->session().figures.size(), 8);
    }

    void bothKeysRedo()
    {
        for (const auto &[key, modifiers] : {std::pair(Qt::Key_Y, Qt::KeyboardModifiers(Qt::ControlModifier)),
                                             std::pair(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier)}) {
            ask(*m_window, "addFigureAction");
            ask(*m_window, "undoAction");
            m_window->press(key, modifiers);
            QCOMPARE(m_window->session().figures.size(), 8);
            ask(*m_window, "undoAction");
        }
    }

    void exportsFromEveryField()
    {
        for (const char *field : {"partnerSearch", "periodField", "titleEdit", "noteEdit"}) {
            QFile::remove(m_window->answers.savePng);
            m_window->find(field)->setFocus();
            ask(*m_window, "exportAction");
            QVERIFY2(QFile::exists(m_window->answers.savePng), field);
        }
    }

    void noKeyIsClaimedTwice_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *code : {"en", "es", "fr"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void noKeyIsClaimedTwice()
    {
        QFETCH(QString, language);
        m_window->window().setLanguage(language);
        QHash<QKeySequence, QString> owners;
        for (const QAction *menu : m_window->window().menuBar()->actions()) {
            const QString letter = menu->text().section(u'&', 1).first(1).toUpper();
            QVERIFY2(!letter.isEmpty(), qPrintable(menu->text()));
            QVERIFY2(!owners.contains(QKeySequence(letter)), qPrintable(menu->text()));
            owners.insert(QKeySequence(letter), menu->text());
            for (const QAction *action : menu->menu()->actions()) {
                if (action->shortcut().isEmpty())
                    continue;
                QVERIFY2(!owners.contains(action->shortcut()), qPrintable(action->text()));
                owners.insert(action->shortcut(), action->text());
            }
        }
    }

    void panelsAndPlaceAreRemembered()
    {
        m_window->window().resize(1200, 760);
        m_window->window().close();
        m_window->open();
        QCOMPARE(m_window->window().size(), QSize(1200, 760));
    }

private:
    const Builtin m_builtin;
    std::unique_ptr<OpenWindow> m_window;
};

TRADESTRATA_TEST(MainWindowMenusTest, QApplication)
#include "tst_mainwindowmenus.moc"
