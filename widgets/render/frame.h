// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layout/layout.h"
#include "widgets/render/fonts.h"

#include <QCache>
#include <QImage>

class QPainter;

namespace tradestrata {

/// Draws everything except the series: the paper and the grid under the chart; the base line, ticks, hatching,
/// separators, connectors and all text over it. The painter's coordinates are device pixels.
class Frame
{
public:
    explicit Frame(const FigureFonts &fonts)
        : m_fonts(fonts)
    {
    }

    void setFonts(const FigureFonts &fonts);
    void paintBelow(QPainter *painter, const Figure &figure, const Layout &layout) const;
    void paintAbove(QPainter *painter, const Figure &figure, const Layout &layout) const;
    /// All but the texts of paintAbove(), without a clip: not every vector format has one.
    void paintShapesAbove(QPainter *painter, const Figure &figure, const Layout &layout) const;

private:
    /// An image of a text in its colour and size, and the offset of its corner from the start of its base line.
    struct TextPicture
    {
        QImage image;
        QPoint at;
    };
    struct PictureKey
    {
        QString text;
        TextRole role;
        QRgb colour;
        double size;
        double fraction; ///< the fraction of a pixel by which the text starts to the right of a whole one
        bool operator==(const PictureKey &) const = default;
        friend size_t qHash(const PictureKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, int(key.role), key.colour, key.size, key.fraction);
        }
    };
    static constexpr int mostKept = 8 * 1024; ///< kilobytes of images

    void paintText(QPainter *painter, const TextItem &item, double scale) const;
    void paintLogo(QPainter *painter, const Figure &figure, const Layout &layout) const;
    TextPicture picture(const TextItem &item, double size, double fraction) const;

    FigureFonts m_fonts;
    mutable QCache<PictureKey, TextPicture> m_pictures{mostKept};
    mutable LogoPicture m_logo; ///< of the image below
    mutable QImage m_logoImage;
};

/// Hatch strokes at 45 degrees, clipped to a rectangle; the phase is fixed to the origin, so neighbours line up.
QList<QLineF> hatchLines(const QRectF &rect, double pitch);

} // namespace tradestrata
