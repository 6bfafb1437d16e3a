// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/period.h"
#include "models/data/serieskey.h"

#include <QDate>
#include <QList>

namespace tradestrata {

/// A figure as published: rounded, on a date, for some months. It never changes; the releases beside it do.
struct PublishedFigure
{
    QDate date;
    QString source;      ///< who published it
    PartnerCode partner; ///< or a group, such as World
    Flow flow = Flow::Exports;
    MonthSpan months;    ///< the months that it adds
    double value = 0;    ///< dollars
    double rounding = 0; ///< dollars: the unit of the last published digit, 1e8 for $226.4 bn
    bool own = false;    ///< the analyst's: whether it was published before all others is unknown

    bool operator==(const PublishedFigure &) const = default;
    /// Whether both are from one publication about the same months.
    bool besides(const PublishedFigure &other) const
    {
        return date == other.date && source == other.source && flow == other.flow && months == other.months;
    }
    /// Whether both are the same figure of one publication, whatever their values.
    bool isOfSame(const PublishedFigure &other) const { return partner == other.partner && besides(other); }
};

/// The figures that are not there yet with the same value.
QList<PublishedFigure> newAmong(const QList<PublishedFigure> &figures, const QList<PublishedFigure> &known);
/// The message about the others of a file.
Message knownAlready(int count);

/// How a file and a session write months: the measure by its option word, and the period.
struct WrittenMonths
{
    QString measure; ///< "year-to-date"
    QString period;  ///< "2025-08"
};
/// A year if it is one, otherwise the quarter, the year to date, or the months to the last one.
WrittenMonths writtenMonths(MonthSpan months);
/// The months that a measure adds for a period: month, 3-months, quarter, year-to-date, 12-months or year. Nothing if
/// the two do not match.
std::optional<MonthSpan> readMonths(const QString &measure, const QString &period);

/// An amount with the unit of its last digit, both in dollars.
struct RoundedAmount
{
    double value = 0;
    double rounding = 0;
};
/// "226.4 bn", "1.4 tn", "334 bn", "226411.1 m", "-12.5 bn" or plain dollars, with or without a leading $; nothing for
/// anything else.
std::optional<RoundedAmount> readAmount(const QString &text);
/// The inverse, with the published digits: "226.4 bn".
QString writtenAmount(RoundedAmount amount);
/// For a message, with all published digits.
Money moneyAsPublished(double value, double rounding);

/// The limit of the analyst's own figures in one window or file.
inline constexpr int mostOwnPublished = 500;

} // namespace tradestrata
