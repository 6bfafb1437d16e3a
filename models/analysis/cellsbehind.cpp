// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/cellsbehind.h"

#include "models/analysis/cellgatherer.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

namespace tradestrata {

namespace {

MonthSpan aYearEarlier(MonthSpan span)
{
    return {span.first - 12, span.last - 12};
}

Column columnOf(Cell cell)
{
    Column column;
    column.push(cell);
    return column;
}

/// The sums of a number now and a year earlier.
struct YearEnds
{
    Piece now;
    Piece before;
};

/// Follows one number back.
class Follower
{
public:
    Follower(const CellSource &source, const NumberAsked &asked)
        : m_gatherer(source)
        , m_registry(source.registry)
        , m_asked(asked)
    {
    }

    CellsBehind follow()
    {
        if (m_asked.concentration)
            return concentration();
        switch (m_asked.as.show) {
        case Show::Value:
            return value();
        case Show::Share:
            return share();
        case Show::Index:
            return index();
        case Show::Rank:
            return rank();
        case Show::Change:
        case Show::ChangePercent:
        case Show::Contribution:
            return change();
        }
        Q_UNREACHABLE();
    }

private:
    Piece total(MonthSpan span) const { return m_gatherer.sumOf(worldCode, span); }
    Piece unallocated(MonthSpan span) const
    {
        Piece rest = total(span);
        for (const PartnerCode partner : m_gatherer.partners()) {
            Piece part = m_gatherer.sumOf(partner, span);
            if (part.sum.isBlank() && !leavesRemainderOpen(part.sum.blank))
                part.cells.clear(); // it stays: no need to list everybody who was not there
            CellGatherer::take(rest, std::move(part));
        }
        return rest;
    }
    Piece others(Piece whole, MonthSpan span) const
    {
        for (const PartnerCode partner : m_asked.shown)
            CellGatherer::take(whole, m_gatherer.sumOf(partner, span));
        return whole;
    }
    Piece sum(MonthSpan span) const
    {
        switch (m_asked.whose) {
        case Whose::Partner:
            return m_gatherer.sumOf(m_asked.partner, span);
        case Whose::Others:
            return others(total(span), span);
        case Whose::Unallocated:
            return unallocated(span);
        case Whose::Total:
            return total(span);
        }
        Q_UNREACHABLE();
    }

    static void put(CellsBehind &behind, CellRole role, const Piece &piece)
    {
        for (SourceCell cell : piece.cells) {
            cell.role = role;
            behind.cells.push_back(cell);
        }
        behind.sums[size_t(role)] = piece.sum.isBlank() ? Cell{std::nan(""), piece.sum.blank} : piece.sum;
    }

    CellsBehind value() const
    {
        CellsBehind behind;
        put(behind, CellRole::Counted, sum(m_asked.span));
        behind.number = behind.sum(CellRole::Counted);
        behind.number.value /= m_asked.over;
        return behind;
    }

    // What the shown come to; one that is absent or lies within others counts as nothing.
    Piece shownTogether() const
    {
        Piece all;
        for (const PartnerCode partner : m_asked.shown) {
            Piece negative; // taken away twice is added
            CellGatherer::take(negative, m_gatherer.sumOf(partner, m_asked.span));
            for (SourceCell cell : negative.cells) {
                cell.times = -cell.times;
                all.cells.push_back(cell);
            }
            all.sum.value -= negative.sum.value;
            all.sum.blank = graver(all.sum.blank, negative.sum.blank);
        }
        return all;
    }

    // A member counts in the months in which the published row counts it.
    Piece heldBy(const Group &group, PartnerCode member) const
    {
        Piece held;
        const MonthSpan data{m_gatherer.source().table.first(), m_gatherer.source().table.last()};
        for (Month month = m_asked.span.first; month <= m_asked.span.last; month = month + 1) {
            const bool inside = month >= data.first && month <= data.last;
            if (inside && !group.rowHolds(member, month))
                continue;
            const Piece one = m_gatherer.sumOf(member, {month, month});
            held.cells.insert(held.cells.end(), one.cells.begin(), one.cells.end());
            held.sum.value += one.sum.value;
            held.sum.blank = graver(held.sum.blank, one.sum.blank);
        }
        return held;
    }

    Piece withoutMembers(const Piece &whole, const Group &group) const
    {
        Piece rest = whole;
        std::set<PartnerCode> members;
        for (const Group::Member &member : group.members)
            members.insert(member.partner);
        for (const PartnerCode member : members) {
            const auto &all = m_gatherer.partners();
            if (std::ranges::binary_search(all, member))
                CellGatherer::take(rest, heldBy(group, member));
        }
        return rest;
    }

    CellsBehind share() const
    {
        Piece part = sum(m_asked.span);
        Piece whole = total(m_asked.span);
        const bool remains = m_asked.whose == Whose::Others || m_asked.whose == Whose::Unallocated;
        CellsBehind behind;
        if (m_asked.as.of == ShareOf::Shown) {
            whole = shownTogether();
            if (remains) {
                behind.number = {std::nan(""), Blank::OutsideBase};
                return behind;
            }
        } else if (m_asked.as.of == ShareOf::Group) {
            whole = m_gatherer.sumOf(m_asked.as.group, m_asked.span);
            const Group *group = m_registry.group(m_asked.as.group);
            if (m_asked.whose == Whose::Others && group)
                part = others(whole, m_asked.span);
            if (m_asked.whose == Whose::Unallocated && group)
                part = withoutMembers(whole, *group);
        }
        if (m_asked.whose == Whose::Total)
            part = whole;
        put(behind, CellRole::Counted, part);
        put(behind, CellRole::Whole, whole);
        behind.number = shareOf(columnOf(behind.sum(CellRole::Counted)), columnOf(behind.sum(CellRole::Whole))).at(0);
        return behind;
    }

    // A change of territory between the two ends makes them incomparable.
    bool breaks(PartnerCode code) const
    {
        const Partner *partner = m_registry.partner(code);
        const auto isBetween = [this](Month change) { return m_asked.span.first - 12 < change && change <= m_asked.span.last; };
        return partner && std::ranges::any_of(partner->territoryChanges, isBetween);
    }
    YearEnds endsOf(PartnerCode partner) const
    {
        YearEnds ends{m_gatherer.sumOf(partner, m_asked.span), m_gatherer.sumOf(partner, aYearEarlier(m_asked.span))};
        if (breaks(partner))
            ends.now.sum = ends.before.sum = {std::nan(""), Blank::TerritoryChange};
        return ends;
    }
    // Without those of the shown that both ends tell apart.
    YearEnds othersAtBothEnds() const
    {
        YearEnds ends{total(m_asked.span), total(aYearEarlier(m_asked.span))};
        const auto stays = [](const Piece &piece) {
            return piece.sum.blank == Blank::WithinOthers || piece.sum.blank == Blank::TerritoryChange;
        };
        for (const PartnerCode partner : m_asked.shown) {
            YearEnds own = endsOf(partner);
            if (stays(own.now) || stays(own.before))
                own.now.sum = own.before.sum = {std::nan(""), Blank::WithinOthers};
            CellGatherer::take(ends.now, std::move(own.now));
            CellGatherer::take(ends.before, std::move(own.before));
        }
        return ends;
    }

    // Absent at one end alone counts as nothing there.
    static void leaveOutAbsent(Piece &end, const Piece &other)
    {
        if (end.sum.blank != Blank::Absent || other.sum.blank == Blank::Absent)
            return;
        for (SourceCell &cell : end.cells)
            cell.times = 0;
    }

    CellsBehind change() const
    {
        const MonthSpan earlier = aYearEarlier(m_asked.span);
        YearEnds ends = m_asked.whose == Whose::Partner  ? endsOf(m_asked.partner)
                          : m_asked.whose == Whose::Others ? othersAtBothEnds()
                                                           : YearEnds{sum(m_asked.span), sum(earlier)};
        leaveOutAbsent(ends.now, ends.before);
        leaveOutAbsent(ends.before, ends.now);
        CellsBehind behind;
        put(behind, CellRole::Counted, ends.now);
        put(behind, CellRole::YearEarlier, ends.before);
        const Column before = columnOf(behind.sum(CellRole::YearEarlier));
        const Column change = changeOf(columnOf(behind.sum(CellRole::Counted)), before);
        behind.number = change.at(0);
        if (m_asked.as.show == Show::ChangePercent)
            behind.number = percentOf(change, before).at(0);
        if (m_asked.as.show == Show::Contribution) {
            put(behind, CellRole::WholeBefore, total(earlier));
            behind.number = percentOf(change, columnOf(behind.sum(CellRole::WholeBefore))).at(0);
        }
        return behind;
    }

    // Sums that overlap count a month several times: it is one cell then.
    static void addCell(std::vector<SourceCell> &cells, const SourceCell &cell)
    {
        const auto same = [&](const SourceCell &other) {
            return other.flow == cell.flow && other.code == cell.code && other.partner == cell.partner
                   && other.month == cell.month && (other.times > 0) == (cell.times > 0) && (other.times < 0) == (cell.times < 0);
        };
        const auto it = std::ranges::find_if(cells, same);
        if (it == cells.end())
            cells.push_back(cell);
        else
            it->times += cell.times;
    }

    CellsBehind index() const
    {
        CellsBehind behind = value();
        Piece base;
        double mean = 0;
        for (const MonthSpan span : m_asked.as.base) {
            const Piece one = sum(span);
            for (const SourceCell &cell : one.cells)
                addCell(base.cells, cell);
            base.sum.value += one.sum.value;
            base.sum.blank = graver(base.sum.blank, one.sum.blank);
            mean += one.sum.value / double(m_asked.as.base.size());
        }
        behind.baseSpans = int(m_asked.as.base.size());
        put(behind, CellRole::Base, base);
        behind.number = indexOf(columnOf(behind.sum(CellRole::Counted)), {mean, base.sum.blank}).at(0);
        return behind;
    }

    CellsBehind rank() const
    {
        CellsBehind behind = value();
        if (m_asked.whose == Whose::Unallocated) {
            behind.number = {std::nan(""), Blank::OutsideBase};
            return behind;
        }
        int ahead = 0;
        for (const PartnerCode partner : m_gatherer.partners()) {
            const Cell other = m_gatherer.sumOf(partner, m_asked.span).sum;
            behind.rankAmong += other.isBlank() ? 0 : 1;
            ahead += !other.isBlank() && other.value > behind.number.value ? 1 : 0;
        }
        if (!behind.number.isBlank())
            behind.number.value = 1 + ahead;
        return behind;
    }

    // All partners and the total; as concentrationOf() counts.
    CellsBehind concentration() const
    {
        CellsBehind behind;
        Piece all;
        std::vector<double> sums;
        for (const PartnerCode partner : m_gatherer.partners()) {
            const Piece one = m_gatherer.sumOf(partner, m_asked.span);
            if (one.sum.isBlank() && !leavesRemainderOpen(one.sum.blank))
                continue;
            all.cells.insert(all.cells.end(), one.cells.begin(), one.cells.end());
            all.sum.value += one.sum.value;
            all.sum.blank = graver(all.sum.blank, one.sum.blank);
            sums.push_back(one.sum.value);
        }
        const Piece whole = total(m_asked.span);
        put(behind, CellRole::Counted, all);
        put(behind, CellRole::Whole, whole);
        behind.number = {0, graver(whole.sum.blank, all.sum.blank)};
        if (behind.number.isBlank() || whole.sum.value <= 0 || sums.empty()) {
            behind.number = {std::nan(""), behind.number.isBlank() ? behind.number.blank : Blank::Missing};
            return behind;
        }
        std::ranges::sort(sums, std::greater());
        double squares = 0;
        double three = 0;
        for (size_t i = 0; i < sums.size(); ++i) {
            const double share = sums[i] / whole.sum.value * 100;
            squares += share * share;
            three += i < 3 ? share : 0;
        }
        const ConcentrationIndex wanted = *m_asked.concentration;
        if (squares == 0)
            behind.number = {std::nan(""), Blank::Missing};
        else
            behind.number.value = wanted == ConcentrationIndex::TopThree     ? three
                                  : wanted == ConcentrationIndex::Herfindahl ? squares
                                                                             : 1e4 / squares;
        return behind;
    }

    CellGatherer m_gatherer;
    const PartnerRegistry &m_registry;
    const NumberAsked &m_asked;
};

} // namespace

bool CellsBehind::has(CellRole role) const
{
    return std::ranges::any_of(cells, [role](const SourceCell &cell) { return cell.role == role; });
}

CellsBehind cellsBehind(const CellSource &source, const NumberAsked &asked)
{
    return Follower(source, asked).follow();
}

} // namespace tradestrata
