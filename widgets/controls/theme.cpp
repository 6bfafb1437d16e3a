// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/theme.h"

#include "widgets/controls/windowstyle.h"
#include "widgets/render/fonts.h"

#include <QApplication>
#include <QToolTip>
#include <QWidget>

#include <utility>

namespace tradestrata {

namespace {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return qRound(x + (y - x) * share); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

WindowTheme withMixed(WindowTheme theme)
{
    theme.pale = mixed(theme.muted, theme.window, 0.4);
    theme.accentHover = mixed(theme.accent, theme.text, 0.15);
    theme.accentPressed = mixed(theme.accent, theme.text, 0.3);
    return theme;
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
    return withMixed(t);
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
    return withMixed(t);
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
    for (const QPalette::ColorRole role : {WindowText, Text, ButtonText})
        palette.setColor(QPalette::Disabled, role, pale);
    return palette;
}

QFont WindowTheme::font() { return font(13); }

QFont WindowTheme::font(int pixels, QFont::Weight weight)
{
    const QString family = QStringLiteral("Roboto");
    QFont font(QStringList{registeredFamily(family), family});
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

void WindowTheme::applyTo(QApplication &app) const
{
    app.setPalette(palette());                              // before the style, which gives some widgets colours of their own
    for (QWidget *window : QApplication::topLevelWidgets()) // those that are there do not ask again
        window->setPalette(palette());
    app.setStyle(new WindowStyle);
    app.setFont(font());
    QToolTip::setPalette(palette());
}

} // namespace tradestrata
