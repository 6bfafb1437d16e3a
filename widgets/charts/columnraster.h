// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/pixels.h"

#include <QRectF>

#include <memory>
#include <vector>

namespace tradestrata {

/// The part of a band between two neighbouring periods, in pixels: both edges are straight.
struct Strip
{
    float top = 0, topSlope = 0;       ///< y at the piece's left end, and its change a pixel to the right
    float bottom = 0, bottomSlope = 0; ///< never above the top
    int colour = 0;
};

/// Everything between two neighbouring periods: some strips, from the top one down.
struct StripPiece
{
    double left = 0, right = 0;
    int first = 0, count = 0; ///< in StripField::strips
    int sequence = 0;         ///< equal for neighbours whose strips have the same colours in the same order
};

/// Stacked areas as straight-edged strips, from left to right. Where strips overlap the later colour need not win.
struct StripField
{
    std::vector<StripPiece> pieces;
    std::vector<Strip> strips;
    std::vector<QRgb> colours;
    QRectF clip; ///< nothing is painted outside of it
};

/// Fills strips column by column. Every pixel gets the mean of what covers it, by area and without sampling: strips
/// that share an edge leave no seam, and the bytes do not depend on the number of threads. One thread is all that a
/// figure on a screen takes; more share large ones.
class ColumnRaster
{
public:
    explicit ColumnRaster(int threads);
    ~ColumnRaster();

    void fill(const PixelBuffer &pixels, const StripField &field);

private:
    struct Workers;
    std::unique_ptr<Workers> m_workers;
};

} // namespace tradestrata
