// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/theme.h"

#include <QStyleOptionComboBox>

#include <optional>

/// How WindowStyle draws each kind of control, and the measures that drawing and layout share: pixels, in the colours of the
/// option's palette. Nothing here keeps a state.
namespace tradestrata::controlpaint {

inline constexpr int controlHeight = 32;
inline constexpr int buttonPadding = 12;
inline constexpr int leastSlider = 32; ///< of a scroll bar
inline constexpr int menuPadding = 12;
inline constexpr int menuRoom = 24; ///< at the right
inline constexpr int tabLine = 2;   ///< under the selected one
inline constexpr int progressHeight = 6;
inline constexpr int boxSize = 16;

/// The room left and right of a button's label.
struct Paddings
{
    int left, right;
};

/// The room at each side of a tab's text: inside the line under it, and outside.
struct TabMargins
{
    int inside, outside;
    int both() const { return inside + outside; }
};

/// A box with rounded corners; the line lies inside the rectangle.
void drawBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line, double width);
/// A ground with a line at one edge.
void drawLine(const QStyleOption &option, QPainter *painter, const QColor &ground, Qt::Edge edge);
void drawCombo(const QStyle *style, const QStyleOptionComboBox &combo, QPainter *painter, const QWidget *widget);
Paddings paddingsOf(const QWidget *button);
/// The height of a tool button.
int heightOf(const QWidget *button);
/// Of buttons side by side only the first has a line at its left.
int leftLineOf(const QWidget *button);
/// A button whose menu opens by a press anywhere has no arrow.
void drawToolButton(const QStyle *style, QStyleOptionToolButton button, QPainter *painter, const QWidget *widget);
void drawPushButton(const QStyle *style, QStyleOptionButton button, QPainter *painter, const QWidget *widget);
/// The palette of a line edit; `notice`: its text was not understood.
QPalette fieldPalette(QPalette palette, const WindowTheme &theme, bool notice);
void drawLineEdit(const QStyleOption &option, QPainter *painter, const QWidget *widget);
/// Where the parts of a scroll bar are: a slider in a groove without buttons.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part);
void drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter);
TabMargins tabMarginsOf(const QWidget *bar);
/// The font of a tab: bolder if it is selected.
QFont tabFont(const QStyleOption &tab, const QWidget *bar);
void drawTabShape(const QStyleOption &tab, QPainter *painter, const QWidget *bar);
void drawTabLabel(const QStyle *style, const QStyleOptionTab &tab, QPainter *painter, const QWidget *bar);
void drawMenuBarItem(const QStyle *style, const QStyleOptionMenuItem &item, QPainter *painter, const QWidget *widget);
/// An arrow that is turned by `turn` degrees from pointing down.
void drawArrow(double turn, const QStyleOption &option, QPainter *painter, const QColor &colour);
/// Check marks are left of the text, shortcuts in a column of their own, and the arrow of a submenu in the room at the right.
void drawMenuItem(const QStyle *style, const QStyleOptionMenuItem &item, QPainter *painter, const QWidget *widget);
/// Whether a widget is the list of a combo box, or its frame.
bool isPopup(const QWidget *widget);
/// A frame of one pixel around a ground.
void drawFrame(const QRect &rect, QPainter *painter, const QColor &ground, const QColor &line);
void drawProgressBar(const QStyleOptionProgressBar &bar, QPainter *painter);
/// The palette of a list, in a pop-up or in a panel.
QPalette listPalette(QPalette palette, const WindowTheme &theme, bool inPopup);
/// A check box, in a widget or in a list.
void drawTick(const QStyleOption &option, QPainter *painter);
/// The turn of the arrow that is drawn as a primitive, in degrees; nothing for other primitives.
std::optional<double> turnOf(QStyle::PrimitiveElement element, const QStyleOption &option);

} // namespace tradestrata::controlpaint
