// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fileactions.h"
#include "app/settings.h"

#include <QMainWindow>

#include <memory>

class QMenu;
class QToolButton;
class QTranslator;

namespace tradestrata {

/// The main window: assembles the panels, menus, status bar and settings. Bindings control what the panels show and
/// change.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Builtin &builtin, FigureFonts fonts, Questions questions);
    ~MainWindow() override;

    /// Opens what was named on the command line, else the last session, else the built-in one.
    void begin(const QStringList &files);
    Document &document() { return m_document; }
    FileActions &files() { return m_files; }
    FigureSource &source() { return m_source; }
    void setLanguage(const QString &code);
    /// Limits the initial size of the window to the available screen.
    void fitInto(const QRect &available);
    /// If the screen has less room than the window needs, its content scrolls.
    void scrollWithin(const QRect &available);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void placePanels();
    void makeMenus();
    void makeFileMenu(QMenu *menu);
    void makeEditMenu(QMenu *menu);
    void makeViewMenu(QMenu *menu);
    void makeZoomMenu(QMenu *menu);
    void useZoom();
    void makeFigureMenu(QMenu *menu);
    void makeDataMenu(QMenu *menu);
    void makeHelpMenu(QMenu *menu);
    void addFigure();
    void duplicateFigure();
    void deleteFigure();
    void markPeriod();
    void addAnnotation();
    QAction *addMarkAction(QMenu *menu);
    void removeOwnEvents();
    void addPublished();
    void openStyle();
    void takeFonts();
    void openPrices();
    void usePrices(const PriceIndex &prices, const QString &text);
    void openRecessions();
    void useRecessions(const RecessionDates &recessions, const QString &text);
    void enterPublished();
    void makeGroup();
    void dissolveGroups();
    void makeBindings();
    void watchFields(const QWidget &panel);
    void bindLatePages();
    void connectFiles();
    void takeEdits();
    void retranslate();
    void retheme();
    void showTitle();
    void showStatus();
    QString dataWords() const;
    void showZoom();
    void showRecent();
    void say(const Message &message, bool isError);
    void askForExport();
    void askForNumbers();
    void askForReport();
    void acceptFinding(int finding);
    QToolButton *makeUnfoldButton(const char *name, QWidget &panel);
    void offerRecovered();
    void followLink(const QString &id);
    QString named(const QString &verb, QString change) const;
    bool hasFigure() const;
    void enableWhile(QAction *action, const std::function<bool()> &canDo);
    QAction *addTo(QMenu *menu, const char *name, const QKeySequence &key, std::function<void()> what);

    const Builtin &m_builtin;
    FigureFonts m_ownFonts;
    FigureFonts m_fonts;    ///< of the house style, or the own ones
    QStringList m_families; ///< that the house style asks for
    Settings m_settings;
    Document m_document;
    FigureSource m_source;
    FileActions m_files;
    std::unique_ptr<QTranslator> m_translator;
    Recovery m_recovery;
    QList<RecoveryCopy> m_recovered; ///< unsaved changes of programs that have ended, newest first

    struct Panels;
    std::unique_ptr<Panels> m_panels;
    struct Bindings;
    std::unique_ptr<Bindings> m_bindings;
    struct Menus;
    std::unique_ptr<Menus> m_menus;
};

} // namespace tradestrata
