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

/// Paints figures one after the other on images, keeping its charts: for a picture that moves. GUI thread.
class FigurePainter
{
public:
    explicit FigurePainter(const FigureFonts &fonts) : m_frame(fonts) {}

    /// Paints the whole figure; the image must have the layout's size in pixels and 32 bits.
    void paint(QImage *image, const Figure &figure, const Layout &layout, Care care);
    /// Paints title and subtitle anew on the image of a figure that is the same but for them.
    void paintHead(QImage *image, const Figure &figure, const Layout &layout, double bottom);

private:
    Frame m_frame;
    std::optional<TimeChart> m_timeChart; ///< made when first needed
    std::optional<BarChart> m_barChart;
};

/// The figure as a picture, always on a fresh chart and frame: the window and the command line call this one function,
/// so the same figure and paper give the same pixels. Needs a QApplication; GUI thread.
/// The layout must be of that figure.
QImage renderFigure(const Figure &figure, const Layout &layout, const FigureFonts &fonts);

} // namespace tradestrata
