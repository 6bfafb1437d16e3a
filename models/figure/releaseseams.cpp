// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/releaseseams.h"

#include "models/data/combined.h"
#include "models/figure/language.h"
#include "models/figure/releasephrase.h"

#include <algorithm>

namespace tradestrata {

namespace {

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
    const int before = comparesYears(spec.show) ? 12 : 0;
    return partsOf(numbers.drawnTable(), {numbers.spans.front().first - before, numbers.spans.back().last});
}

void addSeams(Figure &figure, const Numbers &numbers, const FigureSpec &spec, const Language &language)
{
    if (!hasTimeAxis(spec.chart))
        return;
    const auto releases = releasesIn(numbers, spec);
    for (size_t k = 1; k < releases.size(); ++k) {
        const Month begins = releases[k].months.first;
        const auto reaches = [begins](const MonthSpan &span) { return span.last >= begins; };
        const auto it = std::ranges::find_if(numbers.spans, reaches);
        const auto place = it - numbers.spans.begin();
        if (place == 0 || it == numbers.spans.end())
            continue;
        figure.seams.push_back({double(place) - 0.5, seamLabel(releases[k], language)});
    }
}

} // namespace tradestrata
