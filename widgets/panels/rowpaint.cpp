// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/rowpaint.h"

#include <QFontMetrics>
#include <QPainter>

namespace tradestrata {

namespace {

constexpr double chipRadius = 2;
constexpr double hollowStroke = 2;
constexpr float hollowOpacity = 0.8F;
constexpr double ringStroke = 2;
constexpr double ringRadius = 4;

void paintOutline(QPainter *painter, const QRectF &rect, double radius, const QPen &pen)
{
    const double half = pen.widthF() / 2;
    painter->setPen(pen);
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
}

} // namespace

void paintChip(QPainter *painter, QPoint topLeft, const QColor &colour, bool shown, const WindowTheme &theme)
{
    if (!colour.isValid())
        return;
    const QRectF square(topLeft, QSize(chipSize, chipSize));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (shown) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawRoundedRect(square, chipRadius, chipRadius);
    }
    painter->setBrush(shown ? Qt::NoBrush : QBrush(theme.field));
    QColor stroke = shown ? theme.text : colour;
    stroke.setAlphaF(shown ? 0.16F : hollowOpacity);
    paintOutline(painter, square, chipRadius, QPen(stroke, shown ? 1 : hollowStroke));
    painter->restore();
}

int paintNumber(QPainter *painter, const QRect &row, int end, const QString &text, const QColor &colour)
{
    if (text.isEmpty())
        return end;
    const int begin = end - painter->fontMetrics().horizontalAdvance(text);
    painter->setPen(colour);
    painter->drawText(QRect(begin, row.top(), end - begin + 1, row.height()), Qt::AlignVCenter | Qt::TextDontClip, text);
    return begin;
}

void paintName(QPainter *painter, const QRect &row, int begin, int end, const QString &text, const QColor &colour)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const bool fits = metrics.horizontalAdvance(text) <= end - begin;
    painter->setPen(colour);
    painter->drawText(QRect(begin, row.top(), end - begin, row.height()), Qt::AlignVCenter | Qt::TextDontClip,
                      fits ? text : metrics.elidedText(text, Qt::ElideRight, end - begin));
}

void paintFocusRing(QPainter *painter, const QRect &row, const WindowTheme &theme)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(theme.selected);
    paintOutline(painter, QRectF(row), ringRadius, QPen(theme.accent, ringStroke));
    painter->restore();
}

int widestOf(const QStringList &texts, const QFont &font)
{
    QString longest;
    for (const QString &text : texts) {
        if (text.size() > longest.size())
            longest = text;
    }
    return QFontMetrics(font).horizontalAdvance(longest);
}

} // namespace tradestrata
