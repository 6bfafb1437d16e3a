// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/rowpaint.h"

#include <QFontMetrics>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>

namespace tradestrata {

namespace {

constexpr double chipRadius = 2;
constexpr double hollowStroke = 2;
constexpr float hollowOpacity = 0.8F;
constexpr float outlineOpacity = 0.16F;
constexpr double ringStroke = 2;
constexpr double ringRadius = 4;

void paintOutline(QPainter *painter, const QRectF &rect, double radius, const QPen &pen)
{
    const double half = pen.widthF() / 2;
    painter->setPen(pen);
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void drawChip(QPainter *painter, const QColor &colour, bool shown, const WindowTheme &theme)
{
    const QRectF square(0, 0, chipSize, chipSize);
    painter->setRenderHint(QPainter::Antialiasing);
    if (shown) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawRoundedRect(square, chipRadius, chipRadius);
    }
    painter->setBrush(shown ? Qt::NoBrush : QBrush(theme.field));
    QColor stroke = shown ? theme.text : colour;
    stroke.setAlphaF(shown ? outlineOpacity : hollowOpacity);
    paintOutline(painter, square, chipRadius, QPen(stroke, shown ? 1 : hollowStroke));
}

int baselineIn(const QRect &row, const QFontMetrics &metrics)
{
    return row.top() + (row.height() - metrics.height()) / 2 + metrics.ascent();
}

} // namespace

void paintKept(QPainter *painter, const QRect &rect, const QString &key, const std::function<void(QPainter *)> &draw)
{
    const double ratio = painter->paintEngine()->paintDevice()->devicePixelRatioF(); // also where a widget is grabbed
    const QString fullKey = QStringLiteral("tradestrata-%1-%2").arg(key).arg(ratio);
    QPixmap picture;
    if (!QPixmapCache::find(fullKey, &picture)) {
        picture = QPixmap(rect.size() * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter own(&picture);
        draw(&own);
        own.end();
        QPixmapCache::insert(fullKey, picture);
    }
    painter->drawPixmap(rect.topLeft(), picture);
}

void paintChip(QPainter *painter, QPoint topLeft, const QColor &colour, bool shown, const WindowTheme &theme)
{
    if (!colour.isValid())
        return;
    const QString key = QStringLiteral("chip-%1-%2-%3").arg(colour.rgba()).arg(shown).arg(theme.dark);
    paintKept(painter, QRect(topLeft, QSize(chipSize, chipSize)), key,
              [&](QPainter *own) { drawChip(own, colour, shown, theme); });
}

int paintNumber(QPainter *painter, const QRect &row, int end, const QString &text, const QColor &colour)
{
    if (text.isEmpty())
        return end;
    const QFontMetrics metrics = painter->fontMetrics();
    const int begin = end - metrics.horizontalAdvance(text);
    painter->setPen(colour);
    painter->drawText(begin, baselineIn(row, metrics), text);
    return begin;
}

void paintName(QPainter *painter, const QRect &row, int begin, int end, const QString &text, const QColor &colour)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const bool fits = metrics.horizontalAdvance(text) <= end - begin;
    painter->setPen(colour);
    painter->drawText(begin, baselineIn(row, metrics),
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

bool comesByKeyboard(Qt::FocusReason reason, bool before)
{
    switch (reason) {
    case Qt::MouseFocusReason:
        return false;
    case Qt::ActiveWindowFocusReason:
    case Qt::PopupFocusReason:
    case Qt::MenuBarFocusReason:
        return before;
    default:
        return true;
    }
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
