// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/recipe.h"

#include <list>
#include <map>
#include <span>
#include <tuple>
#include <vector>

namespace tradestrata {

/// The recipes of a list of partners evaluated over some spans, as whole columns: each series is added up once, whatever
/// is made of it. The table, the spans, the shown and the registry have to outlive it.
class ShownColumns
{
public:
    /// `shown` may hold groups; what others are says nothing where they overlap. Partners that the table does not have
    /// are absent. Without a registry nothing but sums, ranks and indices can be made.
    ShownColumns(const TradeTable &table, Flow flow, std::span<const PartnerCode> shown, std::span<const MonthSpan> spans,
                 const PartnerRegistry *registry = nullptr);

    /// Dollars, per cent, percentage points, an index or ranks. What adds up (see addsUp) does: shown + others = total in
    /// each period without a blank; the rest has its own others and total.
    Sums as(const ShowAs &as);
    /// One of these columns; `partner` is read for SumKind::Partner only.
    Column as(const ShowAs &as, SumKind kind, PartnerCode partner = {});

private:
    /// Terms of one role, and what they come to.
    struct Sum
    {
        TermRole role;
        std::vector<Term> terms;
        Column column;
    };
    using Key = std::tuple<TermRole, PartnerCode, const Group *>;

    Column counted(const Term &term, std::span<const MonthSpan> spans) const;
    const Column &kept(const Term &term, const ShowAs &as);
    const Column &sumOf(const Recipe &recipe, TermRole role, const ShowAs &as);
    void rank(Column &column);

    const TradeTable &m_table;
    Flow m_flow;
    std::span<const PartnerCode> m_shown;
    std::span<const MonthSpan> m_spans;
    const PartnerRegistry *m_registry;
    std::vector<PartnerCode> m_partners;
    std::map<Key, Column> m_columns;
    std::list<Sum> m_sums;
    std::vector<MonthSpan> m_base; ///< that the columns and sums of a base are of
    std::vector<Cell> m_ranked;    ///< of each period all partners
};

/// Their sums in dollars.
Sums sumsOf(const TradeTable &table, Flow flow, std::span<const PartnerCode> shown, std::span<const MonthSpan> spans);

} // namespace tradestrata
