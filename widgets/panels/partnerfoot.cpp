// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/partnerfoot.h"

#include "models/items/partnerlistmodel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace tradestrata {

PartnerFootRow::PartnerFootRow(bool tickable, QWidget *parent)
    : QAbstractButton(parent)
{
    setFont(m_look.plain);
    setCheckable(tickable);
    setFocusPolicy(tickable ? Qt::TabFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover, tickable);
    setFixedHeight(m_look.height);
}

void PartnerFootRow::setFoot(const PartnerFoot &foot)
{
    using enum RowCell::Tone;
    const bool strong = foot.shown || !isCheckable();
    m_row.cells = {{foot.name, {}, foot.enabled ? Plain : Muted}, {foot.value, {}, strong ? Plain : Muted}, {foot.share, {}, Muted}};
    m_row.chip = foot.chip;
    m_row.hollow = !strong;
    m_row.tick = isCheckable() ? std::optional(foot.shown) : std::nullopt;
    setEnabled(foot.enabled);
    setChecked(foot.shown);
    setToolTip(!foot.enabled ? foot.whyNot : foot.value.isEmpty() ? foot.blank : QString());
    setAccessibleName(foot.name);
    setAccessibleDescription(foot.value.isEmpty() ? foot.blank
                                                  : PartnerListModel::tr("%1, share %2").arg(foot.value, foot.share));
    update();
}

void PartnerFootRow::setColumns(const RowColumns &columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    update();
}

QSize PartnerFootRow::sizeHint() const { return {2 * panelMargin, m_look.height}; }

std::optional<PanelNumber> PartnerFootRow::numberAt(const QMouseEvent &event) const
{
    const bool inside = event.button() == Qt::LeftButton && rect().contains(event.position().toPoint());
    const int column = inside ? numberColumnAt(event.position().toPoint().x(), m_row, m_columns, m_look) : -1;
    return column < 0 ? std::nullopt : m_columns[column].number;
}

void PartnerFootRow::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier)
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
    RowState state;
    state.enabled = isEnabled();
    state.hovered = isCheckable() && isEnabled() && underMouse();
    if (hasFocus())
        state.ring = ringIn(rect(), m_look, width(), width());
    paintRow(&painter, rect(), m_row, m_columns, m_look, state, this);
}

} // namespace tradestrata
