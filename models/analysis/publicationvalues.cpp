// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/publicationvalues.h"

#include "models/analysis/sums.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tradestrata {

namespace {

// The largest, over the next one that it can lead.
void findLeader(PublicationValues &publication, const std::vector<PartnerCode> &partners, const CanLead &canLead)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < partners.size(); ++i) {
        if (partners[i] != worldCode && !publication.values[i].isBlank())
            order.push_back(i);
    }
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return publication.values[a].value > publication.values[b].value; });
    if (order.empty())
        return;
    const size_t first = order.front();
    const auto next = std::find_if(order.begin() + 1, order.end(), [&](size_t i) { return canLead(partners[first], partners[i]); });
    if (next == order.end())
        return;
    const size_t second = *next;
    publication.margin = publication.values[first].value - publication.values[second].value;
    publication.marginRounding = std::max(publication.rounding[first], publication.rounding[second]);
    // Releases are compared to the dollar, as claims are; published figures only to the precision of their rounding.
    publication.level = publication.margin == 0
                        || (publication.isPublished()
                            && publication.margin <= (publication.rounding[first] + publication.rounding[second]) / 2);
    publication.leader = publication.level ? -1 : int(first);
}

} // namespace

bool PublicationValues::hasValues() const
{
    return std::ranges::any_of(values, [](const Cell &cell) { return !cell.isBlank(); });
}

std::vector<PublicationValues> publishedValues(const QList<PublishedFigure> &figures, Flow flow,
                                               const std::vector<PartnerCode> &partners, MonthSpan months, const CanLead &canLead)
{
    std::vector<PublicationValues> all;
    for (const PublishedFigure &figure : figures) {
        const auto partner = std::ranges::find(partners, figure.partner);
        if (figure.flow != flow || figure.months != months || partner == partners.end())
            continue;
        const auto place = size_t(partner - partners.begin());
        const auto same = [&](const PublicationValues &publication) {
            return publication.published == figure.date && publication.source == figure.source
                   && (publication.values[place].isBlank() || publication.values[place].value == figure.value);
        };
        auto publication = std::ranges::find_if(all, same);
        if (publication == all.end()) {
            all.push_back({figure.date, figure.source, true, nullptr,
                           std::vector<Cell>(partners.size(), {noValue, Blank::NotYetPublished}),
                           std::vector<double>(partners.size(), 1)});
            publication = all.end() - 1;
        }
        publication->values[place] = {figure.value, Blank::None};
        publication->rounding[place] = figure.rounding;
        publication->own = publication->own && figure.own;
    }
    for (PublicationValues &publication : all)
        findLeader(publication, partners, canLead);
    std::ranges::stable_sort(all, {}, &PublicationValues::published);
    return all;
}

PublicationValues releaseValues(const TablePtr &table, Flow flow, const std::vector<PartnerCode> &partners, MonthSpan months,
                                const CanLead &canLead)
{
    PublicationValues publication;
    publication.release = table;
    publication.rounding.assign(partners.size(), table->info().rounding);
    for (const PartnerCode partner : partners)
        publication.values.push_back(sumOver(*table, SeriesKey{flow, partner}, months));
    findLeader(publication, partners, canLead);
    return publication;
}

} // namespace tradestrata
