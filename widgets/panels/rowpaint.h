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

/// What the rows of the panels are painted with, so that a partner looks the same in all of them. Lengths in pixels.
inline constexpr int rowHeight = 28;
inline constexpr int tallRowHeight = 36; ///< of two lines
inline constexpr int panelMargin = 16;
inline constexpr int columnGap = 10;
inline constexpr int chipSize = 10;
inline constexpr int tickSize = 16;
inline constexpr int nameGap = 8;   ///< from a name to the value
inline constexpr int headSize = 11; ///< of the type of heads, in pixels
inline constexpr int twoHeadsHeight = 32; ///< of heads of two lines
inline constexpr int boxGap = 4;    ///< between a label and its box
inline constexpr int cellPadding = 8; ///< of the cells of a table, as its heads have it

/// Where a column stands, from the left side of the row.
struct RowColumn
{
    int begin = 0;         ///< of words; of a number the room that it can take
    int end = 0;
    bool isNumber = false; ///< it ends at the end; words begin at the begin
    int chip = -1;         ///< where the row's chip stands; words without one begin there. -1: the column has none
    int gap = nameGap;     ///< at least, from words to the number after them
    std::optional<PanelNumber> number = {}; ///< what a click on it asks for

    bool operator==(const RowColumn &) const = default;
};
using RowColumns = QList<RowColumn>;

/// How the rows of a list look.
struct RowLook
{
    int height = rowHeight;
    int type = 13;             ///< of plain text, in pixels; small text has 11
    int ringInset = 8;         ///< of the ring at the row that the keyboard is at, from the sides
    bool hovers = true;        ///< the row under the mouse has a ground of its own
    bool marks = false;        ///< a row can be marked, and the ring leaves its ground as it is
    bool marksCurrent = false; ///< the current one is
    QFont plain = WindowTheme::font(type);
    QFont strong = WindowTheme::font(type, QFont::Medium);
    QFont small = WindowTheme::font(headSize);

    const QFont &font(const RowText &row, const RowCell &cell) const;
};

/// What a row is besides its text.
struct RowState
{
    bool hovered = false;
    bool enabled = true;
    QRect ring = {};                          ///< of the keyboard; none is painted where it is empty
    std::optional<PanelNumber> number = {}; ///< the one that the keyboard is at
};

/// The tick in the style of the widget.
void paintRow(QPainter *painter, const QRect &rect, const RowText &row, const RowColumns &columns, const RowLook &look, const RowState &state,
              const QWidget *widget);
/// One line or two of small muted heads; words in the lower one.
void paintHeads(QPainter *painter, const QRect &rect, const QList<RowCell> &heads, const RowColumns &columns, const WindowTheme &theme);
/// Where the ring of a row stands: between its margins, and before the scroll bar where there is one.
QRect ringIn(const QRect &row, const RowLook &look, int width, int visibleWidth);
/// The place among the columns of the number at x; -1 where there is none.
int numberColumnAt(int x, const RowText &row, const RowColumns &columns, const RowLook &look);
/// Whether the first words of a row that has a number after them are cut short.
bool isCut(const RowText &row, const RowColumns &columns, const RowLook &look);
/// How high a row is: where there are fewer cells than columns, the last one takes as many lines as it needs.
int heightOf(const RowText &row, const RowColumns &columns, const RowLook &look);

/// A text from `begin`, in the painter's font and in the middle of the row, cut with an ellipsis where it would pass `end`.
void paintName(QPainter *painter, const QRect &row, int begin, int end, const QString &text, const QColor &colour);
/// Whether rows show where the keyboard is, once the focus has come for this reason: a window that is activated again
/// looks as it was left.
bool comesByKeyboard(Qt::FocusReason reason, bool before);
/// How wide the longest of the texts is; digits are equally wide, so the one with the most characters is measured.
int widestOf(const QStringList &texts, const QFont &font);
/// How wide a text is that comes again and again.
int keptWidth(const QString &text, const QFont &font);

} // namespace tradestrata
