// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/theme.h"

#include "widgets/controls/windowstyle.h"

#include <QApplication>

#include <utility>

namespace tradestrata {

namespace {

constexpr auto sheet = R"(
QToolButton, QPushButton {
    min-height: 30px; max-height: 30px; padding: 0 12px; background: %button%; color: %text%;
    border: 1px solid %strong%; border-radius: 4px;
}
QToolButton { padding: 0 7px; }
QToolButton:hover, QPushButton:hover { background: %hover%; }
QToolButton:pressed, QPushButton:pressed { background: %line%; }
QToolButton:checked, QPushButton:checked { background: %selected%; color: %accent%; }
QToolButton:disabled, QPushButton:disabled { color: %pale%; }
QToolButton[autoRaise="true"] { background: transparent; border-color: transparent; }
QToolButton[autoRaise="true"]:hover { background: %hover%; }
QToolButton[autoRaise="true"]:pressed { background: %line%; }
QToolButton[autoRaise="true"]:checked { background: %selected%; }
QToolButton:focus, QPushButton:focus { border: 2px solid %accent%; min-height: 28px; max-height: 28px; padding: 0 11px; }
QToolButton:focus { padding: 0 6px; }
QPushButton { outline: none; }
QToolButton[autoRaise="true"]:focus { border-color: %accent%; }
QToolButton[segment] { padding: 0 12px; border-radius: 0; border-left-width: 0; }
QToolButton[segment="first"] { border-left-width: 1px; border-top-left-radius: 4px; border-bottom-left-radius: 4px; }
QToolButton[segment="last"] { border-top-right-radius: 4px; border-bottom-right-radius: 4px; }
QToolButton[segment]:focus { border: 2px solid %accent%; padding: 0 11px; }
QToolButton[primary="true"], QPushButton[primary="true"] {
    background: %accent%; color: %onAccent%; border-color: %accent%; font-weight: 500; padding: 0 12px;
}
QToolButton[primary="true"]:hover, QPushButton[primary="true"]:hover { background: %accentHover%; }
QToolButton[primary="true"]:pressed, QPushButton[primary="true"]:pressed { background: %accentPressed%; }
QToolButton[primary="true"]:disabled, QPushButton[primary="true"]:disabled {
    background: %line%; border-color: %line%; color: %muted%;
}
QToolButton[primary="true"]:focus, QPushButton[primary="true"]:focus { border: 2px solid %text%; padding: 0 11px; }
QToolButton::menu-indicator { image: none; }

QLineEdit {
    min-height: 30px; max-height: 30px; padding: 0 10px; background: %field%; color: %text%;
    border: 1px solid %strong%; border-radius: 4px;
    selection-background-color: %accent%; selection-color: %onAccent%;
}
QLineEdit:hover { border-color: %muted%; }
QLineEdit:focus { border: 2px solid %accent%; min-height: 28px; max-height: 28px; padding: 0 9px; }
QLineEdit:disabled { background: %window%; color: %pale%; border-color: %line%; }
QLineEdit[notice="true"] { background: %noticeGround%; color: %noticeText%; border-color: %noticeLine%; }

QTabBar { background: transparent; border: 0; }
QTabBar::tab {
    height: 38px; padding: 0 4px; margin: 0 8px; color: %muted%; background: transparent;
    border: 0; border-bottom: 2px solid transparent;
}
QTabBar::tab:hover { color: %text%; }
QTabBar::tab:selected { color: %text%; font-weight: 500; border-bottom-color: %accent%; }
QTabWidget#lowerTabs QTabBar::tab { margin: 0 3px; padding: 0 2px; }
QTabBar:focus { outline: none; }
QTabBar::tab:selected:focus { background: %selected%; }
QTabWidget::pane { border: 0; border-top: 1px solid %line%; }

QMenuBar { background: %window%; color: %text%; padding: 4px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: %hover%; }
QMenuBar::item:pressed { background: %selected%; }
QMenu { background: %button%; color: %text%; border: 1px solid %strong%; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; border: 0; background: transparent; }
QMenu::item:selected { background: %selected%; }
QMenu::item:disabled { color: %pale%; }
QMenu::separator { height: 1px; background: %line%; margin: 4px 8px; }

QHeaderView { background: %panel%; border: 0; font-size: 11px; }
QHeaderView::section {
    background: %panel%; color: %muted%; font-size: 11px; font-weight: 400; padding: 0 8px; min-height: 26px;
    border: 0; border-bottom: 1px solid %line%;
}
QTableView, QTreeView, QListView {
    background: %panel%; alternate-background-color: %field%; color: %text%; border: 0; gridline-color: %line%;
    selection-background-color: %selected%; selection-color: %text%;
}
QComboBox QAbstractItemView { background: %button%; border: 1px solid %strong%; padding: 4px; outline: none; }
QTableCornerButton::section { background: %panel%; border: 0; border-bottom: 1px solid %line%; }

QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: %strong%; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: %muted%; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QStatusBar { background: %window%; color: %muted%; border-top: 1px solid %line%; min-height: 23px; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: %muted%; font-size: 12px; }
QProgressBar {
    background: %line%; border: 0; border-radius: 3px; min-height: 6px; max-height: 6px; color: transparent;
}
QProgressBar::chunk { background: %accent%; border-radius: 3px; }
QToolTip { background: %text%; color: %window%; border: 1px solid %text%; padding: 4px 6px; }
)";

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return qRound(x + (y - x) * share); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

WindowTheme WindowTheme::light()
{
    WindowTheme t;
    t.window = 0xF3F4F6, t.panel = 0xFAFBFC, t.field = 0xFFFFFF, t.desk = 0xE6E9ED, t.button = 0xFFFFFF;
    t.line = 0xDCE0E5, t.strongLine = 0xC9CFD6, t.hover = 0xEBEDF0;
    t.text = 0x1B1F24, t.muted = 0x5F6975, t.accent = 0x1F62D0, t.onAccent = 0xFFFFFF, t.selected = 0xE3EDFB;
    t.noticeGround = 0xFFF6DF, t.noticeLine = 0xE8C25A, t.noticeText = 0x4A3B0A;
    t.errorGround = 0xFDECEA;
    t.silhouette = 0xCDD3DA;
    return t;
}

WindowTheme WindowTheme::darkTheme()
{
    WindowTheme t;
    t.window = 0x202429, t.panel = 0x24292F, t.field = 0x1A1D21, t.desk = 0x15181B, t.button = 0x2B3037;
    t.line = 0x343A42, t.strongLine = 0x464E58, t.hover = 0x2C3239;
    t.text = 0xE6E9ED, t.muted = 0x9BA5B1, t.accent = 0x7AB0FF, t.onAccent = 0x0E1A2B, t.selected = 0x273A57;
    t.noticeGround = 0x33301F, t.noticeLine = 0xB8963A, t.noticeText = 0xF0E3BD;
    t.errorGround = 0x3A2322;
    t.silhouette = 0x3A414A;
    t.dark = true;
    return t;
}

WindowTheme WindowTheme::of(const QPalette &palette)
{
    return qGray(palette.color(QPalette::Active, QPalette::Window).rgb()) < 128 ? darkTheme() : light();
}

QPalette WindowTheme::palette() const
{
    using enum QPalette::ColorRole;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {Window, window},
        {WindowText, text},
        {Base, field},
        {AlternateBase, panel},
        {Text, text},
        {Button, button},
        {ButtonText, text},
        {BrightText, onAccent},
        {Highlight, accent},
        {HighlightedText, onAccent},
        {ToolTipBase, text},
        {ToolTipText, window},
        {PlaceholderText, muted},
        {Link, accent},
        {LinkVisited, accent},
        {Light, field},
        {Midlight, line},
        {Mid, strongLine},
        {Dark, muted},
        {Shadow, desk},
    };
    QPalette palette;
    for (const auto &[role, colour] : roles)
        palette.setColor(QPalette::All, role, colour);
    const QColor pale = mixed(muted, window, 0.4);
    for (const QPalette::ColorRole role : {WindowText, Text, ButtonText})
        palette.setColor(QPalette::Disabled, role, pale);
    return palette;
}

QFont WindowTheme::font() { return font(13); }

QFont WindowTheme::font(int pixels, QFont::Weight weight)
{
    QFont font(QStringLiteral("Roboto"));
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QString WindowTheme::styleSheet() const
{
    const std::pair<const char *, QColor> tokens[] = {
        {"window", window},
        {"panel", panel},
        {"field", field},
        {"button", button},
        {"line", line},
        {"strong", strongLine},
        {"hover", hover},
        {"text", text},
        {"muted", muted},
        {"accent", accent},
        {"onAccent", onAccent},
        {"selected", selected},
        {"noticeGround", noticeGround},
        {"noticeLine", noticeLine},
        {"noticeText", noticeText},
        {"pale", mixed(muted, window, 0.4)},
        {"accentHover", mixed(accent, text, 0.15)},
        {"accentPressed", mixed(accent, text, 0.3)},
    };
    QString result = QString::fromLatin1(sheet);
    for (const auto &[name, colour] : tokens)
        result.replace(QLatin1Char('%') + QLatin1String(name) + QLatin1Char('%'), colour.name());
    return result;
}

void WindowTheme::applyLookTo(QApplication &app) const
{
    app.setStyleSheet(QString()); // else the sheet is applied three times
    app.setStyle(new WindowStyle);
    app.setPalette(palette());
    app.setFont(font());
}

void WindowTheme::applySheetTo(QApplication &app) const { app.setStyleSheet(styleSheet()); }

void WindowTheme::applyTo(QApplication &app) const
{
    applyLookTo(app);
    applySheetTo(app);
}

} // namespace tradestrata
