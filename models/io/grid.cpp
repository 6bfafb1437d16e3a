// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/grid.h"

#include "models/io/iomessages.h"
#include "models/io/sheets/partprogress.h"
#include "models/io/sheets/readsheets.h"
#include "models/io/sheets/sheetlimits.h"
#include "models/io/sheets/zipparts.h"
#include "models/io/text/decodedtext.h"
#include "models/io/text/records.h"
#include "models/io/textgrid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>

#include <zlib.h>

namespace tradestrata {

namespace {

using namespace Qt::StringLiterals;

/// The bytes that grids point into, where they were unpacked or converted.
using Kept = std::shared_ptr<const QByteArray>;

constexpr qlonglong mostJsonBytes = 100'000'000;
constexpr qint64 mostUnpacked = 500'000'000; ///< as large as any file that is opened

class SheetGrid final : public Grid
{
public:
    explicit SheetGrid(SheetCells cells)
        : m_sheet(std::move(cells))
    {
    }
    void rewind() override { m_at = 0; }
    double progress() const override { return m_sheet.cells.empty() ? 1 : double(m_at) / double(m_sheet.cells.size()); }
    std::optional<GridRow> next() override
    {
        if (m_at == m_sheet.cells.size())
            return std::nullopt;
        const int row = m_sheet.cells[m_at].row;
        size_t end = m_at;
        while (end < m_sheet.cells.size() && m_sheet.cells[end].row == row)
            ++end;
        m_texts.clear();
        m_texts.reserve(end - m_at); // the cells point into it
        // The last cell may be far to the right in every row: only what the row before has filled is emptied.
        for (const int column : m_filled)
            m_cells[size_t(column)] = {};
        m_filled.clear();
        size_t width = 0;
        for (; m_at < end; ++m_at) {
            const SheetCell &cell = m_sheet.cells[m_at];
            width = size_t(cell.column) + 1;
            m_cells.resize(std::max(m_cells.size(), width));
            std::string_view text;
            if (cell.text != SheetCell::noText)
                text = m_texts.emplace_back(m_sheet.text(cell).toStdString());
            m_cells[size_t(cell.column)] = {cell.kind, cell.number, text};
            m_filled.push_back(cell.column);
        }
        return GridRow{row + 1, std::span(m_cells).first(width)};
    }

private:
    SheetCells m_sheet;
    std::vector<std::string> m_texts; ///< of the row
    size_t m_at = 0;
    std::vector<GridCell> m_cells; ///< as wide as the widest row so far
    std::vector<int> m_filled;     ///< columns of the row
};

class JsonGrid final : public Grid
{
public:
    struct Cell
    {
        SheetCell::Kind kind = SheetCell::Kind::Text;
        double number = 0;
        std::string text;
    };
    explicit JsonGrid(std::vector<std::vector<Cell>> rows)
        : m_rows(std::move(rows))
    {
    }
    void rewind() override { m_at = 0; }
    double progress() const override { return m_rows.empty() ? 1 : double(m_at) / double(m_rows.size()); }
    std::optional<GridRow> next() override
    {
        if (m_at == m_rows.size())
            return std::nullopt;
        m_cells.clear();
        for (const Cell &cell : m_rows[m_at])
            m_cells.push_back({cell.kind, cell.number, cell.text});
        return GridRow{int(++m_at), m_cells};
    }

private:
    std::vector<std::vector<Cell>> m_rows;
    size_t m_at = 0;
    std::vector<GridCell> m_cells;
};

JsonGrid::Cell cellOf(const QJsonValue &value)
{
    if (value.isDouble())
        return {SheetCell::Kind::Number, value.toDouble(),
                QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest).toStdString()};
    if (value.isBool())
        return {SheetCell::Kind::Bool, value.toBool() ? 1.0 : 0.0, {}};
    return {SheetCell::Kind::Text, 0, value.toString().toStdString()};
}

Message jsonMessage(const QString &error, int line)
{
    return {u"json-unreadable"_s, QT_TRANSLATE_NOOP("Message", "The JSON text is damaged: %1."), {error}, -1, {}, line};
}

Message jsonTooLarge()
{
    return {u"json-too-large"_s,
            QT_TRANSLATE_NOOP("Message",
                              "The JSON text has more than %1 values, or more than %2 bytes, more than any trade table "
                              "needs; it is not opened."),
            {qlonglong(mostCells), mostJsonBytes}};
}

/// Whether a text would take more memory than a table may: as values, "[],[]" takes a hundred times its bytes.
bool isTooLargeJson(std::string_view text)
{
    if (qint64(text.size()) > mostJsonBytes)
        return true;
    qint64 values = 0;
    bool quoted = false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"')
            quoted = !quoted;
        else if (quoted)
            i += c == '\\' ? 1 : 0;
        else
            values += c == ',' || c == '[' || c == '{' ? 1 : 0;
    }
    return values > mostCells;
}

/// An array of arrays, whose first is the head, or of objects, whose keys are; also as the only array in an object.
Result<std::vector<std::vector<JsonGrid::Cell>>> jsonRows(std::string_view text)
{
    if (isTooLargeJson(text))
        return jsonTooLarge();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), qsizetype(text.size())), &error);
    if (error.error != QJsonParseError::NoError) {
        const auto end = text.begin() + std::min<qsizetype>(error.offset, qsizetype(text.size()));
        return jsonMessage(error.errorString(), int(std::count(text.begin(), end, '\n')) + 1);
    }
    QJsonArray array = document.array();
    if (document.isObject()) {
        const QJsonObject object = document.object();
        for (const QString &key : object.keys()) {
            if (object.value(key).isArray() && object.value(key).toArray().size() > array.size())
                array = object.value(key).toArray();
        }
    }
    std::vector<std::vector<JsonGrid::Cell>> rows;
    qint64 cells = 0;
    QStringList keys;
    QSet<QString> known;
    for (const QJsonValue &each : array) {
        std::vector<JsonGrid::Cell> row;
        if (each.isArray()) {
            for (const QJsonValue &cell : each.toArray())
                row.push_back(cellOf(cell));
        } else if (each.isObject()) {
            const QJsonObject object = each.toObject();
            for (const QString &key : object.keys()) {
                if (known.contains(key))
                    continue;
                known.insert(key);
                keys.append(key);
            }
            if (cells + keys.size() > mostCells)
                return jsonTooLarge();
            for (const QString &key : keys)
                row.push_back(cellOf(object.value(key)));
        } else {
            return Message{u"json-no-table"_s,
                           QT_TRANSLATE_NOOP("Message",
                                             "The JSON text is no table: an array of arrays, or of objects, is expected.")};
        }
        cells += qint64(row.size());
        rows.push_back(std::move(row));
    }
    if (!keys.isEmpty()) {
        std::vector<JsonGrid::Cell> head;
        for (const QString &key : keys)
            head.push_back({SheetCell::Kind::Text, 0, key.toStdString()});
        rows.insert(rows.begin(), std::move(head));
    }
    if (rows.empty())
        return Message{u"json-no-table"_s,
                       QT_TRANSLATE_NOOP("Message",
                                         "The JSON text is no table: an array of arrays, or of objects, is expected.")};
    return rows;
}

Result<FileGrids> textGrids(QByteArrayView bytes, std::vector<Kept> kept, TextSplit split)
{
    Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded)
        return decoded.error();
    FileGrids file;
    if (const auto note = decoded->note())
        file.notes.append(*note);
    std::string_view text = decoded->utf8;
    if (!decoded->converted.isEmpty()) {
        // The view must point into what is kept.
        const size_t skipped = size_t(text.data() - decoded->converted.constData());
        kept.push_back(std::make_shared<const QByteArray>(std::move(decoded->converted)));
        text = std::string_view(kept.back()->constData(), size_t(kept.back()->size())).substr(skipped);
    }
    const size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin != std::string_view::npos && (text[begin] == '[' || text[begin] == '{')) {
        auto rows = jsonRows(text);
        if (!rows)
            return rows.error();
        file.kind = ContentKind::Json;
        file.grids.push_back({{}, false, std::make_unique<JsonGrid>(*std::move(rows))});
        return file;
    }
    file.separator = separatorOf(text);
    const auto source = std::make_shared<const MemorySource>(text, std::move(kept));
    file.grids.push_back({{}, false, std::make_unique<TextGrid>(source, 0, file.separator, split)});
    return file;
}

Result<QByteArray> gunzipped(QByteArrayView bytes)
{
    QByteArray out;
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        return Message{u"gzip-damaged"_s, QT_TRANSLATE_NOOP("Message", "The gzip file is damaged.")};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    QByteArray piece(1 << 18, Qt::Uninitialized);
    int status = Z_OK;
    while (status == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        status = inflate(&stream, Z_NO_FLUSH);
        out.append(piece.constData(), piece.size() - qsizetype(stream.avail_out));
        if (out.size() > mostUnpacked || (out.size() > 50'000'000 && out.size() / 200 > bytes.size()))
            break;
        // Several members follow each other.
        if (status == Z_STREAM_END && stream.avail_in > 0)
            status = inflateReset(&stream);
        else if (status == Z_BUF_ERROR || (stream.avail_in == 0 && status == Z_OK && stream.avail_out > 0))
            break;
    }
    inflateEnd(&stream);
    if (status == Z_STREAM_END)
        return out;
    if (out.size() > 50'000'000)
        return Message{u"gzip-too-large"_s,
                       QT_TRANSLATE_NOOP("Message",
                                         "The gzip file unpacks to more than any trade table needs; it is not opened.")};
    return Message{u"gzip-damaged"_s, QT_TRANSLATE_NOOP("Message", "The gzip file is damaged.")};
}

/// The only data file of an archive that is not a workbook; nothing if the archive is a workbook.
Result<std::optional<QByteArray>> onlyFileOf(QByteArrayView bytes, Progress &progress)
{
    const auto parts = ZipParts::open(bytes);
    if (!parts)
        return parts.error();
    if (parts->find("[Content_Types].xml") >= 0 || parts->find("_rels/.rels") >= 0 || parts->find("content.xml") >= 0
        || parts->find("META-INF/manifest.xml") >= 0)
        return std::optional<QByteArray>();
    std::vector<int> files;
    QStringList names;
    for (int i = 0; i < parts->count(); ++i) {
        const QString name = QString::fromUtf8(parts->name(i));
        const QString suffix = name.section(u'.', -1).toLower();
        const bool isData = QStringList{u"csv"_s,  u"tsv"_s,  u"txt"_s, u"json"_s, u"xlsx"_s,
                                        u"xlsm"_s, u"xlsb"_s, u"ods"_s, u"xls"_s}
                                .contains(suffix);
        // Statistics Canada puts a second file with the words of the table beside it.
        if (!isData || name.startsWith(u"__MACOSX") || name.contains(u"_MetaData"_s, Qt::CaseInsensitive)
            || name.contains(u"readme"_s, Qt::CaseInsensitive))
            continue;
        files.push_back(i);
        names.append(name);
    }
    if (files.empty())
        return std::optional<QByteArray>();
    if (files.size() > 1)
        return Message{u"zip-several-files"_s,
                       QT_TRANSLATE_NOOP("Message",
                                         "The archive holds several files (%1): unpack it and open the one that you need."),
                       {names.first(std::min<qsizetype>(names.size(), 8)).join(u", "_s)}};
    QByteArray unpacked;
    PartProgress partProgress(progress, 0, 50);
    const auto wrong = parts->read(files.front(), partProgress, [&unpacked](QByteArrayView piece) -> std::optional<Message> {
        unpacked.append(piece);
        return std::nullopt;
    });
    if (wrong)
        return *wrong;
    return std::optional(unpacked);
}

Result<FileGrids> gridsOf(QByteArrayView bytes, Progress &progress, std::vector<Kept> kept, TextSplit split, int depth);

Result<FileGrids> unpackedGrids(Result<QByteArray> bytes, Progress &progress, std::vector<Kept> kept, TextSplit split, int depth)
{
    if (!bytes)
        return bytes.error();
    kept.push_back(std::make_shared<const QByteArray>(*std::move(bytes)));
    const QByteArrayView view(*kept.back());
    return gridsOf(view, progress, std::move(kept), split, depth + 1);
}

Message mostlyEmpty(const QString &sheet)
{
    return {u"sheet-mostly-empty"_s,
            QT_TRANSLATE_NOOP("Message",
                              "The rows of the sheet %1 are mostly empty cells before one far to the right: delete what "
                              "stands there and save the workbook again."),
            {sheet}};
}

/// Whether the rows up to their last cell have far more places than any sheet has cells: reading takes time for each place.
bool isMostlyEmpty(const SheetCells &sheet)
{
    constexpr qint64 mostPlaces = 16 * mostCells;
    qint64 places = 0;
    for (size_t i = 0; i < sheet.cells.size(); ++i) {
        const bool isLast = i + 1 == sheet.cells.size() || sheet.cells[i + 1].row != sheet.cells[i].row;
        places += isLast ? sheet.cells[i].column + 1 : 0;
    }
    return places > mostPlaces;
}

Result<FileGrids> sheetGrids(QByteArrayView bytes, Progress &progress)
{
    Result<Sheets> sheets = readSheets(
        bytes, [](const SheetHead &) { return true; }, progress, 800);
    if (!sheets)
        return sheets.error();
    FileGrids file;
    file.kind = ContentKind::Spreadsheet;
    for (Sheet &sheet : *sheets) {
        if (isMostlyEmpty(sheet.content))
            return mostlyEmpty(sheet.head.name);
        if (sheet.head.hasCells)
            file.grids.push_back({sheet.head.name, sheet.head.state != SheetHead::State::Visible,
                                  std::make_unique<SheetGrid>(std::move(sheet.content))});
    }
    return file;
}

Result<FileGrids> gridsOf(QByteArrayView bytes, Progress &progress, std::vector<Kept> kept, TextSplit split, int depth)
{
    constexpr int deepest = 2;
    if (bytes.startsWith("\x1F\x8B") && depth < deepest)
        return unpackedGrids(gunzipped(bytes), progress, std::move(kept), split, depth);
    if (bytes.startsWith("PK\x03\x04") && depth < deepest) {
        auto only = onlyFileOf(bytes, progress);
        if (!only)
            return only.error();
        if (*only)
            return unpackedGrids(**only, progress, std::move(kept), split, depth);
    }
    if (isSpreadsheet(bytes))
        return sheetGrids(bytes, progress);
    return textGrids(bytes, std::move(kept), split);
}

} // namespace

Result<FileGrids> openGrids(QByteArrayView bytes, Progress &progress, TextSplit split)
{
    if (progress.stopped())
        return stoppedMessage();
    return gridsOf(bytes, progress, {}, split, 0);
}

std::optional<FileGrids> openLongText(std::shared_ptr<const ByteSource> source, TextSplit split)
{
    constexpr qint64 seen = 1 << 20;
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    std::string buffer;
    const auto bytes = source->read(0, seen, buffer);
    if (!bytes || bytes->starts_with("\x1F\x8B") || bytes->starts_with("PK\x03\x04")
        || bytes->find('\0') != std::string_view::npos || isSpreadsheet(QByteArrayView(bytes->data(), qsizetype(bytes->size()))))
        return std::nullopt;
    const std::string_view text = bytes->substr(bytes->starts_with(mark) ? mark.size() : 0);
    const size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos || text[begin] == '[' || text[begin] == '{')
        return std::nullopt;
    FileGrids file;
    file.separator = separatorOf(text);
    file.grids.push_back(
        {{}, false, std::make_unique<TextGrid>(std::move(source), qint64(bytes->size() - text.size()), file.separator, split)});
    return file;
}

} // namespace tradestrata
