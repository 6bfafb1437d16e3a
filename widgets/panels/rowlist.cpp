// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/rowlist.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace tradestrata {

namespace {

constexpr int leastRows = 3;

RowText textOf(const QModelIndex &index) { return index.data(RowTextRole).value<RowText>(); }

// Of a table's cell.
RowColumn columnIn(const QRect &cell, const QModelIndex &index)
{
    RowColumn column;
    column.isNumber = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    column.begin = cellPadding;
    column.end = cell.width() - (column.isNumber ? cellPadding : cellPadding / 2);
    return column;
}

} // namespace

RowDelegate::RowDelegate(const RowStyle &rowStyle, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rowStyle(rowStyle)
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowText row = textOf(index);
    RowState state;
    if (const auto *list = qobject_cast<const RowList *>(option.widget)) {
        m_painted.insert(index.row(), row);
        const bool current = list->currentIndex() == index;
        row.marked = row.marked || (current && m_rowStyle.marksCurrent);
        state.hovered = m_rowStyle.hovers && option.state & QStyle::State_MouseOver;
        if (current && list->showsCurrent()) {
            const QRect below = option.rect.adjusted(0, row.rule == RowText::Rule::None ? 0 : 1, 0, 0);
            state.ring = ringIn(below, m_rowStyle, list->width(), list->viewport()->width());
            state.number = list->currentNumber();
        }
        paintRow(painter, option.rect, row, m_columns, m_rowStyle, state, list);
    } else {
        row.marked = option.state & QStyle::State_Selected && !(option.state & QStyle::State_HasFocus);
        state.ring = option.state & QStyle::State_HasFocus ? option.rect : QRect();
        paintRow(painter, option.rect, row, {columnIn(option.rect, index)}, m_rowStyle, state, option.widget);
    }
}

std::optional<PanelNumber> RowDelegate::numberAt(const QModelIndex &index, int x) const
{
    const int column = numberColumnAt(x, textOf(index), m_columns, m_rowStyle);
    return column < 0 ? std::nullopt : m_columns[column].number;
}

bool RowDelegate::isAsPainted(const QModelIndex &index) const
{
    const auto painted = m_painted.constFind(index.row());
    return painted != m_painted.cend() && *painted == textOf(index);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {panelMargin, heightOf(textOf(index), m_columns, m_rowStyle)};
}

// The view notifies its panel; Qt's delegate would write into the model.
bool RowDelegate::editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) { return false; }

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (!m_columns.isEmpty() && m_rowStyle.height == rowHeight) {
        const RowText row = textOf(index);
        const QString name = index.data().toString();
        const int column = numberColumnAt(event->pos().x(), row, m_columns, m_rowStyle);
        if (column >= 0 && row.cells[column].text.isEmpty() && !row.cells[column].reason.isEmpty())
            text = row.cells[column].reason;
        else if (isCut(row, m_columns, m_rowStyle) && !text.startsWith(name))
            text = text.isEmpty() ? name : name + u'\n' + text;
    }
    QToolTip::showText(event->globalPos(), text, view, option.rect);
    return true;
}

RowList::RowList(Asks asks, const RowStyle &rowStyle, QWidget *parent)
    : QListView(parent)
    , m_asks(asks)
    , m_delegate(rowStyle)
{
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(rowStyle.hovers);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(rowStyle.height);
    setItemDelegate(&m_delegate);
}

void RowList::setColumns(const RowColumns &columns)
{
    if (columns == m_delegate.columns())
        return;
    m_delegate.setColumns(columns);
    viewport()->update();
}

void RowList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void RowList::setAimed(bool aimed)
{
    m_aimed = aimed;
    viewport()->update();
}

void RowList::setRow(int row)
{
    m_silent = true;
    setCurrentIndex(model()->index(row, 0));
    m_silent = false;
}

std::optional<PanelNumber> RowList::currentNumber() const
{
    return m_asks == Asks::Numbers ? std::optional(m_number) : std::nullopt;
}

void RowList::setMostRows(int rows) { m_mostRows = rows; }

QSize RowList::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    return m_mostRows ? QSize(200, std::min(rows, *m_mostRows) * m_delegate.rowStyle().height) : QListView::sizeHint();
}

QSize RowList::minimumSizeHint() const
{
    return m_mostRows ? QSize(120, std::min(sizeHint().height(), leastRows * m_delegate.rowStyle().height))
                      : QListView::minimumSizeHint();
}

// After a cursor step, only visible rows that changed are repainted. Their height stays the same, so the list is not
// laid out again as in QListView.
void RowList::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    const QModelIndex top = indexAt({0, 0});
    if (!top.isValid() || QAccessible::isActive())
        return QAbstractItemView::dataChanged(first, last, roles);
    for (int row = std::max(first.row(), top.row()); row <= last.row(); ++row) {
        const QModelIndex index = model()->index(row, modelColumn());
        if (visualRect(index).top() >= viewport()->height())
            break;
        if (!m_delegate.isAsPainted(index))
            QAbstractItemView::dataChanged(index, index, roles);
    }
}

void RowList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (!m_silent && current.isValid())
        emit rowEdited(current.row());
}

void RowList::focusInEvent(QFocusEvent *event)
{
    m_byKeyboard = comesByKeyboard(event->reason(), m_byKeyboard);
    if (!currentIndex().isValid() && m_byKeyboard)
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    m_byKeyboard = true;
    const int row = currentIndex().row();
    const Qt::KeyboardModifiers toNumber = m_asks == Asks::Both ? Qt::ControlModifier : Qt::NoModifier;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (row >= 0 && m_asks != Asks::Numbers && plain && (enter || event->key() == Qt::Key_Space))
        emit rowRequested(row);
    else if (row >= 0 && m_asks != Asks::Rows && enter && (event->modifiers() & ~Qt::KeypadModifier) == toNumber)
        emit numberRequested(row, m_number);
    else if (m_asks == Asks::Numbers && plain && step != 0)
        m_number = PanelNumber(std::clamp(int(m_number) + step, int(PanelNumber::Value), int(PanelNumber::Change)));
    else
        QListView::keyPressEvent(event);
    viewport()->update();
}

void RowList::mousePressEvent(QMouseEvent *event)
{
    m_byKeyboard = false;
    QListView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
}

void RowList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex pressed = std::exchange(m_pressed, QModelIndex());
    const QPoint place = event->position().toPoint();
    if (!pressed.isValid() || event->button() != Qt::LeftButton || indexAt(place) != pressed)
        return;
    const auto number = m_asks == Asks::Rows ? std::nullopt : m_delegate.numberAt(pressed, place.x());
    if (number && m_asks == Asks::Numbers)
        m_number = *number;
    if (number)
        emit numberRequested(pressed.row(), *number);
    else if (m_asks != Asks::Numbers)
        emit rowRequested(pressed.row());
}

// After the first click another row may be under the mouse, so the second click does nothing.
void RowList::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressed = QModelIndex();
    event->accept();
}

void RowList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(WindowTheme::font());
    painter.setPen(WindowTheme::of(palette()).muted);
    painter.drawText(QRect(panelMargin, 8, width() - 2 * panelMargin, 3 * rowHeight), Qt::TextWordWrap, m_emptyText);
}

RowHeads::RowHeads(int height, QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(height);
}

void RowHeads::setHeads(const QList<RowCell> &heads, const RowColumns &columns)
{
    if (heads == m_heads && columns == m_columns)
        return;
    m_heads = heads;
    m_columns = columns;
    update();
}

void RowHeads::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHeads(&painter, rect(), m_heads, m_columns, WindowTheme::of(palette()));
}

} // namespace tradestrata
