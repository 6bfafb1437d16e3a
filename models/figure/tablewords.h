// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tradestrata {

/// What tables say of themselves, marked so that it is translated; a table's own head is in English.
inline constexpr const char *tableWords[] = {
    QT_TRANSLATE_NOOP("Table", "US Census Bureau"),
    QT_TRANSLATE_NOOP("Table", "US Department of Commerce"),
    QT_TRANSLATE_NOOP("Table", "US Trade in Goods by Country"),
    QT_TRANSLATE_NOOP("Table", "US dollars"),
    QT_TRANSLATE_NOOP("Table", "Census basis"),
    QT_TRANSLATE_NOOP("Table", "not seasonally adjusted"),
};

} // namespace tradestrata
