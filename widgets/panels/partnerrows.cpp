// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/partnerrows.h"

#include "models/items/partnerlistmodel.h"
#include "widgets/panels/rowpaint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QToolTip>

#include <algorithm>

namespace tradestrata {

namespace {

constexpr int chipBegin = 38;
constexpr int ringInset = 8;

// The style's own box.
void paintTick(QPainter *painter, const QRect &rect, const PartnerRowText &row, const WindowTheme &theme,
               const QWidget *widget)
{
    QStyleOption option;
    option.initFrom(widget);
    option.rect = QRect(0, 0, tickSize, tickSize);
    option.state = row.ticked ? QStyle::State_On : QStyle::State_Off;
    option.state.setFlag(QStyle::State_Enabled, row.enabled);
    option.state.setFlag(QStyle::State_MouseOver, row.hovered);
    const QRect box(panelMargin, rect.top() + (rect.height() - tickSize) / 2, tickSize, tickSize);
    const QString key = QStringLiteral("tick-%1-%2").arg(int(option.state)).arg(theme.dark);
    paintKept(painter, box, key, [&](QPainter *own) {
        widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &option, own, widget);
    });
}

PartnerRowText rowOf(const QModelIndex &index)
{
    PartnerRowText row;
    row.name = index.data().toString();
    row.value = index.data(PartnerListModel::ValueRole).toString();
    row.share = index.data(PartnerListModel::ShareRole).toString();
    row.chip = index.data(PartnerListModel::ChipRole).value<QColor>();
    row.ticked = index.data(PartnerListModel::ShownRole).toBool();
    return row;
}

// Within the margins, and before the scroll bar where there is one.
QRect ringRect(const QRect &row, int width, int visibleWidth)
{
    return {ringInset, row.top(), std::min(width - ringInset, visibleWidth - 1) - ringInset, row.height()};
}

bool asksForNumber(const QKeyEvent &event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return enter && (event.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

bool isPlainKey(const QKeyEvent &event)
{
    return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

bool isText(const QKeyEvent &event)
{
    return isPlainKey(event) && !event.text().isEmpty() && event.text().front().isPrint()
           && event.key() != Qt::Key_Space;
}

} // namespace

std::optional<PanelNumber> partnerNumberAt(int x, const QString &value, const PartnerColumns &columns)
{
    if (x > columns.valueEnd + hitGap)
        return PanelNumber::Share;
    const int width = std::max(QFontMetrics(WindowTheme::font()).horizontalAdvance(value), leastHit);
    return x >= columns.valueEnd - width - hitGap ? std::optional(PanelNumber::Value) : std::nullopt;
}

void paintPartnerRow(QPainter *painter, const QRect &rect, const PartnerRowText &row, const PartnerColumns &columns,
                     const QWidget *widget)
{
    const WindowTheme theme = WindowTheme::of(widget->palette());
    if (row.tickable)
        paintTick(painter, rect, row, theme, widget);
    const bool strong = row.ticked || !row.tickable;
    paintChip(painter, {chipBegin, rect.top() + (rect.height() - chipSize) / 2}, row.chip, strong, theme);
    paintNumber(painter, rect, columns.shareEnd, row.share, theme.muted);
    const int value = paintNumber(painter, rect, columns.valueEnd, row.value, strong ? theme.text : theme.muted);
    paintName(painter, rect, partnerNameBegin, value - nameGap, row.name, row.enabled ? theme.text : theme.muted);
}

void PartnerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = static_cast<const PartnerListView *>(option.widget);
    PartnerRowText row = rowOf(index);
    row.hovered = option.state & QStyle::State_MouseOver;
    const WindowTheme theme = WindowTheme::of(option.palette);
    if (row.hovered)
        painter->fillRect(option.rect, theme.hover);
    if (view->showsCurrent() && view->currentIndex() == index)
        paintFocusRing(painter, ringRect(option.rect, view->width(), view->viewport()->width()), theme);
    painter->setFont(m_font);
    paintPartnerRow(painter, option.rect, row, m_columns, view);
}

std::optional<PanelNumber> PartnerDelegate::numberAt(const QModelIndex &index, int x) const
{
    return partnerNumberAt(x, index.data(PartnerListModel::ValueRole).toString(), m_columns);
}

QSize PartnerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {partnerNameBegin, rowHeight};
}

// The view asks its panel; a delegate of Qt's would write into the model.
bool PartnerDelegate::editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &)
{
    return false;
}

bool PartnerDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const PartnerRowText row = rowOf(index);
    const QFontMetrics metrics(m_font);
    const int end = m_columns.valueEnd - metrics.horizontalAdvance(row.value) - nameGap;
    const bool cut = metrics.horizontalAdvance(row.name) > end - partnerNameBegin;
    const QString reason = index.data(Qt::ToolTipRole).toString();
    if (event->type() != QEvent::ToolTip || !cut)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), reason.isEmpty() ? row.name : row.name + u'\n' + reason, view);
    return true;
}

PartnerListView::PartnerListView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(rowHeight);
}

void PartnerListView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void PartnerListView::setAimed(bool aimed)
{
    m_aimed = aimed;
    viewport()->update();
}

// The keys that this list takes are no shortcuts of the window while it has the focus.
bool PartnerListView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool own = isPlainKey(*key) && (key->key() == Qt::Key_Space || key->key() == Qt::Key_Escape);
        if (own || isText(*key)) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void PartnerListView::focusInEvent(QFocusEvent *event)
{
    m_byKeyboard = comesByKeyboard(event->reason(), m_byKeyboard);
    if (!currentIndex().isValid() && m_byKeyboard)
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
}

void PartnerListView::keyPressEvent(QKeyEvent *event)
{
    m_byKeyboard = true;
    const bool plain = isPlainKey(*event);
    const int key = event->key();
    if (asksForNumber(*event)) {
        if (currentIndex().isValid())
            emit numberAsked(currentIndex(), PanelNumber::Value);
    } else if (plain && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        if (currentIndex().isValid())
            emit toggleAsked(currentIndex());
    } else if (plain && key == Qt::Key_Up && currentIndex().row() <= 0) {
        emit leftAtTop();
    } else if (plain && key == Qt::Key_Escape) {
        emit escaped();
    } else if (isText(*event)) {
        emit typed(event->text());
    } else {
        QListView::keyPressEvent(event);
    }
    viewport()->update();
}

void PartnerListView::mousePressEvent(QMouseEvent *event)
{
    m_byKeyboard = false;
    QListView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
}

void PartnerListView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex pressed = m_pressed;
    m_pressed = QModelIndex();
    if (!pressed.isValid() || event->button() != Qt::LeftButton || indexAt(event->position().toPoint()) != pressed)
        return;
    const auto number = static_cast<const PartnerDelegate *>(itemDelegate())->numberAt(pressed, event->position().toPoint().x());
    number ? emit numberAsked(pressed, *number) : emit toggleAsked(pressed);
}

// After the first click another partner may stand under the mouse: the second one ticks nothing.
void PartnerListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressed = QModelIndex();
    event->accept();
}

void PartnerListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(WindowTheme::font());
    painter.setPen(WindowTheme::of(palette()).muted);
    painter.drawText(QRect(panelMargin, 8, width() - 2 * panelMargin, 3 * rowHeight), Qt::TextWordWrap, m_emptyText);
}

PartnerFootRow::PartnerFootRow(bool tickable, QWidget *parent)
    : QAbstractButton(parent)
{
    m_row.tickable = tickable;
    setFont(WindowTheme::font());
    setCheckable(tickable);
    setFocusPolicy(tickable ? Qt::TabFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover, tickable);
    setFixedHeight(rowHeight);
}

void PartnerFootRow::setFoot(const PartnerFoot &foot)
{
    m_row = {foot.name, foot.value, foot.share, foot.chip, m_row.tickable, foot.shown, foot.enabled, false};
    setEnabled(foot.enabled);
    setChecked(foot.shown);
    setToolTip(!foot.enabled ? foot.whyNot : foot.value.isEmpty() ? foot.blank : QString());
    setAccessibleName(foot.name);
    setAccessibleDescription(foot.value.isEmpty() ? foot.blank
                                                  : PartnerListModel::tr("%1, share %2").arg(foot.value, foot.share));
    update();
}

void PartnerFootRow::setColumns(const PartnerColumns &columns)
{
    m_columns = columns;
    update();
}

QSize PartnerFootRow::sizeHint() const { return {partnerNameBegin, rowHeight}; }

std::optional<PanelNumber> PartnerFootRow::numberAt(const QMouseEvent &event) const
{
    const bool inside = event.button() == Qt::LeftButton && rect().contains(event.position().toPoint());
    return inside ? partnerNumberAt(event.position().toPoint().x(), m_row.value, m_columns) : std::nullopt;
}

void PartnerFootRow::keyPressEvent(QKeyEvent *event)
{
    if (asksForNumber(*event))
        emit numberAsked(PanelNumber::Value);
    else
        QAbstractButton::keyPressEvent(event);
}

// A number is no part of the button.
void PartnerFootRow::mousePressEvent(QMouseEvent *event)
{
    m_pressed = numberAt(*event);
    if (!m_pressed)
        QAbstractButton::mousePressEvent(event);
}

void PartnerFootRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return QAbstractButton::mouseReleaseEvent(event);
    if (numberAt(*event) == m_pressed)
        emit numberAsked(*m_pressed);
    m_pressed.reset();
}

void PartnerFootRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const WindowTheme theme = WindowTheme::of(palette());
    PartnerRowText row = m_row;
    row.hovered = row.tickable && isEnabled() && underMouse();
    if (row.hovered)
        painter.fillRect(rect(), theme.hover);
    if (hasFocus())
        paintFocusRing(&painter, ringRect(rect(), width(), width()), theme);
    paintPartnerRow(&painter, rect(), row, m_columns, this);
}

} // namespace tradestrata
