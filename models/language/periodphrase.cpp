// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/periodphrase.h"

#include "models/language/language.h"

namespace tradestrata {

QString periodPhrase(Measure measure, Period period, int through, const Language &language)
{
    const QString end = language.monthYear(period.last());
    const auto ofYear = [&](int last) {
        return language.monthRange(1, last) + QLatin1Char(' ') + QString::number(period.first().year());
    };
    switch (measure) {
    case Measure::ThreeMonths:
        return language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "3 months to %1", "a month")).arg(end);
    case Measure::TwelveMonths:
        return language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "12 months to %1", "a month")).arg(end);
    case Measure::YearToDate:
        return ofYear(period.last().month());
    case Measure::SameMonths:
        return ofYear(through);
    case Measure::Month:
    case Measure::Quarter:
    case Measure::Year:
        return language.period(period);
    }
    Q_UNREACHABLE();
}

QString shortMonthYear(Month month, const Language &language)
{
    return Language::capitalised(language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "%1 %2", "a short month and its year"))
                                     .arg(language.shortMonth(month.month()), QString::number(month.year())));
}

QString whenPhrase(Measure measure, Period period, const Language &language)
{
    const QString end = language.monthYear(period.last());
    switch (measure) {
    case Measure::ThreeMonths:
        return language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "over the 3 months to %1", "a month")).arg(end);
    case Measure::TwelveMonths:
        return language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "over the 12 months to %1", "a month")).arg(end);
    case Measure::YearToDate:
        if (period.last().month() > 1)
            return language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "from January to %1", "a month and its year")).arg(end);
        [[fallthrough]];
    case Measure::Month:
        return language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "in %1", "a month")).arg(end);
    case Measure::Quarter:
        return language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "in %1", "a quarter")).arg(language.period(period));
    case Measure::Year:
    case Measure::SameMonths:
        return language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "in %1", "a year")).arg(language.period(period));
    }
    Q_UNREACHABLE();
}

} // namespace tradestrata
