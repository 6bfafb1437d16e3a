// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"

#include <vector>

namespace tradestrata {

/// A segment of a band between two places: its lower and upper edge at the left and at the right one.
struct BandSegment
{
    double leftLow = 0, leftHigh = 0, rightLow = 0, rightHigh = 0;
    bool drawn = false;
};

/// Where a segment is: 3 is the fourth period, 3.5 half way from it to the fifth.
struct BandSpan
{
    double left = 0, right = 0;
    bool operator==(const BandSpan &) const = default;
};

/// Bands stacked between neighbouring periods. A period between two gaps is a block, half a period to each side; so is
/// what others is in a single period with a total, on top of the bands that pass through it. A band that has no value at one end
/// of a segment because it is within others, or does not exist there, is not drawn and its dollars stay in others: a vertical
/// step, never a wedge. If a value is missing, nothing is drawn: a gap in the whole stack. Negative parts stack down from zero; a
/// band that changes sign within a segment has two parts there, which shrink to nothing on one side of zero and grow on the
/// other: at every position they add up to its value. The second parts are separate bands behind the first ones.
struct BandStack
{
    int series = 0;
    int bands = 0;                  ///< series, or twice as many if any band has two parts
    int segments = 0;               ///< periods - 1, and more if there are blocks
    std::vector<BandSpan> spans;    ///< of each segment, ascending
    std::vector<BandSegment> edges; ///< [segment * bands + band], band 0 at the base line

    /// The series that a band draws.
    int seriesOf(int band) const { return band < series ? band : band - series; }
    const BandSegment &at(int segment, int band) const { return edges[size_t(segment * bands + band)]; }
    /// The lowest and the highest edge drawn.
    double low() const;
    double high() const;
};

/// The position of a place among periods at x; beyond them, and for a period alone, which is `alone` wide, as far as a
/// period's width.
double positionOf(double place, const std::vector<double> &x, double alone);

/// Stacks the shown columns in their order, with others on top if it is drawn.
BandStack stackBands(const Sums &sums, bool withOthers);

} // namespace tradestrata
