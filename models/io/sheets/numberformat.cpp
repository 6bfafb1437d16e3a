// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/sheets/numberformat.h"

#include <QDate>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tradestrata {

namespace {

constexpr double secondsPerDay = 86'400;
constexpr double lastDay = 2'958'466; ///< 1 January 10000 in the epoch of 1900

/// What follows a mark of formats that makes the next character stand for itself.
bool hidesNext(QChar c) { return c == u'\\' || c == u'_' || c == u'*'; }

/// Parts of a code between semicolons that stand for themselves.
QList<QStringView> sectionsOf(QStringView code)
{
    QList<QStringView> sections;
    qsizetype begin = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && hidesNext(c))
            ++i;
        else if (!quoted && c == u';') {
            sections.append(code.sliced(begin, i - begin));
            begin = i + 1;
        }
    }
    sections.append(code.sliced(begin));
    return sections;
}

/// [h], [mm], [ss]: hours, minutes and seconds that are not taken modulo anything.
bool isElapsed(QStringView bracket)
{
    const QString letters = bracket.toString().toLower();
    return !letters.isEmpty()
           && (letters.count(u'h') == letters.size() || letters.count(u'm') == letters.size()
               || letters.count(u's') == letters.size());
}

int comparisonOf(QStringView bracket)
{
    if (bracket.startsWith(u"<="))
        return 1;
    if (bracket.startsWith(u">="))
        return 2;
    if (bracket.startsWith(u"<>"))
        return 3;
    if (bracket.startsWith(u'<'))
        return 4;
    if (bracket.startsWith(u'>'))
        return 5;
    return bracket.startsWith(u'=') ? 6 : 0;
}

QString clockText(int seconds)
{
    const auto twoDigits = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    return twoDigits(seconds / 3600) + u':' + twoDigits(seconds / 60 % 60) + u':' + twoDigits(seconds % 60);
}

/// A whole number at the front of the text, which is cut off; -1 if there is none.
int takeNumber(QStringView &text, qsizetype least, qsizetype most)
{
    qsizetype digits = 0;
    int number = 0;
    while (digits < text.size() && digits < most && text[digits] >= u'0' && text[digits] <= u'9')
        number = number * 10 + (text[digits++].unicode() - u'0');
    if (digits < least)
        return -1;
    text = text.sliced(digits);
    return number;
}

bool takeMark(QStringView &text, QChar mark)
{
    if (!text.startsWith(mark))
        return false;
    text = text.sliced(1);
    return true;
}

/// "12:00", "12:00:00" or "12:00:00.5" as part of a day.
std::optional<double> clockDays(QStringView text)
{
    const int hour = takeNumber(text, 2, 2);
    if (hour < 0 || hour > 24 || !takeMark(text, u':'))
        return {};
    const int minute = takeNumber(text, 2, 2);
    if (minute < 0 || minute > 59)
        return {};
    double seconds = 0;
    if (takeMark(text, u':')) {
        const std::optional<double> read = plainNumber(text.toString().toStdString());
        if (!read || *read < 0 || *read >= 61)
            return {};
        seconds = *read;
    } else if (!text.isEmpty()) {
        return {};
    }
    return (hour * 3600 + minute * 60 + seconds) / secondsPerDay;
}

} // namespace

bool NumberFormat::Section::takes(double value) const
{
    switch (comparison) {
    case 1:
        return value <= bound;
    case 2:
        return value >= bound;
    case 3:
        return value != bound;
    case 4:
        return value < bound;
    case 5:
        return value > bound;
    case 6:
        return value == bound;
    default:
        return false;
    }
}

NumberFormat::NumberFormat(const QString &code)
{
    for (const QStringView section : sectionsOf(code)) {
        if (m_sections.size() < 4)
            m_sections.push_back(readSection(section));
    }
    for (const Section &section : m_sections)
        m_plain = m_plain && section.shows == Shows::Number;
}

NumberFormat NumberFormat::builtIn(int id)
{
    const bool elapsed = id == 46;
    const bool date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    NumberFormat format;
    if (date) {
        format.m_sections.push_back({elapsed ? Shows::Duration : Shows::Date, 0, 0});
        format.m_plain = false;
    }
    return format;
}

NumberFormat::Section NumberFormat::readSection(QStringView code)
{
    Section section;
    const auto is = [](QChar c, QStringView letters) { return letters.contains(c.toLower()); };
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (hidesNext(c)) {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const QStringView bracket = code.sliced(i + 1, (end < 0 ? code.size() : end) - i - 1);
            i = end < 0 ? code.size() : end;
            if (isElapsed(bracket)) {
                section.shows = Shows::Duration;
            } else if (const int comparison = comparisonOf(bracket); comparison != 0) {
                const QString bound = bracket.sliced(comparison <= 3 ? 2 : 1).toString();
                if (const std::optional<double> number = plainNumber(bound.toStdString())) {
                    section.comparison = comparison;
                    section.bound = *number;
                }
            }
        } else if (code.sliced(i).startsWith(u"General", Qt::CaseInsensitive)) {
            i += 6;
        } else if (is(c, u"e") && i + 1 < code.size() && (code[i + 1] == u'+' || code[i + 1] == u'-')) {
            ++i;
        } else if (is(c, u"ymdhsegb") && section.shows == Shows::Number) {
            section.shows = Shows::Date;
        }
    }
    return section;
}

NumberFormat::Shows NumberFormat::shows(double value) const
{
    if (m_plain || m_sections.empty())
        return Shows::Number;
    const std::size_t count = m_sections.size();
    const bool second = count > 1 && m_sections[1].comparison != 0;
    if (m_sections[0].takes(value))
        return m_sections[0].shows;
    if (second && m_sections[1].takes(value))
        return m_sections[1].shows;
    if (m_sections[0].comparison != 0)
        return m_sections[std::min<std::size_t>(second ? 2 : 1, count - 1)].shows;
    // Without conditions: numbers from zero on, numbers below zero, zero.
    if (value < 0 && count > 1 && !second)
        return m_sections[1].shows;
    return m_sections[value == 0 && count > 2 ? 2 : 0].shows;
}

std::optional<QString> dateText(double number, DateEpoch epoch, NumberFormat::Shows shows)
{
    if (!(number >= 0) || number >= lastDay)
        return {};
    const double wholeSeconds = std::round(number * secondsPerDay);
    const int seconds = int(std::fmod(wholeSeconds, secondsPerDay));
    const int day = int(std::floor(wholeSeconds / secondsPerDay));
    if (shows == NumberFormat::Shows::Duration) {
        const qint64 all = qint64(wholeSeconds);
        return QStringLiteral("PT%1H%2M%3S").arg(all / 3600).arg(all / 60 % 60).arg(all % 60);
    }
    if (day == 0 && epoch == DateEpoch::From1900)
        return clockText(seconds); // Excel calls it 0 January 1900
    QString text = QStringLiteral("1900-02-29");
    if (epoch == DateEpoch::From1904)
        text = QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate);
    else if (epoch == DateEpoch::Lotus || day > 60)
        text = QDate(1899, 12, 30).addDays(day).toString(Qt::ISODate);
    else if (day < 60)
        text = QDate(1899, 12, 31).addDays(day).toString(Qt::ISODate);
    if (text.isEmpty())
        return {};
    return seconds == 0 ? text : text + u'T' + clockText(seconds);
}

std::optional<double> dateNumber(QStringView iso, DateEpoch epoch)
{
    QStringView text = iso.trimmed();
    if (text.endsWith(u'Z'))
        text.chop(1);
    if (text.size() > 2 && text[2] == u':')
        return clockDays(text);
    const int year = takeNumber(text, 4, 4);
    const bool yearEnds = takeMark(text, u'-');
    const int month = takeNumber(text, 2, 2);
    const bool monthEnds = takeMark(text, u'-');
    const int dayOfMonth = takeNumber(text, 2, 2);
    const QDate date(year, month, dayOfMonth);
    const bool leap1900 = year == 1900 && month == 2 && dayOfMonth == 29 && epoch == DateEpoch::From1900;
    if (year < 1 || !yearEnds || !monthEnds || (!date.isValid() && !leap1900))
        return {};
    double time = 0;
    if (takeMark(text, u'T') || takeMark(text, u' ')) {
        const std::optional<double> clock = clockDays(text);
        if (!clock)
            return {};
        time = *clock;
    } else if (!text.isEmpty()) {
        return {};
    }
    if (leap1900)
        return 60 + time;
    const qint64 days = QDate(1899, 12, 30).daysTo(date);
    switch (epoch) {
    case DateEpoch::From1904:
        return double(days - 1462) + time;
    case DateEpoch::From1900:
        return double(days <= 60 ? days - 1 : days) + time;
    case DateEpoch::Lotus:
        break;
    }
    return double(days) + time;
}

std::optional<double> durationDays(QStringView iso)
{
    QStringView text = iso.trimmed();
    const bool negative = takeMark(text, u'-');
    if (!takeMark(text, u'P') || text.isEmpty())
        return {};
    double seconds = 0;
    bool time = false;
    bool any = false;
    while (!text.isEmpty()) {
        if (!time && takeMark(text, u'T')) {
            time = true;
            continue;
        }
        qsizetype digits = 0;
        while (digits < text.size() && ((text[digits] >= u'0' && text[digits] <= u'9') || text[digits] == u'.'))
            ++digits;
        const std::optional<double> number = plainNumber(text.first(digits).toString().toStdString());
        if (!number || digits == text.size())
            return {};
        const QChar unit = text[digits];
        const double each = !time          ? (unit == u'D' ? secondsPerDay : 0) // years and months have no length
                            : unit == u'H' ? 3600
                            : unit == u'M' ? 60
                            : unit == u'S' ? 1
                                           : 0;
        if (each == 0)
            return {};
        seconds += *number * each;
        any = true;
        text = text.sliced(digits + 1);
    }
    if (!any)
        return {};
    return (negative ? -seconds : seconds) / secondsPerDay;
}

std::optional<double> plainNumber(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    const bool plus = !text.empty() && text.front() == '+';
    if (plus)
        text.remove_prefix(1);
    // Words such as "inf" are numbers for from_chars().
    const std::size_t first = !plus && !text.empty() && text.front() == '-' ? 1 : 0;
    const bool begins = text.size() > first && ((text[first] >= '0' && text[first] <= '9') || text[first] == '.');
    double number = 0;
    const char *end = text.data() + text.size();
    const std::from_chars_result read = std::from_chars(text.data(), end, number);
    if (!begins || read.ec != std::errc() || read.ptr != end || !std::isfinite(number))
        return {};
    return number;
}

} // namespace tradestrata
