// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tradestrata {

// What a spreadsheet may hold before it is refused. Beside each limit, the largest value met in real files.

inline constexpr int sheetRows = 1'048'576;          ///< Excel's own
inline constexpr int sheetColumns = 16'384;          ///< Excel's own
inline constexpr qint64 mostCells = 4'000'000;       ///< over all sheets, repeated ones counted; 316,410
inline constexpr qint64 mostTexts = 2'000'000;       ///< 66,935
inline constexpr qint64 mostTextBytes = 100'000'000; ///< of all texts together
inline constexpr qint64 longestText = 1'000'000;     ///< bytes of one text; 6,817
inline constexpr int deepestXml = 64;                ///< 11
inline constexpr qint64 longestXmlToken = 1 << 20;   ///< bytes of one tag; 2,000
inline constexpr qint64 mostCellFormats = 65'536;    ///< and as many codes of formats; Excel's own: 65,490
inline constexpr qsizetype longestFormatCode = 1000; ///< characters that count; Excel's own: 255
inline constexpr qint64 mostRelations = 20'000;      ///< of a part; 188 parts in all
inline constexpr qint64 mostSheets = 10'000;         ///< 188 parts in all

} // namespace tradestrata
