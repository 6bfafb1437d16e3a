// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/figure/figure.h"
#include "widgets/render/fonts.h"

#include <QByteArray>
#include <QImage>

namespace tradestrata {

/// The figure as a picture of a size: what the window and the command line export, to the byte. Errors:
/// "size-too-small" when its words leave no room to draw in, "memory-missing". GUI thread.
Result<QImage> pictureOf(const Figure &figure, const FigureSize &size, const FigureFonts &fonts);
Result<QByteArray> pngOf(const Figure &figure, const FigureSize &size, const FigureFonts &fonts);

} // namespace tradestrata
