// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/colourdistance.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace tradestrata {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr Matrix protan{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deutan{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritan{{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};

Triple times(const Matrix &m, const Triple &v)
{
    Triple result{};
    for (size_t i = 0; i < 3; ++i)
        result[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
    return result;
}

double toLinear(int channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

int fromLinear(double c)
{
    const double s = c <= 0.0031308 ? c * 12.92 : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
    return int(std::lround(s * 255));
}

Triple linearOf(QRgb colour)
{
    return {toLinear(qRed(colour)), toLinear(qGreen(colour)), toLinear(qBlue(colour))};
}

// What a dichromat sees, in linear RGB and held to what a screen shows.
Triple seenLinear(Vision vision, QRgb colour)
{
    if (vision == Vision::Normal)
        return linearOf(colour);
    const Matrix &m = vision == Vision::Protan ? protan : vision == Vision::Deutan ? deutan : tritan;
    Triple seen = times(m, linearOf(colour));
    for (double &channel : seen)
        channel = std::clamp(channel, 0.0, 1.0);
    return seen;
}

Triple labOf(const Triple &linear)
{
    const Triple white{0.95047, 1.0, 1.08883};
    Triple xyz = times(toXyz, linear);
    for (size_t i = 0; i < 3; ++i) {
        const double t = xyz[i] / white[i];
        xyz[i] = t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

double degrees(double radians) { return radians * 180 / std::numbers::pi; }
double radians(double degrees) { return degrees * std::numbers::pi / 180; }

double hue(double a, double b)
{
    const double angle = a == 0 && b == 0 ? 0 : degrees(std::atan2(b, a));
    return angle < 0 ? angle + 360 : angle;
}

double distanceOf(const Triple &first, const Triple &second)
{
    const auto [l1, a1, b1] = first;
    const auto [l2, a2, b2] = second;
    const double meanC = (std::hypot(a1, b1) + std::hypot(a2, b2)) / 2;
    const double g = (1 - std::sqrt(std::pow(meanC, 7) / (std::pow(meanC, 7) + std::pow(25.0, 7)))) / 2;
    const double c1 = std::hypot(a1 * (1 + g), b1);
    const double c2 = std::hypot(a2 * (1 + g), b2);
    const double h1 = hue(a1 * (1 + g), b1);
    const double h2 = hue(a2 * (1 + g), b2);
    const bool grey = c1 * c2 == 0;
    double dh = grey ? 0 : h2 - h1;
    dh += dh > 180 ? -360 : dh < -180 ? 360 : 0;
    const double dHue = 2 * std::sqrt(c1 * c2) * std::sin(radians(dh / 2));
    const double meanL = (l1 + l2) / 2;
    const double meanC2 = (c1 + c2) / 2;
    double meanH = h1 + h2;
    if (!grey)
        meanH = std::abs(h1 - h2) <= 180 ? meanH / 2 : (meanH + (meanH < 360 ? 360 : -360)) / 2;
    const double t = 1 - 0.17 * std::cos(radians(meanH - 30)) + 0.24 * std::cos(radians(2 * meanH))
                     + 0.32 * std::cos(radians(3 * meanH + 6)) - 0.20 * std::cos(radians(4 * meanH - 63));
    const double l50 = (meanL - 50) * (meanL - 50);
    const double sl = 1 + 0.015 * l50 / std::sqrt(20 + l50);
    const double sc = 1 + 0.045 * meanC2;
    const double sh = 1 + 0.015 * meanC2 * t;
    const double theta = 30 * std::exp(-std::pow((meanH - 275) / 25, 2));
    const double rc = 2 * std::sqrt(std::pow(meanC2, 7) / (std::pow(meanC2, 7) + std::pow(25.0, 7)));
    const double dl = (l2 - l1) / sl;
    const double dc = (c2 - c1) / sc;
    const double dhs = dHue / sh;
    return std::sqrt(dl * dl + dc * dc + dhs * dhs - std::sin(radians(2 * theta)) * rc * dc * dhs);
}

} // namespace

QRgb seenBy(Vision vision, QRgb colour)
{
    const Triple seen = seenLinear(vision, colour);
    return qRgb(fromLinear(seen[0]), fromLinear(seen[1]), fromLinear(seen[2]));
}

double colourDistance(QRgb a, QRgb b)
{
    return distanceOf(labOf(linearOf(a)), labOf(linearOf(b)));
}

double leastDistance(QRgb a, QRgb b)
{
    double least = colourDistance(a, b);
    for (const Vision vision : {Vision::Protan, Vision::Deutan, Vision::Tritan})
        least = std::min(least, distanceOf(labOf(seenLinear(vision, a)), labOf(seenLinear(vision, b))));
    return least;
}

} // namespace tradestrata
