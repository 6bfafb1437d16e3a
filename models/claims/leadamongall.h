// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"

#include <optional>
#include <span>

namespace tradestrata {

/// Who has most and who next among all single countries over some months, shown or not. Groups never stand among them.
struct TopPlaces
{
    QList<PartnerCode> first;  ///< several where they are level; empty where nothing says who
    QList<PartnerCode> second; ///< those with the next lower value; empty where nothing says who
    double firstValue = 0;     ///< dollars
    double secondValue = 0;

    bool hasLeader() const { return first.size() == 1; }
};

/// A release without a published total there holds some partners and not all, so it does not say who leads; nor does one
/// that lacks the value of a partner that could have more, as what is left of the total is large enough.
TopPlaces topPlaces(const TradeTable &table, Flow flow, MonthSpan span);

/// The index of the first of the spans up to the last one from which the leader of the last has led all without a
/// break. Nothing where it has no leader, and where the lead goes back to the first span that says who led.
std::optional<size_t> leadsAllSince(const TradeTable &table, Flow flow, std::span<const MonthSpan> spans);

} // namespace tradestrata
