// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tradestrata {

/// A text without what has no glyph and what no XML may have: a space for each control, also for a tab or the end of a
/// line, for each separator of lines or paragraphs, half of a pair of surrogates, U+FFFE and U+FFFF.
QString printable(const QString &text);

/// The same, with the ends of its lines as \n.
QString printableLines(const QString &text);

} // namespace tradestrata
