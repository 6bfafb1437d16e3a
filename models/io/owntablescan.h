// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/blank.h"

#include <QString>

#include <optional>
#include <string_view>

/// The smallest parts of the project's own table, read from its bytes without a copy.
namespace tradestrata::owntable {

/// A scanned cell. `end` is nullptr if it is neither a whole number nor a letter for a blank.
struct Cell
{
    double value = 0;
    Blank blank = Blank::None;
    const char *end = nullptr;
};

/// The cell that begins at p; `end` may be the end of the line. An empty one is missing.
Cell scanCell(const char *p, const char *end);

/// A field before the months, without its quotes; `rest` is what follows its comma.
struct Field
{
    QByteArray text;
    std::string_view rest;
    bool last = false; ///< no comma follows
};

/// Nothing if a quote is left open or followed by text.
std::optional<Field> takeField(std::string_view line);

/// Nothing if the bytes are not UTF-8.
std::optional<QString> decoded(QByteArrayView bytes);

/// Returns the lines of a text, without LF or CRLF, and counts them. A byte order mark is skipped.
class Lines
{
public:
    explicit Lines(std::string_view bytes);
    /// False at the end.
    bool next();
    std::string_view line() const { return m_line; }
    int number() const { return m_number; } ///< 1-based

private:
    std::string_view m_rest;
    std::string_view m_line;
    int m_number = 0;
};

/// The cells of a line, trimmed; nothing if a quote is left open or the bytes are not UTF-8.
std::optional<QStringList> cellsOf(std::string_view line);

} // namespace tradestrata::owntable
