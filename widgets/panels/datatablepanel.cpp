// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/datatablepanel.h"

#include "widgets/controls/choicebox.h"
#include "widgets/controls/icons.h"
#include "widgets/controls/nowandat.h"
#include "widgets/panels/rowlist.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelection>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

constexpr int tableHeadHeight = 28;
constexpr int arrowSize = 12; ///< of the sort arrow in a head
constexpr int arrowRoom = 16;
constexpr int widestHead = 180;
constexpr int widestWords = 260;

/// Paints heads with room for the sort arrow: beside the name, on the side away from the column's edge.
class SortedHeader : public QHeaderView
{
public:
    explicit SortedHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setFixedHeight(tableHeadHeight);
        setHighlightSections(false);
        setSectionsClickable(true);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const WindowTheme theme = WindowTheme::of(palette());
        const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
        const QString text = model()->headerData(section, orientation()).toString();
        painter->save();
        painter->setFont(m_font);
        painter->fillRect(rect, theme.panel);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
        const QRect room = rect.adjusted(cellPadding, 0, 1 - cellPadding, 0);
        const int width = std::min(painter->fontMetrics().horizontalAdvance(text), room.width() - arrowRoom);
        const bool number = model()->headerData(section, orientation(), DataTableModel::IsNumberRole).toBool();
        const int begin = number ? room.right() - width : room.left();
        paintName(painter, rect, begin, begin + width, text, sorted ? theme.text : theme.muted);
        if (sorted)
            paintArrow(painter, {number ? begin - arrowSize / 2 - 2 : begin + width + arrowSize / 2 + 2, rect.center().y()});
        painter->restore();
    }

private:
    void paintArrow(QPainter *painter, QPoint centre) const
    {
        painter->translate(centre);
        painter->rotate(sortIndicatorOrder() == Qt::AscendingOrder ? 180 : 0);
        paintIcon(painter, Icon::Chevron, QRectF(-arrowSize / 2.0, -arrowSize / 2.0, arrowSize, arrowSize),
                  WindowTheme::of(palette()).text);
    }

    QFont m_font = WindowTheme::font(headSize);
};

QStringList headsOf(const FigureTable &table)
{
    QStringList heads{table.periodHead};
    for (const FigureColumn &column : table.columns)
        heads.append(column.head);
    return heads;
}

} // namespace

DataTablePanel::DataTablePanel(QWidget *parent)
    : QWidget(parent)
    , m_choice(new ChoiceBox(QStringLiteral("dataTableBox")))
    , m_back(new QToolButton)
    , m_caption(new QLabel)
    , m_copy(new QToolButton)
    , m_export(new QToolButton)
    , m_view(new QTableView)
{
    setObjectName(QStringLiteral("dataTablePanel"));
    m_sorter.setSourceModel(&m_model);
    build();
    addKeys();
    connect(m_copy, &QToolButton::clicked, this, &DataTablePanel::copy);
    connect(m_export, &QToolButton::clicked, this, &DataTablePanel::exportRequested);
    connect(m_back, &QToolButton::clicked, this, &DataTablePanel::backRequested);
    connect(m_choice, &ChoiceBox::choiceEdited, this, [this](int choice) { emit viewEdited(DataTableView(choice)); });
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const bool alone = m_view->selectionModel()->selectedIndexes().size() == 1; // otherwise cells are selected for copying
        if (alone && QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            ask(index);
    });
    nowAndAt({QEvent::LanguageChange}, this, [this] { retranslate(); });
    showMode(false);
}

void DataTablePanel::addKeys()
{
    const auto addKey = [this](QWidget *widget, const QKeySequence &key) {
        auto *action = new QAction(widget);
        action->setShortcut(key);
        action->setShortcutContext(widget == this ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
        widget->addAction(action);
        return action;
    };
    connect(addKey(m_view, QKeySequence::Copy), &QAction::triggered, this, &DataTablePanel::copy);
    connect(addKey(m_view, Qt::Key_Return), &QAction::triggered, this, &DataTablePanel::openCurrent);
    connect(addKey(m_view, Qt::Key_Enter), &QAction::triggered, this, &DataTablePanel::openCurrent);
    connect(addKey(m_view, QKeySequence(Qt::SHIFT | Qt::Key_Return)), &QAction::triggered, this, &DataTablePanel::sortByCurrent);
    m_escape = addKey(this, Qt::Key_Escape);
    connect(m_escape, &QAction::triggered, this, &DataTablePanel::backRequested);
}

void DataTablePanel::build()
{
    m_back->setObjectName(QStringLiteral("dataTableBack"));
    m_back->setFocusPolicy(Qt::TabFocus);
    m_export->setObjectName(QStringLiteral("dataTableExport"));
    m_export->setFocusPolicy(Qt::TabFocus);
    m_caption->setWordWrap(true);
    m_caption->setObjectName(QStringLiteral("dataTableCaption"));
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_copy->setObjectName(QStringLiteral("dataTableCopy"));
    m_copy->setFocusPolicy(Qt::TabFocus);
    m_view->setObjectName(QStringLiteral("dataTableView"));
    m_view->setModel(&m_sorter);
    m_view->setItemDelegate(new RowDelegate({}, m_view));
    m_view->setCornerWidget(new QWidget); // otherwise a frame is drawn there
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false); // Tab leaves the table, arrow keys move in it
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->setHorizontalHeader(new SortedHeader(m_view));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(0, Qt::AscendingOrder);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(panelMargin, 0, panelMargin, 0);
    head->setSpacing(8);
    head->addWidget(m_choice, 1);
    head->addWidget(m_back);
    head->addStretch();
    head->addWidget(m_copy);
    head->addWidget(m_export);
    auto *words = new QHBoxLayout;
    words->setContentsMargins(panelMargin, 0, panelMargin, 0);
    words->addWidget(m_caption);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(words);
    column->addWidget(m_view, 1);
}

DataTableView DataTablePanel::chosenView() const { return DataTableView(m_choice->choice()); }

void DataTablePanel::showMode(bool cells)
{
    m_showsCells = cells;
    m_choice->setVisible(!cells);
    m_back->setVisible(cells);
    m_escape->setEnabled(cells);
    m_caption->setForegroundRole(cells ? QPalette::WindowText : QPalette::PlaceholderText); // a sentence, or a heading
}

DataTablePanel::Place DataTablePanel::place() const
{
    const QModelIndex current = m_sorter.mapToSource(m_view->currentIndex());
    return {headsOf(m_model.table()),
            m_sorter.sortColumn(),
            m_sorter.sortOrder(),
            QPoint(m_view->horizontalScrollBar()->value(), m_view->verticalScrollBar()->value()),
            current.row(),
            current.column()};
}

void DataTablePanel::goTo(const Place &place)
{
    m_view->sortByColumn(place.column, place.order);
    if (place.row >= 0 && place.row < m_model.rowCount())
        m_view->setCurrentIndex(m_sorter.mapFromSource(m_model.index(place.row, place.at)));
    m_view->horizontalScrollBar()->setValue(place.scroll.x());
    m_view->verticalScrollBar()->setValue(place.scroll.y());
}

void DataTablePanel::setCells(const FigureTable &table, const QString &arithmetic)
{
    if (!m_showsCells)
        m_left = place();
    showMode(true);
    setCaption(arithmetic);
    m_view->sortByColumn(0, Qt::AscendingOrder);
    m_model.setTable(table);
    fitColumns();
    m_toNewest = false;
    m_view->scrollToTop();
    m_view->horizontalScrollBar()->setValue(0);
    m_view->setCurrentIndex(m_sorter.index(0, 0));
    m_view->clearSelection(); // so that copying takes the whole table
    m_copy->setEnabled(m_sorter.rowCount() > 0);
    m_export->setEnabled(m_sorter.rowCount() > 0);
}

void DataTablePanel::setTable(const FigureTable &table)
{
    const bool cells = m_showsCells;
    showMode(false);
    const bool same = !cells && headsOf(table) == headsOf(m_model.table());
    const QPoint place(m_view->horizontalScrollBar()->value(), m_view->verticalScrollBar()->value());
    if (!same)
        m_view->sortByColumn(0, Qt::AscendingOrder);
    m_model.setTable(table);
    fitColumns();
    if (same) {
        m_view->horizontalScrollBar()->setValue(place.x());
        m_view->verticalScrollBar()->setValue(place.y());
    } else if (cells && m_left && m_left->heads == headsOf(table)) {
        goTo(*m_left);
    } else {
        m_toNewest = true;
        showNewest();
    }
    m_left.reset();
    m_copy->setEnabled(m_sorter.rowCount() > 0);
    m_export->setEnabled(m_sorter.rowCount() > 0);
}

void DataTablePanel::setCaption(const QString &caption) { m_caption->setText(caption); }

void DataTablePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), WindowTheme::of(palette()).panel);
}

void DataTablePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showNewest();
}

// A new table is scrolled to its newest period; before it is shown it has no height to scroll in.
void DataTablePanel::showNewest()
{
    if (!isVisible() || !m_toNewest)
        return;
    m_toNewest = false;
    m_view->scrollToBottom();
}

void DataTablePanel::retranslate()
{
    setAccessibleName(tr("Data table"));
    m_view->setAccessibleName(tr("The numbers that the figure draws"));
    m_view->setAccessibleDescription(tr("Enter shows the source cells of a number; Shift+Enter sorts by its column."));
    m_choice->setChoices({tr("As drawn"), tr("Source months")});
    m_choice->setAccessibleName(tr("What the data table contains"));
    m_back->setText(tr("Back to the table"));
    m_back->setAccessibleName(tr("Back to the table (Escape)"));
    m_back->setToolTip(tr("Returns to the numbers that the figure draws (Escape)"));
    m_export->setText(tr("CSV…"));
    m_export->setAccessibleName(tr("Export as CSV…"));
    m_export->setToolTip(tr("Writes the whole table to a CSV file"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the selected cells, or the whole table"));
    m_copy->setToolTip(tr("Copies the selected cells, or the whole table, for a spreadsheet"));
}

// Measures only the numbers of greatest size: measuring every text of a long table takes longer than drawing it.
void DataTablePanel::fitColumns()
{
    const FigureTable &table = m_model.table();
    const QFontMetrics text(WindowTheme::font());
    const QFontMetrics head(WindowTheme::font(headSize));
    for (int i = 0; i < m_model.columnCount(); ++i) {
        int widest = std::min(head.horizontalAdvance(m_model.headerData(i, Qt::Horizontal).toString()), widestHead) + arrowRoom;
        if (i == 0) {
            widest = std::max(widest, widestOf(table.periods, WindowTheme::font(13, QFont::Medium)));
        } else if (table.columns[i - 1].isWords()) {
            widest = std::max(widest, std::min(widestOf(table.columns[i - 1].texts, WindowTheme::font()), widestWords));
        } else {
            const std::vector<double> &values = table.columns[i - 1].values;
            const auto larger = [](double a, double b) { return !std::isnan(b) && (std::isnan(a) || std::abs(a) < std::abs(b)); };
            const auto at = std::ranges::max_element(values, larger);
            if (at != values.end())
                widest = std::max(widest, text.horizontalAdvance(m_model.index(int(at - values.begin()), i).data().toString()));
        }
        m_view->setColumnWidth(i, widest + 2 * cellPadding);
    }
}

void DataTablePanel::copy()
{
    QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    if (cells.isEmpty() && m_sorter.rowCount() > 0) {
        const QModelIndex last = m_sorter.index(m_sorter.rowCount() - 1, m_sorter.columnCount() - 1);
        cells = QItemSelection(m_sorter.index(0, 0), last).indexes();
    }
    if (cells.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(toTsv(cells));
    emit copied(int(cells.size()));
}

void DataTablePanel::openCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.data(DataTableModel::IsNumberRole).toBool() && !m_showsCells)
        ask(current);
    else
        sortByCurrent();
}

// Every number except source cells, which are not sums.
void DataTablePanel::ask(const QModelIndex &index)
{
    const QModelIndex cell = m_sorter.mapToSource(index);
    if (!m_showsCells && cell.data(DataTableModel::IsNumberRole).toBool())
        emit numberRequested(cell.row(), cell.column() - 1);
}

void DataTablePanel::sortByCurrent()
{
    const int column = m_view->currentIndex().column();
    if (column < 0)
        return;
    const bool again = m_sorter.sortColumn() == column && m_sorter.sortOrder() == Qt::AscendingOrder;
    m_view->sortByColumn(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace tradestrata
