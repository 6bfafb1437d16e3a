// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowtext.h"
#include "widgets/controls/theme.h"

#include <QFont>
#include <QRect>
#include <QStringList>

class QPainter;
class QWidget;

namespace tradestrata {

/// Painting of the rows of all panels, so that a partner looks the same everywhere. Lengths are in pixels.
inline constexpr int rowHeight = 28;
inline constexpr int tallRowHeight = 36; ///< for two lines
inline constexpr int panelMargin = 16;
inline constexpr int columnGap = 10;
inline constexpr int chipSize = 10;
inline constexpr int tickSize = 16;
inline constexpr int nameGap = 8;         ///< from a name to the value
inline constexpr int headSize = 11;       ///< of the font of heads, in pixels
inline constexpr int twoHeadsHeight = 32; ///< for heads of two lines
inline constexpr int boxGap = 4;          ///< between a label and its box
inline constexpr int cellPadding = 8;     ///< of the cells of a table, same as that of its heads

/// The position of a column, from the left side of the row.
struct RowColumn
{
    int begin = 0; ///< of words; for a number, the left limit of its room
    int end = 0;
    bool isNumber = false; ///< right-aligned at `end`; words are left-aligned at `begin`
    int chip = -1;         ///< the position of the row's chip; words without a chip begin there. -1: the column has no chip
    int gap = nameGap;     ///< the least gap from words to the number after them
    std::optional<PanelNumber> number = {}; ///< the number that a click requests

    bool operator==(const RowColumn &) const = default;
};
using RowColumns = QList<RowColumn>;

/// The style of the rows of a list.
struct RowStyle
{
    int height = rowHeight;
    int type = 13;             ///< font size of plain text, in pixels; small text has 11
    int ringInset = 8;         ///< of the focus ring, from the sides
    bool hovers = true;        ///< the row under the mouse is highlighted
    bool marks = false;        ///< a row can be marked, and the focus ring does not change its background
    bool marksCurrent = false; ///< the current row is marked
    QFont plain = WindowTheme::font(type);
    QFont strong = WindowTheme::font(type, QFont::Medium);
    QFont small = WindowTheme::font(headSize);

    const QFont &font(const RowText &row, const RowCell &cell) const;
};

/// The state of a row besides its text.
struct RowState
{
    bool hovered = false;
    bool enabled = true;
    QRect ring = {};                        ///< the focus ring; empty: none is painted
    std::optional<PanelNumber> number = {}; ///< the one with the keyboard focus
};

/// Paints a row; the check box is drawn in the style of the widget.
void paintRow(QPainter *painter, const QRect &rect, const RowText &row, const RowColumns &columns, const RowStyle &rowStyle,
              const RowState &state, const QWidget *widget);
/// Paints one or two lines of small muted heads; words are in the lower line.
void paintHeads(QPainter *painter, const QRect &rect, const QList<RowCell> &heads, const RowColumns &columns,
                const WindowTheme &theme);
/// The focus ring of a row: between its margins, and left of the scroll bar if there is one.
QRect ringIn(const QRect &row, const RowStyle &rowStyle, int width, int visibleWidth);
/// The index of the column of the number at x; -1 if there is none.
int numberColumnAt(int x, const RowText &row, const RowColumns &columns, const RowStyle &rowStyle);
/// Whether the first words of a row that has a number after them are elided.
bool isCut(const RowText &row, const RowColumns &columns, const RowStyle &rowStyle);
/// The height of a row. If it has fewer cells than columns, the last cell takes as many lines as it needs.
int heightOf(const RowText &row, const RowColumns &columns, const RowStyle &rowStyle);

/// Paints a text from `begin`, in the painter's font and vertically centred in the row, elided if it would pass `end`.
void paintName(QPainter *painter, const QRect &row, int begin, int end, const QString &text, const QColor &colour);
/// Whether rows show the keyboard focus after it was gained for this reason; a window that is reactivated looks as
/// before.
bool comesByKeyboard(Qt::FocusReason reason, bool before);
/// The width of the widest text. Digits are equally wide, so only the text with the most characters is measured.
int widestOf(const QStringList &texts, const QFont &font);
/// How wide a text is that comes again and again.
int keptWidth(const QString &text, const QFont &font);

} // namespace tradestrata
