// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/seams.h"

#include "models/data/combined.h"
#include "models/language/releasephrase.h"
#include "models/numbers/releaseseams.h"

namespace tradestrata {

namespace {

QString seamLabel(const ReleasePart &part, const Language &language)
{
    return part.release ? language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "release of %1 from here")}).arg(releaseName(part, language))
                        : releaseName(part, language);
}

} // namespace

void addSeams(Figure &figure, const Numbers &numbers, const FigureSpec &spec, const Language &language)
{
    if (!hasSeams(spec.chart))
        return;
    std::optional<ReleasePart> before;
    for (size_t i = 0; i < numbers.spans.size(); ++i) {
        const auto parts = releasesOfPeriod(numbers, spec, i);
        if (parts.empty())
            continue;
        if (before && !before->isSameRelease(parts.back()))
            figure.seams.push_back({double(i) - 0.5, seamLabel(parts.back(), language), releaseName(parts.back(), language)});
        before = parts.back();
    }
}

} // namespace tradestrata
