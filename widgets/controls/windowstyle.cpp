// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/windowstyle.h"

#include "widgets/controls/icons.h"
#include "widgets/controls/theme.h"

#include <QApplication>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStatusBar>
#include <QStyleOptionComboBox>
#include <QTabWidget>

#include <algorithm>
#include <utility>

namespace tradestrata {

namespace {

constexpr double radius = 4;
constexpr int controlHeight = 32;
constexpr int buttonPadding = 12;
constexpr int fieldPadding = 10;
constexpr int leastSlider = 32; ///< of a scroll bar
constexpr int menuPadding = 12;
constexpr int menuRoom = 24; ///< at the right
constexpr int tabHeight = 40;
constexpr int scrollerHeight = 36;
constexpr int tabLine = 2; ///< under the selected one
constexpr int headHeight = 27;
constexpr int progressHeight = 6;
constexpr int statusHeight = 24;
constexpr int comboPadding = 12;
constexpr int comboGap = 4;   ///< the least gap from its text to its arrow
constexpr int arrowRoom = 28; ///< at a combo box's right
constexpr int boxSize = 16;

void drawBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line, double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, width));
    painter->setBrush(fill);
    const double half = width / 2;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter->restore();
}

// A ground with a line at one edge.
void drawLine(const QStyleOption &option, QPainter *painter, const QColor &ground, Qt::Edge edge)
{
    painter->fillRect(option.rect, ground);
    const int y = edge == Qt::TopEdge ? option.rect.top() : option.rect.bottom();
    painter->fillRect(option.rect.left(), y, option.rect.width(), 1, WindowTheme::of(option.palette).line);
}

QRectF square(const QRectF &rect, double side)
{
    QRectF result(0, 0, side, side);
    result.moveCenter(rect.center());
    return result;
}

void drawCombo(const QStyle *style, const QStyleOptionComboBox &combo, QPainter *painter, const QWidget *widget)
{
    const WindowTheme theme = WindowTheme::of(combo.palette);
    const bool enabled = combo.state & QStyle::State_Enabled;
    const bool pressed = combo.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && combo.state & QStyle::State_MouseOver;
    const bool focused = combo.state & QStyle::State_HasFocus;
    const QColor ground = !enabled ? theme.window : pressed ? theme.line : hovered ? theme.hover : theme.button;
    drawBox(painter, combo.rect, ground, focused ? theme.accent : theme.strongLine, focused ? 2 : 1);
    const QRect arrow = style->subControlRect(QStyle::CC_ComboBox, &combo, QStyle::SC_ComboBoxArrow, widget);
    paintIcon(painter, Icon::Chevron, square(arrow, 16), enabled ? theme.muted : theme.strongLine);
}

struct Paddings
{
    int left, right;
};

Paddings paddingsOf(const QWidget *button)
{
    const QVariant own = button ? button->property(paddingsProperty) : QVariant();
    if (own.isValid())
        return {own.toPoint().x(), own.toPoint().y()};
    const bool isWide = button && (button->property("segment").isValid() || button->property("primary").toBool());
    return isWide ? Paddings{12, 12} : Paddings{7, 7};
}

int heightOf(const QWidget *button)
{
    const QVariant own = button ? button->property(heightProperty) : QVariant();
    return own.isValid() ? own.toInt() : controlHeight;
}

// Of buttons side by side only the first has a line at its left.
int leftLineOf(const QWidget *button)
{
    const QString place = button ? button->property("segment").toString() : QString();
    return place.isEmpty() || place == QLatin1String("first") ? 1 : 0;
}

// The arrow that scrolls tabs.
bool isScroller(const QWidget *button) { return button && qobject_cast<const QTabBar *>(button->parentWidget()); }

struct ButtonStyle
{
    QColor ground, line, text;
    int lineWidth = 1;
};

ButtonStyle primaryLook(const QStyleOption &option, const WindowTheme &theme)
{
    if (!(option.state & QStyle::State_Enabled))
        return {theme.line, theme.line, theme.muted};
    const bool pressed = option.state & QStyle::State_Sunken;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QColor ground = pressed ? theme.accentPressed : hovered ? theme.accentHover : theme.accent;
    return option.state & QStyle::State_HasFocus ? ButtonStyle{ground, theme.text, theme.onAccent, 2}
                                                 : ButtonStyle{ground, theme.accent, theme.onAccent};
}

ButtonStyle buttonStyleOf(const QStyleOption &option, const QWidget *button)
{
    const WindowTheme theme = WindowTheme::of(option.palette);
    if (button && button->property("primary").toBool())
        return primaryLook(option, theme);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (isScroller(button))
        return {enabled && option.state & QStyle::State_MouseOver ? theme.line : theme.window, Qt::transparent, theme.text};
    const bool flat = option.state & QStyle::State_AutoRaise;
    const bool on = option.state & QStyle::State_On;
    const bool hovered = enabled && option.state & QStyle::State_MouseOver;
    ButtonStyle look{flat ? QColor(Qt::transparent) : theme.button, flat ? QColor(Qt::transparent) : theme.strongLine,
                     option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText)};
    if (on)
        look.ground = theme.selected;
    else if (option.state & QStyle::State_Sunken)
        look.ground = theme.line;
    else if (hovered)
        look.ground = theme.hover;
    if (on && enabled)
        look.text = theme.accent;
    const bool isLink = button && button->property(linkProperty).toBool();
    if (isLink)
        look.ground = Qt::transparent;
    if (option.state & QStyle::State_HasFocus || (isLink && hovered)) {
        look.line = isLink ? look.text : theme.accent;
        look.lineWidth = 2;
    }
    return look;
}

// Only the outer corners are round, and each has its line at the right.
void drawSegment(QPainter *painter, const QRect &rect, const ButtonStyle &look, const QString &place)
{
    constexpr int beyond = 2 * int(radius);
    const bool first = place == QLatin1String("first");
    const bool last = place == QLatin1String("last");
    painter->save();
    painter->setClipRect(rect);
    drawBox(painter, rect.adjusted(first ? 0 : -beyond, 0, last ? 0 : beyond, 0), look.ground, look.line, look.lineWidth);
    QRect side(rect.topLeft(), QSize(look.lineWidth, rect.height()));
    if (!first && look.lineWidth > 1)
        painter->fillRect(side, look.line);
    side.moveRight(rect.right());
    if (!last)
        painter->fillRect(side, look.line);
    painter->restore();
}

void drawButtonGround(const QStyleOption &option, QPainter *painter, const QWidget *button, const ButtonStyle &look)
{
    const QString place = button ? button->property("segment").toString() : QString();
    if (place.isEmpty())
        drawBox(painter, option.rect, look.ground, look.line, look.lineWidth);
    else
        drawSegment(painter, option.rect, look, place);
}

// Its menu opens by a press anywhere, so it has no arrow.
void drawToolButton(const QStyle *style, QStyleOptionToolButton button, QPainter *painter, const QWidget *widget)
{
    const ButtonStyle look = buttonStyleOf(button, widget);
    if (isScroller(widget))
        button.rect.setHeight(scrollerHeight);
    drawButtonGround(button, painter, widget, look);
    const Paddings paddings = paddingsOf(widget);
    button.palette.setColor(QPalette::ButtonText, look.text);
    button.rect.adjust(leftLineOf(widget) + paddings.left, 1, -1 - paddings.right, -1);
    style->drawControl(QStyle::CE_ToolButtonLabel, &button, painter, widget);
}

void drawPushButton(const QStyle *style, QStyleOptionButton button, QPainter *painter, const QWidget *widget)
{
    const ButtonStyle look = buttonStyleOf(button, widget);
    drawButtonGround(button, painter, widget, look);
    button.palette.setColor(QPalette::ButtonText, look.text);
    button.rect.adjust(1 + buttonPadding, 1, -1 - buttonPadding, -1);
    style->drawControl(QStyle::CE_PushButtonLabel, &button, painter, widget);
}

// What stands in an empty field is half as strong as what is typed.
QPalette fieldPalette(QPalette palette, const WindowTheme &theme, bool notice)
{
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        QColor text = notice ? theme.noticeText : group == QPalette::Disabled ? theme.pale : theme.text;
        palette.setColor(group, QPalette::Text, text);
        text.setAlpha(128);
        palette.setColor(group, QPalette::PlaceholderText, text);
    }
    return palette;
}

void drawLineEdit(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const WindowTheme theme = WindowTheme::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool notice = widget && widget->property(noticeProperty).toBool();
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QColor line = notice     ? theme.noticeLine
                        : !enabled ? theme.line
                        : focused  ? theme.accent
                        : hovered  ? theme.muted
                                   : theme.strongLine;
    drawBox(painter, option.rect, notice ? theme.noticeGround : enabled ? theme.field : theme.window, line, focused ? 2 : 1);
}

// No arrows: the whole bar is the groove.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool lies = bar.orientation == Qt::Horizontal;
    const int length = lies ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const qint64 share = range > 0 ? qint64(bar.pageStep) * length / (range + bar.pageStep) : length;
    const int slider = std::min(length, std::max(int(share), leastSlider));
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - slider,
                                                      bar.upsideDown);
    const auto rectOf = [&](int from, int to) {
        const QRect rect = lies ? QRect(from, 0, to - from, bar.rect.height()) : QRect(0, from, bar.rect.width(), to - from);
        return QStyle::visualRect(bar.direction, bar.rect, rect.translated(bar.rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return rectOf(start, start + slider);
    case QStyle::SC_ScrollBarSubPage:
        return rectOf(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return rectOf(start + slider, length);
    default:
        return {};
    }
}

void drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter)
{
    const WindowTheme theme = WindowTheme::of(bar.palette);
    const bool held = bar.activeSubControls & QStyle::SC_ScrollBarSlider
                      && bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter->fillRect(bar.rect, bar.palette.color(QPalette::Window));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(held ? theme.muted : theme.strongLine);
    painter->drawRoundedRect(scrollBarPart(bar, QStyle::SC_ScrollBarSlider).adjusted(2, 2, -2, -2), 3, 3);
    painter->restore();
}

// What a tab has at each side of its text: inside its line, and outside.
struct TabMargins
{
    int inside, outside;
    int both() const { return inside + outside; }
};

TabMargins tabMarginsOf(const QWidget *bar)
{
    const bool ofPages = bar && qobject_cast<const QTabWidget *>(bar->parentWidget());
    return ofPages ? TabMargins{2, 3} : TabMargins{4, 8};
}

QFont tabFont(const QStyleOption &tab, const QWidget *bar)
{
    QFont font = bar ? bar->font() : WindowTheme::font();
    if (tab.state & QStyle::State_Selected)
        font.setWeight(QFont::Medium);
    return font;
}

void drawTabShape(const QStyleOption &tab, QPainter *painter, const QWidget *bar)
{
    if (!(tab.state & QStyle::State_Selected))
        return;
    const WindowTheme theme = WindowTheme::of(tab.palette);
    const int outside = tabMarginsOf(bar).outside;
    const QRect rect = tab.rect.adjusted(outside, 0, -outside, 0);
    if (tab.state & QStyle::State_HasFocus)
        painter->fillRect(rect, theme.selected);
    painter->fillRect(rect.adjusted(0, rect.height() - tabLine, 0, 0), theme.accent);
}

void drawTabLabel(const QStyle *style, const QStyleOptionTab &tab, QPainter *painter, const QWidget *bar)
{
    const WindowTheme theme = WindowTheme::of(tab.palette);
    painter->save();
    painter->setFont(tabFont(tab, bar));
    painter->setPen(tab.state & (QStyle::State_Selected | QStyle::State_MouseOver) ? theme.text : theme.muted);
    painter->drawText(style->subElementRect(QStyle::SE_TabBarTabText, &tab, bar), Qt::AlignCenter | Qt::TextShowMnemonic, tab.text);
    painter->restore();
}

void drawMenuBarItem(const QStyle *style, const QStyleOptionMenuItem &item, QPainter *painter, const QWidget *widget)
{
    const WindowTheme theme = WindowTheme::of(item.palette);
    painter->fillRect(item.rect, theme.window);
    if (item.state & QStyle::State_Selected && item.state & QStyle::State_Enabled)
        drawBox(painter, item.rect, item.state & QStyle::State_Sunken ? theme.selected : theme.hover, Qt::transparent, 0);
    const bool shown = style->styleHint(QStyle::SH_UnderlineShortcut, &item, widget);
    const int flags = Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine
                      | (shown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    style->drawItemText(painter, item.rect, flags, item.palette, item.state & QStyle::State_Enabled, item.text,
                        QPalette::WindowText);
}

void drawArrow(double turn, const QStyleOption &option, QPainter *painter, const QColor &colour)
{
    painter->save();
    painter->translate(QRectF(option.rect).center());
    painter->rotate(turn);
    paintIcon(painter, Icon::Chevron, QRectF(-8, -8, 16, 16), colour);
    painter->restore();
}

// Ticks stand left of the text, shortcuts in a column of their own, the arrow of a menu in the room at the right.
void drawMenuItem(const QStyle *style, const QStyleOptionMenuItem &item, QPainter *painter, const QWidget *widget)
{
    const WindowTheme theme = WindowTheme::of(item.palette);
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(item.rect.left() + 8, item.rect.center().y(), item.rect.width() - 16, 1, theme.line);
        return;
    }
    const bool enabled = item.state & QStyle::State_Enabled;
    if (item.state & QStyle::State_Selected)
        drawBox(painter, item.rect, theme.selected, Qt::transparent, 0);
    const QColor ink = enabled ? theme.text : theme.pale;
    const QRect inside = item.rect.adjusted(menuPadding, 0, -menuRoom, 0);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(item.direction, item.rect, rect); };
    if (item.checked)
        paintIcon(painter, Icon::Check,
                  placed(QRect(inside.left() - 2, item.rect.center().y() - boxSize / 2 + 1, boxSize, boxSize)), ink);
    const bool shown = style->styleHint(QStyle::SH_UnderlineShortcut, &item, widget);
    const int flags = Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine
                      | (shown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const qsizetype tab = item.text.indexOf(u'\t');
    painter->save();
    painter->setFont(item.font);
    painter->setPen(ink);
    const int text = inside.left() + (item.menuHasCheckableItems ? boxSize : 0);
    painter->drawText(placed(QRect(QPoint(text, inside.top()), inside.bottomRight())), flags | Qt::AlignLeft, item.text.left(tab));
    const QRect keys(inside.right() - item.reservedShortcutWidth, inside.top(), item.reservedShortcutWidth, inside.height());
    if (tab >= 0)
        painter->drawText(placed(keys), flags | Qt::AlignLeft, item.text.mid(tab + 1));
    painter->restore();
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        QStyleOption arrow = item;
        arrow.rect = placed(QRect(item.rect.right() - 12, item.rect.center().y() - 5, 13, 13));
        drawArrow(item.direction == Qt::RightToLeft ? 90 : -90, arrow, painter, enabled ? theme.muted : theme.pale);
    }
}

// The list that a combo box opens.
bool isPopup(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) && widget->parentWidget()
           && widget->parentWidget()->inherits("QComboBoxPrivateContainer");
}

void drawFrame(const QRect &rect, QPainter *painter, const QColor &ground, const QColor &line)
{
    painter->fillRect(rect, line);
    painter->fillRect(rect.adjusted(1, 1, -1, -1), ground);
}

void drawProgressBar(const QStyleOptionProgressBar &bar, QPainter *painter)
{
    const WindowTheme theme = WindowTheme::of(bar.palette);
    const int range = std::max(1, bar.maximum - bar.minimum);
    QRect done = bar.rect;
    done.setWidth(int(qint64(bar.progress - bar.minimum) * bar.rect.width() / range));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    for (const auto &[rect, colour] :
         {std::pair(bar.rect, theme.line), std::pair(QStyle::visualRect(bar.direction, bar.rect, done), theme.accent)}) {
        painter->setBrush(colour);
        painter->drawRoundedRect(rect, progressHeight / 2.0, progressHeight / 2.0);
    }
    painter->restore();
}

QPalette listPalette(QPalette palette, const WindowTheme &theme, bool inPopup)
{
    for (const auto role : {QPalette::Window, QPalette::Base}) // scroll bars lie on the window's colour
        palette.setColor(role, inPopup ? theme.button : theme.panel);
    palette.setColor(QPalette::AlternateBase, theme.field);
    palette.setColor(QPalette::Highlight, theme.selected);
    palette.setColor(QPalette::HighlightedText, theme.text);
    return palette;
}

void drawTick(const QStyleOption &option, QPainter *painter)
{
    const WindowTheme theme = WindowTheme::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool ticked = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor accent = enabled ? theme.accent : theme.muted;
    const bool hovered = enabled && option.state & QStyle::State_MouseOver;
    const QColor line = ticked ? accent : hovered ? theme.muted : theme.strongLine;
    const QRectF box = square(option.rect, boxSize);
    drawBox(painter, box, ticked ? accent : theme.field, line, 1);
    if (option.state & QStyle::State_On)
        paintIcon(painter, Icon::Check, box, theme.onAccent);
    else if (ticked)
        painter->fillRect(box.adjusted(4, 7, -4, -7), theme.onAccent);
}

/// Degrees by which the downward chevron is rotated for an arrow; nothing if the element is not an arrow.
std::optional<double> turnOf(QStyle::PrimitiveElement element, const QStyleOption &option)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowDown:
        return 0;
    case QStyle::PE_IndicatorArrowUp:
        return 180;
    case QStyle::PE_IndicatorArrowLeft:
        return 90;
    case QStyle::PE_IndicatorArrowRight:
        return -90;
    case QStyle::PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
        return header && header->sortIndicator == QStyleOptionHeader::SortUp ? 180 : 0;
    }
    default:
        return std::nullopt;
    }
}

} // namespace

WindowStyle::WindowStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void WindowStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const WindowTheme theme = WindowTheme::of(QApplication::palette());
    if (qobject_cast<QLineEdit *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
        widget->setPalette(fieldPalette(widget->palette(), theme, widget->property(noticeProperty).toBool()));
    }
    if (qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QHeaderView *>(widget))
        widget->setFont(WindowTheme::font(11));
    else if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->setFrameShape(isPopup(view) ? QFrame::StyledPanel : QFrame::NoFrame);
        view->setPalette(listPalette(view->palette(), theme, isPopup(view)));
    }
    if (qobject_cast<QStatusBar *>(widget))
        widget->setMinimumHeight(statusHeight);
    if (qobject_cast<QFrame *>(widget) && qobject_cast<QStatusBar *>(widget->parentWidget())) {
        QPalette palette = widget->palette();
        palette.setColor(QPalette::WindowText, theme.muted);
        widget->setPalette(palette);
        widget->setFont(WindowTheme::font(12));
    }
    if (widget->property("primary").toBool()) {
        QFont font = widget->font();
        font.setWeight(QFont::Medium);
        widget->setFont(font);
    }
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ComboBox && combo && !combo->editable)
        drawCombo(proxy(), *combo, painter, widget);
    else if (control == CC_ToolButton && button)
        drawToolButton(proxy(), *button, painter, widget);
    else if (control == CC_ScrollBar && bar)
        drawScrollBar(*bar, painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (element == CE_PushButton && button)
        drawPushButton(proxy(), *button, painter, widget);
    else if (element == CE_TabBarTabShape && tab)
        drawTabShape(*tab, painter, widget);
    else if (element == CE_TabBarTabLabel && tab)
        drawTabLabel(proxy(), *tab, painter, widget);
    else if (element == CE_MenuItem && item)
        drawMenuItem(proxy(), *item, painter, widget);
    else if (element == CE_ShapedFrame && isPopup(widget))
        drawFrame(option->rect, painter, option->palette.color(QPalette::Base), WindowTheme::of(option->palette).strongLine);
    else if (element == CE_MenuEmptyArea)
        return;
    else if (element == CE_MenuBarItem && item)
        drawMenuBarItem(proxy(), *item, painter, widget);
    else if (element == CE_MenuBarEmptyArea)
        painter->fillRect(option->rect, WindowTheme::of(option->palette).window);
    else if (element == CE_ProgressBar && progress)
        drawProgressBar(*progress, painter);
    else if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        drawLine(*option, painter, WindowTheme::of(option->palette).panel, Qt::BottomEdge);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        drawTick(*option, painter);
    else if (const std::optional<double> turn = turnOf(element, *option))
        drawArrow(*turn, *option, painter, WindowTheme::of(option->palette).muted);
    else if (element == PE_PanelStatusBar)
        drawLine(*option, painter, WindowTheme::of(option->palette).window, Qt::TopEdge);
    else if (element == PE_PanelMenu || element == PE_FrameMenu)
        drawFrame(option->rect, painter, WindowTheme::of(option->palette).button, WindowTheme::of(option->palette).strongLine);
    else if (element == PE_PanelTipLabel)
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
    else if (element == PE_FrameTabWidget)
        drawLine(*option, painter, Qt::transparent, Qt::TopEdge);
    else if (element == PE_FrameStatusBarItem || element == PE_FrameTabBarBase || element == PE_PanelMenuBar
             || element == PE_IndicatorTabTearLeft || element == PE_IndicatorTabTearRight)
        return; // no more lines than needed
    else if (element == PE_PanelLineEdit)
        drawLineEdit(*option, painter, widget);
    else if (element == PE_FrameFocusRect)
        drawBox(painter, option->rect, Qt::transparent, WindowTheme::of(option->palette).accent, 2);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QRect WindowStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        return scrollBarPart(*bar, part);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !combo || combo->editable)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect rect = option->rect;
    if (part == SC_ComboBoxArrow)
        return visualRect(option->direction, rect, QRect(rect.right() + 1 - arrowRoom, rect.y(), arrowRoom - 4, rect.height()));
    if (part == SC_ComboBoxEditField)
        return visualRect(option->direction, rect, rect.adjusted(comboPadding, 0, -arrowRoom, 0));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect WindowStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(1 + fieldPadding, 1, -1 - fieldPadding, -1);
    if (element == SE_TabBarTabText) {
        const int margin = tabMarginsOf(widget).both();
        return option->rect.adjusted(margin, 0, -margin, -tabLine);
    }
    if (element == SE_TabWidgetTabContents)
        return subElementRect(SE_TabWidgetTabPane, option, widget).adjusted(0, 1, 0, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    if (type == CT_ComboBox)
        return {contents.width() + comboPadding + comboGap + arrowRoom, controlHeight};
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); item && type == CT_MenuItem) {
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            return {contents.width(), 9};
        const int more = (item->text.contains(u'\t') ? menuPadding : 0) + (item->menuHasCheckableItems ? boxSize + 4 : 0);
        return {contents.width() + menuPadding + more + menuRoom, contents.height() + 10};
    }
    if (type == CT_MenuBarItem)
        return {contents.width() + 16, contents.height() + 8};
    if (type == CT_ProgressBar)
        return {contents.width(), progressHeight};
    if (type == CT_HeaderSection)
        return {QProxyStyle::sizeFromContents(type, option, contents, widget).width(), headHeight};
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab && type == CT_TabBarTab) {
        const auto widthIn = [tab](const QFont &font) { return QFontMetrics(font).size(Qt::TextShowMnemonic, tab->text).width(); };
        const int bolder = widget ? widthIn(tabFont(*tab, widget)) - widthIn(widget->font()) : 0;
        return {contents.width() + bolder + 2 * tabMarginsOf(widget).both(), tabHeight};
    }
    if (type == CT_PushButton)
        return {contents.width() + 2 * (1 + buttonPadding), controlHeight};
    if (type == CT_LineEdit)
        return {contents.width() + 2 * (1 + fieldPadding), controlHeight};
    if (type == CT_ToolButton) {
        const Paddings paddings = paddingsOf(widget);
        return {contents.width() + 3 + leftLineOf(widget) + paddings.left + paddings.right + 1, heightOf(widget)};
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return boxSize;
    case PM_CheckBoxLabelSpacing:
        return 8;
    case PM_TabBarTabHSpace:
    case PM_TabBarTabVSpace:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_TabBarScrollButtonWidth:
        return 28;
    case PM_ToolTipLabelFrameWidth:
        return 13;
    case PM_DefaultFrameWidth:
        return isPopup(widget) ? 5 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuBarHMargin:
        return 8;
    case PM_MenuBarVMargin:
        return 4;
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return leastSlider;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_ComboBox_PopupFrameStyle)
        return QFrame::NoFrame; // the list in it has one
    if (hint == SH_ComboBox_Popup)
        return 0; // show a list below the box, not a menu over it
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // dialog buttons have text, not icons
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace tradestrata
