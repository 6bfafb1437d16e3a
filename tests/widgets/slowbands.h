// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/widgets/chartfixture.h"
#include "widgets/charts/bandplottable.h"

/// A slow rasteriser of bands without strips, to compare the fast one with.
namespace chartfixture {

/// How much of each pixel the bands cover: many narrow columns in each, in which edges are considered level.
inline QImage slowlyRastered(const BandStack &stack, const BandPlace &place, QSize size)
{
    constexpr int parts = 64;
    QImage image = paperOf(size);
    for (int x = 0; x < size.width(); ++x) {
        std::vector<double> cover(size_t(size.height() * stack.bands), 0);
        for (int part = 0; part < parts; ++part) {
            const double at = x + (part + 0.5) / parts;
            for (int segment = 0; segment < stack.segments; ++segment) {
                const BandSpan span = stack.spans[size_t(segment)];
                // A place between two periods is as far between their positions.
                const auto xAt = [&](double p) {
                    return std::lerp(place.x[size_t(p)], place.x[size_t(std::ceil(p))], p - std::floor(p));
                };
                const double left = xAt(span.left), right = xAt(span.right);
                if (at < left || at >= right)
                    continue;
                const double along = (at - left) / (right - left);
                for (int band = 0; band < stack.bands; ++band) {
                    const BandSegment &e = stack.at(segment, band);
                    if (!e.drawn)
                        continue;
                    const double top = place.zero + std::lerp(e.leftHigh, e.rightHigh, along) * place.unit;
                    const double bottom = place.zero + std::lerp(e.leftLow, e.rightLow, along) * place.unit;
                    for (int y = 0; y < size.height(); ++y)
                        cover[size_t(y * stack.bands + band)] += std::max(0.0, std::min(bottom, y + 1.0) - std::max(top, double(y)))
                                                                 / parts;
                }
            }
        }
        for (int y = 0; y < size.height(); ++y) {
            double rest = 1, red = 0, green = 0, blue = 0;
            for (int band = 0; band < stack.bands; ++band) {
                const double share = cover[size_t(y * stack.bands + band)];
                const QRgb colour = place.colours[size_t(band)];
                rest -= share;
                red += share * qRed(colour);
                green += share * qGreen(colour);
                blue += share * qBlue(colour);
            }
            const auto channel = [rest](double sum) { return int(std::lround(sum + 255 * std::max(0.0, rest))); };
            image.setPixel(x, y, qRgb(channel(red), channel(green), channel(blue)));
        }
    }
    return image;
}

} // namespace chartfixture
