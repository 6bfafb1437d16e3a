// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/figuretabs.h"

#include "widgets/controls/icons.h"
#include "widgets/controls/nowandat.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace tradestrata {

namespace {

constexpr int widestTab = 200;

/// Ampersands are part of a name, not mnemonics.
QString asTabText(QString name) { return name.replace(u'&', QLatin1String("&&")); }

bool isUserInput(QEvent::Type type)
{
    return type == QEvent::MouseButtonPress || type == QEvent::KeyPress || type == QEvent::Wheel;
}

} // namespace

FigureTabBar::FigureTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setMovable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setExpanding(false);
    setDrawBase(false);
    setDocumentMode(true);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QTabBar::tabMoved, this, &FigureTabBar::noteMove); // only drags move tabs here
}

void FigureTabBar::setTabs(const QStringList &names, int current)
{
    while (count() > names.size())
        removeTab(count() - 1);
    for (int i = 0; i < names.size(); ++i) {
        const QString text = asTabText(names[i]);
        if (i == count())
            addTab(text);
        else if (tabText(i) != text)
            setTabText(i, text);
        setTabToolTip(i, fontMetrics().horizontalAdvance(names[i]) > widestTab ? names[i] : QString());
    }
    setCurrentIndex(current);
    updateGeometry(); // while the bar is hidden, Qt lays tabs out late and does not notify
}

bool FigureTabBar::event(QEvent *event)
{
    if (!isUserInput(event->type()))
        return QTabBar::event(event);
    const int before = currentIndex();
    const bool taken = QTabBar::event(event);
    if (currentIndex() != before)
        emit picked(currentIndex());
    return taken;
}

void FigureTabBar::mousePressEvent(QMouseEvent *event)
{
    QTabBar::mousePressEvent(event);
    m_pressed = m_dragged = event->button() == Qt::LeftButton ? tabAt(event->position().toPoint()) : -1;
}

void FigureTabBar::mouseReleaseEvent(QMouseEvent *event)
{
    QTabBar::mouseReleaseEvent(event);
    const int from = std::exchange(m_pressed, -1);
    const int to = std::exchange(m_dragged, -1);
    if (from != to)
        emit dragged(from, to);
}

QSize FigureTabBar::tabSizeHint(int index) const
{
    const QSize size = QTabBar::tabSizeHint(index);
    return {std::min(size.width(), widestTab), size.height()};
}

QSize FigureTabBar::minimumTabSizeHint(int index) const { return tabSizeHint(index); } // scroll before eliding more

void FigureTabBar::noteMove(int from, int to)
{
    if (from == m_dragged)
        m_dragged = to;
    else if (to == m_dragged) // Qt names the neighbour that made way
        m_dragged = from;
}

namespace {

constexpr int tabBarHeight = 40;
constexpr int tabSideMargin = 12; ///< in addition to the tabs' own margin of 8
constexpr int leastNameWidth = 160;

QAction *actionOf(const QMenu *menu, const char *objectName)
{
    return menu->findChild<QAction *>(QLatin1String(objectName), Qt::FindDirectChildrenOnly);
}

} // namespace

FigureTabs::FigureTabs(QWidget *parent)
    : QWidget(parent)
    , m_bar(new FigureTabBar(this))
    , m_add(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_editor(new QLineEdit(this))
{
    setObjectName(QStringLiteral("figureTabs"));
    setFixedHeight(tabBarHeight);
    m_bar->setObjectName(QStringLiteral("figureTabBar"));
    m_bar->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_bar->setContextMenuPolicy(Qt::CustomContextMenu);
    m_bar->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("addFigureButton"));
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::TabFocus);
    m_editor->setObjectName(QStringLiteral("figureNameEdit"));
    m_editor->installEventFilter(this);
    m_editor->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(tabSideMargin, 0, tabSideMargin, 0);
    row->setSpacing(0);
    row->addWidget(m_bar, 0, Qt::AlignBottom);
    row->addWidget(m_add);
    row->addStretch(1);

    m_menu->setObjectName(QStringLiteral("figureTabMenu"));
    m_menu->setToolTipsVisible(true);
    addAction("renameFigure", Qt::Key_F2, &FigureTabs::rename);
    addAction("duplicateFigure", Qt::CTRL | Qt::Key_D, &FigureTabs::duplicate);
    addAction("moveFigureLeft", Qt::CTRL | Qt::SHIFT | Qt::Key_Left, &FigureTabs::moveLeft);
    addAction("moveFigureRight", Qt::CTRL | Qt::SHIFT | Qt::Key_Right, &FigureTabs::moveRight);
    m_menu->addSeparator();
    addAction("deleteFigure", Qt::Key_Delete, &FigureTabs::remove);

    connect(m_bar, &FigureTabBar::picked, this, &FigureTabs::currentEdited);
    connect(m_bar, &FigureTabBar::dragged, this, [this](int from, int to) {
        m_names.move(from, to);
        emit movedByUser(from, to);
    });
    connect(m_bar, &QTabBar::tabBarDoubleClicked, this, &FigureTabs::rename);
    connect(m_bar, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const int under = m_bar->tabAt(at);
        showMenu(under >= 0 ? under : current(), m_bar->mapToGlobal(at));
    });
    connect(m_add, &QToolButton::clicked, this, &FigureTabs::addRequested);
    nowAndAt({QEvent::LanguageChange}, this, [this] { retranslate(); });
    nowAndAt({QEvent::PaletteChange}, this, [this] { retheme(); });
}

void FigureTabs::setTabs(const QStringList &names, int current)
{
    if (m_renaming >= 0 && names != m_names) {
        m_renaming = -1;
        m_editor->hide();
    }
    if (names == m_names && current == m_bar->currentIndex())
        return; // else the whole window would be laid out again
    m_names = names;
    m_bar->setTabs(names, current);
}

int FigureTabs::current() const { return m_bar->currentIndex(); }

void FigureTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const WindowTheme theme = WindowTheme::of(palette());
    painter.fillRect(rect(), theme.window);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

bool FigureTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::FocusOut)
        commitName();
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_bar)
        return takeKey(key->keyCombination());
    if (key->key() != Qt::Key_Escape && key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    if (key->key() == Qt::Key_Escape)
        m_renaming = -1;
    m_bar->setFocus(Qt::OtherFocusReason); // leaving the editor commits the name
    m_editor->hide();
    return true;
}

QAction *FigureTabs::addAction(const char *objectName, const QKeySequence &key, void (FigureTabs::*act)(int))
{
    // The keys are shown in the menu and handled in takeKey(): as shortcuts they would conflict with the window's own.
    auto *action = new QAction(m_menu);
    action->setObjectName(QLatin1String(objectName));
    action->setShortcut(key);
    m_menu->addAction(action);
    connect(action, &QAction::triggered, this, [this, act] { (this->*act)(m_menu->property("figure").toInt()); });
    return action;
}

void FigureTabs::updateActions(int index)
{
    m_menu->setProperty("figure", index);
    const bool last = m_names.size() < 2;
    QAction *remove = actionOf(m_menu, "deleteFigure");
    remove->setEnabled(!last);
    remove->setToolTip(last ? tr("A session must have at least one figure.") : QString());
    actionOf(m_menu, "moveFigureLeft")->setEnabled(index > 0);
    actionOf(m_menu, "moveFigureRight")->setEnabled(index + 1 < m_names.size());
}

void FigureTabs::showMenu(int index, const QPoint &globalPosition)
{
    if (index < 0)
        return;
    updateActions(index);
    m_menu->popup(globalPosition);
}

bool FigureTabs::takeKey(const QKeyCombination &key)
{
    if (current() < 0)
        return false;
    if (key == QKeyCombination(Qt::Key_Menu)) {
        showMenu(current(), m_bar->mapToGlobal(m_bar->tabRect(current()).bottomLeft()));
        return true;
    }
    updateActions(current());
    for (QAction *action : m_menu->actions()) {
        if (action->shortcut() == QKeySequence(key)) {
            action->trigger(); // no effect if it is disabled
            return true;
        }
    }
    return false;
}

void FigureTabs::duplicate(int index) { emit duplicateRequested(index); }

void FigureTabs::rename(int index)
{
    if (index < 0)
        return;
    m_renaming = index;
    m_editor->setText(m_names[index]);
    const QRect tab = m_bar->tabRect(index).translated(m_bar->pos());
    QRect place(0, 0, std::max(tab.width(), leastNameWidth), m_editor->sizeHint().height());
    place.moveCenter(QPoint(0, height() / 2));
    place.moveLeft(std::clamp(tab.left(), 0, std::max(0, width() - place.width())));
    m_editor->setGeometry(place);
    m_editor->selectAll();
    m_editor->show();
    m_editor->raise();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void FigureTabs::remove(int index) { emit deleteRequested(index); }

void FigureTabs::moveLeft(int index) { emit movedByUser(index, index - 1); }

void FigureTabs::moveRight(int index) { emit movedByUser(index, index + 1); }

void FigureTabs::commitName()
{
    const int index = std::exchange(m_renaming, -1);
    m_editor->hide();
    const QString name = m_editor->text().simplified();
    if (index >= 0 && !name.isEmpty() && name != m_names[index])
        emit renamed(index, name);
}

void FigureTabs::retranslate()
{
    m_bar->setAccessibleName(tr("Figures of the session"));
    m_add->setAccessibleName(tr("Add a figure"));
    m_add->setToolTip(tr("Add a figure"));
    m_editor->setAccessibleName(tr("Name of the figure"));
    actionOf(m_menu, "renameFigure")->setText(tr("Rename the figure"));
    actionOf(m_menu, "duplicateFigure")->setText(tr("Duplicate the figure"));
    actionOf(m_menu, "moveFigureLeft")->setText(tr("Move the figure to the left"));
    actionOf(m_menu, "moveFigureRight")->setText(tr("Move the figure to the right"));
    actionOf(m_menu, "deleteFigure")->setText(tr("Delete the figure"));
}

void FigureTabs::retheme() { m_add->setIcon(icon(Icon::Plus, WindowTheme::of(palette()))); }

} // namespace tradestrata
