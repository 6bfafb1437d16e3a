// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers/releaseseams.h"

#include "models/data/combined.h"

#include <algorithm>

namespace tradestrata {

std::vector<ReleasePart> releasesOfPeriod(const Numbers &numbers, const FigureSpec &spec, size_t nth)
{
    const MonthSpan span = numbers.spans[nth];
    if (!comparesYears(spec.show))
        return partsOf(numbers.drawnTable(), span);
    const MonthSpan before = yearEarlier(span);
    if (nth < numbers.changesFrom.size() && numbers.changesFrom[nth]) {
        ReleasePart part = partsOf(*numbers.changesFrom[nth], span).front();
        part.months = span;
        return {part};
    }
    auto parts = partsOf(numbers.drawnTable(), before);
    const auto now = partsOf(numbers.drawnTable(), span);
    parts.insert(parts.end(), now.begin(), now.end());
    return parts;
}

std::vector<ReleasePart> releasesIn(const Numbers &numbers, const FigureSpec &spec)
{
    if (numbers.spans.empty())
        return partsOf(numbers.drawnTable(), {numbers.table->first(), numbers.table->last()});
    std::vector<ReleasePart> releases; // each once, up to its last month
    for (size_t i = 0; i < numbers.spans.size(); ++i) {
        for (const ReleasePart &part : releasesOfPeriod(numbers, spec, i)) {
            const auto same = std::ranges::find_if(releases, [&](const ReleasePart &other) { return other.isSameRelease(part); });
            if (same == releases.end())
                releases.push_back(part);
            else
                same->months = {std::min(same->months.first, part.months.first), std::max(same->months.last, part.months.last)};
        }
    }
    std::ranges::stable_sort(releases, {}, [](const ReleasePart &part) { return part.months.last; });
    return releases;
}

bool hasSeams(Chart chart)
{
    return tradestrata::has(chart, Trait::Dates);
}

bool crossesSeam(const Numbers &numbers)
{
    return std::ranges::any_of(numbers.spans, [&](const MonthSpan &span) { return partsOf(numbers.drawnTable(), span).size() > 1; });
}

} // namespace tradestrata
