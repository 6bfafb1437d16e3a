// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/recipe.h"

#include <list>
#include <map>
#include <span>
#include <tuple>
#include <vector>

namespace tradestrata {

/// The recipes of a list of partners evaluated over some spans, as whole columns: each series is summed once for all of
/// them. The table, the spans, the shown and the registry must outlive it.
class ShownColumns
{
public:
    /// `shown` may hold groups; if they overlap, others are undefined. Partners that the table does not have are
    /// absent. Without a registry only sums, ranks and indices can be computed.
    ShownColumns(const TradeTable &table, Flow flow, std::span<const PartnerCode> shown, std::span<const MonthSpan> spans,
                 const PartnerRegistry *registry = nullptr);

    /// Dollars, per cent, percentage points, an index or ranks. Where values add up (see addsUp), shown + others =
    /// total in each period without a blank; otherwise others and total have values of their own.
    Sums as(const ShowAsSpec &as);
    /// One of these columns; `partner` is only read for SumKind::Partner.
    Column as(const ShowAsSpec &as, SumKind kind, PartnerCode partner = {});

private:
    /// Terms of one role, and their sum.
    struct Sum
    {
        TermRole role;
        std::vector<Term> terms;
        Column column;
    };
    using Key = std::tuple<TermRole, PartnerCode, const Group *>;

    Column counted(const Term &term, std::span<const MonthSpan> spans) const;
    const Column &kept(const Term &term, const ShowAsSpec &as);
    const Column &sumOf(const Recipe &recipe, TermRole role, const ShowAsSpec &as);
    void rank(Column &column);

    const TradeTable &m_table;
    Flow m_flow;
    std::span<const PartnerCode> m_shown;
    std::span<const MonthSpan> m_spans;
    const PartnerRegistry *m_registry;
    std::vector<PartnerCode> m_partners;
    std::map<Key, Column> m_columns;
    std::list<Sum> m_sums;
    std::vector<MonthSpan> m_base; ///< which the columns and sums of a base are over
    std::vector<Cell> m_ranked;    ///< of all partners in each period
};

/// The sums in dollars.
Sums sumsOf(const TradeTable &table, Flow flow, std::span<const PartnerCode> shown, std::span<const MonthSpan> spans);

} // namespace tradestrata
