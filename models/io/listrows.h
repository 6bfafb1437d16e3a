// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace tradestrata {

/// A row of a small list that an analyst writes: events, published figures.
struct ListRow
{
    int line = 0;      ///< 1-based
    QStringList cells; ///< as many as the head has at least, with white space simplified
};

/// How the first row of a list, its head, is given.
enum class ListHeads { InLowerCase, AsWritten };

/// The rows with text of a list, the head among them. Cells beyond the head's are dropped if they are empty.
/// Errors: those of openGrids() and of its text, with the line.
Result<std::vector<ListRow>> readListRows(QByteArrayView bytes, ListHeads heads = ListHeads::InLowerCase);

} // namespace tradestrata
