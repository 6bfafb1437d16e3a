// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/renderfigure.h"

#include "widgets/charts/barchart.h"
#include "widgets/charts/timechart.h"
#include "widgets/render/frame.h"

#include <QPainter>

#include <cmath>

namespace tradestrata {

QImage renderFigure(const Figure &figure, const Paper &paper, const FigureFonts &fonts)
{
    const FontMetrics metrics(fonts);
    const Layout layout = layoutOf(figure, paper, metrics);
    QImage image(paper.pixels, QImage::Format_RGB32);
    const int dotsPerMetre = int(std::lround(imageResolution(paper.scale) / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    const Frame frame(fonts);
    {
        QPainter painter(&image);
        frame.paintBelow(&painter, figure, layout);
    }
    if (figure.chart == Chart::Bars)
        BarChart().paint(&image, figure, layout);
    else
        TimeChart().paint(&image, figure, layout, Care::Resting);
    QPainter painter(&image);
    frame.paintAbove(&painter, figure, layout);
    return image;
}

} // namespace tradestrata
