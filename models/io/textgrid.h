// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/io/bytesource.h"
#include "models/io/grid.h"
#include "models/io/text/records.h"

namespace tradestrata {

/// The rows of separated text, read in pieces of a few records: however long the text is, only a piece of it is in memory.
/// Errors: those of RecordReader; the bytes cannot be read, or are not UTF-8.
class TextGrid final : public Grid
{
public:
    /// The text from `begin` to the end of the source.
    TextGrid(std::shared_ptr<const ByteSource> source, qint64 begin, char separator, TextSplit split);

    void rewind() override;
    std::optional<GridRow> next() override;
    std::optional<Message> error() const override { return m_error; }
    double progress() const override;
    int nextNumber() const override { return m_reader.nextLine(); }
    std::vector<std::unique_ptr<Grid>> rest() const override;

private:
    /// A part of the text; its lines are numbered from `line` on.
    struct Range
    {
        qint64 begin = 0;
        qint64 end = 0;
        int line = 1;
        bool isBeginning = true; ///< of the file
    };
    TextGrid(std::shared_ptr<const ByteSource> source, Range range, char separator, TextSplit split);

    /// Puts records from a place on into the piece, at least one and up to a line end. False after an error.
    bool load(qint64 from, int line, qint64 size);
    /// Puts more into the piece after the last record. False at the end and after an error.
    bool loadMore(size_t lastRecord);
    bool isText(std::string_view bytes) const;
    bool isAtEnd() const { return m_from + qint64(m_piece.size()) == m_range.end; }
    std::optional<qint64> lineAfter(qint64 place) const;

    std::shared_ptr<const ByteSource> m_source;
    Range m_range;
    char m_separator;
    TextSplit m_split;
    std::string m_buffer;
    qint64 m_from = 0;  ///< where the piece begins
    qint64 m_asked = 0; ///< how long it was to be, before it was cut at a line end
    std::string_view m_piece;
    RecordReader m_reader;
    std::vector<GridCell> m_cells;
    std::optional<Message> m_error;
};

/// That of a text which is not UTF-8, and may be none: only in memory it is found out what it is.
inline constexpr QLatin1StringView notUtf8Id("text-large-not-utf8");

} // namespace tradestrata
