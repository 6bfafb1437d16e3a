// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/publishedfigure.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace tradestrata {

namespace {

struct Scale
{
    const char *word;
    double dollars;
};
constexpr std::array<Scale, 4> scales{{{"tn", 1e12}, {"bn", 1e9}, {"m", 1e6}, {"", 1}}};

constexpr int longestSum = 12; // months

} // namespace

QList<PublishedFigure> newAmong(const QList<PublishedFigure> &figures, const QList<PublishedFigure> &known)
{
    QList<PublishedFigure> added;
    for (const PublishedFigure &figure : figures) {
        const auto same = [&](const PublishedFigure &other) { return other.isOfSame(figure) && other.value == figure.value; };
        if (std::ranges::none_of(known, same))
            added.append(figure);
    }
    return added;
}

Message knownAlready(int count)
{
    return {QStringLiteral("published-known"),
            QT_TRANSLATE_N_NOOP("Message", "Already there with the same value: %n published figure(s) of the file."),
            {},
            count};
}

WrittenMonths writtenMonths(MonthSpan months)
{
    const int count = months.last - months.first + 1;
    const bool fromJanuary = months.first.month() == 1;
    const QString to = months.last.toString();
    if (count == 1)
        return {QStringLiteral("month"), to};
    if (count == longestSum && fromJanuary)
        return {QStringLiteral("year"), QString::number(months.first.year())};
    if (count == longestSum)
        return {QStringLiteral("12-months"), to};
    const Period quarter = Period::containing(months.first, Frequency::Quarter);
    if (quarter.first() == months.first && quarter.last() == months.last && !fromJanuary)
        return {QStringLiteral("quarter"), quarter.toString()};
    return {fromJanuary ? QStringLiteral("year-to-date") : QStringLiteral("3-months"), to};
}

std::optional<MonthSpan> readMonths(const QString &measure, const QString &period)
{
    const auto read = Period::parse(period);
    const std::array frequencies{std::pair{"month", Frequency::Month},     std::pair{"3-months", Frequency::Month},
                                 std::pair{"quarter", Frequency::Quarter}, std::pair{"year-to-date", Frequency::Month},
                                 std::pair{"12-months", Frequency::Month}, std::pair{"year", Frequency::Year}};
    for (const auto &[word, frequency] : frequencies) {
        if (measure != QLatin1String(word))
            continue;
        if (!read || read->frequency != frequency)
            return std::nullopt;
        const Month last = read->last();
        if (measure == QLatin1String("year-to-date"))
            return MonthSpan{Month::of(last.year(), 1), last};
        if (measure == QLatin1String("3-months"))
            return MonthSpan{last - 2, last};
        if (measure == QLatin1String("12-months"))
            return MonthSpan{last - (longestSum - 1), last};
        return MonthSpan{read->first(), last};
    }
    return std::nullopt;
}

std::optional<RoundedAmount> readAmount(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([-\u2212]?)\\$?(\\d{1,15})(?:\\.(\\d{1,6}))?\\s?(tn|bn|m|)$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    double dollars = 1;
    for (const Scale &scale : scales) {
        if (match.captured(4) == QLatin1String(scale.word))
            dollars = scale.dollars;
    }
    const qsizetype decimals = match.captured(3).size();
    const double number = (match.captured(2) + u'.' + match.captured(3) + u'0').toDouble();
    const double rounding = dollars / std::pow(10.0, double(decimals));
    const double value = std::round(number * dollars);
    constexpr double mostDollars = 1e15;
    if (rounding < 1 || value > mostDollars)
        return std::nullopt;
    return RoundedAmount{match.captured(1).isEmpty() ? value : -value, rounding};
}

QString writtenAmount(RoundedAmount amount)
{
    for (const Scale &scale : scales) {
        // The largest unit in which the amount is at least one, or the last that has a place for its last digit.
        const bool fits = amount.rounding > scale.dollars / 1000 || std::abs(amount.value) >= scale.dollars;
        if (!fits && scale.dollars > 1)
            continue;
        const int decimals = std::max(0, int(std::lround(std::log10(scale.dollars / amount.rounding))));
        const QString number = QString::number(amount.value / scale.dollars, 'f', decimals);
        return scale.dollars > 1 ? number + u' ' + QLatin1String(scale.word) : number;
    }
    Q_UNREACHABLE();
}

Money moneyAsPublished(double value, double rounding)
{
    const double units = std::abs(value) / std::max(1.0, rounding);
    return {value, units < 1 ? 1 : 1 + int(std::floor(std::log10(units) + 1e-9))};
}

} // namespace tradestrata
