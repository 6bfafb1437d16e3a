// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/readoutrows.h"

#include "widgets/panels/rowpaint.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace tradestrata {

namespace {

constexpr int markInset = 4; ///< of the line under the number that the keyboard is at
constexpr int leastRows = 3;

QString spoken(const ReadOutRow &row)
{
    if (row.value.isEmpty())
        return row.blank.isEmpty() ? row.name : ReadOutModel::tr("%1: %2").arg(row.name, row.blank);
    QString text = ReadOutModel::tr("%1: %2, share %3").arg(row.name, row.value, row.share);
    if (!row.rank.isEmpty())
        text = ReadOutModel::tr("%1, rank %2").arg(text, row.rank);
    return row.change.isEmpty() ? text : ReadOutModel::tr("%1, change on a year %2").arg(text, row.change);
}

const ReadOutRow &readOutRowOf(const QModelIndex &index)
{
    return static_cast<const ReadOutModel *>(index.model())->rows()[index.row()];
}

} // namespace

void ReadOutModel::setRows(const QList<ReadOutRow> &rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (rows != m_rows) {
        m_rows = rows;
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

int ReadOutModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant ReadOutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReadOutRow &row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return row.name;
    return role == Qt::AccessibleTextRole ? QVariant(spoken(row)) : QVariant();
}

void ReadOutDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ReadOutRow &row = readOutRowOf(index);
    const WindowTheme theme = WindowTheme::of(option.palette);
    const QRect rect = option.rect;
    const QRect rule(panelMargin, rect.top(), m_columns.changeEnd - panelMargin, 1);
    painter->fillRect(rule, row.isTotal ? theme.strongLine : theme.line);
    const auto *view = static_cast<const ReadOutView *>(option.widget);
    if (view->showsCurrent() && view->currentIndex() == index)
        paintFocusRing(painter, QRect(panelMargin / 2, rect.top() + 1, m_columns.changeEnd, rect.height() - 1), theme);
    painter->setFont(fontOf(row));
    if (view->showsCurrent() && view->currentIndex() == index)
        paintMark(painter, rect, row, view->currentNumber(), theme);
    paintName(painter, rect, panelMargin, m_columns.chipBegin, row.rank, theme.muted);
    paintChip(painter, {m_columns.chipBegin, rect.top() + (rect.height() - chipSize) / 2}, row.chip, true, theme);
    paintNumber(painter, rect, m_columns.changeEnd, row.change, theme.text);
    const int value = paintNumber(painter, rect, m_columns.valueEnd, row.value, theme.text);
    paintName(painter, rect, m_columns.nameBegin, value - nameGap, row.name, theme.text);
    painter->setFont(m_font);
    paintNumber(painter, rect, m_columns.shareEnd, row.share, theme.muted);
}

// A line under the number that Enter asks for.
void ReadOutDelegate::paintMark(QPainter *painter, const QRect &rect, const ReadOutRow &row, PanelNumber number,
                                const WindowTheme &theme) const
{
    const int end = number == PanelNumber::Value ? m_columns.valueEnd : number == PanelNumber::Share ? m_columns.shareEnd : m_columns.changeEnd;
    const QString &text = number == PanelNumber::Value ? row.value : number == PanelNumber::Share ? row.share : row.change;
    const QFontMetrics metrics(number == PanelNumber::Share ? m_font : fontOf(row));
    const int width = std::max(metrics.horizontalAdvance(text), markInset);
    painter->fillRect(QRect(end - width, rect.bottom() - markInset, width, 2), theme.accent);
}

std::optional<PanelNumber> ReadOutDelegate::numberAt(const QModelIndex &index, int x) const
{
    if (x > m_columns.shareEnd + hitGap)
        return PanelNumber::Change;
    if (x > m_columns.valueEnd + hitGap)
        return PanelNumber::Share;
    const ReadOutRow &row = readOutRowOf(index);
    const int width = std::max(QFontMetrics(fontOf(row)).horizontalAdvance(row.value), leastHit);
    return x >= m_columns.valueEnd - width - hitGap ? std::optional(PanelNumber::Value) : std::nullopt;
}

QSize ReadOutDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_columns.nameBegin, rowHeight};
}

// Why the cell under the mouse is empty, or the name in full where it was cut.
QString ReadOutDelegate::toolTip(const ReadOutRow &row, int x) const
{
    if (row.value.isEmpty() && !row.blank.isEmpty())
        return row.name + u'\n' + row.blank;
    if (row.change.isEmpty() && x > m_columns.shareEnd)
        return row.changeBlank;
    if (!row.note.isEmpty())
        return row.name + u'\n' + row.note;
    const QFontMetrics metrics(fontOf(row));
    const int room = m_columns.valueEnd - metrics.horizontalAdvance(row.value) - nameGap - m_columns.nameBegin;
    return metrics.horizontalAdvance(row.name) > room ? row.name : QString();
}

bool ReadOutDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), toolTip(readOutRowOf(index), event->pos().x()), view, option.rect);
    return true;
}

ReadOutView::ReadOutView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(rowHeight);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setSizePolicy(policy);
}

QSize ReadOutView::sizeHint() const { return {200, model() ? model()->rowCount() * rowHeight : 0}; }

QSize ReadOutView::minimumSizeHint() const { return {120, std::min(sizeHint().height(), leastRows * rowHeight)}; }

void ReadOutView::focusInEvent(QFocusEvent *event)
{
    m_byKeyboard = comesByKeyboard(event->reason(), m_byKeyboard);
    if (!currentIndex().isValid() && m_byKeyboard)
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
}

void ReadOutView::keyPressEvent(QKeyEvent *event)
{
    m_byKeyboard = true;
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (plain && enter && currentIndex().isValid())
        emit numberAsked(currentIndex().row(), m_number);
    else if (plain && step != 0)
        m_number = PanelNumber(std::clamp(int(m_number) + step, int(PanelNumber::Value), int(PanelNumber::Change)));
    else
        QListView::keyPressEvent(event);
    viewport()->update();
}

std::optional<PanelNumber> ReadOutView::numberAt(QPoint place) const
{
    const QModelIndex index = indexAt(place);
    const auto *delegate = static_cast<const ReadOutDelegate *>(itemDelegate());
    return index.isValid() ? delegate->numberAt(index, place.x()) : std::nullopt;
}

void ReadOutView::mousePressEvent(QMouseEvent *event)
{
    m_byKeyboard = false;
    QListView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
}

void ReadOutView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex pressed = std::exchange(m_pressed, QModelIndex());
    const QPoint place = event->position().toPoint();
    const auto number = numberAt(place);
    if (!pressed.isValid() || indexAt(place) != pressed || !number)
        return;
    m_number = *number;
    emit numberAsked(pressed.row(), *number);
}

} // namespace tradestrata
