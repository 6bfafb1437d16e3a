// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/arguments.h"
#include "app/mainwindowpanels.h"
#include "app/releasemenu.h"
#include "app/windowwords.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QMimeData>
#include <QScrollArea>
#include <QSplitter>
#include <QStandardPaths>
#include <QTabWidget>
#include <QToolButton>
#include <QTranslator>

#include <algorithm>

namespace tradestrata {

namespace {

constexpr int titleBarHeight = 32; // at most, on common desktops

QString recoveryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recovery");
}

} // namespace

MainWindow::MainWindow(const Builtin &builtin, FigureFonts fonts, Questions questions)
    : m_builtin(builtin)
    , m_ownFonts(std::move(fonts))
    , m_fonts(m_ownFonts)
    , m_settings(Settings::load())
    , m_source(m_document, builtin)
    , m_files(m_source, builtin, m_fonts, std::move(questions), this)
    , m_recovery(m_document, builtin.registry(), recoveryFolder())
    , m_panels(std::make_unique<Panels>(m_fonts))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    placePanels();
    makeBindings();
    connectFiles();
    retheme();
    setLanguage(m_settings.language.isEmpty() ? languageAskedFor({}) : m_settings.language);
    resize(1280, 800);
    restoreGeometry(m_settings.geometry);
    m_panels->body->restoreState(m_settings.layout);
    m_panels->time->setSpeed(m_settings.playSpeed);
}

MainWindow::~MainWindow() = default;

void MainWindow::begin(const QStringList &files)
{
    if (!files.isEmpty()) {
        m_files.openStory();
        m_files.open(files, FileActions::Ask::Nothing); // the built-in data are not the user's own
    } else if (!m_settings.lastSession.isEmpty() && QFile::exists(m_settings.lastSession)) {
        m_files.openStory();
        m_files.open(m_settings.lastSession);
    } else {
        m_files.openStory();
    }
    offerRecovered();
    if (auto *track = m_panels->time->findChild<QWidget *>(QStringLiteral("periodTrack")))
        track->setFocus(Qt::OtherFocusReason); // arrow keys move through time from the start
}

// If the window is too large for the screen, it fills the screen, including its frame.
void MainWindow::fitInto(const QRect &available)
{
    if (!m_settings.geometry.isEmpty()) // then its geometry is restored, which Qt limits to the screen
        return;
    const QSize room = available.size() - QSize(0, titleBarHeight);
    if (width() <= room.width() && height() <= room.height())
        return;
    resize(size().boundedTo(room));
    setWindowState(windowState() | Qt::WindowMaximized);
}

// Only once it is shown does it know how small it can be.
void MainWindow::scrollWithin(const QRect &available)
{
    const QSize least = minimumSizeHint();
    if (least.width() <= available.width() && least.height() <= available.height())
        return;
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("windowArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    QWidget *all = takeCentralWidget();
    area->setWidget(all);
    setCentralWidget(area);
    all->show();
    area->show();
    layout()->activate(); // the window has the least size of the area from now on
    resize(size().boundedTo(available.size()));
}

void MainWindow::offerRecovered()
{
    m_recovered = findRecoveryCopies(recoveryFolder(), m_builtin.registry());
    if (m_recovered.isEmpty())
        return;
    const RecoveryCopy &copy = m_recovered.first();
    const QString when = locale().toString(copy.time.toLocalTime(), QLocale::ShortFormat);
    const QString text = copy.name().isEmpty()
                             ? tr("An unsaved session from %1 was kept when the program ended.").arg(when)
                             : tr("Unsaved changes to “%1” from %2 were kept when the program ended.").arg(copy.name(), when);
    m_panels->messages->show({MessageBarItem::Kind::Notice, QStringLiteral("recovered"), text, tr("Restore")});
}

void MainWindow::followLink(const QString &id)
{
    if (id == QLatin1String("data-moved"))
        m_files.findMovedData();
    if (id == QLatin1String("recovered") && !m_recovered.isEmpty()) {
        m_files.restore(m_recovered.takeFirst());
        m_panels->messages->remove(id);
    }
}

void MainWindow::connectFiles()
{
    MessageBar *messages = m_panels->messages;
    connect(&m_files, &FileActions::messageReported, this, &MainWindow::say);
    connect(&m_files, &FileActions::confirmed, this, [this](const Message &message) {
        m_panels->messages->show(
            {MessageBarItem::Kind::Confirmation, message.id, m_source.windowLanguage().text(message), QString()});
    });
    connect(&m_files, &FileActions::dataMissing, this, [this](const Message &message) {
        m_panels->messages->show({MessageBarItem::Kind::Error, QStringLiteral("data-moved"),
                                  m_source.windowLanguage().text(message), tr("Find the File…")});
    });
    connect(messages, &MessageBar::linkActivated, this, &MainWindow::followLink);
    connect(messages, &MessageBar::dismissed, this, [this](const QString &id) {
        if (id == QLatin1String("recovered") && !m_recovered.isEmpty())
            discard(m_recovered.takeFirst());
    });
    connect(&m_recovery, &Recovery::failed, this, [this](const Message &why) { say(why, true); });
    connect(messages, &MessageBar::stopRequested, &m_files, &FileActions::stop);
    connect(messages, &MessageBar::waitingChanged, this, &MainWindow::showStatus);
    connect(&m_files, &FileActions::progressed, this, [messages](int permille, const QString &what) {
        if (permille < 0)
            return messages->hideProgress();
        messages->showProgress(tr("Reading %1").arg(what));
        messages->setProgress(permille);
    });
    connect(&m_files, &FileActions::opened, this, [this](const QString &path) {
        if (!m_document.missingData()) // a session with missing data keeps asking for them
            m_panels->messages->remove(QStringLiteral("data-moved"));
        m_settings.addRecent(path);
        showRecent();
    });
}

void MainWindow::say(const Message &message, bool isError)
{
    m_panels->messages->show({isError ? MessageBarItem::Kind::Error : MessageBarItem::Kind::Notice, message.id,
                              m_source.windowLanguage().text(inWindow(message)), QString()});
}

void MainWindow::setLanguage(const QString &code)
{
    if (code != m_source.windowLanguage().code())
        m_document.forgetChangeNames();
    m_settings.language = code;
    const Language language = m_builtin.language(code);
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(QStringLiteral(":/i18n/tradestrata_%1.qm").arg(language.code())))
        QCoreApplication::installTranslator(translator.get());
    m_translator = std::move(translator); // the old one removes itself
    setLocale(language.locale());
    m_source.setWindowLanguage(code);
    retranslate();
}

void MainWindow::retranslate()
{
    makeMenus();
    m_panels->lower->setTabText(0, tr("Figure"));
    m_panels->lower->setTabText(1, tr("Data"));
    m_panels->lower->setTabText(2, tr("Claims"));
    m_panels->lower->setTabText(m_panels->lower->indexOf(m_panels->changes), tr("Changes"));
    m_panels->lower->setTabText(m_panels->lower->indexOf(m_panels->check), tr("Check"));
    showTitle();
    showStatus();
    showZoom();
}

void MainWindow::showTitle()
{
    setWindowTitle(QStringLiteral("%1[*] – Tradestrata").arg(m_files.sessionName()));
    if (m_document.isModified() != isWindowModified()) // else every widget is told again
        setWindowModified(m_document.isModified());
    setWindowFilePath(m_document.path());
}

// The origin of the session's data.
QString MainWindow::dataWords() const
{
    const QList<DataRef> &data = m_document.session().data;
    const auto files = int(std::ranges::count(data, false, &DataRef::builtIn));
    if (files == 0)
        return tr("Built-in data");
    if (files < data.size())
        return tr("Built-in data and %n file(s)", nullptr, files);
    return files == 1 ? tr("Data from a file") : tr("Data from %n file(s)", nullptr, files);
}

void MainWindow::showStatus()
{
    const TablePtr table = m_source.table();
    if (!table) {
        m_panels->status->setText(tr("No data"));
        return;
    }
    const Language &language = m_source.windowLanguage();
    const ReleaseWords words(m_source);
    m_panels->status->setDetail(words.detail());
    // What was asked for and is not drawn: the figure itself does not say it.
    Messages notDrawn = m_source.numbers() ? m_source.figure().remarks : Messages();
    if (const int left = m_panels->view->layout().annotationsWithoutRoom; left > 0 && m_source.numbers())
        notDrawn.append(annotationsWithoutRoom(left));
    const QString remarks = language.paragraph(notDrawn);
    const QString publisher = language.sentence("Table", {table->info().publisher.toUtf8().constData()});
    m_panels->status->setText(
        (remarks.isEmpty() ? remarks : remarks + QStringLiteral(" · "))
        + QStringLiteral("%1 · %2 · %3–%4 · %5")
              .arg(dataWords(), publisher.isEmpty() ? words.status() : publisher + QStringLiteral(", ") + words.status(),
                   table->first().toString(), table->last().toString(), tr("%n partner(s)", nullptr, table->partnerCount())));
    const FigureSize &size = m_source.spec().size;
    const QString unit = size.unit == FigureSize::Unit::Millimetres ? tr("mm") : tr("px");
    const QString title = m_bindings->title.status();
    QString right = (title.isEmpty() ? title : title + QStringLiteral(" · "))
                    + QStringLiteral("%1 × %2 %3").arg(size.width).arg(size.height).arg(unit);
    if (const int waiting = m_panels->messages->waiting(); waiting > 0)
        right += QStringLiteral(" · ") + tr("%n more notice(s)", nullptr, waiting);
    m_panels->figureStatus->setText(right);
}

// While zoomed, the view differs from the export: the status bar says so and offers the way back.
void MainWindow::showZoom()
{
    const MonthSpan shown = m_source.shownSpan();
    const Language &language = m_source.windowLanguage();
    m_panels->showAll->setVisible(m_source.isZoomed());
    m_panels->showAll->setText(
        tr("Only %1–%2 is shown; show all").arg(language.monthYear(shown.first), language.monthYear(shown.last)));
    m_panels->showAll->setToolTip(tr("Zooming does not change the figure: all of it is exported."));
}

// Commits words that are being edited in place before saving, exporting, leaving or asking.
void MainWindow::takeEdits() { m_panels->view->commitWord(); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    takeEdits();
    if (!m_files.mayClose()) {
        event->ignore();
        return;
    }
    m_settings.geometry = saveGeometry();
    m_settings.layout = m_panels->body->saveState();
    m_settings.lastSession = m_document.path();
    m_settings.store();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_bindings)
        retheme();
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    m_panels->foldFor(width());
    QMainWindow::resizeEvent(event);
}

// On some desktops Ctrl+E means "end of the line" in a field; here it always exports.
bool MainWindow::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_E)) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(object, event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && std::ranges::all_of(urls, &QUrl::isLocalFile))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    takeEdits();
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        paths.append(url.toLocalFile());
    m_files.open(paths);
}

} // namespace tradestrata
