// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace tradestrata {

/// Rows of cells as lines of text, each column as wide as its widest cell, two spaces between. The columns in `numbers`
/// stand to the right. All rows have the same number of cells.
QString textColumns(const QList<QStringList> &rows, const QSet<int> &numbers);

} // namespace tradestrata
