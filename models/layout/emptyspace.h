// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace tradestrata {

/// What a box must keep clear of. Lengths in points.
struct Obstacles
{
    std::vector<QRectF> boxes;
    std::vector<QPolygonF> lines; ///< open
};

/// How large a box should be, and how small it may become: a share of that size.
struct BoxWish
{
    QSizeF size;
    double least = 1;
    double clear = 0; ///< room on each side to any obstacle, in points
};

/// A box of the wished shape in the middle of the largest rectangle of the area that is empty: as large as wished or
/// as there is room. Null where there is none for the smallest.
QRectF emptyBox(const QRectF &area, const Obstacles &obstacles, const BoxWish &wish);

} // namespace tradestrata
