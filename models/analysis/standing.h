// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"
#include "models/data/partnerregistry.h"

#include <span>
#include <vector>

namespace tradestrata {

/// The change on the same months a year earlier.
struct YearChange
{
    double percent = 0;         ///< NaN when there is none
    Blank blank = Blank::None;  ///< why now, or else a year earlier, has no value
    bool fromTooLittle = false; ///< a year earlier under 1 million dollars, zero or negative: no percentage means much
    bool isBlank() const { return blank != Blank::None || fromTooLittle; }
};

/// Where one partner or group stands in one period.
struct Place
{
    PartnerCode partner; ///< meaningless for others
    Cell value;          ///< dollars
    Cell share;          ///< per cent of the published total
    YearChange change;
    int rank = 0; ///< 1 + the number of partners that have more; 0 without a value, and for groups
};

/// Who stands where in one period, everybody whom the table has, drawn or not: what the read-out and the partner list
/// say at the cursor. Sums, shares and blanks are those of the figure.
struct Standing
{
    std::vector<Place> places; ///< partners and groups, ascending by code
    Place others;              ///< total less the shown
    Place total;

    /// Of one the table does not have: absent.
    Place of(PartnerCode partner) const;
    /// The changes of another standing of the same period, of a release that has both sides of them.
    void takeChanges(const Standing &other);
};

/// The standing over the months of a span. `shown` may hold groups that do not overlap.
Standing standingAt(const TradeTable &table, Flow flow, MonthSpan span, std::span<const PartnerCode> shown);

/// The same with the changes of the shown, of others and of the total as a figure shows them: of the same partners at
/// both ends, none across a change of territory.
Standing standingAt(const TradeTable &table, Flow flow, MonthSpan span, std::span<const PartnerCode> shown,
                    const PartnerRegistry &registry);

} // namespace tradestrata
