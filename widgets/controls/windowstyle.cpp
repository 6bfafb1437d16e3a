// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/windowstyle.h"

#include "widgets/controls/controlpaint.h"

#include <QApplication>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStatusBar>
#include <QStyleOptionComboBox>
#include <QTabWidget>
#include <QTreeView>

namespace tradestrata {

using namespace controlpaint;

namespace {

constexpr int fieldPadding = 10;
constexpr int tabHeight = 40;
constexpr int headHeight = 27;
constexpr int statusHeight = 24;
constexpr int comboPadding = 12;
constexpr int comboGap = 4;   ///< the least gap from its text to its arrow
constexpr int arrowRoom = 28; ///< at a combo box's right

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
    case PM_FocusFrameHMargin:
        return qobject_cast<const QTreeView *>(widget) ? 5 : QProxyStyle::pixelMetric(metric, option, widget); // beside the ring
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
