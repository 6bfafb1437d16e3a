// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/spec/housestyle.h"

namespace tradestrata {

/// The most that a logo may have, as it is kept in every session and figure of its house.
inline constexpr qsizetype mostLogoBytes = 200'000;

/// A picture of a logo, and its own size in whatever unit.
struct ReadLogo
{
    LogoPicture picture;
    double width = 0, height = 0;
};

/// A logo from the bytes of an SVG or PNG. Of SVG only shapes and their colours are kept,
/// written anew: nothing of what was read runs, refers to a file, or repeats itself. Errors: neither SVG nor PNG, too large,
/// broken, something that is not a shape, a reference to something outside.
Result<ReadLogo> readLogo(const QByteArray &bytes);

} // namespace tradestrata
