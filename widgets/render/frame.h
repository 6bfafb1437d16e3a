// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/layout.h"
#include "widgets/render/fonts.h"

class QPainter;

namespace tradestrata {

/// Draws what is not a series: the paper and the grid under the chart; base line, ticks, hatch, separators, connectors
/// and every word over it. The painter's coordinates are the device's pixels.
class Frame
{
public:
    explicit Frame(const FigureFonts &fonts) : m_fonts(fonts) {}

    void paintBelow(QPainter *painter, const Figure &figure, const Layout &layout) const;
    void paintAbove(QPainter *painter, const Figure &figure, const Layout &layout) const;

private:
    FigureFonts m_fonts;
};

/// Hatch strokes at 45 degrees within a rectangle, cut to it; the phase is fixed to the origin, so neighbours line up.
QList<QLineF> hatchLines(const QRectF &rect, double pitch);

} // namespace tradestrata
