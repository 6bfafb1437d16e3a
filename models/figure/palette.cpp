// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tradestrata {

namespace {

constexpr QRgb rgb(unsigned hex)
{
    return 0xFF000000U | hex;
}

// Checked with Machado et al. (2009), severity 1.0, CIEDE2000: the least distance of any two of the first 8 is 13.7.
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
    // In the order of their codes, so that the order of the figure does not count.
    QList<qsizetype> without;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places[i] == 0)
            without.append(i);
    }
    std::ranges::stable_sort(without, {}, [&](qsizetype i) { return partners[i]; });
    for (const qsizetype i : without) {
        int best = 0;
        for (int k = 0; k < shared; ++k) {
            const int place = firstShared + (partners[i].number + k) % shared;
            if (best == 0 || used[size_t(place)] < used[size_t(best)])
                best = place;
        }
        places[i] = best;
        ++used[size_t(best)];
    }
    return places;
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

QRgb textOn(QRgb fill, const Theme &theme)
{
    return contrast(fill, 0xFFFFFFFF) >= 4.0 ? 0xFFFFFFFF : theme.ink;
}

} // namespace tradestrata
