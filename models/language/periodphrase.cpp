// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/periodphrase.h"

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

} // namespace tradestrata
