// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/builtin.h"
#include "models/data/message.h"
#include "models/spec/housestyle.h"
#include "widgets/render/fonts.h"

#include <optional>

namespace tradestrata {

/// The fonts in which figures of a house style are drawn.
struct HouseFonts
{
    FigureFonts fonts;
    std::optional<Message> missing = {}; ///< that the family which comes first is not installed
};

/// The first of the style's families that is installed, or `own`.
HouseFonts fontsOf(const FigureFonts &own, const HouseStyle &style);

/// The same for a command. Commands start without the desktop's fonts, which take long to find: they are only found if the
/// style asks for one. Nothing if the program's own cannot be loaded.
std::optional<HouseFonts> fontsFor(const Builtin &builtin, const HouseStyle &style);
/// Where the desktop's fonts were before they were left out.
void rememberDesktopFonts(const QByteArray &configuration);

} // namespace tradestrata
