// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/releaseseams.h"

#include "models/data/combined.h"
#include "models/figure/language.h"

#include <algorithm>

namespace tradestrata {

namespace {

QString nameOf(const ReleasePart &part, const Language &language)
{
    return part.release ? language.monthYear(*part.release)
                        : language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "data to %1")}).arg(language.monthYear(part.last));
}

QString seamLabel(const ReleasePart &part, const Language &language)
{
    return part.release ? language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "release of %1 from here")}).arg(nameOf(part, language))
                        : nameOf(part, language);
}

// A release whose months lie apart is named once, up to its last month.
std::vector<ReleasePart> named(std::vector<ReleasePart> parts)
{
    std::vector<ReleasePart> once;
    for (const ReleasePart &part : parts) {
        std::erase_if(once, [&](const ReleasePart &other) { return other.isSameRelease(part); });
        once.push_back(part);
    }
    return once;
}

} // namespace

std::vector<ReleasePart> releasesIn(const Numbers &numbers, const FigureSpec &spec)
{
    if (numbers.spans.empty())
        return partsOf(numbers.drawnTable(), {numbers.table->first(), numbers.table->last()});
    const int before = comparesYears(spec.show) ? 12 : 0;
    return partsOf(numbers.drawnTable(), {numbers.spans.front().first - before, numbers.spans.back().last});
}

QString releasePhrase(const Numbers &numbers, const FigureSpec &spec, const Language &language)
{
    const auto parts = named(releasesIn(numbers, spec));
    if (parts.empty())
        return {};
    if (parts.size() == 1)
        return parts.front().release ? language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "release of %1")}).arg(nameOf(parts.front(), language))
                                     : nameOf(parts.front(), language);
    QStringList names;
    for (const ReleasePart &part : parts) {
        const QString name = nameOf(part, language);
        names.append(&part == &parts.back() ? name
                                            : language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "%1 (to %2)", "a release, and its last month in the figure"))
                                                  .arg(name, language.monthYear(part.months.last)));
    }
    return language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "releases of %1")}).arg(language.list(names));
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
