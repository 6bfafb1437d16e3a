// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layout/layout.h"
#include "widgets/charts/barchart.h"
#include "widgets/charts/timechart.h"
#include "widgets/render/fonts.h"
#include "widgets/render/frame.h"

#include <QImage>

#include <optional>

namespace tradestrata {

/// Paints figures on images one after the other, reusing its charts: for a moving picture. GUI thread only.
class FigurePainter
{
public:
    explicit FigurePainter(const FigureFonts &fonts)
        : m_frame(fonts)
    {
    }

    void setFonts(const FigureFonts &fonts) { m_frame.setFonts(fonts); }
    /// Paints the whole figure; the image must have the layout's size in pixels and 32 bits.
    void paint(QImage *image, const Figure &figure, const Layout &layout, RenderQuality quality);
    /// Paints all but the texts, as shapes, in the layout's pixels: for a vector file.
    void paintShapes(QPainter *painter, const Figure &figure, const Layout &layout);

private:
    TimeChart &timeChart() { return m_timeChart ? *m_timeChart : m_timeChart.emplace(); }
    BarChart &barChart() { return m_barChart ? *m_barChart : m_barChart.emplace(); }

    Frame m_frame;
    std::optional<TimeChart> m_timeChart; ///< created when first needed
    std::optional<BarChart> m_barChart;
};

/// Renders the figure, always with a new chart and frame. The window and the command line both call this function, so
/// the same figure and paper give the same pixels. Needs a QApplication; GUI thread only. The layout must belong to
/// that figure.
QImage renderFigure(const Figure &figure, const Layout &layout, const FigureFonts &fonts);

} // namespace tradestrata
