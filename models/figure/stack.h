// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"

#include <vector>

namespace tradestrata {

/// A segment of a band between two neighbouring periods: its lower and upper edge at the left and at the right period.
struct BandSegment
{
    double leftLow = 0, leftHigh = 0, rightLow = 0, rightHigh = 0;
    bool drawn = false;
};

/// Bands stacked between neighbouring periods. A band that has no value at one end of a segment because it is within
/// others, or does not exist there, is not drawn and its dollars stay in others: a vertical step, never a wedge. If a
/// value is missing, nothing is drawn: a gap in the whole stack. Negative parts stack down from zero; a band that
/// changes sign within a segment has two parts there, which shrink to nothing on one side of zero and grow on the
/// other: at every position they add up to its value. The second parts are separate bands behind the first ones.
struct BandStack
{
    int series = 0;
    int bands = 0;                  ///< series, or twice as many if any band has two parts
    int segments = 0;               ///< periods - 1
    std::vector<BandSegment> edges; ///< [segment * bands + band], band 0 at the base line

    /// The series that a band draws.
    int seriesOf(int band) const { return band < series ? band : band - series; }
    const BandSegment &at(int segment, int band) const { return edges[size_t(segment * bands + band)]; }
    /// The lowest and the highest edge drawn.
    double low() const;
    double high() const;
};

/// Stacks the shown columns in their order, with others on top if it is drawn.
BandStack stackBands(const Sums &sums, bool withOthers);

} // namespace tradestrata
