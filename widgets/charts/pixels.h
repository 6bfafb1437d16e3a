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

/// The pixels of an image of such a format; nothing for any other device. A painter may be active on the image: it has
/// detached the image, and paints at once, so what is written lies over what it has painted.
std::optional<PixelBuffer> pixelsOf(QPaintDevice *device);

/// A straight edge within a part of a pixel column: its y takes every value from low to high evenly.
struct Edge
{
    float low, high;

    /// How much of a row lies below the edge, 0 to 1: the mean of row + 1 - y held within 0 to 1.
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
    /// The mean of how far a line t under the edge's highest point lies below the edge.
    static float integral(float t, float depth)
    {
        return t <= 0 ? 0 : t >= depth ? t - depth / 2 : t * t / (2 * depth);
    }
};

/// A thin line of many, painted over what is there: in each pixel column the run's extent, half the width wider on both
/// sides, covered by area at its two ends. x never goes back; lengths in pixels. Good for lines about a pixel wide that
/// stand behind others, and five to ten times as fast as a ribbon, which knows joins and caps.
void drawHairline(const PixelBuffer &pixels, std::span<const QPointF> run, double width, QRgb colour);

} // namespace tradestrata
