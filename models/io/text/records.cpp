// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/text/records.h"

#include "models/io/limits.h"

#include <QString>

#include <algorithm>
#include <array>
#include <bit>
#include <map>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace tradestrata {

namespace {

/// A quoted text in a message: only its beginning, on one line.
QString beginningOf(std::string_view text)
{
    constexpr size_t most = 40;
    QString shown = QString::fromUtf8(text.data(), qsizetype(std::min(text.size(), most * 4))).simplified();
    return shown.size() > qsizetype(most) ? shown.first(qsizetype(most) - 1) + u'…' : shown;
}

constexpr size_t blockBytes = 64;

/// A bit for each of the bytes that is a separator, a quotation mark or part of a line end.
quint64 marksOf(const char *block, char separator)
{
    quint64 marks = 0;
#ifdef __SSE2__
    constexpr size_t width = sizeof(__m128i);
    const __m128i separators = _mm_set1_epi8(separator), quotes = _mm_set1_epi8('"'), feeds = _mm_set1_epi8('\n'),
                  returns = _mm_set1_epi8('\r');
#pragma GCC unroll 4
    for (size_t i = 0; i < blockBytes / width; ++i) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(block + i * width));
        const __m128i lineEnds = _mm_or_si128(_mm_cmpeq_epi8(bytes, feeds), _mm_cmpeq_epi8(bytes, returns));
        const __m128i others = _mm_or_si128(_mm_cmpeq_epi8(bytes, separators), _mm_cmpeq_epi8(bytes, quotes));
        marks |= quint64(unsigned(_mm_movemask_epi8(_mm_or_si128(lineEnds, others)))) << i * width;
    }
#else
    for (size_t i = 0; i < blockBytes; ++i) {
        const char c = block[i];
        marks |= quint64(c == separator || c == '"' || c == '\n' || c == '\r') << i;
    }
#endif
    return marks;
}

} // namespace

RecordReader::RecordReader(std::string_view utf8, char separator)
    : m_text(utf8)
    , m_separator(separator)
{
    // A first line "sep=;" only states the separator.
    if (m_text.starts_with("sep=") && m_text.size() > 5 && (m_text[5] == '\n' || m_text[5] == '\r')) {
        m_at = m_text.find('\n') == std::string_view::npos ? m_text.size() : m_text.find('\n') + 1;
        m_nextLine = 2;
    }
}

RecordReader::RecordReader(std::string_view utf8, char separator, int firstLine)
    : m_text(utf8)
    , m_separator(separator)
    , m_nextLine(firstLine)
{
}

bool RecordReader::fail(const char *id, const char *sentence, const QVariantList &arguments, int line)
{
    m_error = Message{QString::fromLatin1(id), sentence, arguments, -1, {}, line};
    return false;
}

size_t RecordReader::nextMark(size_t at)
{
    while (at < m_text.size()) {
        const size_t block = at / blockBytes, begin = block * blockBytes;
        if (block != m_block) {
            m_block = block;
            std::array<char, blockBytes> end{};
            const std::string_view bytes = m_text.substr(begin, blockBytes);
            const bool isWhole = bytes.size() == blockBytes;
            if (!isWhole)
                std::ranges::copy(bytes, end.begin());
            m_marks = marksOf(isWhole ? bytes.data() : end.data(), m_separator);
        }
        if (const quint64 left = m_marks >> (at - begin); left != 0)
            return at + size_t(std::countr_zero(left));
        at = begin + blockBytes;
    }
    return m_text.size();
}

void RecordReader::takePlain()
{
    // A quotation mark inside such a field is a character like others.
    size_t end = nextMark(m_at);
    while (end < m_text.size() && m_text[end] == '"' && m_separator != '"')
        end = nextMark(end + 1);
    m_fields.push_back(m_text.substr(m_at, end - m_at));
    m_at = end;
}

bool RecordReader::takePlainRecord()
{
    size_t begin = m_at;
    while (m_fields.size() < size_t(mostColumns)) {
        const size_t mark = nextMark(begin);
        if (mark == m_text.size() || mark - begin > mostFieldBytes)
            return false;
        const char c = m_text[mark];
        const bool isPair = c == '\r' && mark + 1 < m_text.size() && m_text[mark + 1] == '\n';
        if (c != m_separator && c != '\n' && !isPair)
            return false;
        m_fields.push_back(m_text.substr(begin, mark - begin));
        begin = mark + (isPair ? 2 : 1);
        if (c == m_separator)
            continue;
        m_at = begin;
        ++m_nextLine;
        return true;
    }
    return false;
}

bool RecordReader::takeQuoted()
{
    const int line = m_nextLine;
    const size_t begin = m_at + 1;
    size_t at = begin;
    std::string *unescaped = nullptr;
    size_t copied = begin;
    while (true) {
        const size_t quote = m_text.find('"', at);
        if (quote == std::string_view::npos || quote - begin > mostFieldBytes) {
            return fail("text-quote-open", QT_TRANSLATE_NOOP("Message", "A quotation mark opens before “%1” and is not closed."),
                        {beginningOf(m_text.substr(begin, 200))}, line);
        }
        if (quote + 1 < m_text.size() && m_text[quote + 1] == '"') {
            if (!unescaped)
                unescaped = m_unescaped.emplace_back(std::make_unique<std::string>()).get();
            unescaped->append(m_text.substr(copied, quote + 1 - copied));
            at = copied = quote + 2;
            continue;
        }
        m_nextLine += int(std::count(m_text.begin() + qsizetype(begin), m_text.begin() + qsizetype(quote), '\n'));
        if (unescaped)
            unescaped->append(m_text.substr(copied, quote - copied));
        m_fields.push_back(unescaped ? std::string_view(*unescaped) : m_text.substr(begin, quote - begin));
        m_at = quote + 1;
        break;
    }
    // Spaces between the quotation mark and the separator mean nothing.
    size_t next = m_at;
    while (next < m_text.size() && m_text[next] == ' ')
        ++next;
    const bool ends = next == m_text.size() || m_text[next] == m_separator || m_text[next] == '\n' || m_text[next] == '\r';
    if (!ends)
        return fail("text-after-quote",
                    QT_TRANSLATE_NOOP("Message", "After the quoted field “%1” stands more text instead of a separator."),
                    {beginningOf(m_fields.back())}, line);
    m_at = next;
    return true;
}

bool RecordReader::next()
{
    if (m_error || m_at >= m_text.size())
        return false;
    m_fields.clear();
    m_unescaped.clear();
    m_line = m_nextLine;
    if (takePlainRecord())
        return true;
    m_fields.clear();
    while (true) {
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            if (!takeQuoted())
                return false;
        } else {
            takePlain();
            if (m_fields.back().size() > mostFieldBytes)
                return fail("text-field-too-long",
                            QT_TRANSLATE_NOOP("Message", "A field has more than 1 MB of text; it begins with “%1”."),
                            {beginningOf(m_fields.back())}, m_line);
            // Excel writes ="0015" to keep a text's zeros.
            std::string_view &field = m_fields.back();
            if (field.size() >= 3 && field.starts_with("=\"") && field.ends_with('"'))
                field = field.substr(2, field.size() - 3);
        }
        if (m_fields.size() > size_t(mostColumns))
            return fail("text-columns-too-many", QT_TRANSLATE_NOOP("Message", "The line has more than %1 fields."), {mostColumns},
                        m_line);
        if (m_at < m_text.size() && m_text[m_at] == m_separator) {
            ++m_at;
            continue;
        }
        break;
    }
    if (m_at < m_text.size()) {
        const bool isPair = m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
        m_at += isPair ? 2 : 1;
        ++m_nextLine;
    }
    return true;
}

char separatorOf(std::string_view utf8)
{
    constexpr std::array candidates{',', ';', '\t', '|'};
    if (utf8.starts_with("sep=") && utf8.size() > 5 && (utf8[5] == '\n' || utf8[5] == '\r'))
        return utf8[4];
    constexpr int seen = 200;
    // Tabs do not stand in texts: one in each record, as often in all of them, is enough.
    const auto isTabbed = [&] {
        RecordReader reader(utf8.substr(0, 1 << 20), '\t');
        size_t width = 0;
        for (int i = 0; i < seen && reader.next(); ++i) {
            if (reader.fields().size() < 2 || (width != 0 && reader.fields().size() != width))
                return false;
            width = reader.fields().size();
        }
        return width > 1;
    };
    if (isTabbed())
        return '\t';
    char best = ',';
    int mostFields = 0;
    for (const char separator : candidates) {
        RecordReader reader(utf8.substr(0, 1 << 20), separator);
        std::map<size_t, int> widths;
        for (int i = 0; i < seen && reader.next(); ++i)
            ++widths[reader.fields().size()];
        // How many records have the most common width beyond one, weighed by the fields that the separator finds.
        for (const auto &[width, count] : widths) {
            const int fields = width > 1 ? count * 1000 + int(std::min<size_t>(width, 900)) : 0;
            if (fields > mostFields) {
                mostFields = fields;
                best = separator;
            }
        }
    }
    return best;
}

} // namespace tradestrata
