// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/controlpaint.h"

#include "widgets/controls/icons.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QTabWidget>

#include <algorithm>
#include <utility>

namespace tradestrata::controlpaint {

namespace {

constexpr double radius = 4;
constexpr int scrollerHeight = 36;

} // namespace

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

void drawLine(const QStyleOption &option, QPainter *painter, const QColor &ground, Qt::Edge edge)
{
    painter->fillRect(option.rect, ground);
    const int y = edge == Qt::TopEdge ? option.rect.top() : option.rect.bottom();
    painter->fillRect(option.rect.left(), y, option.rect.width(), 1, WindowTheme::of(option.palette).line);
}

namespace {

QRectF square(const QRectF &rect, double side)
{
    QRectF result(0, 0, side, side);
    result.moveCenter(rect.center());
    return result;
}

} // namespace

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

int leftLineOf(const QWidget *button)
{
    const QString place = button ? button->property("segment").toString() : QString();
    return place.isEmpty() || place == QLatin1String("first") ? 1 : 0;
}

namespace {

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

} // namespace

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
    const QColor ground = notice ? theme.noticeGround : enabled ? theme.field : theme.window;
    // The field of a box that can be typed into has the box's frame.
    if (widget && qobject_cast<const QComboBox *>(widget->parentWidget()) && !notice && !focused) {
        painter->fillRect(option.rect, ground);
        return;
    }
    drawBox(painter, option.rect, ground, line, focused ? 2 : 1);
}

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

} // namespace tradestrata::controlpaint
