// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/windowstyle.h"

#include "widgets/controls/icons.h"
#include "widgets/controls/theme.h"

#include <QPainter>
#include <QStyleOptionComboBox>

namespace tradestrata {

namespace {

constexpr double radius = 4;
constexpr int comboHeight = 32;
constexpr int comboPadding = 12;
constexpr int comboGap = 4;   ///< at least, from its text to its arrow
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

void drawArrow(double turn, const QStyleOption &option, QPainter *painter)
{
    const QColor colour = WindowTheme::of(option.palette).muted;
    painter->save();
    painter->translate(QRectF(option.rect).center());
    painter->rotate(turn);
    paintIcon(painter, Icon::Chevron, QRectF(-8, -8, 16, 16), colour);
    painter->restore();
}

/// Degrees by which the downward chevron is turned for an arrow; nothing for what is no arrow.
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

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo && !combo->editable)
        drawCombo(proxy(), *combo, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        drawTick(*option, painter);
    else if (const std::optional<double> turn = turnOf(element, *option))
        drawArrow(*turn, *option, painter);
    else if (element == PE_FrameFocusRect)
        drawBox(painter, option->rect, Qt::transparent, WindowTheme::of(option->palette).accent, 2);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QRect WindowStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !combo || combo->editable)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect rect = option->rect;
    if (part == SC_ComboBoxArrow)
        return visualRect(option->direction, rect,
                          QRect(rect.right() + 1 - arrowRoom, rect.y(), arrowRoom - 4, rect.height()));
    if (part == SC_ComboBoxEditField)
        return visualRect(option->direction, rect, rect.adjusted(comboPadding, 0, -arrowRoom, 0));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                    const QWidget *widget) const
{
    if (type == CT_ComboBox)
        return {contents.width() + comboPadding + comboGap + arrowRoom, comboHeight};
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
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    if (hint == SH_ComboBox_Popup)
        return 0; // a list below the box, not a menu over it
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // buttons of dialogs say in words what they do
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace tradestrata
