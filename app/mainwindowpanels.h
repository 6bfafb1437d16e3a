// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bindings/annotationbinding.h"
#include "app/bindings/barbinding.h"
#include "app/bindings/changesbinding.h"
#include "app/bindings/checkbinding.h"
#include "app/bindings/claimsbinding.h"
#include "app/bindings/figurebinding.h"
#include "app/bindings/optionsbinding.h"
#include "app/bindings/partnerbinding.h"
#include "app/bindings/readoutbinding.h"
#include "app/bindings/tablebinding.h"
#include "app/bindings/timebinding.h"
#include "app/bindings/titlebinding.h"
#include "app/latepage.h"
#include "app/mainwindow.h"
#include "widgets/controls/figurebar.h"
#include "widgets/controls/figuretabs.h"
#include "widgets/controls/labels.h"
#include "widgets/controls/messagebar.h"
#include "widgets/controls/timepanel.h"
#include "widgets/panels/claimspanel.h"
#include "widgets/panels/datatablepanel.h"
#include "widgets/panels/figureoptionspanel.h"
#include "widgets/panels/partnerpanel.h"
#include "widgets/panels/readoutpanel.h"
#include "widgets/render/figureview.h"

#include <QSplitter>
#include <QTabWidget>

class QToolButton;

namespace tradestrata {

/// The widgets of the main window; their Qt parents own them.
struct MainWindow::Panels
{
    explicit Panels(const FigureFonts &fonts);

    FigureBar *bar;
    PartnerPanel *partners;
    FigureTabs *tabs;
    MessageBar *messages;
    FigureView *view;
    ReadOutPanel *readOut;
    LatePage<FigureOptionsPanel> *options;
    LatePage<DataTablePanel> *table;
    LatePage<ClaimsPanel> *claims;
    LatePage<ChangesPanel> *changes;
    LatePage<CheckPanel> *check;
    TimePanel *time;
    QSplitter *body = nullptr;
    QSplitter *right = nullptr;
    QTabWidget *lower = nullptr;
    ElidedLabel *status = nullptr;
    QLabel *figureStatus = nullptr;
    QToolButton *unfoldPartners = nullptr; ///< in the status bar while the window is too narrow for the panel
    QToolButton *unfoldRight = nullptr;
    QToolButton *showAll = nullptr; ///< in the status bar while a part of the window is shown
    bool partnersWanted = true;     ///< by the user; a narrow window folds panels anyway
    bool rightWanted = true;

    /// Shows or hides the side panels depending on the width of the window.
    void foldFor(int width);
    /// Brings a page to the front, with the keyboard focus in a part of it.
    template<class Panel>
    void showPage(LatePage<Panel> *page, const char *focused, bool evenHidden = true)
    {
        right->show();
        lower->setCurrentWidget(page);
        auto *part = page->panel().template findChild<QWidget *>(QLatin1String(focused));
        if (part && (evenHidden || part->isVisible()))
            part->setFocus(Qt::OtherFocusReason);
    }
    void showTable() { showPage(table, "dataTableView"); }
    void showCheck() { showPage(check, "checkTable"); }
};

/// The bindings between the panels and the document.
struct MainWindow::Bindings
{
    PartnerBinding partners;
    ReadOutBinding readOut;
    TimeBinding time;
    FigureBinding figure;
    AnnotationBinding annotations;
    BarBinding bar;
    TabsBinding tabs;
    TitleBinding title;
    // With their panels:
    std::unique_ptr<OptionsBinding> options;
    std::unique_ptr<TableBinding> table;
    std::unique_ptr<ClaimsBinding> claims;
    std::unique_ptr<ChangesBinding> changes;
    std::unique_ptr<CheckBinding> check;
};

/// A binding that is made with the panel of its page.
template<class Binding, class Panel>
Binding &bound(LatePage<Panel> *page, const std::unique_ptr<Binding> &binding)
{
    page->panel();
    return *binding;
}

/// The menus that change while the window runs.
struct MainWindow::Menus
{
    QMenu *recent = nullptr;
};

} // namespace tradestrata
