// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/claim.h"
#include "models/data/tradetable.h"

#include <QList>

namespace tradestrata {

/// What the words of a figure stand on: a release, or several together, with the rows of the flow, at one period.
struct TitleGround
{
    TablePtr table;    ///< everybody, with the total
    TablePtr compared; ///< what the figure draws of some partners, where that is taken from newer releases; else nothing
    Flow flow = Flow::Exports;
    Measure measure = Measure::TwelveMonths;
    int through = 12;         ///< of the same months
    MonthSpan window;
    Month cursor;             ///< titles are about the last period that had ended by then
    QList<PartnerCode> shown; ///< in the figure

    /// What two partners are compared in, so that the title agrees with what is drawn of them.
    const TradeTable &tableOf(PartnerCode a, PartnerCode b) const;
};

/// The last period of the measure that had ended by the cursor.
Period titlePeriod(const TitleGround &ground);

/// The periods of the ground's measure over its table.
MeasurePeriods periodsOf(const TitleGround &ground);
/// "A leads B" at the title's period. Same months make claims too, here alone.
Claim claimOn(const TitleGround &ground, PartnerCode a, PartnerCode b);

} // namespace tradestrata
