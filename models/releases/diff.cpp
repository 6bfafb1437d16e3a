// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/releases/diff.h"

#include "models/analysis/sums.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>
#include <utility>

namespace tradestrata {

namespace {

/// Corresponding rows of the two releases; one of them is null if the other release has no such row.
struct RowPair
{
    const TableRow *older = nullptr;
    const TableRow *newer = nullptr;
};

bool areOne(const TableRow &older, const TableRow &newer, const PartnerRegistry &registry)
{
    const auto isKnown = [&](PartnerCode code) { return registry.partner(code) || registry.group(code); };
    const PartnerCode a = older.key.partner;
    const PartnerCode b = newer.key.partner;
    return older.key.flow == newer.key.flow && a.isGroup() == b.isGroup() && !(isKnown(a) && isKnown(b)) && !older.name.isEmpty()
           && older.name.compare(newer.name, Qt::CaseInsensitive) == 0;
}

// Rows still without a counterpart after codes were compared may have changed their code.
void pairByName(std::vector<RowPair> &pairs, const PartnerRegistry &registry)
{
    for (RowPair &came : pairs) {
        if (came.older)
            continue;
        const auto went = std::ranges::find_if(pairs, [&](const RowPair &pair) {
            return pair.older && !pair.newer && areOne(*pair.older, *came.newer, registry);
        });
        if (went != pairs.end())
            came.older = std::exchange(went->older, nullptr);
    }
    std::erase_if(pairs, [](const RowPair &pair) { return !pair.older && !pair.newer; });
}

std::vector<RowPair> pairsOf(const TradeTable &older, const TradeTable &newer, const PartnerRegistry &registry)
{
    std::map<SeriesKey, RowPair> byKey;
    const auto key = [&](const TableRow &row) { return SeriesKey{row.key.flow, registry.canonical(row.key.partner)}; };
    for (const TableRow &row : older.rows())
        byKey[key(row)].older = &row;
    for (const TableRow &row : newer.rows())
        byKey[key(row)].newer = &row;
    std::vector<RowPair> pairs;
    for (const auto &[_, pair] : byKey)
        pairs.push_back(pair);
    pairByName(pairs, registry);
    return pairs;
}

std::optional<MonthSpan> commonOf(MonthSpan a, MonthSpan b)
{
    const MonthSpan both{std::max(a.first, b.first), std::min(a.last, b.last)};
    return both.first <= both.last ? std::optional(both) : std::nullopt;
}

/// The months of one span that are not in the other.
std::vector<MonthSpan> without(MonthSpan span, MonthSpan other)
{
    std::vector<MonthSpan> parts;
    if (span.first < other.first)
        parts.push_back({span.first, std::min(span.last, other.first - 1)});
    if (span.last > other.last)
        parts.push_back({std::max(span.first, other.last + 1), span.last});
    return parts;
}

/// Whether an older code of a partner has no data in those months; only a row with separate codes can tell.
bool isEnded(PartnerCode code, const TableRow &row, MonthSpan months, Month first)
{
    const auto part = std::ranges::find(row.parts, code, &CodeRow::code);
    if (part == row.parts.end() || code == row.key.partner)
        return false;
    for (Month month = months.first; month <= months.last; month = month + 1) {
        const auto at = size_t(month - first);
        if (part->blanks[at] != Blank::Absent && part->values[at] != 0)
            return false;
    }
    return true;
}

/// Compares rows month by month.
class CellCompare
{
public:
    CellCompare(const TradeTable &older, const TradeTable &newer, ReleaseDiff &diff)
        : m_older(older)
        , m_newer(newer)
        , m_diff(diff)
    {
    }

    void compare(const RowPair &pair)
    {
        if (pair.older->key != pair.newer->key || pair.older->codes != pair.newer->codes || pair.older->name != pair.newer->name) {
            m_diff.changed.push_back({pair.older->key, pair.newer->key, pair.older->codes, pair.newer->codes, pair.older->name,
                                      pair.newer->name, differByEndedCodes(pair)});
        }
        add(*pair.newer);
        if (!m_diff.common)
            return;
        months(pair);
        years(pair);
    }

private:
    // A file that begins later has no row of a code that ended before.
    bool differByEndedCodes(const RowPair &pair) const
    {
        if (pair.older->key != pair.newer->key || pair.older->codes == pair.newer->codes || !m_diff.common)
            return false;
        const auto areEnded = [&](const TableRow &one, const TableRow &other, const TradeTable &table) {
            return std::ranges::all_of(one.codes, [&](PartnerCode code) {
                return other.codes.contains(code) || isEnded(code, one, *m_diff.common, table.first());
            });
        };
        return areEnded(*pair.older, *pair.newer, m_older) && areEnded(*pair.newer, *pair.older, m_newer);
    }

    void add(const TableRow &row)
    {
        for (const MonthSpan span : m_diff.newMonths) {
            const auto from = span.first - m_newer.first();
            const auto to = span.last - m_newer.first() + 1;
            m_diff.added.push_back({row.key,
                                    span.first,
                                    {row.values.begin() + from, row.values.begin() + to},
                                    {row.blanks.begin() + from, row.blanks.begin() + to}});
        }
    }

    void months(const RowPair &pair)
    {
        const MonthSpan common = *m_diff.common;
        const auto o = size_t(common.first - m_older.first());
        const auto n = size_t(common.first - m_newer.first());
        const auto count = size_t(common.last - common.first + 1);
        for (size_t i = 0; i < count; ++i) {
            const double before = pair.older->values[o + i];
            const double now = pair.newer->values[n + i];
            if (before == now) {
                ++m_diff.compared;
                continue;
            }
            month(pair.newer->key, common.first + int(i), {before, pair.older->blanks[o + i]}, {now, pair.newer->blanks[n + i]});
        }
    }

    void month(SeriesKey key, Month month, Cell before, Cell now)
    {
        if (before.isBlank() && now.isBlank() && before.blank == now.blank)
            return;
        m_diff.compared += before.isBlank() && now.isBlank() ? 0 : 1;
        if (before.isBlank() || now.isBlank()) {
            m_diff.blanks.push_back({key, month, before, now});
            return;
        }
        const bool equal = equalWithinRounding(now.value - before.value, m_older.info(), m_newer.info());
        (equal ? m_diff.withinRounding : m_diff.revised).push_back({key, Period::month(month), before.value, now.value});
    }

    void years(const RowPair &pair)
    {
        const MonthSpan common = *m_diff.common;
        for (int year = common.first.year() + (common.first.month() > 1 ? 1 : 0); Month::of(year, 12) <= common.last; ++year) {
            const MonthSpan span{Month::of(year, 1), Month::of(year, 12)};
            const Cell before = sumOver(m_older, *pair.older, span);
            const Cell now = sumOver(m_newer, *pair.newer, span);
            if (before.isBlank() || now.isBlank() || before.value == now.value)
                continue;
            if (equalWithinRounding(now.value - before.value, m_older.info(), m_newer.info(), 12))
                ++m_diff.yearsWithinRounding;
            else
                m_diff.revisedYears.push_back({pair.newer->key, Period::year(year), before.value, now.value});
        }
    }

    const TradeTable &m_older;
    const TradeTable &m_newer;
    ReleaseDiff &m_diff;
};

} // namespace

std::optional<double> RevisedCell::percent() const
{
    return older < leastComparable ? std::nullopt : std::optional(change() / older * 100);
}

qint64 ReleaseDiff::filled() const
{
    return std::ranges::count_if(blanks, [](const BlankCell &cell) { return cell.older.isBlank() && !cell.newer.isBlank(); });
}

qint64 ReleaseDiff::emptied() const
{
    return std::ranges::count_if(blanks, [](const BlankCell &cell) { return !cell.older.isBlank(); });
}

qint64 ReleaseDiff::otherReason() const { return qint64(blanks.size()) - filled() - emptied(); }

qint64 ReleaseDiff::same() const
{
    return compared - qint64(revised.size()) - qint64(withinRounding.size()) - filled() - emptied();
}

bool ReleaseDiff::isEmpty() const
{
    return newMonths.empty() && lostMonths.empty() && revised.empty() && withinRounding.empty() && blanks.empty() && came.empty()
           && went.empty() && changed.empty();
}

void sortRevisions(std::vector<RevisedCell> &cells, RevisionOrder order)
{
    struct Place
    {
        double size; ///< less than all others if there is none
        size_t at;
    };
    std::vector<Place> places(cells.size());
    for (size_t i = 0; i < cells.size(); ++i) {
        const double size = order == RevisionOrder::Size ? cells[i].change() : cells[i].percent().value_or(0);
        places[i] = {std::abs(size), i};
    }
    std::ranges::sort(places, [&](const Place &a, const Place &b) {
        const RevisedCell &left = cells[a.at];
        const RevisedCell &right = cells[b.at];
        return a.size != b.size ? a.size > b.size : std::tie(left.key, left.period) < std::tie(right.key, right.period);
    });
    std::vector<RevisedCell> sorted;
    sorted.reserve(cells.size());
    for (const Place &place : places)
        sorted.push_back(cells[place.at]);
    cells = std::move(sorted);
}

ReleaseDiff diffOf(const TablePtr &older, const TablePtr &newer, const PartnerRegistry &registry)
{
    ReleaseDiff diff;
    diff.older = {older->first(), older->last()};
    diff.newer = {newer->first(), newer->last()};
    diff.common = commonOf(diff.older, diff.newer);
    diff.newMonths = without(diff.newer, diff.older);
    diff.lostMonths = without(diff.older, diff.newer);
    CellCompare cells(*older, *newer, diff);
    for (const RowPair &pair : pairsOf(*older, *newer, registry)) {
        if (pair.older && pair.newer)
            cells.compare(pair);
        else if (pair.newer)
            diff.came.push_back(*pair.newer);
        else
            diff.went.push_back(*pair.older);
    }
    sortRevisions(diff.revised, RevisionOrder::Size);
    sortRevisions(diff.revisedYears, RevisionOrder::Size);
    if (diff.common) {
        diff.ranks = rankChangesOf(older, newer, *diff.common);
        diff.claims = claimChangesOf(older, newer, diff.common->last);
    }
    return diff;
}

namespace {

const TableRow *rowOf(const TradeTable &table, SeriesKey key, const PartnerRegistry &registry)
{
    if (const TableRow *row = table.find(key))
        return row;
    const auto rows = table.rows(key.flow);
    const auto it = std::ranges::find_if(rows, [&](const TableRow &row) {
        return registry.canonical(row.key.partner) == registry.canonical(key.partner);
    });
    return it == rows.end() ? nullptr : &*it;
}

} // namespace

std::vector<CellInRelease> revisionHistory(SeriesKey key, Period period, const QList<TablePtr> &releases,
                                           const PartnerRegistry &registry)
{
    constexpr Cell noRow{std::numeric_limits<double>::quiet_NaN(), Blank::WithinOthers};
    std::vector<CellInRelease> history;
    for (const TablePtr &release : releases) {
        if (period.first() < release->first() || release->last() < period.last())
            continue;
        const TableRow *row = rowOf(*release, key, registry);
        history.push_back({release, row ? sumOver(*release, *row, {period.first(), period.last()}) : noRow});
    }
    return history;
}

} // namespace tradestrata
