// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/checkpanel.h"

#include "widgets/controls/columnarea.h"
#include "widgets/controls/nowandat.h"
#include "widgets/controls/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tradestrata {

namespace {

constexpr int margin = 8;
constexpr int ringRoom = 4; ///< above and below the text, for the focus ring
constexpr int headRoom = 10;
constexpr int indentation = 12;
constexpr int leastRoom = 340; ///< for the findings and the table; in a lower panel they scroll
constexpr int besideName = 12;

QToolButton *newButton(const char *name)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

CheckPanel::CheckPanel(QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget)
    , m_figureHead(new QLabel)
    , m_findingArea(new ColumnArea("checkFindings"))
    , m_findings(new FindingList)
    , m_publishedHead(new QLabel)
    , m_table(new QTreeWidget)
    , m_leftOut(new QLabel)
    , m_add(newButton("checkAdd"))
    , m_open(newButton("checkOpen"))
    , m_remove(newButton("checkRemove"))
{
    setObjectName(QStringLiteral("checkPanel"));
    m_table->setObjectName(QStringLiteral("checkTable"));
    m_table->setColumnCount(2);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setRootIsDecorated(false);
    m_table->setItemsExpandable(false);
    m_table->setIndentation(indentation);
    m_table->header()->hide();
    m_table->setWordWrap(true); // in a narrow panel, a release takes two lines
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_leftOut->setObjectName(QStringLiteral("checkLeftOut"));
    m_leftOut->setWordWrap(true);
    m_leftOut->hide();
    place();
    connectAll();
    nowAndAt({QEvent::LanguageChange}, this, [this] { retranslate(); });
}

void CheckPanel::place()
{
    for (QLabel *head : {m_figureHead, m_publishedHead})
        head->setFont(WindowTheme::font(12, QFont::DemiBold));
    m_findingArea->setWidget(m_findings);
    m_findings->installEventFilter(this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_open);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    m_content->setMinimumHeight(leastRoom);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(m_figureHead);
    content->addWidget(m_findingArea);
    content->addWidget(m_publishedHead);
    content->addWidget(m_table, 1);
    content->addWidget(m_leftOut);
    auto *area = new ColumnArea("checkArea");
    area->setWidget(m_content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(area, 1);
    column->addLayout(buttons);
}

void CheckPanel::connectAll()
{
    connect(m_findings, &FindingList::mendRequested, this, &CheckPanel::mendRequested);
    connect(m_findings, &FindingList::acceptRequested, this, &CheckPanel::acceptRequested);
    connect(m_findings, &FindingList::withdrawRequested, this, &CheckPanel::withdrawRequested);
    connect(m_add, &QToolButton::clicked, this, &CheckPanel::addRequested);
    connect(m_open, &QToolButton::clicked, this, &CheckPanel::fileRequested);
    connect(m_remove, &QToolButton::clicked, this, &CheckPanel::removeSelected);
    connect(m_table, &QTreeWidget::itemSelectionChanged, this, &CheckPanel::showRemovable);
}

void CheckPanel::setFindings(const QList<FindingLine> &findings)
{
    m_findings->setLines(findings, tr("The check finds nothing in this figure."));
    fitFindings();
}

// As high as they are, but for half of the panel, whose other half is the table's.
void CheckPanel::fitFindings()
{
    const int wanted = m_findings->layout()->totalHeightForWidth(m_findingArea->viewport()->width());
    m_findingArea->setFixedHeight(
        std::clamp(wanted, fontMetrics().height(), std::max(fontMetrics().height(), std::max(height(), leastRoom) / 2)));
}

void CheckPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFindings();
}

void CheckPanel::setLines(const QStringList &releases, const QList<CheckLine> &lines, const QString &leftOut)
{
    m_leftOut->setText(leftOut);
    m_leftOut->setVisible(!leftOut.isEmpty());
    if (lines == m_lines && releases == m_releases)
        return;
    m_lines = lines;
    m_releases = releases;
    m_table->clear();
    for (const CheckLine &line : lines) {
        auto *head = new QTreeWidgetItem(m_table, {line.what + u'\n' + line.published});
        head->setFirstColumnSpanned(true);
        head->setToolTip(0, line.whole);
        head->setData(0, Qt::AccessibleTextRole, line.whole);
        head->setExpanded(true);
        for (int i = 0; i < int(line.releases.size()); ++i) {
            auto *item = new QTreeWidgetItem(head, {releases.value(i), line.releases[i]});
            item->setToolTip(1, line.whole);
            item->setFlags(Qt::ItemIsEnabled);
            item->setSizeHint(0, QSize(0, fontMetrics().height() + ringRoom));
        }
    }
    int widest = 0;
    for (const QString &name : releases)
        widest = std::max(widest, fontMetrics().horizontalAdvance(name));
    m_table->setColumnWidth(0, widest + 2 * indentation + besideName);
    fitHeads();
    showRemovable();
}

// Heads take as many lines as they need in the width of the table.
void CheckPanel::fitHeads()
{
    const QRect room(0, 0, m_table->viewport()->width() - besideName, QWIDGETSIZE_MAX);
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QTreeWidgetItem *head = m_table->topLevelItem(i);
        const int height = fontMetrics().boundingRect(room, Qt::TextWordWrap, head->text(0)).height();
        head->setSizeHint(0, QSize(0, height + headRoom));
    }
}

bool CheckPanel::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table->viewport() && event->type() == QEvent::Resize)
        fitHeads();
    if (object == m_findings && event->type() == QEvent::LayoutRequest)
        fitFindings();
    if (object == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeSelected();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

int CheckPanel::selectedOwn() const
{
    const auto selected = m_table->selectedItems();
    const int line = selected.isEmpty() ? -1 : m_table->indexOfTopLevelItem(selected.first());
    return line < 0 || line >= m_lines.size() ? -1 : m_lines[line].own;
}

void CheckPanel::showRemovable() { m_remove->setEnabled(selectedOwn() >= 0); }

void CheckPanel::removeSelected()
{
    if (const int own = selectedOwn(); own >= 0)
        emit removeRequested(own);
}

void CheckPanel::retranslate()
{
    m_figureHead->setText(tr("This figure"));
    m_publishedHead->setText(tr("Published figures"));
    m_table->setAccessibleName(tr("Published figures compared with each release"));
    m_add->setText(tr("Add…"));
    m_add->setToolTip(tr("Add a published figure."));
    m_open->setText(tr("Open CSV…"));
    m_open->setToolTip(
        tr("Add published figures from a file with the columns date, source, partner, flow, measure, period and value."));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Remove the selected figure; built-in figures cannot be removed."));
    for (QToolButton *button : {m_add, m_open, m_remove})
        button->setAccessibleName(button->text());
}

} // namespace tradestrata
