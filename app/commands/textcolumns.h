// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace tradestrata {

/// Formats rows of cells as lines of text. Each column is as wide as its widest cell, with two spaces in between. The
/// columns in `numbers` are right-aligned. All rows have the same number of cells.
QString textColumns(const QList<QStringList> &rows, const QSet<int> &numbers);

} // namespace tradestrata
