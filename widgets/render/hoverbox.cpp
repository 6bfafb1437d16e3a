// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/hoverbox.h"

#include <QPainter>

#include <cmath>

namespace tradestrata {

namespace {

constexpr int rowHeight = 18;
constexpr int padding = 10;
constexpr int chip = 10;
constexpr int columnGap = 16;
constexpr int fromPointer = 16;

} // namespace

void paintHoverBox(QPainter *painter, const QRect &bounds, QPointF pointer, const QString &head, const QList<HoverRow> &rows,
                   const WindowTheme &theme)
{
    QFont plain = painter->font();
    plain.setPixelSize(12);
    QFont heavy = plain;
    heavy.setWeight(QFont::Medium);
    const QFontMetrics metrics(heavy);
    int names = 0;
    int values = 0;
    for (const HoverRow &row : rows) {
        names = std::max(names, metrics.horizontalAdvance(row.name));
        values = std::max(values, metrics.horizontalAdvance(row.value));
    }
    const int width = std::max(2 * padding + chip + 8 + names + columnGap + values, 2 * padding + metrics.horizontalAdvance(head));
    const int height = 2 * padding + rowHeight * (int(rows.size()) + 1);
    const bool right = pointer.x() + fromPointer + width <= bounds.right();
    const int left = int(right ? pointer.x() + fromPointer : std::max(0.0, pointer.x() - fromPointer - width));
    const int top = std::clamp(int(pointer.y()) - height / 2, bounds.top(), std::max(bounds.top(), bounds.bottom() - height));
    const QRect box(left, top, width, height);

    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.strongLine, 1));
    painter->setBrush(theme.panel);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setFont(heavy);
    painter->setPen(theme.text);
    int y = box.top() + padding;
    painter->drawText(QRect(box.left() + padding, y, width - 2 * padding, rowHeight), Qt::AlignLeft | Qt::AlignVCenter, head);
    for (const HoverRow &row : rows) {
        y += rowHeight;
        painter->setPen(Qt::NoPen);
        painter->setBrush(QColor::fromRgb(row.colour));
        painter->drawRoundedRect(QRectF(box.left() + padding, y + (rowHeight - chip) / 2.0, chip, chip), 2, 2);
        painter->setFont(row.underPointer ? heavy : plain);
        painter->setPen(row.underPointer ? theme.text : theme.muted);
        const QRect line(box.left() + padding + chip + 8, y, width - 2 * padding - chip - 8, rowHeight);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, row.name);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.value);
    }
}

void paintSheetShadow(QPainter *painter, const QRect &sheet, bool dark)
{
    // A soft shadow with a blur of 24 and an offset of 8, in fading rings, and a line of one pixel.
    constexpr int blur = 24;
    constexpr int down = 8;
    const double strength = dark ? 0.45 : 0.08;
    painter->setPen(Qt::NoPen);
    for (int ring = blur; ring > 0; ring -= 3) {
        const double alpha = strength * 3 / blur * (1.0 - double(ring) / blur);
        painter->setBrush(QColor::fromRgbF(0, 0, 0, float(alpha)));
        painter->drawRoundedRect(sheet.adjusted(-ring / 2, down - ring / 2, ring / 2, down / 2 + ring / 2), ring / 2.0, ring / 2.0);
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(QColor(0, 0, 0, 20), 1));
    painter->drawRect(sheet.adjusted(-1, -1, 0, 0));
}

} // namespace tradestrata
