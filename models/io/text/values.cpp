// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/text/values.h"

#include <QDate>
#include <QHash>
#include <QLocale>
#include <QString>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace tradestrata {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The number of bytes of the space that begins at the place: ASCII white space, and Unicode's spaces, the zero-width ones
/// and the byte order mark included. 0 if there is none.
size_t spaceAt(std::string_view text, size_t at)
{
    const char c = text[at];
    if (c == ' ' || (c >= '\t' && c <= '\r'))
        return 1;
    if (c == '\xC2' && text.size() > at + 1 && (text[at + 1] == '\xA0' || text[at + 1] == '\x85' || text[at + 1] == '\xAD'))
        return 2;
    if (text.size() <= at + 2)
        return 0;
    const unsigned code = unsigned(uchar(c)) << 16 | unsigned(uchar(text[at + 1])) << 8 | uchar(text[at + 2]);
    const bool isGeneral = code >= 0xE28080 && code <= 0xE2808F;                  // U+2000 to U+200F
    const bool isOther = code == 0xE280A8 || code == 0xE280A9 || code == 0xE280AF // line and paragraph separator, U+202F
                         || code == 0xE2819F || code == 0xE281A0 || code == 0xE38080 || code == 0xEFBBBF || code == 0xE19A80;
    return isGeneral || isOther ? 3 : 0;
}

/// A number's parts, without spaces and apostrophes: sign, digits with their marks, exponent.
struct Plain
{
    bool isNegative = false;
    std::string digits; ///< digits, '.' and ','
    std::string exponent;
};

/// Nothing if the text is no number in any style.
std::optional<Plain> plainOf(std::string_view text)
{
    text = trimmedText(text);
    Plain plain;
    if (text.size() >= 2 && text.front() == '(' && text.back() == ')') {
        plain.isNegative = true;
        text = trimmedText(text.substr(1, text.size() - 2));
    }
    constexpr std::string_view minusSign = "\xE2\x88\x92"; // U+2212
    const auto takeSign = [&] {
        if (text.starts_with('-') || text.starts_with('+')) {
            plain.isNegative = plain.isNegative != (text.front() == '-');
            text.remove_prefix(1);
        } else if (text.starts_with(minusSign)) {
            plain.isNegative = !plain.isNegative;
            text.remove_prefix(minusSign.size());
        } else if (text.size() > 1 && text.ends_with('-')) {
            plain.isNegative = !plain.isNegative;
            text.remove_suffix(1);
        }
        text = trimmedText(text);
    };
    takeSign();
    if (text.empty() || (!isDigit(text.front()) && text.front() != '.' && text.front() != ','))
        return std::nullopt;
    size_t at = 0;
    size_t spaced = 0; // digits since a space or an apostrophe
    bool hasSpace = false;
    for (; at < text.size();) {
        const char c = text[at];
        if (isDigit(c) || c == '.' || c == ',') {
            // Groups that spaces make have three digits.
            if (!isDigit(c) && hasSpace && spaced != 3)
                return std::nullopt;
            spaced = isDigit(c) ? spaced + 1 : 0;
            hasSpace = hasSpace && isDigit(c);
            plain.digits += c;
            ++at;
            continue;
        }
        const size_t space = c == '\'' ? 1 : text.substr(at).starts_with("\xE2\x80\x99") ? 3 : spaceAt(text, at);
        if (space == 0)
            break;
        if (spaced == 0 || spaced > 3 || (hasSpace && spaced != 3) || at + space >= text.size() || !isDigit(text[at + space]))
            return std::nullopt;
        hasSpace = true;
        spaced = 0;
        at += space;
    }
    if (hasSpace && spaced != 3)
        return std::nullopt;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        plain.exponent = text.substr(at);
        const std::string_view digits = std::string_view(plain.exponent).substr(1);
        const size_t sign = digits.starts_with('+') || digits.starts_with('-') ? 1 : 0;
        if (digits.size() == sign || digits.size() > 4 || !std::ranges::all_of(digits.substr(sign), isDigit))
            return std::nullopt;
        if (plain.exponent[1] == '+')
            plain.exponent.erase(1, 1);
        at = text.size();
    }
    if (at != text.size() || std::ranges::none_of(plain.digits, isDigit))
        return std::nullopt;
    return plain;
}

/// The digits with a point for the decimal sign and without groups; nothing if they do not have that form.
std::optional<std::string> inStyle(const std::string &digits, NumberStyle style)
{
    std::string made;
    const size_t decimal = digits.find(style.decimal);
    if (decimal != std::string::npos && digits.find(style.decimal, decimal + 1) != std::string::npos)
        return std::nullopt;
    const std::string_view whole = std::string_view(digits).substr(0, decimal);
    size_t sinceGroup = 0;
    bool hasGroup = false;
    for (const char c : whole) {
        if (isDigit(c)) {
            made += c;
            ++sinceGroup;
            continue;
        }
        if (c != style.group || sinceGroup == 0 || sinceGroup > 3 || (hasGroup && sinceGroup != 3))
            return std::nullopt;
        hasGroup = true;
        sinceGroup = 0;
    }
    if (hasGroup && sinceGroup != 3)
        return std::nullopt;
    if (decimal == std::string::npos)
        return made;
    const std::string_view rest = std::string_view(digits).substr(decimal + 1);
    if (!std::ranges::all_of(rest, isDigit) || (made.empty() && rest.empty()))
        return std::nullopt;
    made += '.';
    made += rest;
    return made;
}

/// The number that up to 15 digits make, with a sign of the decimals in or behind them: as most are written. A quotient of
/// two whole numbers that a double holds is the double nearest to the decimal number.
std::optional<WrittenNumber> simpleNumber(std::string_view text, char decimal)
{
    constexpr size_t mostDigits = 15;
    constexpr std::array<double, mostDigits + 1> powers{1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                        1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    if (text.empty() || text.size() > mostDigits || !isDigit(text.front()))
        return std::nullopt;
    const char *at = text.data(), *const end = at + text.size();
    qint64 number = 0;
    const auto takeDigits = [&] {
        for (; at < end && isDigit(*at); ++at)
            number = number * 10 + (*at - '0');
    };
    takeDigits();
    if (at == end)
        return WrittenNumber{double(number), 0};
    if (*at++ != decimal)
        return std::nullopt;
    const auto decimals = size_t(end - at);
    takeDigits();
    return at == end ? std::optional(WrittenNumber{double(number) / powers[decimals], int(decimals)}) : std::nullopt;
}

constexpr NumberStyle pointStyle{'.', ','};
constexpr NumberStyle commaStyle{',', '.'};

/// The number at the beginning of a text.
int takeNumber(std::string_view &text, size_t most = 4)
{
    int number = 0;
    size_t at = 0;
    while (at < text.size() && at < most && isDigit(text[at]))
        number = number * 10 + (text[at++] - '0');
    text.remove_prefix(at);
    return at == 0 ? -1 : number;
}

bool isYear(int number) { return number >= 1000 && number <= 2999; }
int fullYear(int twoDigits) { return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits; }

/// The names of months in lower case without a full stop, in the seven languages that agencies of trade data use most.
const QHash<QString, int> &monthNames()
{
    static const QHash<QString, int> names = [] {
        QHash<QString, int> made;
        for (const QLocale::Language language : {QLocale::English, QLocale::Spanish, QLocale::French, QLocale::German,
                                                 QLocale::Italian, QLocale::Portuguese, QLocale::Dutch}) {
            const QLocale locale(language);
            for (int month = 1; month <= monthsOfYear; ++month) {
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                    for (QString name : {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
                        name = name.toLower();
                        name.remove(u'.');
                        if (name.size() >= 3 && !made.contains(name))
                            made.insert(name, month);
                    }
                }
            }
        }
        made.insert(QStringLiteral("sept"), 9);
        return made;
    }();
    return names;
}

std::optional<int> namedMonth(std::string_view text)
{
    if (text.size() < 3 || text.size() > 24)
        return std::nullopt;
    QString name = QString::fromUtf8(text.data(), qsizetype(text.size())).toLower();
    name.remove(u'.');
    const auto found = monthNames().constFind(name);
    return found == monthNames().cend() ? std::nullopt : std::optional(*found);
}

std::optional<Period> monthIn(int year, int month)
{
    return isYear(year) && month >= 1 && month <= monthsOfYear ? std::optional(Period::month(Month::of(year, month)))
                                                               : std::nullopt;
}

std::optional<Period> quarterIn(int year, int quarter)
{
    return isYear(year) && quarter >= 1 && quarter <= 4 ? std::optional(Period::quarter(year, quarter)) : std::nullopt;
}

int daysIn(int year, int month) { return QDate(year, month, 1).daysInMonth(); }

/// A month by one of its days: only the first and the last stand for it.
std::optional<Period> dayIn(int year, int month, int day)
{
    const auto period = monthIn(year, month);
    return period && (day == 1 || day == daysIn(year, month)) ? period : std::nullopt;
}

/// A time of day, which says nothing: "T00:00:00", " 00:00:00.000Z", "12:00:00 AM".
bool isTime(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) {
        return isDigit(c) || std::string_view(" T:.+-ZAPMapm").find(c) != std::string_view::npos;
    });
}

/// "2025", "202508", "2025-08", "2025-08-01", "2025-Q3", "2025M08", "2025 3": what begins with a year.
std::optional<Period> yearFirst(std::string_view text)
{
    const size_t digits = size_t(std::ranges::find_if_not(text, isDigit) - text.begin());
    if (digits == 8) {
        const int year = takeNumber(text), month = takeNumber(text, 2), day = takeNumber(text, 2);
        return text.empty() ? dayIn(year, month, day) : std::nullopt;
    }
    if (digits == 6) {
        const int year = takeNumber(text), month = takeNumber(text, 2);
        return text.empty() ? monthIn(year, month) : std::nullopt;
    }
    if (digits != 4)
        return std::nullopt;
    const int year = takeNumber(text);
    if (!isYear(year))
        return std::nullopt;
    if (text.empty())
        return Period::year(year);
    if (text.starts_with(".0") && text.size() == 2) // a year that was a number
        return Period::year(year);
    const char first = text.front();
    const bool isSign = first == '-' || first == '/' || first == '.' || first == ' ';
    if (isSign)
        text = trimmedText(text.substr(1));
    if (text.empty())
        return std::nullopt;
    const char letter = char(text.front() | 0x20);
    if (letter == 'q' || letter == 't' || letter == 'm' || letter == 'a') {
        std::string_view rest = text.substr(1);
        if (letter == 'a') // SDMX: 2025-A1
            return rest.empty() || rest == "1" ? std::optional(Period::year(year))
                   : namedMonth(text)          ? monthIn(year, *namedMonth(text))
                                               : std::nullopt;
        const int number = takeNumber(rest, 2);
        if (number > 0 && rest.empty())
            return letter == 'm' ? monthIn(year, number) : quarterIn(year, number);
    }
    if (const auto month = namedMonth(text))
        return monthIn(year, *month);
    std::string_view rest = text;
    const size_t monthDigits = size_t(std::ranges::find_if_not(rest, isDigit) - rest.begin());
    const int month = takeNumber(rest, 2);
    if (month < 0 || !isSign)
        return std::nullopt;
    // "1999 2" is a quarter (BEA); "1999 02" a month.
    if (rest.empty())
        return first == ' ' && monthDigits == 1 ? quarterIn(year, month) : monthIn(year, month);
    if (rest.front() != '-' && rest.front() != '/' && rest.front() != '.')
        return std::nullopt;
    rest.remove_prefix(1);
    const int day = takeNumber(rest, 2);
    return day > 0 && isTime(rest) ? dayIn(year, month, day) : std::nullopt;
}

/// The three numbers of a date that ends with its year: "01/08/2025", "1.8.2025", "01-08-25".
struct WrittenDate
{
    int first = 0, second = 0, year = 0;
};
std::optional<WrittenDate> writtenDate(std::string_view text)
{
    WrittenDate date;
    date.first = takeNumber(text, 2);
    if (date.first < 1 || text.empty() || (text.front() != '/' && text.front() != '.' && text.front() != '-'))
        return std::nullopt;
    const char sign = text.front();
    text.remove_prefix(1);
    date.second = takeNumber(text, 2);
    if (date.second < 1 || text.empty() || text.front() != sign)
        return std::nullopt;
    text.remove_prefix(1);
    const size_t digits = size_t(std::ranges::find_if_not(text, isDigit) - text.begin());
    date.year = takeNumber(text);
    if ((digits != 4 && digits != 2) || !isTime(text))
        return std::nullopt;
    date.year = digits == 2 ? fullYear(date.year) : date.year;
    return date;
}

std::optional<Period> dateOf(std::string_view text, DateOrder order)
{
    const auto date = writtenDate(text);
    if (!date)
        return std::nullopt;
    if (date->first > 12 || order == DateOrder::DayFirst)
        return dayIn(date->year, date->second, date->first);
    if (date->second > 12 || order == DateOrder::MonthFirst)
        return dayIn(date->year, date->first, date->second);
    return date->first == date->second ? dayIn(date->year, date->first, date->second) : std::nullopt;
}

/// "08/2025", "8-2025", "08.2025"
std::optional<Period> monthYear(std::string_view text)
{
    const int month = takeNumber(text, 2);
    if (month < 1 || text.empty() || (text.front() != '/' && text.front() != '-' && text.front() != '.'))
        return std::nullopt;
    text.remove_prefix(1);
    const size_t digits = size_t(std::ranges::find_if_not(text, isDigit) - text.begin());
    const int year = takeNumber(text);
    return digits == 4 && text.empty() ? monthIn(year, month) : std::nullopt;
}

/// "Aug-25", "August 2025", "Aug. 2025", "août 2025", "1-Aug-2025", "Q3 2025", "3Q25", "T3 2025", "3. Quartal 2025" is not.
std::optional<Period> wordFirst(std::string_view text)
{
    const size_t yearAt = text.find_last_not_of("0123456789");
    if (yearAt == std::string_view::npos || yearAt + 1 >= text.size())
        return std::nullopt;
    std::string_view yearText = text.substr(yearAt + 1);
    const size_t digits = yearText.size();
    int year = takeNumber(yearText);
    if ((digits != 4 && digits != 2) || !yearText.empty())
        return std::nullopt;
    year = digits == 2 ? fullYear(year) : year;
    std::string_view before = text.substr(0, yearAt + 1);
    while (!before.empty() && (before.back() == '-' || before.back() == '/' || before.back() == '\'' || before.back() == ','))
        before.remove_suffix(1);
    before = trimmedText(before);
    if (before.empty())
        return std::nullopt;
    if (before.size() == 2 && (before[0] | 0x20) == 'q' && isDigit(before[1]))
        return quarterIn(year, before[1] - '0');
    if (before.size() == 2 && (before[0] | 0x20) == 't' && isDigit(before[1]))
        return quarterIn(year, before[1] - '0');
    if (before.size() == 2 && (before[1] | 0x20) == 'q' && isDigit(before[0]))
        return quarterIn(year, before[0] - '0');
    for (const std::string_view word : {std::string_view(" de"), std::string_view(" di")}) { // "agosto de 2025"
        if (before.ends_with(word))
            before = trimmedText(before.substr(0, before.size() - word.size()));
    }
    if (const auto month = namedMonth(before))
        return monthIn(year, *month);
    std::string_view rest = before;
    const int day = takeNumber(rest, 2);
    if (day < 1 || rest.empty())
        return std::nullopt;
    rest = trimmedText(rest.front() == '-' || rest.front() == '/' || rest.front() == '.' ? rest.substr(1) : rest);
    const auto month = namedMonth(rest);
    return month ? dayIn(year, *month, day) : std::nullopt;
}

std::optional<Period> wholePeriod(std::string_view text, DateOrder order)
{
    if (text.empty())
        return std::nullopt;
    if (const auto found = yearFirst(text))
        return found;
    if (const auto found = dateOf(text, order))
        return found;
    if (const auto found = monthYear(text))
        return found;
    return wordFirst(text);
}

/// A mark of statistics offices after a period: revised, provisional, estimated, a footnote.
std::string_view markOf(std::string_view text)
{
    for (const std::string_view mark : {"(r)", "(p)", "(e)", "[r]", "[p]", "[e]", "(1)", "(2)", "(3)", "†",  "‡",  "*", "r",
                                        "p",   "e",   "R",   "P",   "E",   "(R)", "(P)", "(E)", "/1",  "/2", "1/", "2/"}) {
        if (text.size() > mark.size() && text.ends_with(mark))
            return mark;
    }
    return {};
}

} // namespace

std::string_view trimmedOfSpaces(std::string_view text)
{
    while (!text.empty()) {
        const size_t space = spaceAt(text, 0);
        if (space == 0)
            break;
        text.remove_prefix(space);
    }
    while (!text.empty()) {
        const char last = text.back();
        if (last == ' ' || (last >= '\t' && last <= '\r')) {
            text.remove_suffix(1);
            continue;
        }
        const size_t two = text.size() >= 2 && spaceAt(text, text.size() - 2) == 2 ? 2 : 0;
        const size_t three = text.size() >= 3 && spaceAt(text, text.size() - 3) == 3 ? 3 : 0;
        if (two + three == 0)
            break;
        text.remove_suffix(std::max(two, three));
    }
    return text;
}

void NumberEvidence::add(std::string_view utf8)
{
    // Most numbers are digits alone.
    if (std::ranges::all_of(utf8, isDigit))
        return;
    const auto plain = plainOf(utf8);
    if (!plain || plain->digits.find_first_of(".,") == std::string::npos)
        return;
    const auto point = inStyle(plain->digits, pointStyle), comma = inStyle(plain->digits, commaStyle);
    if (point && comma && *point != *comma) {
        if (m_ambiguous.empty())
            m_ambiguous = utf8;
    } else if (point && !comma && m_point.empty() && plain->digits.find('.') != std::string::npos) {
        m_point = utf8;
    } else if (comma && !point && m_comma.empty() && plain->digits.find(',') != std::string::npos) {
        m_comma = utf8;
    } else if (point && !comma && plain->digits.find('.') == std::string::npos && m_point.empty()) {
        m_point = utf8; // 1,234,567 has groups of commas, so the decimal sign is the point
    } else if (comma && !point && plain->digits.find(',') == std::string::npos && m_comma.empty()) {
        m_comma = utf8;
    }
}

Message ambiguousNumber(const std::string &text)
{
    return {QStringLiteral("numbers-ambiguous"),
            QT_TRANSLATE_NOOP("Message", "“%1” can be read in two ways: say with --decimal point or --decimal comma which "
                                         "sign separates the decimals."),
            {QString::fromStdString(text)}};
}

Result<NumberStyle> numberStyleOf(const NumberEvidence &evidence, std::optional<char> stated, char separator)
{
    const auto withDecimal = [](char decimal) { return NumberStyle{decimal, decimal == ',' ? '.' : ','}; };
    if (stated)
        return withDecimal(*stated);
    if (evidence.hasPoint() && evidence.hasComma() && separator != ',')
        return Message{QStringLiteral("numbers-contradict"),
                       QT_TRANSLATE_NOOP("Message",
                                         "Some numbers have a decimal point (“%1”), others a decimal comma (“%2”): say "
                                         "which is meant with --decimal point or --decimal comma."),
                       {QString::fromStdString(evidence.point()), QString::fromStdString(evidence.comma())}};
    // In a file whose fields are separated by commas the point is the decimal sign.
    if (!evidence.isAmbiguous() || separator == ',')
        return withDecimal(evidence.hasComma() && !evidence.hasPoint() ? ',' : '.');
    return ambiguousNumber(evidence.ambiguous());
}

std::optional<WrittenNumber> writtenNumber(std::string_view utf8, NumberStyle style)
{
    const auto parsed = [](std::string_view text) -> std::optional<double> {
        double number = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
        const bool isWhole = read.ptr == text.data() + text.size();
        return read.ec == std::errc() && isWhole && std::isfinite(number) ? std::optional(number) : std::nullopt;
    };
    if (const auto simple = simpleNumber(utf8, style.decimal))
        return simple;
    const auto plain = plainOf(utf8);
    const auto digits = plain ? inStyle(plain->digits, style) : std::nullopt;
    const auto number = digits ? parsed(*digits + plain->exponent) : std::nullopt;
    if (!number)
        return std::nullopt;
    const size_t sign = utf8.rfind(style.decimal);
    const std::string_view decimals = sign == std::string_view::npos ? std::string_view() : utf8.substr(sign + 1);
    return WrittenNumber{plain->isNegative && *number != 0 ? -*number : *number,
                         int(std::ranges::find_if_not(decimals, isDigit) - decimals.begin())};
}

std::optional<double> numberOf(std::string_view utf8, NumberStyle style)
{
    const auto number = writtenNumber(utf8, style);
    return number ? std::optional(number->value) : std::nullopt;
}

std::optional<FoundPeriod> periodOf(std::string_view utf8, DateOrder order)
{
    constexpr size_t longest = 40;
    const std::string_view text = trimmedText(utf8);
    if (text.empty() || text.size() > longest)
        return std::nullopt;
    if (const auto period = wholePeriod(text, order))
        return FoundPeriod{*period, {}};
    const std::string_view mark = markOf(text);
    if (mark.empty())
        return std::nullopt;
    const auto period = wholePeriod(trimmedText(text.substr(0, text.size() - mark.size())), order);
    return period ? std::optional(FoundPeriod{*period, std::string(mark)}) : std::nullopt;
}

std::optional<int> monthNumberOf(std::string_view utf8)
{
    std::string_view text = trimmedText(utf8);
    if (const auto month = namedMonth(text))
        return month;
    if (!text.empty() && (text.front() == 'M' || text.front() == 'm'))
        text.remove_prefix(1);
    if (text.empty() || text.size() > 2)
        return std::nullopt;
    std::string_view rest = text;
    const int month = takeNumber(rest, 2);
    return rest.empty() && month >= 1 && month <= monthsOfYear ? std::optional(month) : std::nullopt;
}

void DateEvidence::add(std::string_view utf8)
{
    const auto date = writtenDate(trimmedText(utf8));
    if (!date)
        return;
    ++m_count;
    m_firstOver12 = m_firstOver12 || date->first > 12;
    m_secondOver12 = m_secondOver12 || date->second > 12;
    m_firstIsOne = m_firstIsOne && date->first == 1;
    m_secondIsOne = m_secondIsOne && date->second == 1;
}

DateOrder DateEvidence::order() const
{
    if (m_firstOver12 != m_secondOver12)
        return m_firstOver12 ? DateOrder::DayFirst : DateOrder::MonthFirst;
    // Months that all begin on the first: what is always 1 is the day. Two dates at least, or it may be January.
    if (m_count >= 2 && m_firstIsOne != m_secondIsOne)
        return m_firstIsOne ? DateOrder::DayFirst : DateOrder::MonthFirst;
    return DateOrder::Unknown;
}

} // namespace tradestrata
