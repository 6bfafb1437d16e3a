// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/cellgatherer.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace tradestrata {

namespace {

void append(Piece &to, const Piece &from, int times = 1)
{
    for (SourceCell cell : from.cells) {
        cell.times *= times;
        to.cells.push_back(cell);
    }
}

void add(Piece &to, const Piece &from, int times = 1)
{
    append(to, from, times);
    to.sum.blank = graver(to.sum.blank, from.sum.blank);
    to.sum.value += times * from.sum.value;
}

bool isMade(Flow flow)
{
    return flow == Flow::Total || flow == Flow::Balance;
}

QList<PartnerCode> membersOf(const Group &group)
{
    QList<PartnerCode> members;
    for (const Group::Member &member : group.members) {
        if (!members.contains(member.partner))
            members.append(member.partner);
    }
    return members;
}

} // namespace

CellGatherer::CellGatherer(const CellSource &source)
    : m_source(source)
{
    std::set<PartnerCode> partners;
    for (const TableRow &row : source.table.rows()) {
        if (!row.key.partner.isGroup() && (isMade(source.flow) || row.key.flow == source.flow))
            partners.insert(row.key.partner);
    }
    m_partners.assign(partners.begin(), partners.end());
}

std::optional<double> CellGatherer::priceOf(Month month) const
{
    return m_source.bridged ? m_source.prices->bridged(month) : m_source.prices->at(month);
}

SourceCell CellGatherer::cellOf(Flow flow, PartnerCode partner, PartnerCode code, Month month, Cell dollars) const
{
    SourceCell cell{CellRole::Counted, flow, partner, code, month, dollars, std::nan(""), dollars, 1};
    if (!m_source.prices)
        return cell;
    const auto price = priceOf(month);
    cell.price = price.value_or(std::nan(""));
    if (dollars.isBlank())
        return cell;
    const auto reference = priceOf(m_source.dollarsOf);
    cell.inPrices = price && reference ? Cell{dollars.value * (*reference / *price), Blank::None} : Cell{std::nan(""), Blank::NoPrice};
    return cell;
}

// A code without a row in a month counts as nothing and has no cell beside one that has.
Piece CellGatherer::flowMonth(Flow flow, PartnerCode partner, Month month) const
{
    const TradeTable &table = m_source.table;
    const TableRow *row = table.find({flow, partner});
    const auto alone = [&](Cell cell) {
        const SourceCell made = cellOf(flow, partner, partner, month, cell);
        return Piece{{made}, made.inPrices};
    };
    if (!row || month < table.first() || month > table.last())
        return alone({std::nan(""), !row ? Blank::Absent : month < table.first() ? Blank::BeforeData : Blank::NotYetPublished});
    const auto i = size_t(month - table.first());
    Piece piece = alone({row->values[i], row->blanks[i]});
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
Piece CellGatherer::rowMonth(PartnerCode partner, Month month) const
{
    if (!isMade(m_source.flow))
        return flowMonth(m_source.flow, partner, month);
    const Piece exports = flowMonth(Flow::Exports, partner, month);
    const Piece imports = flowMonth(Flow::Imports, partner, month);
    const int sign = m_source.flow == Flow::Balance ? -1 : 1;
    if (exports.sum.blank == Blank::Absent || imports.sum.blank == Blank::Absent) {
        const bool none = exports.sum.blank == imports.sum.blank;
        Piece one = none ? exports : Piece();
        if (!none && imports.sum.blank == Blank::Absent)
            add(one, exports);
        if (!none && exports.sum.blank == Blank::Absent)
            add(one, imports, sign);
        return one;
    }
    Piece both = exports;
    add(both, imports, sign);
    return both;
}

Piece CellGatherer::addedMonth(const Group &group, const QList<PartnerCode> &members, Month month) const
{
    Piece sum;
    for (const PartnerCode member : members) {
        if (!hasRow(member) || !counts(group, member, month, m_source.groups))
            continue;
        const Piece piece = rowMonth(member, month);
        if (piece.sum.blank != Blank::Absent)
            add(sum, piece);
    }
    return sum;
}

Piece CellGatherer::groupMonth(const Group &group, Month month) const
{
    if (month < m_source.table.first() || month > m_source.table.last())
        return rowMonth(group.code, month);
    const bool published = m_source.groups.basis == GroupBasis::Published && !isOwnGroup(group.code);
    Piece piece = published ? rowMonth(group.code, month) : addedMonth(group, membersOf(group), month);
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
    return isMade(m_source.flow) ? has(Flow::Exports) || has(Flow::Imports) : has(m_source.flow);
}

Piece CellGatherer::sumOf(PartnerCode partner, MonthSpan span) const
{
    Piece sum;
    if (!hasRow(partner)) {
        sum.sum = {std::nan(""), partner == worldCode ? Blank::Missing : Blank::Absent};
        return sum;
    }
    const Group *group = madeGroup(partner);
    for (Month month = span.first; month <= span.last; month = month + 1)
        add(sum, group ? groupMonth(*group, month) : rowMonth(partner, month));
    if (sum.sum.isBlank())
        sum.sum.value = std::nan("");
    return sum;
}

void CellGatherer::take(Piece &whole, Piece part)
{
    const bool stays = part.sum.isBlank() && !leavesRemainderOpen(part.sum.blank);
    append(whole, part, stays ? 0 : -1);
    if (stays)
        return;
    whole.sum.blank = graver(whole.sum.blank, part.sum.blank);
    whole.sum.value -= part.sum.value;
}

} // namespace tradestrata
