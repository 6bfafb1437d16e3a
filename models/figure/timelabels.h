// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"

namespace tradestrata {

class Language;

/// Labels for a row of periods, in levels from dense to sparse: months of short windows, then every year, every 2nd,
/// 5th, 10th, 20th and 50th. Yearly periods also carry their first year where the next label is far enough.
std::vector<std::vector<TimeLabel>> timeLabelLevels(const std::vector<Period> &periods, const Language &language);

/// January to December without a year: all, or every third.
std::vector<std::vector<TimeLabel>> monthLabelLevels(const Language &language);

/// Labels under bars: all, every 2nd, 5th, 10th, 20th, counted from the newest bar, which always has its own.
std::vector<std::vector<TimeLabel>> barLabelLevels(const std::vector<Period> &periods, int newest,
                                                   const Language &language);

} // namespace tradestrata
