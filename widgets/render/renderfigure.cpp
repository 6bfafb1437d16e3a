// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/renderfigure.h"

#include <QPainter>
#include <QPicture>

namespace tradestrata {

namespace {

bool drawsBars(const Figure &figure)
{
    const Draws draws = traits(figure.chart).draws;
    return draws == Draws::Bars || draws == Draws::Rows || draws == Draws::Groups;
}

bool drawsOnTime(const Figure &figure) { return !drawsBars(figure) && traits(figure.chart).draws != Draws::Cells; }

} // namespace

void FigurePainter::paint(QImage *image, const Figure &figure, const Layout &layout, RenderQuality quality)
{
    {
        QPainter painter(image);
        m_frame.paintBelow(&painter, figure, layout);
    }
    if (drawsBars(figure))
        barChart().paint(image, figure, layout);
    else if (drawsOnTime(figure))
        timeChart().paint(image, figure, layout, quality);
    QPainter painter(image);
    m_frame.paintAbove(&painter, figure, layout);
}

// The charts paint on a device that has no other painter, so they are recorded and played.
void FigurePainter::paintShapes(QPainter *painter, const Figure &figure, const Layout &layout)
{
    m_frame.paintBelow(painter, figure, layout);
    std::vector<QPicture> charts(1);
    if (drawsBars(figure))
        barChart().paint(&charts.front(), figure, layout);
    else if (drawsOnTime(figure))
        charts = timeChart().record(figure, layout);
    for (const QPicture &chart : charts) {
        painter->save();
        // A recording is played in its own resolution, which is the screen's.
        const double resolution = double(chart.logicalDpiX()) / painter->device()->logicalDpiX();
        painter->scale(resolution, resolution);
        painter->drawPicture(0, 0, chart);
        painter->restore();
    }
    m_frame.paintShapesAbove(painter, figure, layout);
}

QImage renderFigure(const Figure &figure, const Layout &layout, const FigureFonts &fonts)
{
    QImage image(layout.paper.pixels, QImage::Format_RGB32);
    if (!image.isNull())
        FigurePainter(fonts).paint(&image, figure, layout, RenderQuality::Exact);
    return image;
}

} // namespace tradestrata
