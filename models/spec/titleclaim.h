// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spec/options.h"
#include "models/data/period.h"

#include <optional>

namespace tradestrata {

/// What a title written by hand says of who leads, so that it can be checked. What is not set is the figure's.
struct TitleClaim
{
    PartnerCode lead;
    std::optional<PartnerCode> over; ///< nothing: every other single country
    std::optional<Flow> flow;        ///< the flow that the words speak of; in a figure of another one they are not true
    std::optional<Measure> measure;
    std::optional<Period> period;    ///< nothing: the period looked at

    bool operator==(const TitleClaim &) const = default;
};

/// A period of a measure as a sentence says when: "over the 12 months to August 2025", "in 2025". Any measure but the
/// same months.
struct WhenPeriod
{
    Measure measure = Measure::Month;
    Period period;
    bool operator==(const WhenPeriod &) const = default;
};

} // namespace tradestrata
