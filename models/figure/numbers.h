// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/grouprows.h"
#include "models/analysis/sums.h"
#include "models/data/partnerregistry.h"
#include "models/data/prices.h"
#include "models/data/release.h"
#include "models/data/result.h"
#include "models/figure/figurespec.h"

namespace tradestrata {

/// The sums, the order and the blanks for a spec: everything that a figure says in numbers, without words or pixels.
struct Numbers
{
    TablePtr table;               ///< the release that the numbers are taken from, with the rows of the flow
    std::vector<Period> periods;  ///< the window at the measure's frequency
    std::vector<MonthSpan> spans; ///< the months that each period adds
    QList<PartnerCode> remainders; ///< groups drawn without the members that are shown beside them
    GroupRecipe groups;           ///< how the rows of groups are made
    Sums sums;                    ///< in dollars
    Sums made;                    ///< as they are shown: per cent, changes, an index, ranks; empty for Show::Value
    std::optional<Period> base;   ///< of an index: the period whose mean is 100
    int through = 12;             ///< yearly bars: the last month of the solid part
    Sums solid;                   ///< yearly bars: January to `through`; as shown
    Sums rest;                    ///< yearly bars: the published months after `through`; of quarters the months that
                                  ///< there are of an incomplete one. As shown
    int complete = -1;            ///< index of the last complete period of the window; -1 when there is none
    int newest = -1;              ///< index of the newest bar: the last period whose solid part has a value
    bool othersDrawn = false;     ///< asked for and drawable
    Messages notes;               ///< what the rules ask a figure to say: within others, unallocated, others not drawn

    /// What is drawn: the sums in dollars, or what is made of them.
    const Sums &shown(Show show) const { return show == Show::Value ? sums : made; }
};

/// The numbers of a spec; `prices` are needed for dollars of a stated month alone. Errors are wrong usage: unknown release, options that make no sense together, an empty
/// window, a group that overlaps with what it is stacked on.
Result<Numbers> numbersOf(const ReleaseList &releases, const PartnerRegistry &registry, const FigureSpec &spec,
                          const PriceIndex &prices = {});

} // namespace tradestrata
