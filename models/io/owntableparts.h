// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/blank.h"
#include "models/data/message.h"
#include "models/data/partnerregistry.h"
#include "models/data/tradetable.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <string_view>

/// The parts of the reader of the project's own table, from its bytes up.
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

/// The lines above the rows of the project's own table.
struct Head
{
    TableInfo info;
    Month first;
    int months = 0;
};

/// Reads from the first line to the header of the columns. Errors name the line: not one of these tables, a newer
/// version, a line of the head missing, repeated or unreadable, other columns, months that are not consecutive.
Result<Head> readHead(Lines &lines);

/// A row below the head.
struct ReadRow
{
    TableRow row;
    bool isPart = false; ///< what one code, the only one of row.codes, added to the row of its partner
};

/// Reads one row below the head. An older code of a partner is read as the partner. Errors name the line, and for a
/// cell its month.
Result<ReadRow> readRow(std::string_view line, int lineNumber, const Head &head, const PartnerRegistry &registry);

/// The text of a table as the program wrote it, from one that a spreadsheet has saved again: with padding, other
/// separators, quotes, codes without zeros, months as it shows them. Lines keep their numbers. It says nothing on whether the
/// table is right. Errors: those of decodeText() and RecordReader.
Result<QByteArray> restored(QByteArrayView bytes);

} // namespace tradestrata::owntable
