// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/showncolumns.h"

#include <algorithm>
#include <iterator>

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

// A member's dollars in the months in which the published row counts it, and zero in the others.
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

// What is counted and the whole are of the same months, as are the two a year earlier.
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

Column ShownColumns::counted(const Term &term, std::span<const MonthSpan> spans) const
{
    const TableRow *row = m_table.find({m_flow, term.series});
    if (!row)
        return blankColumn(term.series, spans.size(), term.series == worldCode ? Blank::Missing : Blank::Absent);
    return term.heldBy ? columnOf(m_table, heldBy(*term.heldBy, *row, m_table.first()), spans) : columnOf(m_table, *row, spans);
}

const Column &ShownColumns::kept(const Term &term, const ShowAsSpec &as)
{
    const Key key{monthsLike(term.role), term.series, term.heldBy};
    const auto found = m_columns.find(key);
    return found != m_columns.end() ? found->second
                                    : m_columns.emplace(key, counted(term, spansOf(term.role, m_spans, as))).first->second;
}

const Column &ShownColumns::sumOf(const Recipe &recipe, TermRole role, const ShowAsSpec &as)
{
    Sum sum{monthsLike(role), {}, {}};
    std::ranges::copy_if(recipe.terms, std::back_inserter(sum.terms), [role](const Term &term) { return term.role == role; });
    if (sum.terms.size() == 1 && sum.terms.front().otherEnd < 0 && !sum.terms.front().mayBeMissing)
        return kept(sum.terms.front(), as);
    for (Term &term : sum.terms)
        term.role = sum.role;
    const auto same = [&](const Sum &other) { return other.role == sum.role && other.terms == sum.terms; };
    if (const auto found = std::ranges::find_if(m_sums, same); found != m_sums.end())
        return found->column;
    const std::vector<MonthSpan> spans = spansOf(role, m_spans, as);
    sum.column = {{}, std::vector<double>(spans.size()), std::vector<Blank>(spans.size())};
    for (const Term &term : sum.terms) {
        if (term.quiet) { // one of very many
            const auto known = m_columns.find(Key{term.role, term.series, term.heldBy});
            add(sum.column, term, known != m_columns.end() ? known->second : counted(term, spans), nullptr, spans);
            continue;
        }
        const Column *other = term.otherEnd < 0 ? nullptr : &kept(recipe.terms[size_t(term.otherEnd)], as);
        add(sum.column, term, kept(term, as), other, role == TermRole::YearEarlier ? m_spans : std::span(spans));
    }
    m_sums.push_back(std::move(sum));
    return m_sums.back().column;
}

void ShownColumns::rank(Column &column)
{
    const size_t partners = m_partners.size();
    if (m_ranked.empty()) {
        const std::vector<Column> all = partnerColumns(m_table, m_flow, m_spans);
        m_ranked.resize(partners * m_spans.size());
        for (size_t p = 0; p < partners; ++p) {
            for (size_t i = 0; i < m_spans.size(); ++i)
                m_ranked[i * partners + p] = all[p].at(int(i));
        }
    }
    for (int i = 0; i < column.size(); ++i)
        column.values[size_t(i)] = rankOf(column.at(i), std::span(m_ranked).subspan(size_t(i) * partners, partners)).value;
}

Column ShownColumns::as(const ShowAsSpec &as, SumKind kind, PartnerCode partner)
{
    if (as.base != m_base) {
        std::erase_if(m_columns, [](const auto &entry) { return std::get<TermRole>(entry.first) == TermRole::Base; });
        std::erase_if(m_sums, [](const Sum &sum) { return sum.role == TermRole::Base; });
        m_base = as.base;
    }
    const PartnerCode code = kind == SumKind::Partner ? partner : worldCode;
    const Recipe recipe = recipeOf(kind, partner, as, {m_shown, m_partners, m_registry});
    if (recipe.refused != Blank::None)
        return blankColumn(code, m_spans.size(), recipe.refused);
    std::array<const Column *, termRoles> sums{};
    for (int role = 0; role < termRoles; ++role) {
        if (recipe.formula.names(TermRole(role)))
            sums[size_t(role)] = &sumOf(recipe, TermRole(role), as);
    }
    Column result = evaluated(recipe.formula, sums);
    result.partner = code;
    if (recipe.formula.ranked)
        rank(result);
    return result;
}

Sums ShownColumns::as(const ShowAsSpec &as)
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
    return ShownColumns(table, flow, shown, spans).as(ShowAsSpec());
}

} // namespace tradestrata
