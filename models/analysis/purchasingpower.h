// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/context.h"
#include "models/data/tradetable.h"

namespace tradestrata {

/// The consumer prices of a month; `bridged` takes the mean of its neighbours for a single missing month.
std::optional<double> priceOf(const PriceIndex &prices, Month month, bool bridged);
/// The factor that turns a month's dollars into dollars of another; NaN if either has no price.
double priceFactor(const PriceIndex &prices, Month month, Month dollarsOf, bool bridged);

/// The table in dollars of one month by US consumer prices: each month's dollars times the prices of that month over
/// its own, before anything is added. A month without a price is blank (Blank::NoPrice). `bridged` takes the mean of
/// its neighbours for a single missing price. Error: `dollarsOf` itself has no price. This is purchasing power, not the
/// volume of trade, for which each good would need its own prices.
Result<TablePtr> inDollarsOf(const TablePtr &table, const PriceIndex &prices, Month dollarsOf, bool bridged);

} // namespace tradestrata
