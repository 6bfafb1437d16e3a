// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/sourcecells.h"

#include "models/analysis/concentration.h"
#include "models/analysis/purchasingpower.h"
#include "models/analysis/sums.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace tradestrata {

namespace {

// Overlapping sums count a month several times: it is one cell then.
void addMerged(std::vector<SourceCell> &cells, const SourceCell &cell)
{
    const auto same = [&](const SourceCell &other) {
        return other.role == cell.role && other.flow == cell.flow && other.code == cell.code && other.partner == cell.partner
               && other.month == cell.month && (other.times > 0) == (cell.times > 0) && (other.times < 0) == (cell.times < 0);
    };
    const auto it = std::ranges::find_if(cells, same);
    if (it == cells.end())
        cells.push_back(cell);
    else
        it->times += cell.times;
}

/// Follows one number back to its cells.
class Follower
{
public:
    Follower(const CellSource &source, const NumberRequest &request)
        : m_gatherer(source)
        , m_request(request)
        , m_recipe(request.concentration ? concentrationRecipe(m_gatherer.partners())
                                         : recipeOf(request.kind, request.partner, request.as,
                                                    {request.shown, m_gatherer.partners(), &source.registry}))
    {
        m_recipe.formula.dividedBy = request.over;
        for (const Term &term : m_recipe.terms)
            gather(term);
    }

    SourceCells follow()
    {
        SourceCells sourceCells;
        sourceCells.formula = m_recipe.formula;
        sourceCells.baseSpans = m_recipe.formula.names(TermRole::Base) ? int(m_request.as.base.size()) : 0;
        for (int role = 0; role < termRoles; ++role)
            list(sourceCells, TermRole(role));
        if (m_recipe.formula.lessYearEarlier) {
            leaveOutAbsent(sourceCells, TermRole::Counted, TermRole::YearEarlier);
            leaveOutAbsent(sourceCells, TermRole::YearEarlier, TermRole::Counted);
        }
        sourceCells.number = number(sourceCells);
        return sourceCells;
    }

private:
    std::vector<MonthSpan> spansOf(TermRole role) const { return tradestrata::spansOf(role, {&m_request.span, 1}, m_request.as); }

    void gather(const Term &term)
    {
        Column column;
        std::vector<GatheredSum> sums;
        for (const MonthSpan span : spansOf(term.role)) {
            sums.push_back(term.heldBy ? m_gatherer.heldBy(*term.heldBy, term.series, span) : m_gatherer.sumOf(term.series, span));
            column.push(sums.back().sum);
        }
        m_sums.push_back(std::move(sums));
        m_columns.push_back(std::move(column));
    }

    CountedTerm countedAt(size_t t, int i) const
    {
        const Term &term = m_recipe.terms[t];
        return countedTerm(term, m_columns[t].at(i), term.otherEnd < 0 ? Cell() : m_columns[size_t(term.otherEnd)].at(i),
                           m_request.span);
    }

    // For a base, the total over its spans; the index is over their mean.
    void list(SourceCells &sourceCells, TermRole role)
    {
        Cell all;
        for (int i = 0; i < int(spansOf(role).size()); ++i) {
            Cell sum;
            for (size_t t = 0; t < m_recipe.terms.size(); ++t) {
                if (m_recipe.terms[t].role != role)
                    continue;
                const CountedTerm counted = countedAt(t, i);
                add(sum, counted);
                if (counted.times != 0 || !m_recipe.terms[t].quiet)
                    listCells(sourceCells, m_sums[t][size_t(i)].cells, role, counted.times);
            }
            add(all, {sum, 1});
            if (role == TermRole::Base)
                m_base.push(sum);
        }
        sourceCells.sums[size_t(role)] = {all.isBlank() ? noValue : all.value, all.blank};
    }

    static void listCells(SourceCells &sourceCells, const std::vector<SourceCell> &cells, TermRole role, int times)
    {
        for (SourceCell cell : cells) {
            cell.role = role;
            cell.times *= times;
            if (role == TermRole::Base)
                addMerged(sourceCells.cells, cell);
            else
                sourceCells.cells.push_back(cell);
        }
    }

    // What is absent at only one end counts as zero there.
    static void leaveOutAbsent(SourceCells &sourceCells, TermRole end, TermRole other)
    {
        if (sourceCells.sum(end).blank != Blank::Absent || sourceCells.sum(other).blank == Blank::Absent)
            return;
        for (SourceCell &cell : sourceCells.cells)
            cell.times = cell.role == end ? 0 : cell.times;
    }

    Cell number(SourceCells &sourceCells) const
    {
        if (m_recipe.refused != Blank::None)
            return {noValue, m_recipe.refused};
        if (m_request.concentration)
            return concentration(sourceCells.sum(TermRole::Whole));
        RoleSums sums = sourceCells.sums;
        sums[size_t(TermRole::Base)] = meanOf(m_base);
        const Cell number = numberOf(m_recipe.formula, sums);
        if (!m_recipe.formula.ranked)
            return number;
        std::vector<Cell> all;
        for (const PartnerCode partner : m_gatherer.partners())
            all.push_back(m_gatherer.sumOf(partner, m_request.span).sum);
        sourceCells.rankAmong = int(std::ranges::count(all, Blank::None, &Cell::blank));
        return rankOf(number, all);
    }

    Cell concentration(Cell total) const
    {
        std::vector<Cell> partners;
        for (size_t t = 0; t < m_columns.size(); ++t) {
            if (m_recipe.terms[t].role == TermRole::Counted)
                partners.push_back(m_columns[t].at(0));
        }
        const ConcentrationCells indices = concentrationOf(partners, total);
        const Cell index = *m_request.concentration == ConcentrationIndex::TopThree     ? indices.topThree
                           : *m_request.concentration == ConcentrationIndex::Herfindahl ? indices.herfindahl
                                                                                        : indices.effective;
        return {index.isBlank() ? noValue : index.value, index.blank};
    }

    CellGatherer m_gatherer;
    const NumberRequest &m_request;
    Recipe m_recipe;
    std::vector<std::vector<GatheredSum>> m_sums; // of each term, in each span of its role
    std::vector<Column> m_columns;                // the same without their cells
    Column m_base;                                // the sums of its spans
};

} // namespace

bool SourceCells::has(TermRole role) const
{
    return std::ranges::any_of(cells, [role](const SourceCell &cell) { return cell.role == role; });
}

SourceCells gatherSourceCells(const CellSource &source, const NumberRequest &request)
{
    return Follower(source, request).follow();
}

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
        if (!row.key.partner.isGroup() && (signsOf(source.flow).isDerived() || row.key.flow == source.flow))
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

// A code without a row in a month counts as zero; it has no cell if another code of the partner has one.
GatheredSum CellGatherer::flowMonth(Flow flow, PartnerCode partner, Month month) const
{
    const TradeTable &table = m_source.table;
    const TableRow *row = table.find({flow, partner});
    const auto alone = [&](Cell cell) {
        const SourceCell derived = cellOf(flow, partner, partner, month, cell);
        return GatheredSum{{derived}, derived.inPrices};
    };
    if (!row || month < table.first() || month > table.last())
        return alone({noValue, !row ? Blank::Absent : month < table.first() ? Blank::BeforeData : Blank::NotYetPublished});
    const auto i = size_t(month - table.first());
    GatheredSum gathered = alone({row->values[i], row->blanks[i]});
    std::vector<SourceCell> own;
    for (const CodeRow &part : row->parts) {
        if (part.blanks[i] != Blank::Absent)
            own.push_back(cellOf(flow, partner, part.code, month, {part.values[i], part.blanks[i]}));
    }
    if (!own.empty())
        gathered.cells = own;
    return gathered;
}

// Total trade and the balance are computed from both flows: what is absent in one counts as zero.
GatheredSum CellGatherer::rowMonth(PartnerCode partner, Month month) const
{
    const FlowSigns signs = signsOf(m_source.flow);
    if (!signs.isDerived())
        return flowMonth(m_source.flow, partner, month);
    const GatheredSum exports = flowMonth(Flow::Exports, partner, month);
    const GatheredSum imports = flowMonth(Flow::Imports, partner, month);
    GatheredSum both{{}, derivedCell(signs, exports.sum, imports.sum)};
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
        const GatheredSum gathered = rowMonth(member, month);
        if (gathered.sum.blank != Blank::Absent)
            add(sum, gathered);
    }
    return sum;
}

GatheredSum CellGatherer::groupMonth(const Group &group, Month month) const
{
    if (month < m_source.table.first() || month > m_source.table.last())
        return rowMonth(group.code, month);
    const bool published = m_source.groups.basis == GroupBasis::Published && !isOwnGroup(group.code);
    GatheredSum gathered = published ? rowMonth(group.code, month) : addedMonth(group, membersOf(group), month);
    if (!gathered.sum.isBlank())
        add(gathered, addedMonth(group, m_source.groups.less, month), -1);
    return gathered;
}

const Group *CellGatherer::computedGroup(PartnerCode partner) const
{
    const Group *group = m_source.computedGroups.contains(partner) || isOwnGroup(partner) ? m_source.registry.group(partner)
                                                                                          : nullptr;
    return group && !group->members.empty() && group->kind != GroupKind::Total ? group : nullptr;
}

bool CellGatherer::hasRow(PartnerCode partner) const
{
    const auto has = [&](Flow flow) { return m_source.table.find({flow, partner}) != nullptr; };
    return signsOf(m_source.flow).isDerived() ? has(Flow::Exports) || has(Flow::Imports) : has(m_source.flow);
}

GatheredSum CellGatherer::sumOf(PartnerCode partner, MonthSpan span) const
{
    GatheredSum sum;
    if (!hasRow(partner)) {
        sum.sum = {noValue, partner == worldCode ? Blank::Missing : Blank::Absent};
        return sum;
    }
    const Group *group = computedGroup(partner);
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
