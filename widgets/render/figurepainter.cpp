// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/figurepainter.h"

#include <QPainter>

namespace tradestrata {

void FigurePainter::paint(QImage *image, const Figure &figure, const Layout &layout, Care care)
{
    {
        QPainter painter(image);
        m_frame.paintBelow(&painter, figure, layout);
    }
    if (figure.chart == Chart::Bars || figure.chart == Chart::Ranking || figure.chart == Chart::Releases)
        (m_barChart ? *m_barChart : m_barChart.emplace()).paint(image, figure, layout);
    else if (figure.chart != Chart::Table)
        (m_timeChart ? *m_timeChart : m_timeChart.emplace()).paint(image, figure, layout, care);
    QPainter painter(image);
    m_frame.paintAbove(&painter, figure, layout);
}

} // namespace tradestrata
