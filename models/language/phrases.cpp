// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/phrases.h"

#include "models/language/language.h"
#include "models/spec/measurefacts.h"

namespace tradestrata {

QString periodPhrase(Measure measure, Period period, int through, const Language &language)
{
    const MeasureFacts &facts = factsOf(measure);
    if (facts.period.source)
        return language.sentence("Figure", {facts.period.source, facts.period.comment}).arg(language.monthYear(period.last()));
    if (!facts.fromJanuary)
        return language.period(period);
    const int last = measure == Measure::SameMonths ? through : period.last().month();
    return language.monthRange(1, last) + QLatin1Char(' ') + QString::number(period.first().year());
}

QString shortMonthYear(Month month, const Language &language)
{
    return Language::capitalised(language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "%1 %2", "a short month and its year"))
                                     .arg(language.shortMonth(month.month()), QString::number(month.year())));
}

QString whenPhrase(Measure measure, Period period, const Language &language)
{
    const bool january = measure == Measure::YearToDate && period.last().month() == 1; // one month
    const MeasureWords &when = factsOf(january ? Measure::Month : measure).when;
    return language.sentence("Figure", {when.source, when.comment}).arg(language.period(period));
}

namespace {

// A release whose months are not contiguous is named once, up to its last month.
std::vector<ReleasePart> onceEach(const std::vector<ReleasePart> &parts)
{
    std::vector<ReleasePart> once;
    for (const ReleasePart &part : parts) {
        std::erase_if(once, [&](const ReleasePart &other) { return other.isSameRelease(part); });
        once.push_back(part);
    }
    return once;
}

} // namespace

QString releaseName(const ReleasePart &part, const Language &language)
{
    return part.release
               ? language.monthYear(*part.release)
               : language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "data to %1")}).arg(language.endOfData(part.last));
}

QString releasePhrase(const std::vector<ReleasePart> &parts, const Language &language)
{
    const auto releases = onceEach(parts);
    if (releases.empty())
        return {};
    if (releases.size() == 1) {
        const QString name = releaseName(releases.front(), language);
        return releases.front().release ? language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "release of %1")}).arg(name)
                                        : name;
    }
    QStringList names;
    for (const ReleasePart &part : releases) {
        const QString name = releaseName(part, language);
        names.append(&part == &releases.back()
                         ? name
                         : language
                               .sentence("Figure",
                                         QT_TRANSLATE_NOOP3("Figure", "%1 (to %2)", "a release, and its last month in the figure"))
                               .arg(name, language.monthYear(part.months.last)));
    }
    return language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "releases of %1")}).arg(language.list(names));
}

} // namespace tradestrata
