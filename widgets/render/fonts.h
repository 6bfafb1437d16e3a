// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layout/layout.h"

#include <QByteArray>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRawFont>
#include <QStringList>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace tradestrata {

/// A line of text in the figure's font, FigureFonts::drawnSize pixels high, from the start of its base line.
struct ShapedText
{
    QList<quint32> glyphs;
    QList<QPointF> positions;
    QList<int> fonts; ///< of each glyph: 0 the figure's own, else the place of a fallback, from 1 on
};

/// The family under which the program registers its copy of a font: a name that no font of the desktop has, so that another
/// version of the family is never taken for it. As long as the family's own: "Tsboto".
QString registeredFamily(const QString &family);
/// The font file with that name for its family; unchanged if it is a collection, which the program does not bring along.
QByteArray underRegisteredFamily(QByteArray file);

/// The figure's own font, loaded from the resources: Roboto in 400, 500 and 700. It is not registered with the system,
/// so neither the desktop's copy nor its settings can replace it. A house style may ask for an installed family instead.
/// Characters that it lacks come from the fallbacks, in their order; they are read when a text first needs them. Texts are shaped
/// once and glyphs outlined once for all copies of this object. GUI thread only.
class FigureFonts
{
public:
    /// Returns nothing if one of the three files is not a font; nothing can be exported then.
    using LoadFallbacks = std::function<QList<QByteArray>()>;
    static std::optional<FigureFonts> load(const std::array<QByteArray, 3> &files, LoadFallbacks fallbacks = {});

    /// The same with a family that is installed, in the nearest of its weights; characters that it lacks come from these
    /// fonts. Nothing if it is not installed.
    std::optional<FigureFonts> withFamily(const QString &family) const;
    const QString &family() const { return m_family; }
    /// The name that Qt knows it by: a PDF's text is drawn with it.
    QString drawnFamily() const { return m_isInstalled ? m_family : registeredFamily(m_family); }
    /// The weight of the face in which a text is drawn, as in CSS.
    int drawnWeight(TextRole role) const;

    /// Texts are shaped in one size and drawn through a scaling transform, so that they have their exact size and their
    /// advance scales with it.
    static constexpr int drawnSize = 100;
    /// How far the text advances, drawnSize pixels high.
    double width(const QString &text, TextRole role) const;
    /// Positioned glyphs, kerned and unhinted, in the order in which they are read from left to right. Valid until the next
    /// call.
    const ShapedText &shaped(const QString &text, TextRole role) const;
    /// To be filled as a path: text drawing would depend on the desktop's smoothing, hinting and scale.
    const QPainterPath &outline(quint32 glyph, TextRole role, int font = 0) const;
    /// The same font as one that a PDF embeds, so that its text can be searched; invalid if the system would take another.
    QRawFont embeddable(TextRole role, int font) const;
    /// The characters that none of the fonts has, each once.
    QStringList missing(const QString &text) const;
    /// Whether the figure's own font has all characters of the text, and they run from left to right.
    bool isOwn(const QString &text) const;
    /// The checksums that the three files have of themselves, as hex: other fonts draw other pixels.
    QByteArray checksums() const;

private:
    struct Face;
    struct FallbackFiles;
    struct Fallbacks;
    ShapedText shapedInRuns(const QString &text, TextRole role, double *width) const;
    std::shared_ptr<Fallbacks> m_fallbacks;
    std::array<std::shared_ptr<Face>, 3> m_faces; ///< by weight: 400, 500, 700
    std::array<int, 3> m_weights{400, 500, 700};  ///< that they have
    QString m_family = QStringLiteral("Roboto");
    bool m_isInstalled = false; ///< one of the system's
};

/// Widths measured with the figure's own font.
class FontMetrics : public TextMetrics
{
public:
    explicit FontMetrics(const FigureFonts &fonts)
        : m_fonts(fonts)
    {
    }
    double width(const QString &text, TextRole role) const override;
    QStringList missing(const QString &text) const override { return m_fonts.missing(text); }

private:
    FigureFonts m_fonts;
};

} // namespace tradestrata
