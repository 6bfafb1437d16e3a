// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/showas.h"

#include <algorithm>
#include <set>

namespace tradestrata {

namespace {

std::vector<MonthSpan> yearEarlier(std::span<const MonthSpan> spans)
{
    std::vector<MonthSpan> earlier;
    for (const MonthSpan span : spans)
        earlier.push_back({span.first - 12, span.last - 12});
    return earlier;
}

std::vector<PartnerCode> partnersOf(const Sums &sums)
{
    std::vector<PartnerCode> partners;
    for (const Column &column : sums.shown)
        partners.push_back(column.partner);
    return partners;
}

template<class MakeColumn>
Sums eachColumn(const Sums &sums, MakeColumn make)
{
    Sums result;
    for (const Column &column : sums.shown)
        result.shown.push_back(make(column));
    result.others = make(sums.others);
    result.unallocated = make(sums.unallocated);
    result.total = make(sums.total);
    return result;
}

Column blankLike(const Column &like, Blank why)
{
    Column column{like.partner, {}, {}};
    for (int i = 0; i < like.size(); ++i)
        column.push({0, why});
    return column;
}

// What the shown come to together; blank where one of them is, unless it is absent or lies within others.
Column sumOfShown(const Sums &sums)
{
    Column all;
    for (int i = 0; i < sums.total.size(); ++i) {
        Cell cell{0, Blank::None};
        for (const Column &column : sums.shown) {
            const Cell part = column.at(i);
            if (!part.isBlank())
                cell.value += part.value;
            else if (leavesRemainderOpen(part.blank))
                cell.blank = graver(cell.blank, part.blank);
        }
        all.push(cell);
    }
    return all;
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

// What is left of a group beside those shown, and beside all its members.
void takeGroup(Sums &sums, const TradeTable &table, Flow flow, const Group &group, std::span<const MonthSpan> spans)
{
    sums.others = sums.total;
    sums.unallocated = sums.total;
    for (const Column &column : sums.shown)
        sums.others = less(sums.others, column);
    std::set<PartnerCode> members;
    for (const Group::Member &member : group.members)
        members.insert(member.partner);
    for (const PartnerCode member : members) {
        if (const TableRow *row = table.find({flow, member}))
            sums.unallocated = less(sums.unallocated, columnOf(table, heldBy(group, *row, table.first()), spans));
    }
}

Sums sharesOf(const ShowAs &as, const TradeTable &table, Flow flow, const PartnerRegistry &registry,
              std::span<const MonthSpan> spans, const Sums &sums)
{
    Sums parts = sums;
    if (as.of == ShareOf::Shown) {
        parts.total = sumOfShown(sums);
        parts.others = blankLike(sums.others, Blank::OutsideBase);
        parts.unallocated = parts.others;
    } else if (as.of == ShareOf::Group) {
        const TableRow *row = table.find({flow, as.group});
        parts.total = row ? columnOf(table, *row, spans) : blankLike(sums.total, Blank::Missing);
        if (const Group *group = registry.group(as.group))
            takeGroup(parts, table, flow, *group, spans);
    }
    return eachColumn(parts, [&](const Column &column) { return shareOf(column, parts.total); });
}

// A change of territory between two periods makes them incomparable.
void breakAtTerritory(Column &now, Column &before, const PartnerRegistry &registry, std::span<const MonthSpan> spans)
{
    const Partner *partner = registry.partner(now.partner);
    if (!partner)
        return;
    for (size_t i = 0; i < spans.size(); ++i) {
        for (const Month change : partner->territoryChanges) {
            if (spans[i].first - 12 < change && change <= spans[i].last)
                now.blanks[i] = before.blanks[i] = Blank::TerritoryChange;
        }
    }
}

/// The sums now and a year earlier, of the same partners at both ends.
struct Ends
{
    Sums now;
    Sums before;
};

bool staysInOthers(Blank blank)
{
    return blank == Blank::WithinOthers || blank == Blank::TerritoryChange;
}

// What is left at both ends without those that both ends tell apart.
void takeOthers(Ends &ends)
{
    ends.now.others = ends.now.total;
    ends.before.others = ends.before.total;
    for (size_t k = 0; k < ends.now.shown.size(); ++k) {
        Column now = ends.now.shown[k];
        Column before = ends.before.shown[k];
        for (size_t i = 0; i < now.blanks.size(); ++i) {
            if (staysInOthers(now.blanks[i]) || staysInOthers(before.blanks[i]))
                now.blanks[i] = before.blanks[i] = Blank::WithinOthers;
        }
        ends.now.others = less(ends.now.others, now);
        ends.before.others = less(ends.before.others, before);
    }
}

Ends endsOf(const TradeTable &table, Flow flow, const PartnerRegistry &registry, std::span<const MonthSpan> spans,
            const Sums &sums)
{
    Ends ends{sums, sumsOf(table, flow, partnersOf(sums), yearEarlier(spans))};
    for (size_t k = 0; k < sums.shown.size(); ++k)
        breakAtTerritory(ends.now.shown[k], ends.before.shown[k], registry, spans);
    takeOthers(ends);
    return ends;
}

template<class MakeColumn>
Sums eachPair(const Ends &ends, MakeColumn make)
{
    Sums result;
    for (size_t k = 0; k < ends.now.shown.size(); ++k)
        result.shown.push_back(make(ends.now.shown[k], ends.before.shown[k]));
    result.others = make(ends.now.others, ends.before.others);
    result.unallocated = make(ends.now.unallocated, ends.before.unallocated);
    result.total = make(ends.now.total, ends.before.total);
    return result;
}

Column rankOf(const Column &column, const std::vector<Column> &all)
{
    Column ranks{column.partner, {}, {}};
    for (int i = 0; i < column.size(); ++i) {
        const Cell cell = column.at(i);
        const auto ahead = [&](const Column &other) { return !other.at(i).isBlank() && other.at(i).value > cell.value; };
        ranks.push(cell.isBlank() ? cell : Cell{1.0 + double(std::ranges::count_if(all, ahead)), Blank::None});
    }
    return ranks;
}

Cell meanOf(const Column &column)
{
    Cell mean{0, Blank::None};
    for (int i = 0; i < column.size(); ++i) {
        mean.blank = graver(mean.blank, column.blanks[size_t(i)]);
        mean.value += column.values[size_t(i)] / double(column.size());
    }
    return mean;
}

Sums indexesOf(const ShowAs &as, const TradeTable &table, Flow flow, const Sums &sums)
{
    const Sums base = sumsOf(table, flow, partnersOf(sums), as.base);
    Sums result;
    for (size_t k = 0; k < sums.shown.size(); ++k)
        result.shown.push_back(indexOf(sums.shown[k], meanOf(base.shown[k])));
    result.others = indexOf(sums.others, meanOf(base.others));
    result.unallocated = indexOf(sums.unallocated, meanOf(base.unallocated));
    result.total = indexOf(sums.total, meanOf(base.total));
    return result;
}

} // namespace

Column shareOf(const Column &part, const Column &base)
{
    Column share{part.partner, {}, {}};
    for (int i = 0; i < part.size(); ++i) {
        const Cell a = part.at(i);
        const Cell all = base.at(i);
        if (a.isBlank() || all.isBlank())
            share.push({0, a.isBlank() ? a.blank : all.blank});
        else if (all.value == 0)
            share.push({0, Blank::Missing});
        else
            share.push({a.value / all.value * 100, Blank::None});
    }
    return share;
}

Column changeOf(const Column &now, const Column &before)
{
    Column change{now.partner, {}, {}};
    for (int i = 0; i < now.size(); ++i) {
        Cell a = now.at(i);
        Cell b = before.at(i);
        const bool existed = a.blank != Blank::Absent || b.blank != Blank::Absent;
        for (Cell *cell : {&a, &b}) {
            if (existed && cell->blank == Blank::Absent)
                *cell = {0, Blank::None};
        }
        change.push({a.value - b.value, a.isBlank() ? a.blank : b.blank});
    }
    return change;
}

Column percentOf(const Column &change, const Column &before)
{
    Column percent{change.partner, {}, {}};
    for (int i = 0; i < change.size(); ++i) {
        const Cell cell = change.at(i);
        const Cell base = before.at(i);
        const bool enough = !base.isBlank() && base.value >= leastDivisor;
        percent.push(cell.isBlank() ? cell : enough ? Cell{cell.value / base.value * 100, Blank::None} : Cell{0, Blank::BaseTooSmall});
    }
    return percent;
}

Column indexOf(const Column &sums, Cell base)
{
    Column index{sums.partner, {}, {}};
    for (int i = 0; i < sums.size(); ++i) {
        const Cell cell = sums.at(i);
        const bool refused = base.isBlank() || base.value <= 0;
        index.push(cell.isBlank() ? cell
                   : refused      ? Cell{0, base.isBlank() ? base.blank : Blank::BaseTooSmall}
                                  : Cell{cell.value / base.value * 100, Blank::None});
    }
    return index;
}

Sums shownAs(const ShowAs &as, const TradeTable &table, Flow flow, const PartnerRegistry &registry,
             std::span<const MonthSpan> spans, const Sums &sums)
{
    switch (as.show) {
    case Show::Value:
        return sums;
    case Show::Share:
        return sharesOf(as, table, flow, registry, spans, sums);
    case Show::Index:
        return indexesOf(as, table, flow, sums);
    case Show::Rank: {
        const std::vector<Column> all = partnerColumns(table, flow, spans);
        Sums ranks = eachColumn(sums, [&](const Column &column) { return rankOf(column, all); });
        ranks.unallocated = blankLike(sums.unallocated, Blank::OutsideBase); // nobody's trade has no rank
        return ranks;
    }
    case Show::Change:
    case Show::ChangePercent:
    case Show::Contribution:
        break;
    }
    const Ends ends = endsOf(table, flow, registry, spans, sums);
    return eachPair(ends, [&](const Column &now, const Column &before) {
        const Column change = changeOf(now, before);
        if (as.show == Show::Change)
            return change;
        return percentOf(change, as.show == Show::Contribution ? ends.before.total : before);
    });
}

} // namespace tradestrata
