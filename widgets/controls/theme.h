// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;

namespace tradestrata {

inline constexpr int sideMargin = 16; ///< of bars and panels
inline constexpr int controlGap = 8;  ///< between controls in a row
/// The dynamic property of a QLineEdit whose text was not understood.
inline constexpr char noticeProperty[] = "notice";

/// The colours of the window, light or dark: quiet, one accent, never a partner's colour. Figures have their own
/// (models/figure/palette.h) and never follow the window's.
struct WindowTheme
{
    QColor window, panel, field, desk, button;
    QColor line, strongLine, hover;
    QColor text, muted, accent, onAccent, selected;
    QColor noticeGround, noticeLine, noticeText;
    QColor errorGround;
    QColor silhouette; ///< of the period slider
    bool dark = false;

    static WindowTheme light();
    static WindowTheme darkTheme();
    /// Light or dark by how light a palette's window is.
    static WindowTheme of(const QPalette &palette);

    /// For QApplication: what styles draw themselves.
    QPalette palette() const;
    /// Of the window: Roboto, 13 px; where it is not loaded, the desktop's own font in that size.
    static QFont font();
    /// The window's font in another size or weight.
    static QFont font(int pixels, QFont::Weight weight = QFont::Normal);
    /// One style sheet for the whole window: controls 32 high, radius 4, one-pixel lines, focus ring of 2. It knows
    /// these dynamic properties: `primary` (the one accented QPushButton or QToolButton), `segment` ("first", "middle",
    /// "last": buttons side by side as one), `notice` (a QLineEdit whose text was not understood).
    QString styleSheet() const;
    /// Style, palette, font and sheet at once: at the start, and when the desktop turns dark or light.
    void applyTo(QApplication &app) const;
    /// The two halves of it. A window that is made between them is polished once; made under a sheet, it is polished
    /// anew each time one of its widgets gets a parent.
    void applyLookTo(QApplication &app) const;
    void applySheetTo(QApplication &app) const;
};

} // namespace tradestrata
