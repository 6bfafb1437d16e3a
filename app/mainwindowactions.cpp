// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's menus, their keys and what they do; recreated when the language changes.
#include "app/mainwindowpanels.h"

#include "app/bindings/barbinding.h"
#include "app/housefonts.h"
#include "app/keyshelp.h"
#include "app/releasemenu.h"
#include "models/io/lists.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolButton>

namespace tradestrata {

QAction *MainWindow::addTo(QMenu *menu, const char *name, const QKeySequence &key, std::function<void()> what)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, what = std::move(what)] {
        takeEdits();
        what();
    });
    return action;
}

bool MainWindow::hasFigure() const { return m_source.numbers() && !m_source.error(); }

// An entry that could do nothing is disabled, and so is its key.
void MainWindow::enableWhile(QAction *action, const std::function<bool()> &canDo)
{
    const auto enable = [action, canDo] { action->setEnabled(canDo()); };
    connect(&m_document, &Document::changed, action, enable);
    connect(&m_source, &FigureSource::figureChanged, action, enable);
    connect(&m_source, &FigureSource::zoomChanged, action, enable);
    enable();
}

void MainWindow::makeMenus()
{
    menuBar()->clear();
    // The old menus are deleted with their actions, so that no key is assigned twice.
    qDeleteAll(menuBar()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    m_menus = std::make_unique<Menus>();
    makeFileMenu(menuBar()->addMenu(tr("&File")));
    makeEditMenu(menuBar()->addMenu(tr("&Edit")));
    makeViewMenu(menuBar()->addMenu(tr("&View")));
    makeFigureMenu(menuBar()->addMenu(tr("F&igure")));
    makeDataMenu(menuBar()->addMenu(tr("&Data")));
    makeHelpMenu(menuBar()->addMenu(tr("&Help")));
    showRecent();
}

void MainWindow::makeFileMenu(QMenu *menu)
{
    addTo(menu, "openAction", QKeySequence::Open, [this] { m_files.openAsked(); })->setText(tr("&Open Data, Session or Figure…"));
    addTo(menu, "importAction", Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] { m_files.importAsked(); })->setText(tr("&Import Data…"));
    m_menus->recent = menu->addMenu(tr("Open &Recent"));
    addTo(menu, "storyAction", {}, [this] { m_files.openStory(); })->setText(tr("Open &Built-in Session"));
    menu->addSeparator();
    addTo(menu, "saveAction", QKeySequence::Save, [this] { m_files.save(); })->setText(tr("&Save Session"));
    addTo(menu, "saveAsAction", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] {
        m_files.saveAs();
    })->setText(tr("Save Session &As…"));
    menu->addSeparator();
    addTo(menu, "exportAction", QKeySequence(Qt::CTRL | Qt::Key_E), [this] { askForExport(); })->setText(tr("&Export Figure…"));
    addTo(menu, "exportCsvAction", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] {
        askForNumbers();
    })->setText(tr("Export &Numbers…"));
    addTo(menu, "exportReportAction", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] {
        askForReport();
    })->setText(tr("Export &Report…"));
    addTo(menu, "copyFigureAction", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] {
        m_files.copyFigure();
    })->setText(tr("&Copy Figure"));
    for (const char *name : {"exportAction", "exportCsvAction", "copyFigureAction"})
        enableWhile(menu->findChild<QAction *>(QLatin1String(name)), [this] { return hasFigure(); });
    menu->addSeparator();
    addTo(menu, "quitAction", QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); })->setText(tr("&Quit"));
}

// "Undo Add Germany". Spanish and French use sentence case, so the change continues in lower case: "Deshacer añadir
// Alemania".
QString MainWindow::named(const QString &verb, QString change) const
{
    if (change.isEmpty())
        return verb;
    if (locale().language() != QLocale::English)
        change[0] = change[0].toLower();
    return QStringLiteral("%1 %2").arg(verb, change);
}

void MainWindow::makeEditMenu(QMenu *menu)
{
    QUndoStack *stack = m_document.undoStack();
    QAction *undo = addTo(menu, "undoAction", QKeySequence::Undo, [stack] { stack->undo(); });
    QAction *redo = addTo(menu, "redoAction", QKeySequence::Redo, [stack] { stack->redo(); });
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}); // on every desktop
    const auto nameHistory = [this, stack, undo, redo] {
        undo->setText(named(tr("Undo"), stack->undoText()));
        redo->setText(named(tr("Redo"), stack->redoText()));
        undo->setEnabled(stack->canUndo());
        redo->setEnabled(stack->canRedo());
    };
    connect(stack, &QUndoStack::indexChanged, undo, nameHistory);
    nameHistory();
    menu->addSeparator();
    FigureView *view = m_panels->view;
    addTo(menu, "copyDataAction", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [this] {
        m_files.copyData();
    })->setText(tr("Copy &Data"));
    addTo(menu, "copyClaimAction", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] {
        bound(m_panels->claims, m_bindings->claims).copy();
    })->setText(tr("&Copy Claim as Sentences"));
    menu->addSeparator();
    addTo(menu, "editTitleAction", QKeySequence(Qt::CTRL | Qt::Key_1), [view] {
        view->editWord(FigureWord::Title);
    })->setText(tr("Edit &Title"));
    addTo(menu, "editSubtitleAction", QKeySequence(Qt::CTRL | Qt::Key_2), [view] {
        view->editWord(FigureWord::Subtitle);
    })->setText(tr("Edit &Subtitle"));
    addTo(menu, "editNoteAction", QKeySequence(Qt::CTRL | Qt::Key_3), [view] {
        view->editWord(FigureWord::Note);
    })->setText(tr("Edit &Note"));
    for (const char *name : {"copyDataAction", "editTitleAction", "editSubtitleAction", "editNoteAction"})
        enableWhile(menu->findChild<QAction *>(QLatin1String(name)), [this] { return hasFigure(); });
}

void MainWindow::makeViewMenu(QMenu *menu)
{
    Panels &p = *m_panels;
    QAction *partners = addTo(menu, "partnersAction", QKeySequence(Qt::Key_F6), [this] {
        m_panels->partnersWanted = !m_panels->partners->isVisible();
        m_panels->partners->setVisible(m_panels->partnersWanted);
    });
    partners->setText(tr("&Partners"));
    QAction *right = addTo(menu, "readOutAction", QKeySequence(Qt::Key_F7), [this] {
        m_panels->rightWanted = !m_panels->right->isVisible();
        m_panels->right->setVisible(m_panels->rightWanted);
    });
    right->setText(tr("&Read-out and Options"));
    p.unfoldPartners->setText(partners->text().remove(QLatin1Char('&')));
    p.unfoldRight->setText(right->text().remove(QLatin1Char('&')));
    addTo(menu, "dataTableAction", QKeySequence(Qt::Key_F8), [&p] { p.showTable(); })->setText(tr("&Data Table"));
    addTo(menu, "claimsAction", QKeySequence(Qt::Key_F9), [&p] { p.showPage(p.claims, "claimsList"); })->setText(tr("&Claims"));
    addTo(menu, "changesAction", QKeySequence(Qt::CTRL | Qt::Key_F9), [&p] {
        p.showPage(p.changes, "changesList", false); // hidden if there is only one release
    })->setText(tr("C&hanges between Releases"));
    addTo(menu, "checkAction", QKeySequence(Qt::SHIFT | Qt::Key_F9), [&p] {
        p.showCheck();
    })->setText(tr("&Check before Publication"));
    addTo(menu, "searchAction", QKeySequence(Qt::CTRL | Qt::Key_F), [&p] {
        p.partners->show();
        if (auto *search = p.partners->findChild<QWidget *>(QStringLiteral("partnerSearch")))
            search->setFocus(Qt::ShortcutFocusReason);
    })->setText(tr("&Search Partners"));
    addTo(menu, "timeAction", QKeySequence(Qt::CTRL | Qt::Key_L), [&p] {
        if (auto *field = p.time->findChild<QWidget *>(QStringLiteral("periodField")))
            field->setFocus(Qt::ShortcutFocusReason);
    })->setText(tr("&Go to Period…"));
    menu->addSeparator();
    makeZoomMenu(menu);
    menu->addSeparator();
    QMenu *languages = menu->addMenu(tr("&Language"));
    auto *group = new QActionGroup(languages);
    const std::pair<const char *, QString> choices[] = {{"en", QStringLiteral("English")},
                                                        {"es", QStringLiteral("Español")},
                                                        {"fr", QStringLiteral("Français")}};
    for (const auto &[code, name] : choices) {
        QAction *action = languages->addAction(name);
        action->setObjectName(QLatin1String("language_") + QLatin1String(code));
        action->setCheckable(true);
        action->setChecked(m_source.windowLanguage().code() == QLatin1String(code));
        group->addAction(action);
        // Queued: the menus are recreated while this one is still open.
        connect(
            action, &QAction::triggered, this, [this, wanted = QString::fromLatin1(code)] { setLanguage(wanted); },
            Qt::QueuedConnection);
    }
}

void MainWindow::makeZoomMenu(QMenu *menu)
{
    QAction *closer = addTo(menu, "zoomInAction", QKeySequence(Qt::CTRL | Qt::Key_Plus),
                            [this] { m_source.zoom(1, m_source.cursorMonth()); });
    closer->setText(tr("Zoom &In"));
    closer->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}); // also without Shift
    addTo(menu, "zoomOutAction", QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] {
        m_source.zoom(-1, m_source.cursorMonth());
    })->setText(tr("Zoom &Out"));
    addTo(menu, "showAllAction", QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_source.showAll(); })->setText(tr("Show &All"));
    addTo(menu, "useZoomAction", {}, [this] { useZoom(); })->setText(tr("Set &Window to View"));
    for (QAction *action : menu->actions()) {
        const QString name = action->objectName();
        if (name == QLatin1String("zoomInAction"))
            enableWhile(action, [this] { return m_source.canZoom(); });
        else if (name == QLatin1String("zoomOutAction") || name == QLatin1String("showAllAction")
                 || name == QLatin1String("useZoomAction"))
            enableWhile(action, [this] { return m_source.isZoomed(); });
    }
}

void MainWindow::makeFigureMenu(QMenu *menu)
{
    const auto current = [this] { return m_document.session().current; };
    addTo(menu, "addFigureAction", QKeySequence(Qt::CTRL | Qt::Key_T), [this] { addFigure(); })->setText(tr("&Add Figure"));
    addTo(menu, "duplicateFigureAction", QKeySequence(Qt::CTRL | Qt::Key_D), [this] {
        duplicateFigure();
    })->setText(tr("&Duplicate Figure"));
    addTo(menu, "deleteFigureAction", QKeySequence(Qt::CTRL | Qt::Key_W), [this] { deleteFigure(); })->setText(tr("D&elete Figure"));
    menu->addSeparator();
    addTo(menu, "makeGroupAction", QKeySequence(Qt::CTRL | Qt::Key_G), [this] {
        makeGroup();
    })->setText(tr("Create &Group from Partners Shown…"));
    QAction *dissolve = addTo(menu, "dissolveGroupAction", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
                              [this] { dissolveGroups(); });
    dissolve->setText(tr("D&issolve Your Own Groups"));
    enableWhile(dissolve, [this] { return !m_document.session().groups.isEmpty(); });
    addTo(menu, "ownEventsAction", {}, [this] { m_files.addOwnEvents(); })->setText(tr("Add E&vents from CSV…"));
    addTo(menu, "addPublishedAction", {}, [this] { addPublished(); })->setText(tr("Add &Published Figures from CSV…"));
    QAction *noEvents = addTo(menu, "removeOwnEventsAction", {}, [this] { removeOwnEvents(); });
    noEvents->setText(tr("&Remove Your Own Events"));
    enableWhile(noEvents, [this] { return !m_source.spec().ownEvents.isEmpty(); });
    menu->addSeparator();
    addTo(menu, "styleAction", {}, [this] { openStyle(); })->setText(tr("Open House St&yle…"));
    QAction *noStyle = addTo(menu, "removeStyleAction", {}, [this] { m_files.useStyle({}, tr("Remove House Style")); });
    noStyle->setText(tr("Remove &House Style"));
    connect(menu, &QMenu::aboutToShow, noStyle, [this, noStyle] { noStyle->setEnabled(!m_document.session().style.isEmpty()); });
    menu->addSeparator();
    addMarkAction(menu);
    addTo(menu, "addAnnotationAction", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [this] {
        addAnnotation();
    })->setText(tr("Add Annota&tion at Cursor…"));
    menu->addSeparator();
    const auto step = [this, current](int by) {
        const int count = int(m_document.session().figures.size());
        m_document.setCurrent((current() + by + count) % count);
    };
    addTo(menu, "nextFigureAction", QKeySequence(Qt::CTRL | Qt::Key_Tab), [step] { step(1); })->setText(tr("&Next Figure"));
    addTo(menu, "previousFigureAction", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), [step] {
        step(-1);
    })->setText(tr("&Previous Figure"));
    for (const char *name : {"deleteFigureAction", "nextFigureAction", "previousFigureAction"})
        enableWhile(menu->findChild<QAction *>(QLatin1String(name)), [this] { return m_document.session().figures.size() > 1; });
}

QAction *MainWindow::addMarkAction(QMenu *menu)
{
    QAction *mark = addTo(menu, "markAction", QKeySequence(Qt::CTRL | Qt::Key_M), [this] { markPeriod(); });
    mark->setText(tr("&Mark Period at Cursor"));
    mark->setCheckable(true);
    const auto showMark = [this, mark] {
        mark->setChecked(m_source.table() && m_source.spec().markedPeriod() == m_source.cursorPeriod());
    };
    connect(&m_source, &FigureSource::figureChanged, mark, showMark);
    connect(&m_source, &FigureSource::cursorChanged, mark, showMark);
    showMark();
    return mark;
}

void MainWindow::makeDataMenu(QMenu *menu)
{
    QMenu *shown = menu->addMenu(tr("&Release"));
    QMenu *over = menu->addMenu(tr("&Overlay Releases"));
    QMenu *removed = menu->addMenu(tr("Re&move Release"));
    shown->setObjectName(QStringLiteral("releaseMenu"));
    over->setObjectName(QStringLiteral("overReleaseMenu"));
    removed->setObjectName(QStringLiteral("removeReleaseMenu"));
    new ReleaseMenu(shown, over, removed, m_source); // the menu owns it
    menu->addSeparator();
    addTo(menu, "pricesAction", {}, [this] { openPrices(); })->setText(tr("Open &Price Index…"));
    QAction *builtIn = addTo(menu, "builtInPricesAction", {}, [this] { usePrices({}, tr("Use Built-in Prices")); });
    builtIn->setText(tr("Use &Built-in Prices"));
    enableWhile(builtIn, [this] { return !m_document.session().series.prices.isEmpty(); });
    addTo(menu, "recessionsAction", {}, [this] { openRecessions(); })->setText(tr("Open Re&cession Dates…"));
    QAction *ofUnitedStates = addTo(menu, "builtInRecessionsAction", {},
                                    [this] { useRecessions({}, tr("Use Built-in Recessions")); });
    ofUnitedStates->setText(tr("Use Built-in Recessio&ns"));
    enableWhile(ofUnitedStates, [this] { return !m_document.session().series.recessions.name.isEmpty(); });
    menu->addSeparator();
    addTo(menu, "mirrorAction", {}, [this] { m_files.openMirror(); })->setText(tr("Open M&irror Data…"));
    QAction *noMirror = addTo(menu, "removeMirrorAction", {}, [this] { m_files.removeMirrors(); });
    noMirror->setText(tr("R&emove Mirror Data"));
    enableWhile(noMirror, [this] { return m_files.hasMirrors(); });
}

void MainWindow::makeHelpMenu(QMenu *menu)
{
    addTo(menu, "keysAction", QKeySequence(Qt::Key_F1), [this] {
        const QStringList others{tr("In the time panel, Left and Right move by one period, with Shift by three "
                                    "months, with Ctrl by a year; Page Up and Page Down also move by a year; Home "
                                    "and End go to the ends; Space plays. Alt+1 to Alt+6 choose the chart."),
                                 tr("In the figure, + and - zoom in and out, Left and Right move the cursor, with "
                                    "Shift the view; the wheel also zooms, with Shift it moves the view."),
                                 tr("In the figure, Tab goes from annotation to annotation; the arrow keys move it, Enter edits "
                                    "its words, Delete removes it."),
                                 tr("On a number, Enter shows its source cells (in the partner list, Ctrl+Enter); "
                                    "Escape goes back.")};
        QMessageBox(QMessageBox::NoIcon, tr("Keyboard Shortcuts"), keysHelp(*menuBar(), others), QMessageBox::Ok, this).exec();
    })->setText(tr("&Keyboard Shortcuts"));
    addTo(menu, "aboutAction", {}, [this] {
        QMessageBox::about(this, tr("About Tradestrata"),
                           tr("Tradestrata %1: trade partners over time. Free software under the GNU General Public "
                              "License, version 3 or later. Data: US Census Bureau.")
                               .arg(QStringLiteral(TRADESTRATA_VERSION)));
    })->setText(tr("&About Tradestrata"));
}

void MainWindow::showRecent()
{
    QMenu *menu = m_menus ? m_menus->recent : nullptr;
    if (!menu)
        return;
    menu->clear();
    menu->setEnabled(!m_settings.recentFiles.isEmpty());
    for (const QString &path : m_settings.recentFiles) {
        QAction *action = menu->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_files.open(path); });
    }
}

void MainWindow::addFigure() { m_bindings->tabs.add(); }

void MainWindow::duplicateFigure() { m_bindings->tabs.duplicate(m_document.session().current); }

void MainWindow::deleteFigure() { m_bindings->tabs.remove(m_document.session().current); }

// The cursor's month, so that the mark is about the period that contains it in every measure. At the period that is marked
// already it is removed.
void MainWindow::markPeriod()
{
    FigureSpec spec = m_source.spec();
    const bool isMarked = spec.markedPeriod() == m_source.cursorPeriod();
    const auto why = whyNot(Extra::Mark, spec);
    if (!isMarked && why)
        return say(*why, false);
    spec.mark = isMarked ? std::nullopt : std::optional(Period::month(m_source.cursorMonth()));
    m_document.editSpec(spec, isMarked ? tr("Remove Mark") : tr("Mark Period"));
}

void MainWindow::addAnnotation()
{
    if (const auto why = m_bindings->annotations.whyNotAtCursor())
        return say(*why, false);
    m_bindings->annotations.annotateAtCursor();
}

void MainWindow::makeGroup()
{
    const auto members = m_bindings->partners.groupable();
    if (!members)
        return say(members.error(), true);
    const QString name = m_files.questions().nameGroup(this,
                                                       m_source.windowLanguage().list(m_bindings->partners.namesOf(*members)));
    if (!name.isEmpty())
        m_bindings->partners.makeGroup(name, *members);
}

void MainWindow::dissolveGroups() { m_bindings->partners.dissolveGroups(); }

void MainWindow::removeOwnEvents()
{
    FigureSpec spec = m_source.spec();
    spec.ownEvents.clear();
    m_document.editSpec(spec, tr("Remove Your Own Events"));
}

void MainWindow::openPrices()
{
    const QString path = m_files.questions().files.openPrices(this, QFileInfo(m_document.path()).path());
    if (path.isEmpty())
        return;
    const Result<PriceIndex> prices = readPriceFile(path);
    prices ? usePrices(*prices, tr("Open Price Index")) : say(prices.error(), true);
}

void MainWindow::usePrices(const PriceIndex &prices, const QString &text)
{
    Session next = m_document.session();
    next.series.prices = prices;
    m_document.edit(next, text);
}

void MainWindow::openRecessions()
{
    const QString path = m_files.questions().files.openRecessions(this, QFileInfo(m_document.path()).path());
    if (path.isEmpty())
        return;
    const Result<RecessionDates> recessions = readRecessionFile(path);
    recessions ? useRecessions(*recessions, tr("Open Recession Dates")) : say(recessions.error(), true);
}

// The current figure draws dates that were just opened, if it can.
void MainWindow::useRecessions(const RecessionDates &recessions, const QString &text)
{
    Session next = m_document.session();
    next.series.recessions = recessions;
    FigureSpec &spec = next.figures[next.current].spec;
    spec.recessions = spec.recessions || (!recessions.name.isEmpty() && !whyNot(Extra::Recessions, spec));
    m_document.edit(next, text);
}

void MainWindow::openStyle()
{
    const QString path = m_files.questions().files.openStyle(this, QFileInfo(m_document.path()).path());
    if (!path.isEmpty())
        m_files.openStyle(path);
}

// Before anything is drawn with it.
void MainWindow::takeFonts()
{
    const QStringList &families = m_document.session().style.fonts;
    if (std::exchange(m_families, families) == families)
        return;
    const HouseFonts house = fontsOf(m_ownFonts, m_document.session().style);
    m_fonts = house.fonts;
    m_panels->view->setFonts(m_fonts);
    if (house.missing)
        say(*house.missing, false);
}

void MainWindow::addPublished()
{
    const QString path = m_files.questions().files.openPublished(this, QFileInfo(m_document.path()).path());
    if (path.isEmpty())
        return;
    const Result<int> known = bound(m_panels->check, m_bindings->check).addFile(path);
    if (!known)
        return say(known.error(), true);
    if (*known > 0)
        say(knownAlready(*known).inFile(QFileInfo(path).fileName()), false);
    m_panels->showCheck();
}

void MainWindow::enterPublished()
{
    CheckBinding &check = bound(m_panels->check, m_bindings->check);
    m_files.questions().addPublished(this, check.choices(), [&check](const QString &line) { return check.add(line); });
}

void MainWindow::acceptFinding(int finding)
{
    CheckBinding &check = bound(m_panels->check, m_bindings->check);
    const QString reason = m_files.questions().acceptFinding(this, check.sentence(finding));
    if (!reason.isEmpty())
        check.accept(finding, reason);
}

// Sets the window to the visible part; this can be undone.
void MainWindow::useZoom()
{
    if (!m_source.isZoomed())
        return;
    FigureSpec spec = m_source.spec();
    const MonthSpan shown = m_source.shownSpan();
    spec.from = PeriodRef::exactly(Period::month(shown.first));
    spec.to = PeriodRef::exactly(Period::month(shown.last));
    m_document.editSpec(spec, tr("Set Window to View"));
}

void MainWindow::askForExport()
{
    if (m_source.error() || !m_files.mayLeaveUntrue(Questions::Leaves::Export))
        return;
    const Questions &questions = m_files.questions();
    const FigureSize own = m_source.spec().size;
    const ExportChoice suggested{m_settings.exportSize.value_or(own), m_files.suggestedPng(), m_settings.exportData};
    QList<NamedSize> sizes = ownSizes(m_document.session());
    for (const FigureSize &size : m_settings.ownSizes)
        sizes.append({{}, size});
    const auto choice = questions.chooseExport(this, suggested, m_files.dataSize(suggested.size), sizes,
                                               questions.files.saveFigure);
    if (!choice)
        return;
    m_settings.exportSize = choice->size == own ? std::nullopt : std::optional(choice->size);
    m_settings.addOwnSize(choice->size);
    m_settings.exportData = choice->withData;
    m_files.exportFigure(choice->size, choice->path, choice->withData);
}

void MainWindow::askForReport()
{
    if (!m_files.mayLeaveUntrue(Questions::Leaves::Report))
        return;
    const QString path = m_files.questions().files.saveReport(this, m_files.suggestedReport());
    if (!path.isEmpty())
        m_files.exportReport(path);
}

void MainWindow::askForNumbers()
{
    if (m_source.error()) {
        say(*m_source.error(), true);
        return;
    }
    const TableBinding &table = bound(m_panels->table, m_bindings->table);
    const QString path = m_files.questions().files.saveNumbers(this, table.suggestedFile());
    if (path.isEmpty())
        return;
    const bool isBook = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    m_files.writeNumbers(isBook ? table.workbook() : Result<QByteArray>(table.csv()), path);
}

} // namespace tradestrata
