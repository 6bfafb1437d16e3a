// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"
#include "models/spec/options.h"

#include <QColor>
#include <QRgb>

namespace tradestrata {

/// The colours of a paper and of what is written on it. WCAG contrast with the paper: ink 16.6, text 9.4, muted 5.2.
struct Theme
{
    QRgb paper = 0xFFFFFFFF;
    QRgb ink = 0xFF1B1F24;
    QRgb text = 0xFF3F4751;
    QRgb muted = 0xFF646E7A;
    QRgb grid = 0xFFE2E5E9;
    QRgb axis = 0xFF4A525C;
    QRgb others = 0xFFC5CAD1;
    QRgb total = 0xFF1B1F24;
};

/// The colours of each paper. On dark paper contrast is at least as high as on light.
const Theme &themeOf(PaperTheme paper);

/// A partner's colours: fill for marks, ink (4.6:1 on white paper) for text, dark for chips on a dark background.
struct PartnerColours
{
    QRgb fill = 0;
    QRgb ink = 0;
    QRgb dark = 0;
};

/// The table of partner colours, index 1 to 24; assigned to partners permanently.
const PartnerColours &partnerColours(int place);

/// The same colour, as light as text on that paper must be: 4.6:1.
QRgb lightEnough(QRgb colour, QRgb paper);

/// Colour indices for the partners of a figure, in their order: a partner's own, and for one without the entry of 9 to
/// 24 that the figure uses least, chosen from its code so that it is the same in every figure where possible.
QList<int> colourPlaces(const QList<PartnerCode> &partners, const PartnerRegistry &registry);

/// The colours that follow from a fill of a house style: ink by darkening it to 4.6:1 on white paper, dark by lifting it to
/// 2.6:1 on a dark background.
PartnerColours coloursOfFill(QRgb fill);

/// The theme of a paper with the fills of the house style for others and the total.
Theme themeOf(PaperTheme paper, const PartnerRegistry &registry);

/// The colours for the partners of a figure, in their order: those of the house style, else by colourPlaces().
QList<PartnerColours> coloursOf(const QList<PartnerCode> &partners, const PartnerRegistry &registry);

/// `over` blended over the background: 0 to 1, mixed in sRGB.
QRgb mixed(QRgb colour, QRgb ground, double over);
/// Contrast ratio by WCAG 2.1 (relative luminance), 1 to 21.
double contrast(QRgb a, QRgb b);
/// White if its contrast on the fill is 4.5 or more, otherwise the ink of light paper, or black where that has less.
QRgb textOn(QRgb fill);

enum class Vision { Normal, Protan, Deutan, Tritan };

/// The colour as a dichromat sees it: Machado, Oliveira and Fernandes (2009), severity 1.0, in linear RGB.
QRgb seenBy(Vision vision, QRgb colour);
/// CIEDE2000 colour difference (CIE 142-2001; Sharma, Wu and Dalal 2005), D65, k = 1.
double colourDistance(QRgb a, QRgb b);
/// The smallest difference of two colours in the four kinds of vision.
double leastDistance(QRgb a, QRgb b);
/// Below this difference, colour is not enough to tell two series apart.
inline constexpr double confusableDistance = 10;

} // namespace tradestrata
