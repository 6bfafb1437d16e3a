// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layout/layout.h"
#include "widgets/render/fonts.h"

#include <QImage>

namespace tradestrata {

/// The figure as a picture, always on a fresh chart and frame: the window and the command line call this one function,
/// so the same figure and paper give the same pixels. Needs a QApplication; GUI thread.
/// The layout must be of that figure.
QImage renderFigure(const Figure &figure, const Layout &layout, const FigureFonts &fonts);

} // namespace tradestrata
