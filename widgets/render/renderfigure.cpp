// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/renderfigure.h"

#include "widgets/render/figurepainter.h"

namespace tradestrata {

QImage renderFigure(const Figure &figure, const Layout &layout, const FigureFonts &fonts)
{
    QImage image(layout.paper.pixels, QImage::Format_RGB32);
    if (!image.isNull())
        FigurePainter(fonts).paint(&image, figure, layout, Care::Resting);
    return image;
}

} // namespace tradestrata
