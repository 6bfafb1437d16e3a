// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/columnheads.h"

#include "widgets/panels/rowpaint.h"

#include <QPainter>

#include <algorithm>

namespace tradestrata {

namespace {

constexpr int headGap = 8;

} // namespace

ColumnHeads::ColumnHeads(int height, QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(height);
}

void ColumnHeads::setHeads(const QString &first, int firstBegin, const QList<Head> &heads)
{
    if (first == m_first && firstBegin == m_firstBegin && heads == m_heads)
        return;
    m_first = first;
    m_firstBegin = firstBegin;
    m_heads = heads;
    update();
}

int ColumnHeads::widestOf(const QStringList &texts)
{
    const QFontMetrics metrics(WindowTheme::font(headSize));
    int widest = 0;
    for (const QString &text : texts)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest;
}

void ColumnHeads::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(WindowTheme::font(headSize));
    const QColor muted = WindowTheme::of(palette()).muted;
    int begin = width();
    for (const Head &head : m_heads)
        begin = std::min(begin, paintNumber(&painter, rect(), head.end, head.text, muted));
    paintName(&painter, rect(), m_firstBegin, begin - headGap, m_first, muted);
}

} // namespace tradestrata
