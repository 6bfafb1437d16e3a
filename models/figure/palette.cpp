// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/palette.h"

#include "models/spec/housestyle.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace tradestrata {

namespace {

constexpr QRgb rgb(unsigned hex) { return 0xFF000000U | hex; }

// Checked with Machado et al. (2009), severity 1.0, CIEDE2000: the smallest difference of any two of the first 8 is
// 13.7.
constexpr std::array<PartnerColours, 24> table{{
    {rgb(0x006764), rgb(0x006764), rgb(0x1B7471)}, // Mexico
    {rgb(0xF26426), rgb(0xCC4A04), rgb(0xF26426)}, // Canada
    {rgb(0x886EA1), rgb(0x846A9C), rgb(0x886EA1)}, // China
    {rgb(0x1F367A), rgb(0x1F367A), rgb(0x4966AE)}, // United Kingdom
    {rgb(0xEFC938), rgb(0x8B7204), rgb(0xEFC938)}, // Germany
    {rgb(0xDC8CAC), rgb(0xA75C7B), rgb(0xDC8CAC)}, // Japan
    {rgb(0x5CB1EE), rgb(0x1E7AB4), rgb(0x5CB1EE)}, // Netherlands
    {rgb(0x7F2A26), rgb(0x7F2A26), rgb(0xA64D47)}, // South Korea
    {rgb(0x63B77C), rgb(0x2D844C), rgb(0x63B77C)}, // Switzerland
    {rgb(0x2BA79D), rgb(0x0F837B), rgb(0x2BA79D)}, // Taiwan
    {rgb(0x8B8F5C), rgb(0x737745), rgb(0x8B8F5C)}, // Brazil
    {rgb(0x768CD6), rgb(0x5C71B8), rgb(0x768CD6)}, // France
    {rgb(0xE99A3E), rgb(0xA66402), rgb(0xE99A3E)}, // India
    {rgb(0x3B5F41), rgb(0x3B5F41), rgb(0x4C7051)}, // Italy
    {rgb(0x35C4DA), rgb(0x018191), rgb(0x35C4DA)}, // Singapore
    {rgb(0x7F6843), rgb(0x7F6843), rgb(0x7F6843)}, // Belgium
    {rgb(0x8B429F), rgb(0x8B429F), rgb(0x934AA7)}, // Australia
    {rgb(0xF0B79A), rgb(0x9D694E), rgb(0xF0B79A)}, // Hong Kong
    {rgb(0x525A05), rgb(0x525A05), rgb(0x646D21)}, // United Arab Emirates
    {rgb(0xAF4675), rgb(0xAF4675), rgb(0xAF4675)}, // Malaysia
    {rgb(0xA45E28), rgb(0xA45E28), rgb(0xA45E28)}, // Vietnam
    {rgb(0xB0CB6F), rgb(0x657D1C), rgb(0xB0CB6F)}, // Ireland
    {rgb(0x9A6B61), rgb(0x97685E), rgb(0x9A6B61)}, // Thailand
    {rgb(0x5E2748), rgb(0x5E2748), rgb(0x925678)}, // Spain
}};

double linear(int channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(QRgb colour)
{
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

} // namespace

const PartnerColours &partnerColours(int place)
{
    Q_ASSERT(place >= 1 && place <= int(table.size()));
    return table[size_t(place - 1)];
}

QList<int> colourPlaces(const QList<PartnerCode> &partners, const PartnerRegistry &registry)
{
    constexpr int firstShared = 9;
    constexpr int shared = 16;
    std::array<int, table.size() + 1> used{};
    QList<int> places;
    for (const PartnerCode code : partners) {
        const Partner *partner = registry.partner(code);
        places.append(partner ? partner->colour : 0);
        ++used[size_t(places.last())];
    }
    // In the order of their codes, so that the order in the figure does not matter.
    QList<qsizetype> without;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places[i] == 0)
            without.append(i);
    }
    std::ranges::stable_sort(without, {}, [&](qsizetype i) { return partners[i]; });
    for (const qsizetype i : without) {
        int best = 0;
        for (int k = 0; k < shared; ++k) {
            const int place = firstShared + int((unsigned(partners[i].number) + unsigned(k)) % shared);
            if (best == 0 || used[size_t(place)] < used[size_t(best)])
                best = place;
        }
        places[i] = best;
        ++used[size_t(best)];
    }
    return places;
}

PartnerColours coloursOfFill(QRgb fill)
{
    constexpr double inkOnPaper = 4.6, liftedOnDark = 2.6;
    constexpr QRgb white = 0xFFFFFFFF;
    PartnerColours colours{fill, fill, fill};
    // In linear steps of the same hue; black and white end them.
    for (int step = 0; contrast(colours.ink, white) < inkOnPaper && step < 100; ++step)
        colours.ink = mixed(colours.ink, 0xFF000000, 0.98);
    const QRgb ground = themeOf(PaperTheme::Dark).paper;
    for (int step = 0; contrast(colours.dark, ground) < liftedOnDark && step < 100; ++step)
        colours.dark = mixed(colours.dark, white, 0.98);
    return colours;
}

QList<PartnerColours> coloursOf(const QList<PartnerCode> &partners, const PartnerRegistry &registry)
{
    const QList<int> places = colourPlaces(partners, registry);
    QList<PartnerColours> colours;
    for (qsizetype i = 0; i < partners.size(); ++i) {
        const auto own = registry.ownFill(partners[i]);
        colours.append(own ? coloursOfFill(*own) : partnerColours(places[i]));
    }
    return colours;
}

Theme themeOf(PaperTheme paper, const PartnerRegistry &registry)
{
    Theme theme = themeOf(paper);
    const bool dark = paper == PaperTheme::Dark;
    if (const auto others = registry.ownFill(othersFill))
        theme.others = dark ? coloursOfFill(*others).dark : *others;
    if (const auto total = registry.ownFill(totalFill)) // also the colour of its words
        theme.total = dark ? lightEnough(*total, theme.paper) : coloursOfFill(*total).ink;
    return theme;
}

QRgb mixed(QRgb colour, QRgb ground, double over)
{
    const auto channel = [over](int a, int b) { return int(std::lround(a * over + b * (1 - over))); };
    return qRgb(channel(qRed(colour), qRed(ground)), channel(qGreen(colour), qGreen(ground)),
                channel(qBlue(colour), qBlue(ground)));
}

double contrast(QRgb a, QRgb b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)}); // the list form returns values
    return (light + 0.05) / (dark + 0.05);
}

QRgb textOn(QRgb fill)
{
    constexpr QRgb white = 0xFFFFFFFF, black = 0xFF000000;
    constexpr double readable = 4.5; // WCAG 2.1; one of white and black always has it
    for (const QRgb colour : {white, Theme().ink}) {
        if (contrast(fill, colour) >= readable)
            return colour;
    }
    return black;
}

const Theme &themeOf(PaperTheme paper)
{
    static const Theme light;
    static const Theme dark{.paper = rgb(0x14181D),
                            .ink = rgb(0xF3F5F7),
                            .text = rgb(0xC6CDD5),
                            .muted = rgb(0x9AA4B0),
                            .grid = rgb(0x2C333B),
                            .axis = rgb(0xA9B2BC),
                            .others = rgb(0x565F6A),
                            .total = rgb(0xF3F5F7)};
    return paper == PaperTheme::Dark ? dark : light;
}

QRgb lightEnough(QRgb colour, QRgb paper)
{
    constexpr double least = 4.6;
    for (int part = 100; part > 0 && contrast(colour, paper) < least; part -= 4)
        colour = mixed(colour, 0xFFFFFFFF, 0.96);
    return colour;
}

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

int fromLinear(double c)
{
    const double s = c <= 0.0031308 ? c * 12.92 : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
    return int(std::lround(s * 255));
}

Triple linearOf(QRgb colour) { return {linear(qRed(colour)), linear(qGreen(colour)), linear(qBlue(colour))}; }

// The colour as a dichromat sees it, in linear RGB, clamped to the range of a screen.
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

double colourDistance(QRgb a, QRgb b) { return distanceOf(labOf(linearOf(a)), labOf(linearOf(b))); }

double leastDistance(QRgb a, QRgb b)
{
    double least = colourDistance(a, b);
    for (const Vision vision : {Vision::Protan, Vision::Deutan, Vision::Tritan})
        least = std::min(least, distanceOf(labOf(seenLinear(vision, a)), labOf(seenLinear(vision, b))));
    return least;
}

} // namespace tradestrata
