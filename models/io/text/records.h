// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tradestrata {

/// Reads records of fields as RFC 4180 and its relatives write them: a separator of one character, LF, CRLF or CR, fields
/// in double quotes with doubled quotes and line breaks inside. Nothing is trimmed. Reads without a copy where a field
/// has no doubled quote.
class RecordReader
{
public:
    RecordReader(std::string_view utf8, char separator);
    /// Of a text that does not begin its file.
    RecordReader(std::string_view utf8, char separator, int firstLine);

    /// False at the end and after an error.
    bool next();
    /// Valid until next(). A line without any character is a record of one empty field.
    std::span<const std::string_view> fields() const { return m_fields; }
    int line() const { return m_line; } ///< 1-based, in which the record begins
    /// Of the first line that has not been read.
    int nextLine() const { return m_nextLine; }
    /// How many bytes have been read; after an error where the field begins that has it.
    size_t position() const { return m_at; }
    /// Why reading ended before the end: a quotation mark that stays open or is followed by text (with the line in which
    /// it opened and the text), a field or a record beyond the limits.
    const std::optional<Message> &error() const { return m_error; }

private:
    /// Where the next separator, quotation mark or line end stands from there on; the size of the text if there is none.
    size_t nextMark(size_t at);
    /// Takes a record without quotation marks, as most are. False if it is none, or the last.
    bool takePlainRecord();
    bool takeQuoted();
    void takePlain();
    bool fail(const char *id, const char *sentence, const QVariantList &arguments, int line);

    std::string_view m_text;
    char m_separator;
    size_t m_at = 0;
    size_t m_block = std::string_view::npos; ///< whose marks are known
    quint64 m_marks = 0;                     ///< a bit for each byte of the block
    int m_line = 0;
    int m_nextLine = 1;
    std::vector<std::string_view> m_fields;
    std::vector<std::unique_ptr<std::string>> m_unescaped; ///< of this record: fields with doubled quotes
    std::optional<Message> m_error;
};

/// The separator that a text uses, by evidence in its first records: comma, semicolon, tab or vertical bar, whichever gives
/// the most records of one width; a first line "sep=;" states it. Comma if there is no evidence.
char separatorOf(std::string_view utf8);

} // namespace tradestrata
