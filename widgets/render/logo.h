// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spec/housestyle.h"

#include <QRectF>

class QPainter;

namespace tradestrata {

/// Draws a logo into a box: shapes as shapes, so that vector files stay sharp.
void drawLogo(QPainter *painter, const LogoPicture &logo, const QRectF &box);

} // namespace tradestrata
