// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>
#include <limits>
#include <vector>

namespace tradestrata {

/// A label in a column: the preferred position of its middle, and its height.
struct LabelWish
{
    double middle = 0;
    double height = 0;
};

/// Middles of labels that do not overlap, in the given order (which must be that of the preferred positions), moved as
/// few points as possible from these (least squares: neighbours are pooled) and kept within top and bottom. The labels
/// must fit: the sum of their heights is at most bottom - top.
std::vector<double> placeLabels(const std::vector<LabelWish> &wishes, double top, double bottom);

/// Breaks a text into lines no wider than `width`, at spaces and after dashes; if the last line would be under 30% of
/// the width, the lines are balanced. The end of a line in the text ends a line. A single word wider than the width has a
/// line of its own, or is broken. Lines after `mostLines` are left out, unmeasured: so many leave no room for a plot.
enum class LongWords { Whole, Broken };
inline constexpr qsizetype anyNumberOfLines = std::numeric_limits<qsizetype>::max();
QStringList wrapped(const QString &text, double width, const std::function<double(const QString &)> &widthOf,
                    LongWords words = LongWords::Whole, qsizetype mostLines = anyNumberOfLines);
/// The same without balancing: every line except the last is as full as possible.
QStringList filled(const QString &text, double width, const std::function<double(const QString &)> &widthOf);

/// As much of a name as fits into the width, with an ellipsis: whole words from its beginning, or letters if not even the
/// first word fits. `last` is kept at its end, so that names that begin alike can be told apart.
QString shortened(const QString &name, double width, const std::function<double(const QString &)> &widthOf,
                  const QString &last = {});

/// What a box must keep clear of. Lengths in points.
struct Obstacles
{
    std::vector<QRectF> boxes;
    std::vector<QPolygonF> lines; ///< open
};

/// The requested size of a box, and the smallest acceptable one, as a fraction of it.
struct BoxWish
{
    QSizeF size;
    double least = 1;
    double clear = 0; ///< margin on each side to any obstacle, in points
};

/// A box of the requested shape in the middle of the largest empty rectangle of the area: of the requested size or as
/// large as fits. Null if not even the smallest fits.
QRectF emptyBox(const QRectF &area, const Obstacles &obstacles, const BoxWish &wish);

} // namespace tradestrata
