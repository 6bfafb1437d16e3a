// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"

namespace tradestrata {

/// Adds the ribbon of leaders with its words and colours, where the numbers have leaders. The series have their looks.
void addLeaderRibbon(Figure &figure, const Numbers &numbers, Flow flow, const PartnerRegistry &registry, const Language &language);

/// What a leader of the flow is, with its universe: "the largest single-country buyer".
QString leaderName(Flow flow, const Language &language);

/// Who leads in a period, by how much and ahead of whom: "Canada leads by 1.9%, ahead of Mexico"; without one,
/// that no leader is known.
QString leaderSentence(const std::optional<PeriodLeader> &leader, const Language &language);

} // namespace tradestrata
