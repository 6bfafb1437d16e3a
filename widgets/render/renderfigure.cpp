// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/renderfigure.h"

#include <QPainter>

namespace tradestrata {

void FigurePainter::paint(QImage *image, const Figure &figure, const Layout &layout, RenderQuality quality)
{
    {
        QPainter painter(image);
        m_frame.paintBelow(&painter, figure, layout);
    }
    const Draws draws = traits(figure.chart).draws;
    if (draws == Draws::Bars || draws == Draws::Rows || draws == Draws::Groups)
        (m_barChart ? *m_barChart : m_barChart.emplace()).paint(image, figure, layout);
    else if (draws != Draws::Cells)
        (m_timeChart ? *m_timeChart : m_timeChart.emplace()).paint(image, figure, layout, quality);
    QPainter painter(image);
    m_frame.paintAbove(&painter, figure, layout);
}

void FigurePainter::paintHead(QImage *image, const Figure &figure, const Layout &layout, double bottom)
{
    QPainter painter(image);
    m_frame.paintHead(&painter, figure, layout, bottom);
}

QImage renderFigure(const Figure &figure, const Layout &layout, const FigureFonts &fonts)
{
    QImage image(layout.paper.pixels, QImage::Format_RGB32);
    if (!image.isNull())
        FigurePainter(fonts).paint(&image, figure, layout, RenderQuality::Exact);
    return image;
}

} // namespace tradestrata
