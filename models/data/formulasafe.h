// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tradestrata {

/// A text for a cell of a file or of the clipboard, with an apostrophe before each = + - @ that a spreadsheet would take for
/// the beginning of a formula: where the text begins, and behind each separator (in another language's spreadsheet the
/// semicolon of a name is one). Numbers, such as -5, stay as they are.
QString formulaSafe(const QString &text);

/// The text that was given to formulaSafe().
QString fromFormulaSafe(const QString &text);

} // namespace tradestrata
