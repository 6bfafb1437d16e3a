// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/cellgatherer.h"

#include "models/analysis/madeflows.h"
#include "models/analysis/purchasingpower.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace tradestrata {

namespace {

void append(GatheredSum &to, const GatheredSum &from, int times)
{
    for (SourceCell cell : from.cells) {
        cell.times *= times;
        to.cells.push_back(cell);
    }
}

void add(GatheredSum &to, const GatheredSum &from, int times = 1)
{
    append(to, from, times);
    to.sum.blank = graver(to.sum.blank, from.sum.blank);
    to.sum.value += times * from.sum.value;
}

} // namespace

CellGatherer::CellGatherer(const CellSource &source)
    : m_source(source)
{
    std::set<PartnerCode> partners;
    for (const TableRow &row : source.table.rows()) {
        if (!row.key.partner.isGroup() && (signsOf(source.flow).isMade() || row.key.flow == source.flow))
            partners.insert(row.key.partner);
    }
    m_partners.assign(partners.begin(), partners.end());
}

SourceCell CellGatherer::cellOf(Flow flow, PartnerCode partner, PartnerCode code, Month month, Cell dollars) const
{
    SourceCell cell{TermRole::Counted, flow, partner, code, month, dollars, noValue, dollars, 1};
    if (!m_source.prices)
        return cell;
    cell.price = priceOf(*m_source.prices, month, m_source.bridged).value_or(noValue);
    if (dollars.isBlank())
        return cell;
    const double factor = priceFactor(*m_source.prices, month, m_source.dollarsOf, m_source.bridged);
    cell.inPrices = std::isnan(factor) ? Cell{noValue, Blank::NoPrice} : Cell{dollars.value * factor, Blank::None};
    return cell;
}

// A code without a row in a month counts as nothing and has no cell beside one that has.
GatheredSum CellGatherer::flowMonth(Flow flow, PartnerCode partner, Month month) const
{
    const TradeTable &table = m_source.table;
    const TableRow *row = table.find({flow, partner});
    const auto alone = [&](Cell cell) {
        const SourceCell made = cellOf(flow, partner, partner, month, cell);
        return GatheredSum{{made}, made.inPrices};
    };
    if (!row || month < table.first() || month > table.last())
        return alone({noValue, !row ? Blank::Absent : month < table.first() ? Blank::BeforeData : Blank::NotYetPublished});
    const auto i = size_t(month - table.first());
    GatheredSum piece = alone({row->values[i], row->blanks[i]});
    std::vector<SourceCell> own;
    for (const CodeRow &part : row->parts) {
        if (part.blanks[i] != Blank::Absent)
            own.push_back(cellOf(flow, partner, part.code, month, {part.values[i], part.blanks[i]}));
    }
    if (!own.empty())
        piece.cells = own;
    return piece;
}

// Total trade and the balance are made of both flows: what is absent in one counts as nothing there.
GatheredSum CellGatherer::rowMonth(PartnerCode partner, Month month) const
{
    const FlowSigns signs = signsOf(m_source.flow);
    if (!signs.isMade())
        return flowMonth(m_source.flow, partner, month);
    const GatheredSum exports = flowMonth(Flow::Exports, partner, month);
    const GatheredSum imports = flowMonth(Flow::Imports, partner, month);
    GatheredSum both{{}, madeCell(signs, exports.sum, imports.sum)};
    if (exports.sum.blank != Blank::Absent || both.sum.blank == Blank::Absent)
        append(both, exports, signs.exports);
    if (imports.sum.blank != Blank::Absent)
        append(both, imports, signs.imports);
    return both;
}

GatheredSum CellGatherer::addedMonth(const Group &group, const QList<PartnerCode> &members, Month month) const
{
    GatheredSum sum;
    for (const PartnerCode member : members) {
        if (!hasRow(member) || !counts(group, member, month, m_source.groups))
            continue;
        const GatheredSum piece = rowMonth(member, month);
        if (piece.sum.blank != Blank::Absent)
            add(sum, piece);
    }
    return sum;
}

GatheredSum CellGatherer::groupMonth(const Group &group, Month month) const
{
    if (month < m_source.table.first() || month > m_source.table.last())
        return rowMonth(group.code, month);
    const bool published = m_source.groups.basis == GroupBasis::Published && !isOwnGroup(group.code);
    GatheredSum piece = published ? rowMonth(group.code, month) : addedMonth(group, membersOf(group), month);
    if (!piece.sum.isBlank())
        add(piece, addedMonth(group, m_source.groups.less, month), -1);
    return piece;
}

const Group *CellGatherer::madeGroup(PartnerCode partner) const
{
    const Group *group = m_source.madeGroups.contains(partner) || isOwnGroup(partner) ? m_source.registry.group(partner) : nullptr;
    return group && !group->members.empty() && group->kind != GroupKind::Total ? group : nullptr;
}

bool CellGatherer::hasRow(PartnerCode partner) const
{
    const auto has = [&](Flow flow) { return m_source.table.find({flow, partner}) != nullptr; };
    return signsOf(m_source.flow).isMade() ? has(Flow::Exports) || has(Flow::Imports) : has(m_source.flow);
}

GatheredSum CellGatherer::sumOf(PartnerCode partner, MonthSpan span) const
{
    GatheredSum sum;
    if (!hasRow(partner)) {
        sum.sum = {noValue, partner == worldCode ? Blank::Missing : Blank::Absent};
        return sum;
    }
    const Group *group = madeGroup(partner);
    for (Month month = span.first; month <= span.last; month = month + 1)
        add(sum, group ? groupMonth(*group, month) : rowMonth(partner, month));
    if (sum.sum.isBlank())
        sum.sum.value = noValue;
    return sum;
}

GatheredSum CellGatherer::heldBy(const Group &group, PartnerCode member, MonthSpan span) const
{
    GatheredSum held;
    for (Month month = span.first; month <= span.last; month = month + 1) {
        const bool inside = month >= m_source.table.first() && month <= m_source.table.last();
        if (!inside || group.rowHolds(member, month))
            add(held, sumOf(member, {month, month}));
    }
    return held;
}

} // namespace tradestrata
