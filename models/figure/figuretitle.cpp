// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/figuretitle.h"

#include "models/figure/words.h"
#include "models/numbers/computenumbers.h"
#include "models/numbers/numberparts.h"

namespace tradestrata {

namespace {

bool hasFields(const FigureSpec &spec) { return spec.title.contains(u'{') || spec.subtitle.contains(u'{'); }

// The period that words by this measure are about.
Period periodBy(Measure measure, TitleGround ground)
{
    ground.measure = measure;
    const Period period = titlePeriod(ground);
    return TitleWords(measure, period, monthsOf(measure, period, ground.through)).measured().period;
}

// What the words are about: for fields the figure's measure, for the claim its own.
std::vector<Period> periodsOf(const Numbers &numbers, const FigureSpec &spec)
{
    const TitleGround ground = titleGroundOf(numbers, spec);
    std::vector<Period> periods;
    if (spec.titleClaim && spec.titleClaim->period)
        periods.push_back(*spec.titleClaim->period);
    else if (spec.titleClaim)
        periods.push_back(periodBy(spec.titleClaim->measure.value_or(spec.measure), ground));
    if (hasFields(spec))
        periods.push_back(periodBy(spec.measure, ground));
    return periods;
}

} // namespace

ComparedTitle comparedTitle(const FigureSpec &spec, PeriodRef cursor, const ReleaseList &older, const ReleaseList &newer,
                            const PartnerRegistry &registry, const Context &context)
{
    const bool tied = spec.titleClaim && !spec.title.isEmpty(); // the figure's own title does not say who leads
    if (!tied && !hasFields(spec))
        return {};
    if (spec.release)
        return {TitleFate::Frozen, {}, {}};
    const auto valid = unchanged(spec);
    if (!valid)
        return {TitleFate::NotTrueBefore, {}, {}};
    const auto before = numbersOf(older, registry, *valid, cursor, context);
    if (!before || before->title.mistake() || before->title.why())
        return {TitleFate::NotTrueBefore, {}, {}};
    const auto now = numbersOf(newer, registry, *valid, cursor, context);
    const auto periods = periodsOf(*before, *valid);
    if (!now || periodsOf(*now, *valid) != periods)
        return {TitleFate::OtherPeriod, {}, {}};
    const auto why = now->title.why();
    return {why ? TitleFate::BecameFalse : TitleFate::Holds, periods.front(), why};
}

namespace {

// The first two single countries of the figure, as fields name them.
QString pairOf(const QList<PartnerCode> &shown, const PartnerRegistry &registry)
{
    QStringList names;
    for (const PartnerCode code : shown) {
        if (!code.isGroup() && names.size() < 2)
            names.append(registry.columnName(code));
    }
    return names.size() == 2 ? names.join(u',') : QString();
}

// Whole sentences for every language: the fields stay unchanged. %1 is the pair.
QStringList templates(const TitleGround &ground, const QString &pair, const Language &language)
{
    const auto say = [&](Phrase phrase) { return language.sentence("Figure", phrase); };
    QStringList titles{say({QT_TRANSLATE_NOOP("Figure", "{leader} is the {role}, {margin} ahead of {second}, {span}")}),
                       say({QT_TRANSLATE_NOOP("Figure", "{leader} has been the {role} since {since} ({span})")})};
    if (pair.isEmpty())
        return titles;
    const bool quarters = ground.measure == Measure::Quarter;
    titles
        << say(quarters
                   ? Phrase(QT_TRANSLATE_NOOP3("Figure",
                                               "{leader:%1} passed {second:%1} in {passed:%1} and leads by {margin:%1} ({span})",
                                               "passed in a quarter"))
                   : Phrase(QT_TRANSLATE_NOOP3("Figure",
                                               "{leader:%1} passed {second:%1} in {passed:%1} and leads by {margin:%1} ({span})",
                                               "passed in a month or a year")))
               .arg(pair)
        << say({QT_TRANSLATE_NOOP("Figure", "{leader:%1} leads {second:%1} by {margin:%1}, or {margin_percent:%1}, {span}")}).arg(pair);
    return titles;
}

} // namespace

QList<TitleSuggestion> suggestedTitles(const Numbers &numbers, const ValidSpec &spec, const PartnerRegistry &registry,
                                       const Language &language)
{
    const TitleGround ground = titleGroundOf(numbers, spec);
    QList<TitleSuggestion> suggested;
    for (const QString &title : templates(ground, pairOf(ground.shown, registry), language)) {
        const FilledWords filled = filledWords(title, ground, registry);
        if (!filled.why && !filled.mistake)
            suggested.append({title, ownWords(title, filled, {}, language)});
    }
    return suggested;
}

} // namespace tradestrata
