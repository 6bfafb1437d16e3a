// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"

#include <QByteArray>
#include <QByteArrayView>

namespace tradestrata::owntable {

/// The text of a table as the program wrote it, from one that a spreadsheet has saved again: with padding, other
/// separators, quotes, codes without zeros, months as it shows them. Lines keep their numbers. It says nothing on whether the
/// table is right. Errors: those of decodeText() and RecordReader.
Result<QByteArray> restored(QByteArrayView bytes);

} // namespace tradestrata::owntable
