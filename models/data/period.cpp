// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/period.h"

namespace tradestrata {

namespace {

std::optional<int> digits(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return text.isEmpty() ? std::nullopt : std::optional(value);
}

std::optional<int> yearOf(QStringView text)
{
    const auto year = text.size() == 4 ? digits(text) : std::nullopt;
    return year && *year >= 1000 ? year : std::nullopt;
}

} // namespace

QString Month::toString() const
{
    return QStringLiteral("%1-%2").arg(year(), 4, 10, QLatin1Char('0')).arg(month(), 2, 10, QLatin1Char('0'));
}

std::optional<Month> Month::parse(QStringView text)
{
    if (text.size() != 7 || text[4] != u'-')
        return std::nullopt;
    const auto year = yearOf(text.first(4));
    const auto month = digits(text.sliced(5));
    if (!year || !month || *month < 1 || *month > 12)
        return std::nullopt;
    return of(*year, *month);
}

QString Period::toString() const
{
    switch (frequency) {
    case Frequency::Month:
        return first().toString();
    case Frequency::Quarter:
        return QStringLiteral("%1-Q%2").arg(ordinal / 4, 4, 10, QLatin1Char('0')).arg(ordinal % 4 + 1);
    case Frequency::Year:
        return QStringLiteral("%1").arg(ordinal, 4, 10, QLatin1Char('0'));
    }
    Q_UNREACHABLE();
}

std::optional<Period> Period::parse(QStringView text)
{
    if (const auto year = yearOf(text))
        return Period::year(*year);
    if (text.size() == 7 && text[4] == u'-' && (text[5] == u'Q' || text[5] == u'q')) {
        const auto year = yearOf(text.first(4));
        const auto quarter = digits(text.sliced(6));
        return year && quarter && *quarter >= 1 && *quarter <= 4 ? std::optional(Period::quarter(*year, *quarter)) : std::nullopt;
    }
    if (const auto month = Month::parse(text))
        return Period::month(*month);
    return std::nullopt;
}

Month PeriodRef::asBegin(Month dataFirst, Month dataLast) const
{
    return kind == Kind::Exact ? period.first() : asEnd(dataFirst, dataLast);
}

Month PeriodRef::asEnd(Month dataFirst, Month dataLast) const
{
    switch (kind) {
    case Kind::First:
        return dataFirst;
    case Kind::Latest:
        return dataLast - monthsBefore;
    case Kind::Exact:
        return period.last();
    }
    Q_UNREACHABLE();
}

QString PeriodRef::toString() const
{
    switch (kind) {
    case Kind::First:
        return QStringLiteral("first");
    case Kind::Latest:
        return monthsBefore == 0 ? QStringLiteral("latest") : QStringLiteral("latest-%1").arg(monthsBefore);
    case Kind::Exact:
        return period.toString();
    }
    Q_UNREACHABLE();
}

std::optional<PeriodRef> PeriodRef::parse(QStringView text)
{
    if (text == u"first")
        return first();
    if (text == u"latest")
        return latest();
    if (text.startsWith(u"latest-")) {
        const auto months = text.size() <= 12 ? digits(text.sliced(7)) : std::nullopt;
        return months ? std::optional(latest(*months)) : std::nullopt;
    }
    const auto period = Period::parse(text);
    return period ? std::optional(exactly(*period)) : std::nullopt;
}

} // namespace tradestrata
