// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cellsbehind.h"
#include "models/data/context.h"
#include "models/numbers/numbers.h"

namespace tradestrata {

/// What a number of a figure is of: a series of it, or one of the columns that some charts have beside them.
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

/// Which number somebody points at: whose, over which months, and what is made of them.
struct NumberRef
{
    NumberOf of = NumberOf::Partner;
    PartnerCode partner;
    Period period; ///< as it is named
    MonthSpan span;
    Show show = Show::Value;
    std::optional<ShareOf> shareOf = {}; ///< nothing: as the figure's shares; the panels' are of the total

    bool operator==(const NumberRef &) const = default;
};

/// Whether the number is one of the figure's, at a place of it: the months are those that the figure adds.
NumberRef numberAt(const Numbers &numbers, const FigureSpec &spec, NumberOf of, PartnerCode partner, int period);
/// Of yearly bars: January to the month that years are compared through, or the published months after it.
NumberRef solidPart(const Numbers &numbers, NumberRef number);
NumberRef restPart(const Numbers &numbers, NumberRef number);

/// The cells that a number of the figure was summed from. Without cells and with a reason where there is no such number.
/// Error: the release is not there.
Result<CellsBehind> cellsBehindNumber(const ReleaseList &releases, const PartnerRegistry &registry, const ValidSpec &spec,
                                      const Numbers &numbers, const NumberRef &number, const Context &context);

} // namespace tradestrata
