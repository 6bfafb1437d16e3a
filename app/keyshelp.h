// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMenuBar;

namespace tradestrata {

/// Every key of the menus as a table in HTML, menu by menu, in two columns of pairs; `others`: sentences on keys that are
/// in no menu, above it.
QString keysHelp(const QMenuBar &bar, const QStringList &others);

} // namespace tradestrata
