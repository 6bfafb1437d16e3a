// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/pixels.h"

#include <QImage>

#include <algorithm>
#include <cmath>

namespace tradestrata {

std::optional<PixelBuffer> pixelsOf(QPaintDevice *device)
{
    if (device->devType() != QInternal::Image)
        return std::nullopt;
    auto *image = static_cast<QImage *>(device);
    if (image->format() != QImage::Format_RGB32 && image->format() != QImage::Format_ARGB32_Premultiplied)
        return std::nullopt;
    return PixelBuffer{image->bits(), image->width(), image->height(), image->bytesPerLine()};
}

namespace {

// share: 0 to 256
QRgb blended(QRgb over, QRgb under, unsigned share)
{
    const unsigned rest = 256 - share;
    const unsigned redBlue = ((over & 0xFF00FF) * share + (under & 0xFF00FF) * rest) >> 8 & 0xFF00FF;
    const unsigned green = ((over & 0x00FF00) * share + (under & 0x00FF00) * rest) >> 8 & 0x00FF00;
    return 0xFF000000 | redBlue | green;
}

void fillColumn(const PixelBuffer &pixels, int x, float top, float bottom, QRgb colour)
{
    top = std::max(top, 0.0F);
    bottom = std::min(bottom, float(pixels.height));
    float above = top; // what is filled so far
    for (int y = int(top); float(y) < bottom; ++y) {
        const float below = std::min(bottom, float(y + 1));
        QRgb &pixel = pixels.row(y)[x];
        pixel = blended(colour, pixel, unsigned(int((below - above) * 256)));
        above = below;
    }
}

} // namespace

void drawHairline(const PixelBuffer &pixels, std::span<const QPointF> run, double width, QRgb colour)
{
    if (run.size() < 2)
        return;
    const float half = float(width) / 2;
    const int first = std::max(0, int(std::floor(run.front().x())));
    const int last = std::min(pixels.width - 1, int(std::ceil(run.back().x())) - 1);
    size_t segment = 0; // from run[piece] to the next
    const auto slopeOf = [&](size_t i) {
        const double across = run[i + 1].x() - run[i].x();
        return across > 0 ? (run[i + 1].y() - run[i].y()) / across : 0;
    };
    double slope = slopeOf(0);
    const auto at = [&](double x) { return run[segment].y() + slope * (x - run[segment].x()); };
    while (segment + 2 < run.size() && run[segment + 1].x() <= first)
        slope = slopeOf(++segment);
    double left = at(std::max(double(first), run.front().x()));
    for (int x = first; x <= last; ++x) {
        double low = left, high = left;
        while (segment + 2 < run.size() && run[segment + 1].x() <= x + 1) {
            const double corner = run[segment + 1].y();
            low = std::min(low, corner);
            high = std::max(high, corner);
            slope = slopeOf(++segment);
        }
        left = at(std::min(double(x + 1), run.back().x()));
        low = std::min(low, left);
        high = std::max(high, left);
        fillColumn(pixels, x, float(low) - half, float(high) + half, colour);
    }
}

} // namespace tradestrata
