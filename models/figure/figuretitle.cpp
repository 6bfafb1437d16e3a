// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/figuretitle.h"

#include "models/figure/words.h"
#include "models/numbers/numbertitle.h"

namespace tradestrata {

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

// Whole sentences for every language: the fields stay as they are. %1 is the pair.
QStringList templates(const TitleGround &ground, const QString &pair, const Language &language)
{
    const auto say = [&](Phrase phrase) { return language.sentence("Figure", phrase); };
    QStringList titles{
        say({QT_TRANSLATE_NOOP("Figure", "{leader} is the {role}, {margin} ahead of {second}, {span}")}),
        say({QT_TRANSLATE_NOOP("Figure", "{leader} has been the {role} since {since} ({span})")})};
    if (pair.isEmpty())
        return titles;
    const bool quarters = ground.measure == Measure::Quarter;
    titles << say(quarters ? Phrase(QT_TRANSLATE_NOOP3("Figure", "{leader:%1} passed {second:%1} in {passed:%1} and leads by {margin:%1} ({span})",
                                                       "passed in a quarter"))
                           : Phrase(QT_TRANSLATE_NOOP3("Figure", "{leader:%1} passed {second:%1} in {passed:%1} and leads by {margin:%1} ({span})",
                                                       "passed in a month or a year")))
                  .arg(pair)
           << say({QT_TRANSLATE_NOOP("Figure", "{leader:%1} leads {second:%1} by {margin:%1}, or {margin_percent:%1}, {span}")}).arg(pair);
    return titles;
}

} // namespace

QList<TitleSuggestion> suggestedTitles(const Numbers &numbers, const ValidSpec &spec, const PartnerRegistry &registry,
                                       PeriodRef at, const Language &language)
{
    const TitleGround ground = titleGroundOf(numbers, spec, at);
    QList<TitleSuggestion> suggested;
    for (const QString &title : templates(ground, pairOf(ground.shown, registry), language)) {
        const FilledWords filled = filledWords(title, ground, registry);
        if (!filled.why && !filled.mistake)
            suggested.append({title, ownWords(title, filled, {}, language)});
    }
    return suggested;
}

} // namespace tradestrata
