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
    double percent = 0;         ///< NaN if there is none
    Blank blank = Blank::None;  ///< why now, or else a year earlier, has no value
    bool fromTooLittle = false; ///< a year earlier under 1 million dollars, zero or negative: no percentage would be
                                ///< meaningful
    bool isBlank() const { return blank != Blank::None || fromTooLittle; }
};

/// The values of one partner or group in one period.
struct Place
{
    PartnerCode partner; ///< meaningless for others
    Cell value;          ///< dollars
    Cell share;          ///< per cent of the published total
    YearChange change;
    int rank = 0; ///< 1 + the number of partners with more; 0 without a value, and for groups
};

/// The values and ranks of all partners and groups of the table in one period, drawn or not: what the read-out and the
/// partner list show at the cursor. Sums, shares and blanks are those of the figure.
struct PeriodSnapshot
{
    std::vector<Place> places; ///< partners and groups, ascending by code
    Place others;              ///< total less the shown
    Place total;

    /// For one that the table does not have: absent.
    Place of(PartnerCode partner) const;
    /// Others cannot be told where the shown overlap.
    void blankOthers(Blank why);
    /// Takes the changes of another snapshot of the same period, from a release that has both sides of them.
    void takeChanges(const PeriodSnapshot &other);
};

/// The snapshot over the months of a span. `shown` may hold groups that do not overlap.
PeriodSnapshot snapshotAt(const TradeTable &table, Flow flow, MonthSpan span, std::span<const PartnerCode> shown);

/// The same with the changes of the shown, of others and of the total as a figure shows them: of the same partners at
/// both ends, none across a change of territory.
PeriodSnapshot snapshotAt(const TradeTable &table, Flow flow, MonthSpan span, std::span<const PartnerCode> shown,
                          const PartnerRegistry &registry);

} // namespace tradestrata
