// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/pixels.h"

#include <QPointF>

#include <span>

namespace tradestrata {

/// A thin line of many, painted over what is there: in each pixel column the run's extent, half the width wider on both
/// sides, covered by area at its two ends. x never goes back; lengths in pixels. Good for lines about a pixel wide that
/// stand behind others, and five to ten times as fast as a ribbon, which knows joins and caps.
void drawHairline(const PixelBuffer &pixels, std::span<const QPointF> run, double width, QRgb colour);

} // namespace tradestrata
