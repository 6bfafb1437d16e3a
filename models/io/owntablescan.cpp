// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/owntableparts.h"

#include "models/io/owntableformat.h"

#include <QStringDecoder>

#include <limits>

namespace tradestrata::owntable {

namespace {

Cell blankCell(Blank blank, const char *end) { return {std::numeric_limits<double>::quiet_NaN(), blank, end}; }

bool endsCell(const char *p, const char *end) { return p == end || *p == ','; }

Cell scanNumber(const char *p, const char *end)
{
    const bool minus = *p == '-';
    p += minus ? 1 : 0;
    const char *const digits = p;
    quint64 number = 0;
    for (; p != end; ++p) {
        const unsigned digit = unsigned(*p) - unsigned('0');
        if (digit > 9)
            break;
        number = number * 10 + digit;
    }
    constexpr int mostDigits = 16; // as many as the largest value has, so that the sum above cannot overflow
    const bool number53 = p != digits && p - digits <= mostDigits && number <= quint64(largest);
    if (!number53 || !endsCell(p, end))
        return {};
    const double value = double(qint64(number));
    return {minus && number != 0 ? -value : value, Blank::None, p};
}

/// The field that begins with a quote; quotes inside are doubled.
std::optional<Field> takeQuoted(std::string_view line)
{
    QByteArray text;
    std::size_t at = 1;
    while (true) {
        const std::size_t quote = line.find('"', at);
        if (quote == std::string_view::npos)
            return {};
        text.append(line.data() + at, qsizetype(quote - at));
        at = quote + 1;
        if (at >= line.size() || line[at] != '"')
            break;
        text.append('"');
        ++at;
    }
    if (at == line.size())
        return Field{text, {}, true};
    if (line[at] != ',')
        return {};
    return Field{text, line.substr(at + 1), false};
}

} // namespace

Cell scanCell(const char *p, const char *end)
{
    if (endsCell(p, end))
        return blankCell(Blank::Missing, p);
    if (const std::optional<Blank> blank = blankOf(*p))
        return endsCell(p + 1, end) ? blankCell(*blank, p + 1) : Cell{};
    return scanNumber(p, end);
}

std::optional<Field> takeField(std::string_view line)
{
    if (line.starts_with('"'))
        return takeQuoted(line);
    const std::size_t comma = line.find(',');
    if (comma == std::string_view::npos)
        return Field{QByteArray(line.data(), qsizetype(line.size())), {}, true};
    return Field{QByteArray(line.data(), qsizetype(comma)), line.substr(comma + 1), false};
}

std::optional<QString> decoded(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return {};
    return text;
}

Lines::Lines(std::string_view bytes)
    : m_rest(bytes)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (m_rest.starts_with(byteOrderMark))
        m_rest.remove_prefix(byteOrderMark.size());
}

bool Lines::next()
{
    if (m_rest.empty())
        return false;
    const std::size_t end = m_rest.find('\n');
    m_line = m_rest.substr(0, end);
    m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
    if (m_line.ends_with('\r'))
        m_line.remove_suffix(1);
    ++m_number;
    return true;
}

} // namespace tradestrata::owntable
