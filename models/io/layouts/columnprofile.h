// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/io/layouts/layout.h"
#include "models/io/layouts/partnerresolver.h"

#include <QRegularExpression>

#include <array>
#include <set>
#include <string>

/// The evidence for a guess: what the head of a column says, and what its cells look like.
namespace tradestrata {

/// Words of heads in English, Spanish, French, German, Italian, Portuguese and Dutch. A word that means different things
/// in two of them ("importe" is an amount in Spanish, imports in German) is not among them.
struct HeadWords
{
    QRegularExpression year, month, quarter, period, reporter, partner, flow, exports, imports, value, unit, scale, product, code;
    QRegularExpression part;     ///< trade that exports or imports contain: re-exports, domestic exports
    QRegularExpression notValue; ///< numbers that are no trade values: shares, quantities, balances
    /// Amounts of trade that are not those of a period in current money: net, cumulative, real, per capita.
    QRegularExpression otherAmount;
    QRegularExpression adjusted, unadjusted; ///< for the season
    QRegularExpression flag;                 ///< what is said of a value, such as that it is revised: its texts are not countries
};
const HeadWords &headWords();

/// The code systems that a column of codes is tried for.
inline constexpr std::array<const char *, 4> codeSystems{"iso3", "iso2", "schedule-c", "m49"};

/// How many of a column's first cells with content are of which kind.
struct ColumnProfile
{
    int filled = 0;
    int periods = 0; ///< a month, quarter or year, as text or number
    int months = 0;  ///< a number or name of a month
    int numbers = 0;
    int noValues = 0; ///< that stand for a value that is not there, or for an error of a spreadsheet
    int flows = 0;
    int dates = 0;
    int names = 0;                               ///< partners or groups by name
    std::array<int, codeSystems.size()> codes{}; ///< by each code system
    std::set<std::string> distinct;

    bool mostly(int count) const { return filled > 0 && count * 10 >= filled * 8; }
    bool partly(int count) const { return filled > 0 && count * 10 >= filled * 5; }
    /// Whether nearly all values that are there are numbers: however many are suppressed.
    bool holdsNumbers() const { return numbers > 0 && numbers * 10 >= (filled - noValues) * 8; }
    /// Whether half of them are, or none is there.
    bool mayHoldNumbers() const { return numbers * 10 >= (filled - noValues) * 5; }
};

/// Of the cells below a row.
ColumnProfile profileOf(const GridHead &head, size_t headRow, size_t column, const PartnerResolver &resolver);

} // namespace tradestrata
