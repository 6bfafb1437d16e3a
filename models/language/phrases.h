// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/period.h"
#include "models/data/tradetable.h"
#include "models/spec/measurefacts.h"

#include <QString>

namespace tradestrata {

class Language;

/// The months of one period of a measure, within a sentence: "August 2025", "12 months to August 2025",
/// "January–August 2025".
QString periodPhrase(Measure measure, Period period, int through, const Language &language);

/// "Jan 2024", with a capital.
QString shortMonthYear(Month month, const Language &language);

/// A period as an adverb: "over the 12 months to August 2025", "in 2025". Any measure except the same months.
QString whenPhrase(Measure measure, Period period, const Language &language);

/// A release by its month of publication, or "data to August 2025" if that is unknown.
QString releaseName(const ReleasePart &part, const Language &language);

/// The releases that some months come from, each once: "release of March 2026", or "releases of March 2026 (to December
/// 2024) and September 2026". Empty if there are none.
QString releasePhrase(const std::vector<ReleasePart> &parts, const Language &language);

} // namespace tradestrata
