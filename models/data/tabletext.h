// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>
#include <vector>

namespace tradestrata {

/// A row of one of the program's own small tables; the cells point into the text that was read.
struct TextRow
{
    int line = 0; ///< 1-based line in the text
    std::vector<QByteArrayView> cells;
};

/// Reads the built-in comma-separated tables (partners, groups, names): UTF-8, lines that begin with '#' are comments,
/// the first other line is the head and must name exactly these columns; a cell may be in double quotes but cannot
/// contain any. The text must outlive the rows. Error: "table-head" or "table-row", with the line.
Result<std::vector<TextRow>> readTextTable(const QByteArray &text, std::initializer_list<QByteArrayView> columns);

} // namespace tradestrata
