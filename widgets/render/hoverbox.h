// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/render/figureview.h"

class QPainter;

namespace tradestrata {

/// Paints the box beside the pointer: a head and a row for each series, the one under the pointer in heavier type. It
/// stays within `bounds`, to the right of the pointer if there is room, else to the left.
void paintHoverBox(QPainter *painter, const QRect &bounds, QPointF pointer, const QString &head, const QList<HoverRow> &rows,
                   const WindowTheme &theme);

/// Paints the sheet's edge and shadow.
void paintSheetShadow(QPainter *painter, const QRect &sheet, bool dark);

} // namespace tradestrata
