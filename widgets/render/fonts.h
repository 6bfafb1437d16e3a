// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/layout.h"

#include <QByteArray>
#include <QFont>
#include <QHash>

#include <array>
#include <memory>
#include <optional>

namespace tradestrata {

/// The figure's own font, loaded from the program: Roboto in 400, 500 and 700. Never the desktop's copy.
class FigureFonts
{
public:
    /// Registers the three font files. Nothing when one of them is no font: then nothing may be exported.
    static std::optional<FigureFonts> load(const std::array<QByteArray, 3> &files);

    /// Fonts come in one size and are drawn through a scaling transform: Qt rounds the size of a font to whole pixels,
    /// while a transformed glyph has its exact size, and its advance scales with it.
    static constexpr int drawnSize = 100;
    /// The font of a role, drawnSize pixels high: unhinted, no subpixel antialiasing, no substitutes.
    QFont font(TextRole role) const;

private:
    std::array<QString, 3> m_families; ///< by weight: 400, 500, 700
};

/// Widths measured with the figure's own font; remembered by text and role, as labels come again and again.
class FontMetrics : public TextMetrics
{
public:
    explicit FontMetrics(const FigureFonts &fonts);
    ~FontMetrics() override;
    double width(const QString &text, TextRole role) const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tradestrata
