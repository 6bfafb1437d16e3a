// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/palette.h"

namespace tradestrata {

/// A partner's fill on a dark background: the fill is lightened, the total is nearly white; a house's own colour as far as it must be.
inline QColor liftedColour(const QColor &fill)
{
    if (fill.rgb() == Theme().total)
        return {0xE6, 0xE9, 0xED};
    constexpr int places = 24;
    for (int place = 1; place <= places; ++place) {
        if (partnerColours(place).fill == fill.rgb())
            return QColor::fromRgb(partnerColours(place).dark);
    }
    return QColor::fromRgb(coloursOfFill(fill.rgb()).dark); // of a house style
}

} // namespace tradestrata
