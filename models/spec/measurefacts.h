// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/period.h"
#include "models/spec/options.h"

namespace tradestrata {

/// An English source in the context "Figure" with its disambiguating comment.
struct MeasureWords
{
    const char *source = nullptr;
    const char *comment = nullptr;
};

/// How a measure adds months, and the words for its periods.
struct MeasureFacts
{
    OptionWord word;
    Frequency frequency = Frequency::Month; ///< how often it has a value
    int running = 0;                        ///< adds so many months up to that of its period; 0: the months of its period, or
    bool fromJanuary = false;               ///< from January of the year
    bool toMonth = false;                   ///< its periods are months that sums end with
    const char *subtitle;                   ///< "Figure": how months are added; for years with the first and last one, for same
                                            ///< months with these
    MeasureWords period = {};               ///< "12 months to %1": the name of a period that is not a month, a quarter or a year
    MeasureWords when;                      ///< "over the 12 months to %1", "in %1"
    const char *sum = nullptr;              ///< "Figure": what each value adds; a month adds nothing
    const char *name;                       ///< "Message": "12 months"
    const char *counted;                    ///< "Message": "%n year(s)"
};

const MeasureFacts &factsOf(Measure measure);
Frequency frequencyOf(Measure measure);

} // namespace tradestrata
