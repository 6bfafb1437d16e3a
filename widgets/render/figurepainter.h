// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/barchart.h"
#include "widgets/charts/timechart.h"
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

} // namespace tradestrata
