// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/tradetable.h"

namespace tradestrata {

class Language;

/// A release by its month of publication, or "data to August 2025" where that is not known.
QString releaseName(const ReleasePart &part, const Language &language);

/// The releases that some months come from, each once: "release of March 2026", or "releases of March 2026 (to December
/// 2024) and September 2026". Empty for none.
QString releasePhrase(const std::vector<ReleasePart> &parts, const Language &language);

} // namespace tradestrata
