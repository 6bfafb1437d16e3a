// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/renderfigure.h"

#include "widgets/charts/barchart.h"
#include "widgets/charts/timechart.h"
#include "widgets/render/frame.h"

#include <QPainter>

namespace tradestrata {

QImage renderFigure(const Figure &figure, const Layout &layout, const FigureFonts &fonts)
{
    QImage image(layout.paper.pixels, QImage::Format_RGB32);
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
