// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/period.h"
#include "models/data/serieskey.h"

#include <QDate>
#include <QList>

namespace tradestrata {

/// A figure as somebody published it: rounded, on a day, of some months. It never changes; the releases beside it do.
struct PublishedFigure
{
    QDate date;
    QString source;      ///< who published it
    PartnerCode partner; ///< or a group, as World
    Flow flow = Flow::Exports;
    MonthSpan months;    ///< the months that it adds
    double value = 0;    ///< dollars
    double rounding = 0; ///< dollars: the unit of the last digit published, 1e8 of $226.4 bn
    bool own = false;    ///< the analyst's: that it was published before all others is not known

    bool operator==(const PublishedFigure &) const = default;
    /// Whether both stood in one publication about the same months.
    bool besides(const PublishedFigure &other) const
    {
        return date == other.date && source == other.source && flow == other.flow && months == other.months;
    }
    /// Whether both are the same figure of one publication, whatever they say that it is.
    bool isOfSame(const PublishedFigure &other) const { return partner == other.partner && besides(other); }
};

/// Those of the figures that are not there yet with the same value.
QList<PublishedFigure> newAmong(const QList<PublishedFigure> &figures, const QList<PublishedFigure> &known);
/// What is said of the others of a file.
Message knownAlready(int count);

/// How a file and a session write months: the measure as the option spells it, and the period.
struct WrittenMonths
{
    QString measure; ///< "year-to-date"
    QString period;  ///< "2025-08"
};
/// A year where it is one, else the quarter, the year to date, or the months to the last one.
WrittenMonths writtenMonths(MonthSpan months);
/// The months that a measure adds for a period: month, 3-months, quarter, year-to-date, 12-months or year. Nothing where
/// the two do not go together.
std::optional<MonthSpan> readMonths(const QString &measure, const QString &period);

/// An amount with the unit of its last digit, both in dollars.
struct RoundedAmount
{
    double value = 0;
    double rounding = 0;
};
/// "226.4 bn", "1.4 tn", "334 bn", "226411.1 m", "-12.5 bn" or plain dollars, with a $ before it or not; nothing where it
/// is none of these.
std::optional<RoundedAmount> readAmount(const QString &text);
/// The other way, with the digits that were published: "226.4 bn".
QString writtenAmount(RoundedAmount amount);
/// For a message, with all the digits that were published.
Money moneyAsPublished(double value, double rounding);

/// Figures that one window or file can have of the analyst's own.
inline constexpr int mostOwnPublished = 500;

} // namespace tradestrata
