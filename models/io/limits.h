// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tradestrata {

// The limits beyond which a file is considered a mistake.

inline constexpr int firstYear = 1900;
inline constexpr int lastYear = 2100;
inline constexpr int lastCode = 9999;                        ///< of a partner or group
inline constexpr double largestMillions = 9e9;               ///< in dollars, still an exact whole number in a double
inline constexpr qint64 mostFileBytes = 500'000'000;         ///< of a file that is read into memory
inline constexpr qint64 mostLongTextBytes = 4'000'000'000;   ///< of text that is read in pieces
inline constexpr qint64 mostListBytes = 1 << 20;             ///< in a list of events or of published figures
inline constexpr qint64 mostPictureBytes = 200'000'000;      ///< of a picture of a figure
inline constexpr qsizetype mostFigureTextBytes = 32'000'000; ///< of what it carries, unpacked
inline constexpr qsizetype mostFigureHeadBytes = 4'000'000;  ///< in that of the JSON, which takes a hundred times its bytes
inline constexpr qsizetype mostFigureTables = 100;           ///< in that
inline constexpr size_t mostFieldBytes = 1 << 20;            ///< in a field of a text file
inline constexpr int mostColumns = 16384;                    ///< of a text file, as of a spreadsheet

} // namespace tradestrata
