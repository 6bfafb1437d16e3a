// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/elidedlabel.h"

#include "widgets/controls/theme.h"

#include <QPainter>

namespace tradestrata {

ElidedLabel::ElidedLabel(const QString &objectName, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    updateToolTip();
    update();
}

void ElidedLabel::setDetail(const QString &detail)
{
    m_detail = detail;
    setAccessibleDescription(detail);
    updateToolTip();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void ElidedLabel::setMuted(bool muted)
{
    m_muted = muted;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height() + 1};
}

QSize ElidedLabel::minimumSizeHint() const { return {0, sizeHint().height()}; }

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const WindowTheme theme = WindowTheme::of(palette());
    painter.setPen(m_muted ? theme.muted : theme.text);
    const bool givesWay = m_mode == Qt::ElideNone && isElided();
    const QString shown = givesWay ? QString() : fontMetrics().elidedText(m_text, m_mode, width());
    painter.drawText(rect(), int(m_alignment | Qt::AlignVCenter | Qt::TextSingleLine), shown);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    updateToolTip();
}

bool ElidedLabel::isElided() const { return fontMetrics().horizontalAdvance(m_text) > width(); }

void ElidedLabel::updateToolTip()
{
    QStringList lines;
    if (isElided())
        lines.append(m_text);
    if (!m_detail.isEmpty())
        lines.append(m_detail);
    setToolTip(lines.join(u'\n'));
}

} // namespace tradestrata
