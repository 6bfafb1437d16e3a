// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

namespace tradestrata {

enum class Vision { Normal, Protan, Deutan, Tritan };

/// The colour as a dichromat sees it: Machado, Oliveira and Fernandes (2009), severity 1.0, in linear RGB.
QRgb seenBy(Vision vision, QRgb colour);
/// CIEDE2000 colour difference (CIE 142-2001; Sharma, Wu and Dalal 2005), D65, k = 1.
double colourDistance(QRgb a, QRgb b);
/// The least distance of two colours in the four kinds of vision.
double leastDistance(QRgb a, QRgb b);
/// Under this least distance two series need more than colour to be told apart.
inline constexpr double confusableDistance = 10;

} // namespace tradestrata
