// SPDX-License-Identifier: GPL-3.0-or-later
// The panels of the main window: their layout, their bindings to the document, and which is in front.
#include "app/mainwindowpanels.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace tradestrata {

namespace {

constexpr int leftWidth = 256;
constexpr int rightWidth = 304;
constexpr int rightNeeds = 1120; // narrower windows hide the right panel, then the left
constexpr int leftNeeds = 880;

// The height of the status bar.
QToolButton *makeStatusButton(const char *name)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setProperty(heightProperty, 20);
    button->setProperty(paddingsProperty, QPoint(8, 8));
    button->hide();
    return button;
}

WindowTheme themeNow() { return WindowTheme::of(QApplication::palette()); }

} // namespace

MainWindow::Panels::Panels(const FigureFonts &fonts)
    : bar(new FigureBar)
    , partners(new PartnerPanel)
    , tabs(new FigureTabs)
    , messages(new MessageBar)
    , view(new FigureView(fonts))
    , readOut(new ReadOutPanel)
    , options(new LatePage<FigureOptionsPanel>)
    , table(new LatePage<DataTablePanel>)
    , claims(new LatePage<ClaimsPanel>)
    , changes(new LatePage<ChangesPanel>)
    , check(new LatePage<CheckPanel>)
    , time(new TimePanel)
{
}

void MainWindow::Panels::foldFor(int width)
{
    right->setVisible(rightWanted && width >= rightNeeds);
    partners->setVisible(partnersWanted && width >= leftNeeds);
    unfoldPartners->setVisible(width < leftNeeds);
    unfoldPartners->setChecked(false);
    unfoldRight->setVisible(width < rightNeeds);
    unfoldRight->setChecked(false);
}

// partners | tabs, messages, figure | read-out over options and table; the time panel below everything.
void MainWindow::placePanels()
{
    Panels &p = *m_panels;
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(p.tabs);
    column->addWidget(p.messages);
    column->addWidget(p.view, 1);

    p.right = new QSplitter(Qt::Vertical);
    p.lower = new QTabWidget;
    p.lower->setObjectName(QStringLiteral("lowerTabs"));
    p.lower->addTab(p.options, QString());
    p.lower->addTab(p.table, QString());
    p.lower->addTab(p.claims, QString());
    p.lower->addTab(p.changes, QString());
    p.lower->addTab(p.check, QString());
    p.right->addWidget(p.readOut);
    p.right->addWidget(p.lower);
    p.right->setSizes({222, 358}); // at 1280 x 800 the read-out of five rows and the claims of six measures

    p.body = new QSplitter(Qt::Horizontal);
    p.body->setObjectName(QStringLiteral("body"));
    p.body->addWidget(p.partners);
    p.body->addWidget(middle);
    p.body->addWidget(p.right);
    p.body->setStretchFactor(1, 1);
    p.body->setSizes({leftWidth, 1280 - leftWidth - rightWidth, rightWidth});
    for (QSplitter *splitter : {p.body, p.right}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }

    auto *central = new QWidget;
    auto *rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(p.bar);
    rows->addWidget(p.body, 1);
    rows->addWidget(p.time);
    setCentralWidget(central);
    p.status = new ElidedLabel(QStringLiteral("statusData"));
    p.figureStatus = new QLabel;
    p.status->setMuted(true);
    p.figureStatus->setObjectName(QStringLiteral("statusFigure"));
    statusBar()->addWidget(p.status, 1);
    p.showAll = makeStatusButton("showAllButton");
    statusBar()->addPermanentWidget(p.showAll);
    connect(p.showAll, &QToolButton::clicked, &m_source, &FigureSource::showAll);
    connect(&m_source, &FigureSource::zoomChanged, this, &MainWindow::showZoom);
    p.unfoldPartners = makeUnfoldButton("unfoldPartners", *p.partners);
    p.unfoldRight = makeUnfoldButton("unfoldRight", *p.right);
    statusBar()->addPermanentWidget(p.figureStatus);
    statusBar()->setSizeGripEnabled(false);
    watchFields(*central);
    statusBar()->setContentsMargins(12, 0, 12, 0);
}

void MainWindow::makeBindings()
{
    Panels &p = *m_panels;
    connect(&m_source, &FigureSource::figureChanged, this, &MainWindow::takeFonts);
    m_bindings.reset(new Bindings{{*p.partners, m_source, m_builtin},
                                  {*p.readOut, m_source},
                                  {*p.time, m_source},
                                  {*p.view, m_source},
                                  {*p.view, m_source},
                                  {*p.bar, m_source},
                                  {*p.tabs, m_source},
                                  {*p.messages, m_source},
                                  {},
                                  {},
                                  {},
                                  {},
                                  {}});
    bindLatePages();
    connect(&m_bindings->title, &TitleBinding::statusChanged, this, &MainWindow::showStatus);
    connect(&m_source, &FigureSource::figureChanged, this, &MainWindow::showStatus);
    connect(&m_document, &Document::changed, this, &MainWindow::showTitle);
    connect(p.bar, &FigureBar::exportRequested, this, &MainWindow::askForExport);
    const auto showCells = [this](const NumberRef &number) { bound(m_panels->table, m_bindings->table).showCells(number); };
    connect(&m_bindings->readOut, &ReadOutBinding::cellsRequested, this, showCells);
    connect(&m_bindings->partners, &PartnerBinding::cellsRequested, this, showCells);
    connect(&m_bindings->figure, &FigureBinding::cellsRequested, this, showCells);
    connect(p.time, &TimePanel::speedEdited, this, [this](double speed) { m_settings.playSpeed = speed; });
}

// What is typed in a field does not take the keys of the window.
void MainWindow::watchFields(const QWidget &panel)
{
    for (QLineEdit *field : panel.findChildren<QLineEdit *>())
        field->installEventFilter(this);
}

void MainWindow::bindLatePages()
{
    Panels &p = *m_panels;
    QWidget *before = p.lower->tabBar();
    p.options->setMade(
        [this](FigureOptionsPanel &panel) {
            m_bindings->options = std::make_unique<OptionsBinding>(panel, m_source);
            connect(&panel, &FigureOptionsPanel::annotationSelected, m_panels->view, &FigureView::selectAnnotation);
            connect(&panel, &FigureOptionsPanel::annotationEditRequested, m_panels->view, &FigureView::editAnnotation);
            watchFields(panel);
        },
        before);
    p.options->setWaitsForPaint();
    p.table->setMade(
        [this](DataTablePanel &panel) {
            m_bindings->table = std::make_unique<TableBinding>(panel, m_source);
            connect(&panel, &DataTablePanel::exportRequested, this, &MainWindow::askForNumbers);
            connect(m_bindings->table.get(), &TableBinding::cellsRequested, this, [this] { m_panels->showTable(); });
        },
        before);
    p.claims->setMade([this](ClaimsPanel &panel) { m_bindings->claims = std::make_unique<ClaimsBinding>(panel, m_source); },
                      before);
    p.changes->setMade([this](ChangesPanel &panel) { m_bindings->changes = std::make_unique<ChangesBinding>(panel, m_source); },
                       before);
    p.check->setMade(
        [this](CheckPanel &panel) {
            m_bindings->check = std::make_unique<CheckBinding>(panel, m_source, m_builtin, m_fonts);
            connect(&panel, &CheckPanel::acceptRequested, this, &MainWindow::acceptFinding);
            connect(&panel, &CheckPanel::fileRequested, this, &MainWindow::addPublished);
            connect(&panel, &CheckPanel::addRequested, this, &MainWindow::enterPublished);
        },
        before);
}

// A panel hidden by a narrow window is shown and hidden with its button.
QToolButton *MainWindow::makeUnfoldButton(const char *name, QWidget &panel)
{
    QToolButton *button = makeStatusButton(name);
    button->setCheckable(true);
    statusBar()->addPermanentWidget(button);
    connect(button, &QToolButton::clicked, &panel, &QWidget::setVisible);
    return button;
}

void MainWindow::retheme() { m_panels->view->setTheme(themeNow()); }

} // namespace tradestrata
