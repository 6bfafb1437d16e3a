// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace tradestrata {

/// A label in a column: where its middle would like to be, and how much room it takes.
struct LabelWish
{
    double middle = 0;
    double height = 0;
};

/// Middles of labels that do not overlap, in the order given (which must be the order of the wishes), moved the fewest
/// points possible from where they would like to be (least squares: neighbours are pooled) and held within top and
/// bottom. The labels must fit: their heights come to no more than bottom - top.
std::vector<double> placeLabels(const std::vector<LabelWish> &wishes, double top, double bottom);

/// Breaks a text into lines no wider than `width`, at spaces and after dashes; where the last line would be under 30%
/// of the width the lines are balanced. A single word wider than the width stands alone.
QStringList wrapped(const QString &text, double width, const std::function<double(const QString &)> &widthOf);
/// The same without balancing: every line but the last as full as it goes.
QStringList filled(const QString &text, double width, const std::function<double(const QString &)> &widthOf);

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
