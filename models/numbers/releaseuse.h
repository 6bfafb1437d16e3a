// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/context.h"
#include "models/numbers/numberparts.h"

namespace tradestrata {

/// Whether others and the total are needed only if the figure draws them, or always, as in a table.
enum class TotalUse { AsDrawn, Always };

/// Whether a figure takes each period whole from one release: it draws others, the total, shares of it or ranks.
bool needsWhole(const FigureSpec &spec, TotalUse totalUse);

/// A release, or several together, with the rows for a figure: in dollars of one month, of its flow, with its groups
/// computed.
class RowSource
{
public:
    RowSource(const FigureSpec &spec, const PartnerRegistry &registry, const PriceIndex &prices)
        : m_spec(spec)
        , m_registry(registry)
        , m_prices(prices)
    {
    }

    /// Exports and imports in the requested dollars.
    Result<TablePtr> months(const TablePtr &release) const;
    /// The rows of the flow, with those of the groups.
    Result<TablePtr> rows(const TablePtr &months, const QList<PartnerCode> &shown, const GroupRecipe &groups) const;

private:
    const FigureSpec &m_spec;
    const PartnerRegistry &m_registry;
    const PriceIndex &m_prices;
};

/// For lines, changes and other comparisons: takes for each month all that they compare from the newest release that
/// has it all, which need not be the one that gives the total. Replaces what is shown; others and total stay.
std::optional<Message> useNewestFor(Numbers &numbers, const ReleaseList &releases, const FigureSpec &spec,
                                    const PartnerRegistry &registry, const PriceIndex &prices, const Shown &shown);

/// Takes both sides of a change on a year earlier from one release, the newest that has both, if the months around it
/// come from several. If none has, the period is added to numbers.changesAcross.
std::optional<Message> compareWithinReleases(Numbers &numbers, const ReleaseList &releases, const FigureSpec &spec,
                                             const PartnerRegistry &registry, const PriceIndex &prices, const Shown &shown);

/// The newest release that has both sides of a change for all that are compared; nullptr if none has.
TablePtr releaseForChange(const Numbers &numbers, const ReleaseList &releases, const FigureSpec &spec,
                          const PartnerRegistry &registry, const Shown &shown, MonthSpan span);

/// The release, or several together, that a number of the figure over these months was computed from, in current
/// dollars. `withTotal`: it is beside the total, as in the panels. Error: unknown release.
Result<TablePtr> sourceRelease(const Numbers &numbers, const ReleaseList &releases, const FigureSpec &spec,
                               const PartnerRegistry &registry, ShowAs show, MonthSpan span, bool withTotal);

} // namespace tradestrata
