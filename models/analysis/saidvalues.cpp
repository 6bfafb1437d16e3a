// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/saidvalues.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tradestrata {

namespace {

constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

// The published total holds the others: it leads nobody.
void findLeader(SaidValues &said, const std::vector<PartnerCode> &partners)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < partners.size(); ++i) {
        if (partners[i] != worldCode && !said.values[i].isBlank())
            order.push_back(i);
    }
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return said.values[a].value > said.values[b].value; });
    if (order.size() < 2)
        return;
    const size_t first = order[0];
    const size_t second = order[1];
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
                                        MonthSpan months)
{
    std::vector<SaidValues> all;
    for (const PublishedFigure &figure : figures) {
        const auto partner = std::ranges::find(partners, figure.partner);
        if (figure.flow != flow || figure.months != months || partner == partners.end())
            continue;
        const auto same = [&](const SaidValues &said) { return said.published == figure.date && said.source == figure.source; };
        auto said = std::ranges::find_if(all, same);
        if (said == all.end()) {
            all.push_back({figure.date, figure.source, nullptr,
                           std::vector<Cell>(partners.size(), {noValue, Blank::NotYetPublished}), std::vector<double>(partners.size(), 1)});
            said = all.end() - 1;
        }
        const auto place = size_t(partner - partners.begin());
        said->values[place] = {figure.value, Blank::None};
        said->rounding[place] = figure.rounding;
    }
    for (SaidValues &said : all)
        findLeader(said, partners);
    std::ranges::stable_sort(all, {}, &SaidValues::published);
    return all;
}

SaidValues releaseValues(const TablePtr &table, Flow flow, const std::vector<PartnerCode> &partners, MonthSpan months)
{
    SaidValues said;
    said.release = table;
    said.rounding.assign(partners.size(), table->info().rounding);
    for (const PartnerCode partner : partners) {
        const TableRow *row = table->find({flow, partner});
        said.values.push_back(row ? sumOver(*table, *row, months) : Cell{noValue, Blank::Absent});
    }
    findLeader(said, partners);
    return said;
}

} // namespace tradestrata
