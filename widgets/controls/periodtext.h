// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/period.h"

#include <QLocale>
#include <QStringView>

#include <optional>

namespace tradestrata {

/// Reads a period as people type it: "2025-08", "8/2025", "2025-Q3", "T3 2025", "2025", "Aug 2025", "agosto de 2025",
/// "août 2025", "latest", "último", "dernier", "first"; in English, Spanish, French and the locale's language, with or
/// without accents and capitals. Nothing for a text that is no period, or could be two.
std::optional<PeriodRef> readPeriod(QStringView text, const QLocale &locale);

} // namespace tradestrata
