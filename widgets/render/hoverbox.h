// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/render/figureview.h"

class QPainter;

namespace tradestrata {

/// The box beside the pointer: a head and a row for each series, the one under the pointer in heavier type. It stays
/// within `bounds`, right of the pointer where there is room, else left.
void paintHoverBox(QPainter *painter, const QRect &bounds, QPointF pointer, const QString &head,
                   const QList<HoverRow> &rows, const WindowTheme &theme);

/// The sheet's edge and shadow on the desk.
void paintSheetShadow(QPainter *painter, const QRect &sheet, bool dark);

} // namespace tradestrata
