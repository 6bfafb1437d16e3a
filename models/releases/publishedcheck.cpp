// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/releases/publishedcheck.h"

#include "models/analysis/sums.h"
#include "models/claims/claimtable.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace tradestrata {

namespace {

/// The releases on the same terms from old to new, each with the rows of the requested flows.
class Rows
{
public:
    explicit Rows(const ReleaseList &releases)
        : m_tables(releases.alike())
    {
    }

    const QList<TablePtr> &tables() const { return m_tables; }
    Cell sum(qsizetype nth, const PublishedFigure &figure)
    {
        const TablePtr table = withRows(nth, figure.flow);
        return table ? sumOver(*table, SeriesKey{figure.flow, figure.partner}, figure.months) : Cell{noValue, Blank::Absent};
    }

private:
    TablePtr withRows(qsizetype nth, Flow flow)
    {
        const auto key = std::pair(nth, flow);
        if (const auto found = m_made.find(key); found != m_made.end())
            return found->second;
        auto table = withFlow(m_tables[nth], flow);
        return m_made.emplace(key, table ? *table : nullptr).first->second;
    }

    QList<TablePtr> m_tables;
    std::map<std::pair<qsizetype, Flow>, TablePtr> m_made;
};

int monthsIn(MonthSpan span) { return span.last - span.first + 1; }

ReleaseValue releaseValue(const PublishedFigure &figure, const TablePtr &table, Cell value)
{
    ReleaseValue says{table, value, Agreement::NotInRelease, 0, std::nullopt};
    if (value.isBlank())
        return says;
    says.difference = value.value - figure.value;
    if (std::abs(figure.value) >= leastComparable)
        says.percent = says.difference / std::abs(figure.value) * 100;
    const double explained = figure.rounding / 2 + table->info().rounding / 2 * monthsIn(figure.months);
    says.agreement = std::abs(says.difference) <= explained ? Agreement::Agrees : Agreement::Differs;
    return says;
}

// The months' values in a publication, largest first, each figure once.
std::vector<PublishedFigure> inPublication(const QList<PublishedFigure> &figures, const PublishedFigure &one)
{
    std::vector<PublishedFigure> together;
    for (const PublishedFigure &figure : figures) {
        const auto same = [&](const PublishedFigure &other) { return other.isOfSame(figure) && other.value == figure.value; };
        if (figure.besides(one) && std::ranges::none_of(together, same))
            together.push_back(figure);
    }
    std::ranges::stable_sort(together, std::ranges::greater(), &PublishedFigure::value);
    return together;
}

PublishedClaim claimOf(const PublishedFigure &first, const PublishedFigure &second, Rows &rows)
{
    PublishedClaim claim{first, second, {}};
    for (qsizetype i = 0; i < rows.tables().size(); ++i) {
        const Cell a = rows.sum(i, first);
        const Cell b = rows.sum(i, second);
        const Leader leader = a.isBlank() || b.isBlank() ? Leader::Unknown : leaderOf(a.value, b.value);
        claim.releases.push_back({rows.tables()[i], leader, leader == Leader::Unknown ? 0 : a.value - b.value});
    }
    return claim;
}

} // namespace

std::vector<PublishedCheck> checkPublished(const QList<PublishedFigure> &figures, const ReleaseList &releases)
{
    Rows rows(releases);
    std::vector<PublishedCheck> checks;
    for (const PublishedFigure &figure : figures) {
        PublishedCheck check{figure, {}};
        for (qsizetype i = 0; i < rows.tables().size(); ++i)
            check.releases.push_back(releaseValue(figure, rows.tables()[i], rows.sum(i, figure)));
        checks.push_back(std::move(check));
    }
    return checks;
}

std::vector<PublishedClaim> checkPublishedClaims(const QList<PublishedFigure> &figures, const ReleaseList &releases,
                                                 const PartnerRegistry &registry)
{
    Rows rows(releases);
    std::vector<PublishedClaim> claims;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        if (std::ranges::any_of(figures.first(i), [&](const PublishedFigure &other) { return other.besides(figures[i]); }))
            continue; // the publication was processed before
        const auto together = inPublication(figures, figures[i]);
        for (auto first = together.begin(); first != together.end(); ++first) {
            const auto second = std::find_if(first + 1, together.end(), [&](const PublishedFigure &other) {
                return !whyNoClaim({first->flow, first->partner, other.partner}, registry);
            });
            if (second != together.end() && first->value - second->value > (first->rounding + second->rounding) / 2)
                claims.push_back(claimOf(*first, *second, rows));
        }
    }
    return claims;
}

} // namespace tradestrata
