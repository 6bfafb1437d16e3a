// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"

namespace tradestrata {

/// Where one line passes another.
struct LineCrossing
{
    double place = 0;   ///< between periods, on the lines as they are drawn
    double value = 0;
    int period = 0;     ///< the first in which the other leads
    bool toFirst = false; ///< it is the first of the two that leads there

    bool operator==(const LineCrossing &) const = default;
};

/// The crossings of two columns as lines on a scale, ascending. Equal values on the way are one crossing, where they
/// begin; a touch without a change of the leader is none, nor is a change across a gap.
std::vector<LineCrossing> crossingsOf(const Column &a, const Column &b, Scale scale);

/// Those of the first two of the shown, where the figure draws them as lines by name.
std::vector<LineCrossing> crossingsIn(const Figure &figure);

/// Marks them with date and values, where the spec asks for it. The axis and how values are written are known.
void addCrossings(Figure &figure, const FigureSpec &spec, const Language &language);
/// Says below the figure why none is marked, where they are asked for.
void noteCrossings(Figure &figure, const FigureSpec &spec, const Language &language);

/// Adds the ribbon of leaders with its words and colours, where the numbers have leaders. The series have their looks.
void addLeaderRibbon(Figure &figure, const Numbers &numbers, Flow flow, const PartnerRegistry &registry, const Language &language);

/// What a leader of the flow is, with its universe: "the largest single-country buyer".
QString leaderName(Flow flow, const Language &language);

/// Who leads in a period, by how much and ahead of whom: "Canada leads by 1.9%, ahead of Mexico"; without one,
/// that no leader is known.
QString leaderSentence(const std::optional<PeriodLeader> &leader, const Language &language);

} // namespace tradestrata
