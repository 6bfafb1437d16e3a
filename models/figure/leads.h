// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"

namespace tradestrata {

/// Where one line crosses another.
struct LineCrossing
{
    double place = 0; ///< between periods, along the drawn lines
    double value = 0;
    int period = 0;       ///< the first period in which the other leads
    bool toFirst = false; ///< the first of the two leads from there

    bool operator==(const LineCrossing &) const = default;
};

/// The crossings of two columns as lines on a scale, ascending. A run of equal values is one crossing, at its
/// beginning; a touch without a change of the leader is none, nor is a change across a gap.
std::vector<LineCrossing> crossingsOf(const Column &a, const Column &b, Scale scale);

/// The crossings of the first two of the shown, if the figure draws them as named lines.
std::vector<LineCrossing> crossingsIn(const Figure &figure);

/// Marks them with date and values, if the spec asks for it. Requires the axis and the format of values.
void addCrossings(Figure &figure, const FigureSpec &spec, const Language &language);
/// Why none is marked; empty if any is.
Messages whyNoCrossings(const Figure &figure);

/// Adds the ribbon of leaders with its words and colours, if the numbers have leaders. Requires the styles of the
/// series.
void addLeaderRibbon(Figure &figure, const Numbers &numbers, Flow flow, const PartnerRegistry &registry, const Language &language);

/// The role of a leader in the flow, with its universe: "the largest single-country buyer".
QString leaderName(Flow flow, const Language &language);

/// Who leads in a period, by how much and ahead of whom: "Canada leads by 1.9%, ahead of Mexico"; without a leader,
/// that none is known.
QString leaderSentence(const std::optional<PeriodLeader> &leader, const Language &language);

} // namespace tradestrata
