// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace tradestrata {

/// A calendar month, counted in whole months; never a timestamp, so that no day or time zone can shift it.
struct Month
{
    int ordinal = 0; ///< year * 12 + (month - 1)

    static constexpr Month of(int year, int month) { return {year * 12 + month - 1}; }
    constexpr int year() const { return ordinal / 12; }
    /// 1 to 12
    constexpr int month() const { return ordinal % 12 + 1; }
    constexpr auto operator<=>(const Month &) const = default;
    constexpr Month operator+(int months) const { return {ordinal + months}; }
    constexpr Month operator-(int months) const { return {ordinal - months}; }
    constexpr int operator-(Month other) const { return ordinal - other.ordinal; }
    /// "2025-08"
    QString toString() const;
    /// Parses "2025-08"; nothing else.
    static std::optional<Month> parse(QStringView text);
};

inline constexpr int monthsOfYear = 12;

/// A run of months, both ends included: the months that a measure adds for one period, or a window.
struct MonthSpan
{
    Month first;
    Month last;
    bool operator==(const MonthSpan &) const = default;
};

enum class Frequency { Month, Quarter, Year };

/// A month, quarter or year: an ordinal at a frequency.
struct Period
{
    Frequency frequency = Frequency::Month;
    int ordinal = 0; ///< months, quarters or years since year 0

    static constexpr Period month(Month m) { return {Frequency::Month, m.ordinal}; }
    static constexpr Period quarter(int year, int quarter) { return {Frequency::Quarter, year * 4 + quarter - 1}; }
    static constexpr Period year(int year) { return {Frequency::Year, year}; }
    /// The period of that frequency that contains the month.
    static constexpr Period containing(Month m, Frequency f) { return {f, m.ordinal / months(f)}; }
    /// How many months a period of the frequency has: 1, 3 or 12.
    static constexpr int months(Frequency f) { return f == Frequency::Month ? 1 : f == Frequency::Quarter ? 3 : 12; }

    constexpr Month first() const { return {ordinal * months(frequency)}; }
    constexpr Month last() const { return first() + (months(frequency) - 1); }
    constexpr auto operator<=>(const Period &) const = default;
    constexpr Period operator+(int n) const { return {frequency, ordinal + n}; }
    /// "2025-08", "2025-Q3" or "2025", as on the command line, in CSV and in JSON.
    QString toString() const;
    /// Parses what toString() writes.
    static std::optional<Period> parse(QStringView text);
};

/// A run of periods, both ends included.
struct PeriodRun
{
    Period first;
    Period last;
    bool operator==(const PeriodRun &) const = default;
};

/// One end of a window, or the cursor: a fixed period, or a place that moves with the data.
struct PeriodRef
{
    enum class Kind { First, Latest, Exact };
    Kind kind = Kind::Latest;
    Period period;        ///< for Exact
    int monthsBefore = 0; ///< for Latest: "latest less n"

    static PeriodRef first() { return {Kind::First, {}, 0}; }
    static PeriodRef latest(int monthsBefore = 0) { return {Kind::Latest, {}, monthsBefore}; }
    static PeriodRef exactly(Period p) { return {Kind::Exact, p, 0}; }
    bool operator==(const PeriodRef &) const = default;

    /// The month as the beginning of a window: the first of a year or quarter.
    Month asBegin(Month dataFirst, Month dataLast) const;
    /// The month as an end or a cursor: the last of a year or quarter.
    Month asEnd(Month dataFirst, Month dataLast) const;
    /// "first", "latest", "latest-12", "2025-08", "2025-Q3", "2025"
    QString toString() const;
    static std::optional<PeriodRef> parse(QStringView text);
};

} // namespace tradestrata
