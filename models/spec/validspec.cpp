// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spec/validspec.h"

#include "models/data/printable.h"
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

// Whatever draws or writes them finds words that every kind of file can hold; the session keeps them as they were typed.
FigureSpec withPrintableWords(FigureSpec spec)
{
    for (QString *words : {&spec.title, &spec.subtitle, &spec.note})
        *words = printableLines(*words);
    for (Annotation &each : spec.annotations)
        each.text = printable(each.text);
    for (Event &each : spec.ownEvents) {
        each.source = printable(each.source);
        for (Event::Words &words : each.words)
            words = {printable(words.label), printable(words.text)};
    }
    for (AcceptedFinding &each : spec.accepted)
        each.reason = printable(each.reason);
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
    return {ValidSpec(withPrintableWords(withImplied(spec))), spec, changes};
}

Result<ValidSpec> unchanged(const FigureSpec &spec)
{
    const Validated result = validated(spec);
    return result.changes.isEmpty() ? Result<ValidSpec>(result.spec) : result.changes.first();
}

} // namespace tradestrata
