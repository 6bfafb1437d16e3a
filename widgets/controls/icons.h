// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/theme.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace tradestrata {

/// The window's icons: a grid of 16, strokes of 1.5 with round ends, drawn by code so that they are crisp at every
/// scale. In a rectangle wider than high they are left-aligned: an icon size of 20 x 16 keeps a button's text at a
/// distance of 8.
enum class Icon {
    Line, ///< the first stand on the buttons of the chart bar, in their order
    Area,
    Share,
    Bars,
    Ranking,
    Export,
    Search,
    Plus,
    Close,
    Info,
    First,
    Previous,
    Play,
    Pause,
    Next,
    Last,
    Chevron,
    Check,
    Swap,
    Seal,
};

/// In text colour; in the accent colour if checked, in a pale text colour if disabled.
QIcon icon(Icon which, const WindowTheme &theme);
/// In a single colour, such as on the accent of the primary button.
QIcon icon(Icon which, const QColor &colour);
/// Draws the icon into a square.
void paintIcon(QPainter *painter, Icon which, const QRectF &square, const QColor &colour);

} // namespace tradestrata
