// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/io/import.h"
#include "models/io/sheets/cells.h"

#include <QByteArrayView>

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace tradestrata {

/// A cell of a grid. An empty one is a Text without any characters.
struct GridCell
{
    SheetCell::Kind kind = SheetCell::Kind::Text;
    double number = 0;     ///< for Number
    std::string_view text; ///< UTF-8; for a Number as the file writes it if that is known, otherwise empty

    bool isEmpty() const { return kind == SheetCell::Kind::Text && text.empty(); }
};

/// A row of a grid: its cells from the first column on, empty ones included. Views are valid until the next row is read.
struct GridRow
{
    int number = 0; ///< 1-based row of the sheet, or line of the text
    std::span<const GridCell> cells;

    const GridCell &at(int column) const
    {
        static constexpr GridCell none;
        return column >= 0 && size_t(column) < cells.size() ? cells[size_t(column)] : none;
    }
};

/// The rows of a sheet or of a text file, read from the first to the last as often as needed. Rows without content are left
/// out.
class Grid
{
public:
    virtual ~Grid() = default;
    /// The next row is the first again.
    virtual void rewind() = 0;
    /// Nothing at the end and after an error.
    virtual std::optional<GridRow> next() = 0;
    /// Why reading ended before the end.
    virtual std::optional<Message> error() const { return std::nullopt; }
    /// How much of it has been read, from 0 to 1.
    virtual double progress() const = 0;
    /// The number that a row right behind the last one that was read has at least.
    virtual int nextNumber() const { return 1; }
    /// What has not been read yet, split into consecutive grids that can be read at the same time. Rows of the first are
    /// numbered as here, those of another from 1 on, until its place among the lines is known. Empty if it is not worth it or
    /// not possible. Where a line break inside quotation marks was taken for the end of a row, the part before it has the error
    /// "text-quote-open": then this grid must be read on instead.
    virtual std::vector<std::unique_ptr<Grid>> rest() const { return {}; }
};

/// How long text is read.
struct TextSplit
{
    int most = 0;              ///< into how many parts it is split; 0: as many as there are cores
    qint64 smallest = 4 << 20; ///< bytes of a part
    qint64 piece = 1 << 19;    ///< bytes of a part that are in memory, more if a record is longer
};

/// A sheet of a file, by its name; of a text file the only one, without a name.
struct NamedGrid
{
    QString name;
    bool isHidden = false;
    std::unique_ptr<Grid> grid;
};

enum class ContentKind { Spreadsheet, Text, Json };

/// A file as grids.
struct FileGrids
{
    ContentKind kind = ContentKind::Text;
    std::vector<NamedGrid> grids;
    char separator = 0; ///< of a text file
    Messages notes;     ///< what an analyst should know about how it was read: an assumed encoding
};

/// Opens any file that holds cells: a spreadsheet, a text file with separated fields, a JSON array of arrays or of objects
/// (heads first, in the order in which they come up), and gzip or a zip with one such file of these. The bytes must
/// outlive the result. Errors: those of readSheets(), decodeText() and the JSON text, with its line; a folder of several
/// files (naming them); .xlsb, old Excel, a web page, each by name; stopped.
Result<FileGrids> openGrids(QByteArrayView bytes, Progress &progress, TextSplit split = {});

class ByteSource;
/// The same for a file of separated UTF-8 text, of which only pieces are in memory. Nothing if it begins as something else.
std::optional<FileGrids> openLongText(std::shared_ptr<const ByteSource> source, TextSplit split = {});

} // namespace tradestrata
