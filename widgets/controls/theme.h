// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace tradestrata {

inline constexpr int sideMargin = 16; ///< of bars and panels
inline constexpr int controlGap = 8;  ///< between controls in a row
/// The dynamic property of a QLineEdit whose text was not understood.
inline constexpr char noticeProperty[] = "notice";
/// Those of a QToolButton that is lower than the others: its height, and what is left and right of its label, as a point.
inline constexpr char heightProperty[] = "buttonHeight";
inline constexpr char paddingsProperty[] = "buttonPaddings";
/// That of a QToolButton in a text: it has no ground, and a frame where it is hovered over or has the focus.
inline constexpr char linkProperty[] = "link";

/// The colours of the window, light or dark: muted, with one accent, never a partner's colour. Figures have their own
/// colours (models/figure/palette.h), independent of the window's.
struct WindowTheme
{
    QColor window, panel, field, desk, button;
    QColor line, strongLine, hover;
    QColor text, muted, pale, accent, accentHover, accentPressed, onAccent, selected;
    QColor noticeGround, noticeLine, noticeText;
    QColor errorGround;
    QColor silhouette; ///< of the period slider
    bool dark = false;

    static WindowTheme light();
    static WindowTheme darkTheme();
    /// Light or dark, depending on the lightness of the palette's window colour.
    static WindowTheme of(const QPalette &palette);

    /// For QApplication, for what styles draw themselves.
    QPalette palette() const;
    /// The window's font: Roboto, 13 px; if it is not loaded, the desktop's font in that size.
    static QFont font();
    /// The window's font in another size or weight.
    static QFont font(int pixels, QFont::Weight weight = QFont::Normal);
    /// Style, palette and font at once.
    void applyTo(QApplication &app) const;
};

} // namespace tradestrata
