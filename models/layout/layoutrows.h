// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layout/layoutparts.h"

namespace tradestrata {

// What the rows of a ranking and of a table share: their heights, ranks, names and places moved. Lengths in points.

/// The font of the words of a row: 8 points, or 6.5 if rows are narrow.
struct RowRoles
{
    TextRole name = TextRole::LabelName;
    TextRole value = TextRole::LabelValue;
    double baseline = labelBaseline; ///< from a row's middle down
};

struct RowPlaces
{
    double top = 0;
    double pitch = 0;
    int count = 0;
    RowRoles roles;
    double headWidth = 0; ///< heads break into lines no wider than this
    bool tooSmall = false;

    double middle(int row) const { return top + (row + 0.5) * pitch; }
    double bottom() const { return top + count * pitch; }
};

/// Rows of equal height from under the head's last base line to above the foot.
RowPlaces rowPlaces(const LayoutWork &work, double headEnd, double foot, double headWidth);

/// The positions of the columns at both ends.
struct RowColumns
{
    double rankRight = 0;
    double name = 0; ///< the left end of names
    double nameWidth = 0;
    double movedLeft = 0; ///< the right end of what is between; the right margin if nobody has moved
};

/// Places the head of a column, its last line just above the rows.
void placeColumnHead(const LayoutWork &work, const RowPlaces &rows, double x, const QString &text, Anchor anchor);
/// Places the heads of rank and places moved, and returns the positions of the columns.
RowColumns placeRowHeads(const LayoutWork &work, const RowPlaces &rows);
/// The rank and the name of a row.
void placeRowStart(const LayoutWork &work, int row, const RowPlaces &rows, const RowColumns &columns);
/// An arrow and the number of places at the right margin; an equals sign if it has not moved.
void placeMoved(const LayoutWork &work, int row, const RowPlaces &rows);

} // namespace tradestrata
