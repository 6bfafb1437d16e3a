// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"

namespace tradestrata {

/// How concentrated trade is on few partners, over a list of month spans. Shares are of the published total, so what
/// the source does not allocate to a partner or does not publish separately counts in the total only: it makes trade
/// look less concentrated by at most the square of its share. Groups never count. A partner that is missing or not yet
/// published leaves a span blank; so does a total that is blank, zero or negative.
struct Concentration
{
    Column topThree;   ///< share of the three largest partners, per cent
    Column herfindahl; ///< Herfindahl-Hirschman index: the sum of squared shares in per cent, 0 to 10,000
                       ///< (O. C. Herfindahl, Concentration in the Steel Industry, Columbia University 1950;
                       ///< A. O. Hirschman, American Economic Review 54, 1964, p. 761)
    Column effective;  ///< effective number of partners: 1 over the sum of squared shares as fractions, that is, how
                       ///< many equal partners would give the same index (M. A. Adelman, Review of Economics and
                       ///< Statistics 51, 1969)
};

/// The three indices in one period.
struct ConcentrationCells
{
    Cell topThree;
    Cell herfindahl;
    Cell effective;
};

/// From the sums of all partners and the total.
ConcentrationCells concentrationOf(std::span<const Cell> partners, Cell total);
Concentration concentrationOf(const TradeTable &table, Flow flow, std::span<const MonthSpan> spans);

} // namespace tradestrata
