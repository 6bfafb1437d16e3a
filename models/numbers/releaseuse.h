// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/context.h"
#include "models/numbers/madenumbers.h"

namespace tradestrata {

/// What a figure's numbers are set beside: what the figure draws, or others and the total as in a table.
enum class Beside { Drawn, Total };

/// Whether a figure takes each period whole from one release: it draws others, the total, shares of it or ranks.
bool needsWhole(const FigureSpec &spec, Beside beside);

/// A release, or several together, with the rows that a figure asks for: in dollars of one month, of its flow, its
/// groups made.
class RowSource
{
public:
    RowSource(const FigureSpec &spec, const PartnerRegistry &registry, const PriceIndex &prices)
        : m_spec(spec)
        , m_registry(registry)
        , m_prices(prices)
    {
    }

    /// Exports and imports in the dollars asked for.
    Result<TablePtr> months(const TablePtr &release) const;
    /// The rows of the flow, with those of the groups.
    Result<TablePtr> rows(const TablePtr &months, const QList<PartnerCode> &shown, const GroupRecipe &groups) const;

private:
    const FigureSpec &m_spec;
    const PartnerRegistry &m_registry;
    const PriceIndex &m_prices;
};

/// Lines, changes and other comparisons take for each month all that they compare from the newest release that has it
/// all, which need not be the one that gives the total. Replaces what is shown; others and total stay.
std::optional<Message> useNewestFor(Numbers &numbers, const ReleaseList &releases, const FigureSpec &spec,
                                    const PartnerRegistry &registry, const PriceIndex &prices, const Shown &shown);

/// Takes both sides of a change on a year earlier from one release, the newest that has both, where the months around
/// it come from several. Where none has, the period is among numbers.changesAcross.
std::optional<Message> compareWithinReleases(Numbers &numbers, const ReleaseList &releases, const FigureSpec &spec,
                                             const PartnerRegistry &registry, const PriceIndex &prices, const Shown &shown);

/// The newest release that has both sides of a change of all that are compared; nullptr where none has.
TablePtr releaseForChange(const Numbers &numbers, const ReleaseList &releases, const FigureSpec &spec,
                          const PartnerRegistry &registry, const Shown &shown, MonthSpan span);

/// The release, or several together, that a number of the figure over these months was made from, in current dollars.
/// `besideTotal`: it stands beside the total, as in the panels.
/// Error: unknown release.
Result<TablePtr> releaseBehind(const Numbers &numbers, const ReleaseList &releases, const FigureSpec &spec,
                               const PartnerRegistry &registry, Show show, MonthSpan span, bool besideTotal);

} // namespace tradestrata
