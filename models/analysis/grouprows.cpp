// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/grouprows.h"

#include "models/analysis/sums.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

/// One group's row, month by month.
class RowMaker
{
public:
    RowMaker(const TradeTable &table, Flow flow, const Group &group, const GroupRecipe &recipe)
        : m_table(table)
        , m_flow(flow)
        , m_group(group)
        , m_recipe(recipe)
        , m_members(membersOf(group))
    {
    }

    TableRow make(const TableRow &published) const
    {
        TableRow row = published;
        for (size_t i = 0; i < row.values.size(); ++i) {
            const Month month = m_table.first() + int(i);
            Cell cell{row.values[i], row.blanks[i]};
            if (m_recipe.basis != GroupBasis::Published)
                cell = added(m_members, month);
            if (!cell.isBlank()) {
                const Cell taken = added(m_recipe.less, month);
                cell = {cell.value - taken.value, taken.blank};
            }
            row.values[i] = cell.isBlank() ? std::nan("") : cell.value;
            row.blanks[i] = cell.blank;
        }
        return row;
    }

private:
    // The dollars of the members that the group counts in the month; a member within others is not published
    // separately.
    Cell added(const QList<PartnerCode> &partners, Month month) const
    {
        Cell sum{0, Blank::None};
        for (const PartnerCode partner : partners) {
            const TableRow *row = m_table.find({m_flow, partner});
            if (!row || !counts(m_group, partner, month, m_recipe))
                continue;
            const auto i = size_t(month - m_table.first());
            if (row->blanks[i] == Blank::None)
                sum.value += row->values[i];
            else if (row->blanks[i] != Blank::Absent)
                sum.blank = graver(sum.blank, row->blanks[i]);
        }
        return sum;
    }

    const TradeTable &m_table;
    Flow m_flow;
    const Group &m_group;
    const GroupRecipe &m_recipe;
    QList<PartnerCode> m_members;
};

} // namespace

QList<PartnerCode> membersOf(const Group &group)
{
    QList<PartnerCode> members;
    for (const Group::Member &member : group.members) {
        if (!members.contains(member.partner))
            members.append(member.partner);
    }
    return members;
}

bool counts(const Group &group, PartnerCode partner, Month month, const GroupRecipe &recipe)
{
    switch (recipe.basis) {
    case GroupBasis::Published:
        return group.rowHolds(partner, month);
    case GroupBasis::Members:
        return group.holds(partner, month);
    case GroupBasis::Fixed:
        return group.holds(partner, recipe.asOf);
    }
    Q_UNREACHABLE();
}

TablePtr withGroupRows(const TablePtr &table, Flow flow, const PartnerRegistry &registry, const QList<PartnerCode> &groups,
                       const GroupRecipe &recipe)
{
    std::vector<TableRow> rows(table->rows().begin(), table->rows().end());
    for (TableRow &row : rows) {
        const Group *group = row.key.flow == flow && groups.contains(row.key.partner) ? registry.group(row.key.partner) : nullptr;
        if (group && !group->members.empty() && group->kind != GroupKind::Total)
            row = RowMaker(*table, flow, *group, recipe).make(row);
    }
    return table->withRows(std::move(rows));
}

TablePtr withOwnGroups(const TablePtr &table, const QList<OwnGroup> &groups)
{
    if (!table || groups.isEmpty())
        return table;
    std::vector<TableRow> rows(table->rows().begin(), table->rows().end());
    for (const OwnGroup &own : groups) {
        const Group group = asGroup(own);
        for (const Flow flow : {Flow::Exports, Flow::Imports}) {
            const bool known = std::ranges::any_of(own.members, [&](PartnerCode member) {
                return table->find({flow, member}) != nullptr;
            });
            if (!known)
                continue;
            const auto months = size_t(table->monthCount());
            const TableRow empty{{flow, own.code},           own.name, {own.code}, std::vector<double>(months),
                                 std::vector<Blank>(months), {}};
            rows.push_back(RowMaker(*table, flow, group, {GroupBasis::Members, {}, {}}).make(empty));
        }
    }
    return table->withRows(std::move(rows));
}

} // namespace tradestrata
