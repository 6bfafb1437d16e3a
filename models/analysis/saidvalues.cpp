// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/saidvalues.h"

#include "models/analysis/sums.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tradestrata {

namespace {

// The one that has most, over the next one that it can lead at all.
void findLeader(SaidValues &said, const std::vector<PartnerCode> &partners, const CanLead &canLead)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < partners.size(); ++i) {
        if (partners[i] != worldCode && !said.values[i].isBlank())
            order.push_back(i);
    }
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return said.values[a].value > said.values[b].value; });
    if (order.empty())
        return;
    const size_t first = order.front();
    const auto next = std::find_if(order.begin() + 1, order.end(), [&](size_t i) { return canLead(partners[first], partners[i]); });
    if (next == order.end())
        return;
    const size_t second = *next;
    said.margin = said.values[first].value - said.values[second].value;
    said.marginRounding = std::max(said.rounding[first], said.rounding[second]);
    // Releases are compared to the dollar, as claims are; what was published no closer than it was rounded.
    said.level = said.margin == 0 || (said.isPublished() && said.margin <= (said.rounding[first] + said.rounding[second]) / 2);
    said.leader = said.level ? -1 : int(first);
}

} // namespace

bool SaidValues::saysAnything() const
{
    return std::ranges::any_of(values, [](const Cell &cell) { return !cell.isBlank(); });
}

std::vector<SaidValues> publishedValues(const QList<PublishedFigure> &figures, Flow flow, const std::vector<PartnerCode> &partners,
                                        MonthSpan months, const CanLead &canLead)
{
    std::vector<SaidValues> all;
    for (const PublishedFigure &figure : figures) {
        const auto partner = std::ranges::find(partners, figure.partner);
        if (figure.flow != flow || figure.months != months || partner == partners.end())
            continue;
        const auto place = size_t(partner - partners.begin());
        const auto same = [&](const SaidValues &said) {
            return said.published == figure.date && said.source == figure.source
                   && (said.values[place].isBlank() || said.values[place].value == figure.value);
        };
        auto said = std::ranges::find_if(all, same);
        if (said == all.end()) {
            all.push_back({figure.date, figure.source, true, nullptr,
                           std::vector<Cell>(partners.size(), {noValue, Blank::NotYetPublished}), std::vector<double>(partners.size(), 1)});
            said = all.end() - 1;
        }
        said->values[place] = {figure.value, Blank::None};
        said->rounding[place] = figure.rounding;
        said->own = said->own && figure.own;
    }
    for (SaidValues &said : all)
        findLeader(said, partners, canLead);
    std::ranges::stable_sort(all, {}, &SaidValues::published);
    return all;
}

SaidValues releaseValues(const TablePtr &table, Flow flow, const std::vector<PartnerCode> &partners, MonthSpan months,
                         const CanLead &canLead)
{
    SaidValues said;
    said.release = table;
    said.rounding.assign(partners.size(), table->info().rounding);
    for (const PartnerCode partner : partners)
        said.values.push_back(sumOver(*table, SeriesKey{flow, partner}, months));
    findLeader(said, partners, canLead);
    return said;
}

} // namespace tradestrata
