// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/showas.h"

#include <algorithm>

namespace tradestrata {

namespace {

std::vector<PartnerCode> partnersOf(const TradeTable &table, Flow flow)
{
    std::vector<PartnerCode> partners;
    for (const TableRow &row : table.rows(flow)) {
        if (!row.key.partner.isGroup())
            partners.push_back(row.key.partner);
    }
    return partners;
}

// A member's dollars in the months in which the published row counts it, and nothing in the others.
TableRow heldBy(const Group &group, TableRow row, Month first)
{
    for (size_t i = 0; i < row.values.size(); ++i) {
        if (!group.rowHolds(row.key.partner, first + int(i))) {
            row.values[i] = 0;
            row.blanks[i] = Blank::None;
        }
    }
    return row;
}

// What is counted and a whole are of the same months, as are the two ends that lie a year earlier.
TermRole monthsLike(TermRole role)
{
    return role == TermRole::Whole ? TermRole::Counted : role == TermRole::WholeBefore ? TermRole::YearEarlier : role;
}

} // namespace

ShownColumns::ShownColumns(const TradeTable &table, Flow flow, std::span<const PartnerCode> shown,
                           std::span<const MonthSpan> spans, const PartnerRegistry *registry)
    : m_table(table)
    , m_flow(flow)
    , m_shown(shown)
    , m_spans(spans)
    , m_registry(registry)
    , m_partners(partnersOf(table, flow))
{
}

const Column &ShownColumns::columnOf(const Term &term, const ShowAs &as)
{
    const Key key{monthsLike(term.role), term.series, term.heldBy};
    const auto found = m_columns.find(key);
    if (found != m_columns.end())
        return found->second;
    const std::vector<MonthSpan> spans = spansOf(term.role, m_spans, as);
    const TableRow *row = term.heldBy ? m_table.find({m_flow, term.series}) : nullptr;
    const Blank withoutRow = term.series == worldCode ? Blank::Missing : Blank::Absent;
    Column column = row ? tradestrata::columnOf(m_table, heldBy(*term.heldBy, *row, m_table.first()), spans)
                        : tradestrata::columnOf(m_table, SeriesKey{m_flow, term.series}, spans, withoutRow);
    return m_columns.emplace(key, std::move(column)).first->second;
}

void ShownColumns::rank(Column &column)
{
    Term term;
    std::vector<const Column *> all;
    for (const PartnerCode partner : m_partners) {
        term.series = partner;
        all.push_back(&columnOf(term, ShowAs()));
    }
    std::vector<Cell> cells(all.size());
    for (int i = 0; i < column.size(); ++i) {
        std::ranges::transform(all, cells.begin(), [i](const Column *one) { return one->at(i); });
        column.values[size_t(i)] = rankOf(column.at(i), cells).value;
    }
}

Column ShownColumns::as(const ShowAs &as, SumKind kind, PartnerCode partner)
{
    if (as.base != m_base) {
        std::erase_if(m_columns, [](const auto &entry) { return std::get<TermRole>(entry.first) == TermRole::Base; });
        m_base = as.base;
    }
    const Recipe recipe = recipeOf(kind, partner, as, {m_shown, m_partners, m_registry});
    TermColumns columns;
    for (const Term &term : recipe.terms)
        columns.push_back(&columnOf(term, as));
    Column result = evaluated(recipe, columns, m_spans);
    result.partner = kind == SumKind::Partner ? partner : worldCode;
    if (recipe.formula.ranked && recipe.refused == Blank::None)
        rank(result);
    return result;
}

Sums ShownColumns::as(const ShowAs &as)
{
    Sums sums;
    for (const PartnerCode partner : m_shown)
        sums.shown.push_back(this->as(as, SumKind::Partner, partner));
    sums.others = this->as(as, SumKind::Others);
    sums.unallocated = this->as(as, SumKind::Unallocated);
    sums.total = this->as(as, SumKind::Total);
    return sums;
}

Sums sumsOf(const TradeTable &table, Flow flow, std::span<const PartnerCode> shown, std::span<const MonthSpan> spans)
{
    return ShownColumns(table, flow, shown, spans).as(ShowAs());
}

} // namespace tradestrata
