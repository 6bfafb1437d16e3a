// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sourcecells.h"
#include "models/data/context.h"
#include "models/numbers/numbers.h"

namespace tradestrata {

/// What a number of a figure is of: a series, or one of the additional columns of some charts.
enum class NumberOf {
    Partner,
    Others,
    Unallocated,
    Total,
    Average, ///< months as bars: 12 months over 12
    Exports, ///< exports and imports of one partner, in dollars
    Imports,
    Balance,
    TopThree, ///< the indices of concentration
    Herfindahl,
    Effective
};

/// The number that the user points at: its series, its months, and how it is shown.
struct NumberRef
{
    NumberOf of = NumberOf::Partner;
    PartnerCode partner;
    Period period; ///< as named
    MonthSpan span;
    ShowAs show = ShowAs::Value;
    std::optional<ShareOf> shareOf = {}; ///< nothing: as the figure's shares; the panels' are of the total

    bool operator==(const NumberRef &) const = default;
};

/// The number of the figure at an index of its periods: the months are those that the figure adds.
NumberRef numberAt(const Numbers &numbers, const FigureSpec &spec, NumberOf of, PartnerCode partner, int period);
/// Of yearly bars: January to the month through which years are compared, or the published months after it.
NumberRef solidPart(const Numbers &numbers, NumberRef number);
NumberRef restPart(const Numbers &numbers, NumberRef number);

/// The cells that a number of the figure was summed from. Without cells and with a reason if there is no such number.
/// Error: the release does not exist.
Result<SourceCells> sourceCellsOfNumber(const ReleaseList &releases, const PartnerRegistry &registry, const ValidSpec &spec,
                                        const Numbers &numbers, const NumberRef &number, const Context &context);

} // namespace tradestrata
