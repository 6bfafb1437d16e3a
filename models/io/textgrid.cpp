// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/textgrid.h"

#include "models/io/iomessages.h"
#include "models/io/limits.h"
#include "models/io/text/decodedtext.h"

#include <algorithm>
#include <cstring>
#include <thread>

namespace tradestrata {

namespace {

using namespace Qt::StringLiterals;

/// How much of the bytes belongs to lines that end in them; 0 if none does. A carriage return at their end may be half of a
/// line end.
size_t wholeLines(std::string_view bytes)
{
    if (const size_t feed = bytes.rfind('\n'); feed != std::string_view::npos)
        return feed + 1;
    const size_t end = bytes.empty() ? std::string_view::npos : bytes.substr(0, bytes.size() - 1).rfind('\r');
    return end == std::string_view::npos ? 0 : end + 1;
}

/// Without a character of several bytes at the end, which may be cut.
std::string_view withoutHalfCharacter(std::string_view bytes)
{
    while (!bytes.empty() && uchar(bytes.back()) >= 0x80)
        bytes.remove_suffix(1);
    return bytes;
}

Message notUtf8()
{
    return {notUtf8Id, QT_TRANSLATE_NOOP("Message", "The file has more than 500 MB and is not UTF-8 text: save it as UTF-8.")};
}

} // namespace

TextGrid::TextGrid(std::shared_ptr<const ByteSource> source, qint64 begin, char separator, TextSplit split)
    : TextGrid(source, Range{begin, source->size()}, separator, split)
{
}

TextGrid::TextGrid(std::shared_ptr<const ByteSource> source, Range range, char separator, TextSplit split)
    : m_source(std::move(source))
    , m_range(range)
    , m_separator(separator)
    , m_split(split)
    , m_reader({}, separator, range.line)
{
    rewind();
}

void TextGrid::rewind()
{
    m_error.reset();
    m_from = m_range.begin;
    m_piece = {};
    m_reader = RecordReader({}, m_separator, m_range.line);
}

double TextGrid::progress() const
{
    const qint64 size = m_range.end - m_range.begin;
    return size == 0 ? 1 : double(m_from + qint64(m_reader.position()) - m_range.begin) / double(size);
}

bool TextGrid::load(qint64 from, int line, qint64 size)
{
    for (;; size *= 2) {
        const qint64 count = std::min(size, m_range.end - from);
        const auto bytes = m_source->read(from, count, m_buffer);
        if (!bytes || qint64(bytes->size()) != count) {
            m_error = fileChangedMessage();
            return false;
        }
        m_piece = from + count == m_range.end ? *bytes : bytes->substr(0, wholeLines(*bytes));
        // A line without an end in sight is none if it has a field beyond the limits.
        const bool isWhole = !m_piece.empty() || from + count == m_range.end;
        m_from = from;
        m_asked = size;
        m_reader = m_range.isBeginning && from == m_range.begin ? RecordReader(isWhole ? m_piece : *bytes, m_separator)
                                                                : RecordReader(isWhole ? m_piece : *bytes, m_separator, line);
        if (isWhole)
            break;
        if (!m_reader.next() && m_reader.error() && m_reader.error()->id != u"text-quote-open") {
            m_error = isText(withoutHalfCharacter(*bytes)) ? m_reader.error() : notUtf8();
            return false;
        }
    }
    if (!isText(m_piece))
        m_error = notUtf8();
    return !m_error;
}

bool TextGrid::isText(std::string_view bytes) const { return m_source->isKnownText() || isUtf8Text(bytes); }

bool TextGrid::loadMore(size_t lastRecord)
{
    if (const auto &error = m_reader.error()) {
        // The quotation mark may be closed behind the piece.
        const bool goesOn = error->id == u"text-quote-open" && !isAtEnd() && m_piece.size() - m_reader.position() <= mostFieldBytes;
        if (goesOn)
            return load(m_from + qint64(lastRecord), m_reader.line(), 2 * m_asked);
        m_error = error;
        return false;
    }
    return !isAtEnd() && load(m_from + qint64(m_piece.size()), m_reader.nextLine(), m_split.piece);
}

std::optional<GridRow> TextGrid::next()
{
    while (!m_error) {
        const size_t lastRecord = m_reader.position();
        if (!m_reader.next()) {
            if (!loadMore(lastRecord))
                break;
            continue;
        }
        const auto fields = m_reader.fields();
        m_cells.resize(fields.size());
        bool isEmpty = true;
        for (size_t i = 0; i < fields.size(); ++i) {
            m_cells[i].text = fields[i];
            isEmpty = isEmpty && fields[i].empty();
        }
        if (!isEmpty)
            return GridRow{m_reader.line(), m_cells};
    }
    return std::nullopt;
}

std::optional<qint64> TextGrid::lineAfter(qint64 place) const
{
    constexpr qint64 seen = 1 << 20;
    std::string buffer;
    const auto bytes = m_source->read(place - 1, std::min(seen, m_range.end - place + 1), buffer);
    const size_t feed = bytes ? bytes->find('\n') : std::string_view::npos;
    return feed == std::string_view::npos ? std::nullopt : std::optional(place + qint64(feed));
}

std::vector<std::unique_ptr<Grid>> TextGrid::rest() const
{
    const qint64 begin = m_from + qint64(m_reader.position());
    const qint64 cores = m_split.most > 0 ? m_split.most : qint64(std::max(1U, std::thread::hardware_concurrency()));
    const qint64 count = std::min<qint64>(cores, (m_range.end - begin) / m_split.smallest);
    std::vector<std::unique_ptr<Grid>> parts;
    Range range{begin, begin, m_reader.nextLine(), begin == m_range.begin && m_range.isBeginning};
    for (qint64 i = 1; i <= count && !m_error; ++i) {
        // A line may begin inside quotation marks. Then the part before it ends inside them, which is its error.
        const auto end = i == count ? m_range.end : lineAfter(begin + (m_range.end - begin) * i / count);
        if (!end || *end <= range.begin)
            continue;
        range.end = *end;
        parts.push_back(std::unique_ptr<Grid>(new TextGrid(m_source, range, m_separator, m_split)));
        range = {*end, *end, 1, false};
    }
    return parts;
}

} // namespace tradestrata
