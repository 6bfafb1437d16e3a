// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/theme.h"

#include <QRect>
#include <QString>
#include <QStringList>

#include <functional>

class QFont;
class QPainter;

namespace tradestrata {

/// What the rows of the panels are painted with, so that a partner looks the same in all of them. Lengths in pixels.
inline constexpr int rowHeight = 28;
inline constexpr int panelMargin = 16;
inline constexpr int columnGap = 10;
inline constexpr int chipSize = 10;
inline constexpr int tickSize = 16;
inline constexpr int nameGap = 8;   ///< from a name to the value
inline constexpr int hitGap = 4;    ///< beside a number that can be clicked
inline constexpr int leastHit = 32; ///< the width of an empty place that can be clicked
inline constexpr int headHeight = 32;
inline constexpr int headSize = 11;  ///< of the type of heads, in pixels
inline constexpr int boxGap = 4;     ///< between a label and its box

// Rows of two lines.
inline constexpr int lineHeight = 16;
inline constexpr int upperTop = 2; ///< of the first line, within its row
inline constexpr int lowerTop = 18;
inline QRect upper(const QRect &row) { return {row.left(), row.top() + upperTop, row.width(), lineHeight}; }
inline QRect lower(const QRect &row) { return {row.left(), row.top() + lowerTop, row.width(), lineHeight}; }

/// Draws what comes again and again, ticks and chips, from a picture kept under the key; `draw` makes it at (0, 0).
void paintKept(QPainter *painter, const QRect &rect, const QString &key, const std::function<void(QPainter *)> &draw);
/// A partner's colour: 10 square with a faint outline inside; hollow where the partner is not shown.
void paintChip(QPainter *painter, QPoint topLeft, const QColor &colour, bool shown, const WindowTheme &theme);
// Texts in the painter's own font.
/// A text that ends at `end`, in the middle of the row's height. Returns where it begins.
int paintNumber(QPainter *painter, const QRect &row, int end, const QString &text, const QColor &colour);
/// A text from `begin`, cut with an ellipsis where it would pass `end`.
void paintName(QPainter *painter, const QRect &row, int begin, int end, const QString &text, const QColor &colour);
/// The ground and ring of the row that the keyboard is at.
void paintFocusRing(QPainter *painter, const QRect &row, const WindowTheme &theme);
/// Whether rows show where the keyboard is, once the focus has come for this reason: a window that is activated again
/// looks as it was left.
bool comesByKeyboard(Qt::FocusReason reason, bool before);
/// How wide the longest of the texts is; digits are equally wide, so the one with the most characters is measured.
int widestOf(const QStringList &texts, const QFont &font);
/// The style sheet of a sentence in a panel.
inline QString smallText()
{
    return QStringLiteral("QLabel { font-size: 12px; }");
}

} // namespace tradestrata
