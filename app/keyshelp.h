// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMenuBar;

namespace tradestrata {

/// All keys of the menus as an HTML table, menu by menu, in two columns of pairs. `others` are sentences on keys that
/// are not in a menu; they come first.
QString keysHelp(const QMenuBar &bar, const QStringList &others);

} // namespace tradestrata
