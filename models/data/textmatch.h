// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tradestrata {

/// A name as it is compared: only lower-case letters and digits, without accents, leading articles and "and", "y",
/// "et", "St" written as "Saint": "The Bahamas" is "bahamas", "Trinidad & Tobago" and "Trinidad and Tobago" are
/// "trinidadtobago", "Côte d'Ivoire" is "cotedivoire".
QString foldedName(const QString &name);

/// How far a typed text is from a name, both folded; smaller is closer; nothing if they are not similar. One typing
/// mistake (a letter too many, missing, changed, or two neighbours exchanged) is closest, then the beginning of the
/// name, then two mistakes, then a part of the name.
std::optional<int> nameDistance(const QString &typed, const QString &name);

} // namespace tradestrata
