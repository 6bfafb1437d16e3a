// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRgb>
#include <QtGlobal>

#include <optional>
#include <span>

class QPaintDevice;

namespace tradestrata {

/// Pixels as QImage::Format_RGB32 and Format_ARGB32_Premultiplied hold them.
struct PixelBuffer
{
    uchar *bits = nullptr;
    int width = 0, height = 0;
    qsizetype bytesPerLine = 0;

    QRgb *row(int y) const { return reinterpret_cast<QRgb *>(bits + y * bytesPerLine); }
};

/// The pixels of an image in such a format; nothing for any other device. A painter may be active on the image: it has
/// detached the image and paints immediately, so the pixels written cover what it has painted.
std::optional<PixelBuffer> pixelsOf(QPaintDevice *device);

/// A straight edge within a part of a pixel column: its y runs evenly from low to high.
struct Edge
{
    float low, high;

    /// The fraction of a row below the edge, 0 to 1: the mean of row + 1 - y, clamped to 0 to 1.
    float below(int row) const
    {
        const float begin = float(row) - low;
        if (begin + 1 <= 0)
            return 0;
        const float depth = high - low;
        if (begin >= depth)
            return 1;
        return integral(begin + 1, depth) - integral(begin, depth);
    }

private:
    /// The mean distance below the edge of a line at t under the edge's highest point.
    static float integral(float t, float depth) { return t <= 0 ? 0 : t >= depth ? t - depth / 2 : t * t / (2 * depth); }
};

/// Draws one of many thin lines over the existing pixels: in each pixel column the run's extent, widened by half the
/// width on both sides, with coverage by area at its two ends. x never decreases; lengths are in pixels. Suitable for
/// background lines about a pixel wide, and five to ten times as fast as a ribbon, which has joins and caps.
void drawHairline(const PixelBuffer &pixels, std::span<const QPointF> run, double width, QRgb colour);

} // namespace tradestrata
