// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/period.h"

#include <optional>
#include <string>
#include <string_view>

/// The one reader of the values that stand in cells as text.
namespace tradestrata {

/// The text without the white space around it, whichever of Unicode's it is, byte order marks and zero-width ones included.
std::string_view trimmedOfSpaces(std::string_view utf8);
inline std::string_view trimmedText(std::string_view utf8)
{
    // Most texts begin and end with a visible character of ASCII.
    const auto isVisible = [](char c) { return uchar(c) > ' ' && uchar(c) < 0x7F; };
    return utf8.empty() || (isVisible(utf8.front()) && isVisible(utf8.back())) ? utf8 : trimmedOfSpaces(utf8);
}

/// How a file writes its numbers.
struct NumberStyle
{
    char decimal = '.'; ///< '.' or ','
    char group = ',';   ///< ',' or '.'; spaces and apostrophes are always taken too

    bool operator==(const NumberStyle &) const = default;
};

/// Gathers the evidence for the decimal sign of a column or of a file.
class NumberEvidence
{
public:
    /// Notes the text of a cell; what is not a number in any style is passed over.
    void add(std::string_view utf8);

    bool hasPoint() const { return !m_point.empty(); } ///< some number can only have a decimal point (1,234.5; 101.5)
    bool hasComma() const { return !m_comma.empty(); } ///< some number can only have a decimal comma (1.234,5; 101,5)
    /// Without either, some number reads differently in both ("1,234", "1.234").
    bool isAmbiguous() const { return m_point.empty() && m_comma.empty() && !m_ambiguous.empty(); }
    /// The first text of each kind; empty if there is none.
    const std::string &point() const { return m_point; }
    const std::string &comma() const { return m_comma; }
    const std::string &ambiguous() const { return m_ambiguous; }

private:
    std::string m_point, m_comma, m_ambiguous;
};

/// The style that the evidence speaks for, or that is stated. Fields separated by commas speak for a decimal point where the
/// numbers can be read in two ways. Errors: numbers that contradict each other; in any other file, or in text cells of a
/// workbook, numbers that can be read in two ways. Both name the option that settles it.
Result<NumberStyle> numberStyleOf(const NumberEvidence &evidence, std::optional<char> stated, char separator);

/// That a text can be read in two ways.
Message ambiguousNumber(const std::string &text);

struct WrittenNumber
{
    double value = 0;
    int decimals = 0; ///< with which it is written
};
/// The number that a text holds in that style, with a sign (also U+2212, a trailing minus, or brackets for a negative one)
/// and an exponent; groups of three. Nothing for any other text.
std::optional<WrittenNumber> writtenNumber(std::string_view utf8, NumberStyle style);
/// Its value.
std::optional<double> numberOf(std::string_view utf8, NumberStyle style);

/// A period as a file writes it.
struct FoundPeriod
{
    Period period;
    std::string mark; ///< a mark of statistics offices that follows it: "r", "(p)", "*"
};

/// Whether the day or the month comes first in dates such as 01/02/2025.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

/// "2025", "2025-08", "2025/8", "202508", "2025M08", "2025-M08", "2025-08-01", "01/08/2025", "Aug-25", "August 2025", "Aug.
/// 2025", "2025-Q3", "2025Q3", "Q3 2025", "3Q2025", "2025 (r)"; month names in English, Spanish, French, German, Italian,
/// Portuguese and Dutch. A year of two digits is from 1950 to 2049. Nothing for any other text, for a date that `order`
/// leaves open, and for a date inside a month unless it is its first or last day.
std::optional<FoundPeriod> periodOf(std::string_view utf8, DateOrder order = DateOrder::Unknown);
/// "January", "Jan", "enero", "janv.", "1", "01", "M01": 1 to 12.
std::optional<int> monthNumberOf(std::string_view utf8);

/// The order that dates such as 01/02/2025 of a column can only have. DayFirst, MonthFirst, or Unknown.
class DateEvidence
{
public:
    void add(std::string_view utf8);
    DateOrder order() const;

private:
    int m_count = 0;
    bool m_firstOver12 = false, m_secondOver12 = false;
    bool m_firstIsOne = true, m_secondIsOne = true; ///< in all dates so far
};

} // namespace tradestrata
