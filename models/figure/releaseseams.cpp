// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/releaseseams.h"

#include "models/data/combined.h"
#include "models/figure/language.h"
#include "models/figure/releasephrase.h"

#include <algorithm>

namespace tradestrata {

namespace {

// The releases that a period is drawn from, from old to new.
std::vector<ReleasePart> partsOfPeriod(const Numbers &numbers, const FigureSpec &spec, size_t i)
{
    const MonthSpan span = numbers.spans[i];
    if (!comparesYears(spec.show))
        return partsOf(numbers.drawnTable(), span);
    const MonthSpan before{span.first - 12, span.last - 12};
    if (i < numbers.changesFrom.size() && numbers.changesFrom[i]) {
        ReleasePart part = partsOf(*numbers.changesFrom[i], span).front();
        part.months = span;
        return {part};
    }
    auto parts = partsOf(numbers.drawnTable(), before);
    const auto now = partsOf(numbers.drawnTable(), span);
    parts.insert(parts.end(), now.begin(), now.end());
    return parts;
}

QString seamLabel(const ReleasePart &part, const Language &language)
{
    return part.release ? language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "release of %1 from here")}).arg(releaseName(part, language))
                        : releaseName(part, language);
}

} // namespace

std::vector<ReleasePart> releasesIn(const Numbers &numbers, const FigureSpec &spec)
{
    if (numbers.spans.empty())
        return partsOf(numbers.drawnTable(), {numbers.table->first(), numbers.table->last()});
    std::vector<ReleasePart> releases; // each once, up to its last month
    for (size_t i = 0; i < numbers.spans.size(); ++i) {
        for (const ReleasePart &part : partsOfPeriod(numbers, spec, i)) {
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
    return hasTimeAxis(chart) || chart == Chart::Bars;
}

bool crossesSeam(const Numbers &numbers)
{
    return std::ranges::any_of(numbers.spans, [&](const MonthSpan &span) { return partsOf(numbers.drawnTable(), span).size() > 1; });
}

void addSeams(Figure &figure, const Numbers &numbers, const FigureSpec &spec, const Language &language)
{
    if (!hasSeams(spec.chart))
        return;
    std::optional<ReleasePart> before;
    for (size_t i = 0; i < numbers.spans.size(); ++i) {
        const auto parts = partsOfPeriod(numbers, spec, i);
        if (parts.empty())
            continue;
        if (before && !before->isSameRelease(parts.back()))
            figure.seams.push_back({double(i) - 0.5, seamLabel(parts.back(), language), releaseName(parts.back(), language)});
        before = parts.back();
    }
}

} // namespace tradestrata
