// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/figure/figure.h"
#include "widgets/render/fonts.h"

#include <QByteArray>
#include <QImage>

namespace tradestrata {

/// Renders the figure at a size; the window and the command line export exactly these bytes. Errors: "size-too-small"
/// if the words leave no room for the plot, "memory-missing". GUI thread only.
Result<QImage> pictureOf(const Figure &figure, const FigureSize &size, const FigureFonts &fonts);
Result<QByteArray> pngOf(const Figure &figure, const FigureSize &size, const FigureFonts &fonts);

} // namespace tradestrata
