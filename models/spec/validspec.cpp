// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spec/validspec.h"

#include "models/spec/rules.h"

namespace tradestrata {

namespace {

FigureSpec withImplied(FigureSpec spec)
{
    if (has(spec.chart, Trait::Ranks))
        spec.show = ShowAs::Rank;
    if (spec.cumulative)
        spec.measure = Measure::YearToDate;
    return spec;
}

} // namespace

Validated validated(FigureSpec spec)
{
    Messages changes;
    const auto whyNotNow = [&] { return whyNot(spec.measure, spec.show, spec.flow, spec.chart); };
    if (const auto why = whyNotNow())
        changes.append(*why);
    if (!traits(spec.chart).takes(spec.measure))
        spec.measure = traits(spec.chart).usualMeasure;
    if (whyNotNow())
        spec.show = ShowAs::Value;
    if (whyNotNow())
        spec.chart = Chart::Line;
    for (const Rule &rule : rules()) {
        if (!rule.isAsked || !rule.isAsked(spec) || rule.fits(spec))
            continue;
        changes.append(rule.why.message());
        rule.leaveOut(spec);
    }
    return {ValidSpec(withImplied(spec)), spec, changes};
}

Result<ValidSpec> unchanged(const FigureSpec &spec)
{
    const Validated result = validated(spec);
    return result.changes.isEmpty() ? Result<ValidSpec>(result.spec) : result.changes.first();
}

} // namespace tradestrata
