// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/changerows.h"

#include "widgets/panels/rowpaint.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace tradestrata {

namespace {

constexpr int changeHeight = 36;
constexpr int wordsFoot = 4; ///< below words of several lines

const ChangesModel &modelOf(const QModelIndex &index)
{
    return *static_cast<const ChangesModel *>(index.model());
}

QRect wordsIn(const QRect &row)
{
    return {panelMargin, row.top() + lowerTop, row.width() - 2 * panelMargin, row.height() - lowerTop};
}

} // namespace

ChangeColumns changeColumns(const ChangeLine &widest, const ChangeHeadTexts &heads, int width)
{
    const QFontMetrics text(WindowTheme::font(12));
    const QFontMetrics small(WindowTheme::font(11));
    const auto room = [&](const QString &above, const QString &below, const QString &head, const QString &headBelow) {
        return std::max({text.horizontalAdvance(above), small.horizontalAdvance(below), small.horizontalAdvance(head),
                         small.horizontalAdvance(headBelow)});
    };
    ChangeColumns columns;
    columns.changeEnd = width - panelMargin;
    columns.valueEnd = columns.changeEnd - room(widest.change, widest.percent, heads.change, heads.percent) - columnGap;
    columns.valueBegin = columns.valueEnd - room(widest.newer, widest.older, heads.newer, heads.older);
    return columns;
}

ChangeHeads::ChangeHeads(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(headHeight);
}

void ChangeHeads::setHeads(const ChangeHeadTexts &heads, const ChangeColumns &columns)
{
    m_heads = heads;
    m_columns = columns;
    update();
}

void ChangeHeads::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(WindowTheme::font(11));
    const QColor muted = WindowTheme::of(palette()).muted;
    const QRect top(0, 0, width(), lineHeight);
    const QRect below(0, lineHeight - 1, width(), lineHeight);
    paintName(&painter, top, panelMargin, m_columns.valueBegin - columnGap, m_heads.name, muted);
    paintName(&painter, below, panelMargin, m_columns.valueBegin - columnGap, m_heads.where, muted);
    paintNumber(&painter, top, m_columns.valueEnd, m_heads.newer, muted);
    paintNumber(&painter, below, m_columns.valueEnd, m_heads.older, muted);
    paintNumber(&painter, top, m_columns.changeEnd, m_heads.change, muted);
    paintNumber(&painter, below, m_columns.changeEnd, m_heads.percent, muted);
}

void ChangeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ChangeLine line = modelOf(index).line(index.row());
    const WindowTheme theme = WindowTheme::of(option.palette);
    const QRect rect = option.rect;
    const auto *view = static_cast<const ChangeRowsView *>(option.widget);
    if (view->currentIndex() == index)
        painter->fillRect(rect, theme.selected);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(rect, theme.hover);
    painter->fillRect(QRect(panelMargin, rect.top(), rect.width() - 2 * panelMargin, 1), theme.line);
    if (view->showsCurrent() && view->currentIndex() == index)
        paintFocusRing(painter, rect.adjusted(2, 1, -2, 0), theme);
    if (line.hasNumbers)
        paintCell(painter, rect, line, theme);
    else
        paintWords(painter, rect, line, theme);
}

void ChangeDelegate::paintCell(QPainter *painter, const QRect &rect, const ChangeLine &line, const WindowTheme &theme) const
{
    painter->setFont(m_font);
    const int newer = paintNumber(painter, upper(rect), m_columns.valueEnd, line.newer, theme.text);
    paintNumber(painter, upper(rect), m_columns.changeEnd, line.change, theme.text);
    paintName(painter, upper(rect), panelMargin, newer - columnGap, line.name, theme.text);
    painter->setFont(m_smallFont);
    const int older = paintNumber(painter, lower(rect), m_columns.valueEnd, line.older, theme.muted);
    paintNumber(painter, lower(rect), m_columns.changeEnd, line.percent, theme.muted);
    paintName(painter, lower(rect), panelMargin, older - columnGap, line.where, theme.muted);
}

void ChangeDelegate::paintWords(QPainter *painter, const QRect &rect, const ChangeLine &line, const WindowTheme &theme) const
{
    painter->setFont(m_font);
    paintName(painter, upper(rect), panelMargin, rect.right() - panelMargin, line.name, theme.text);
    painter->setFont(m_smallFont);
    painter->setPen(theme.muted);
    painter->drawText(wordsIn(rect), Qt::TextWordWrap, line.where);
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = m_columns.changeEnd + panelMargin;
    if (ChangesModel::hasNumbers(modelOf(index).kind()))
        return {width, changeHeight};
    const QString words = modelOf(index).line(index.row()).where;
    const QRect room(0, 0, width - 2 * panelMargin, 10'000);
    const int height = QFontMetrics(m_smallFont).boundingRect(room, Qt::TextWordWrap, words).height();
    return {width, std::max(changeHeight, lowerTop + height + wordsFoot)};
}

ChangeRowsView::ChangeRowsView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(3 * changeHeight);
}

QSize ChangeRowsView::sizeHint() const { return {200, 3 * changeHeight}; }

void ChangeRowsView::setRow(int row)
{
    m_silent = true;
    setCurrentIndex(model()->index(row, 0));
    m_silent = false;
}

void ChangeRowsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (!m_silent && current.isValid())
        emit rowEdited(current.row());
}

void ChangeRowsView::focusInEvent(QFocusEvent *event)
{
    m_byKeyboard = comesByKeyboard(event->reason(), m_byKeyboard);
    QListView::focusInEvent(event);
}

void ChangeRowsView::keyPressEvent(QKeyEvent *event)
{
    m_byKeyboard = true;
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool asks = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (plain && asks && currentIndex().isValid())
        emit historyAsked(currentIndex().row());
    else if (plain && event->key() == Qt::Key_Escape)
        emit closeAsked();
    else
        QListView::keyPressEvent(event);
    viewport()->update();
}

void ChangeRowsView::mousePressEvent(QMouseEvent *event)
{
    m_byKeyboard = false;
    QListView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
}

void ChangeRowsView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex pressed = std::exchange(m_pressed, QModelIndex());
    if (pressed.isValid() && indexAt(event->position().toPoint()) == pressed)
        emit historyAsked(pressed.row());
}

} // namespace tradestrata
