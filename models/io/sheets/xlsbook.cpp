// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/sheets/books.h"

#include "models/io/iomessages.h"
#include "models/io/sheets/bifftext.h"
#include "models/io/sheets/cellcollector.h"
#include "models/io/sheets/compoundfile.h"
#include "models/io/sheets/numberformat.h"
#include "models/io/sheets/sheetmessages.h"

#include <QHash>
#include <QtEndian>

#include <bit>
#include <cmath>
#include <utility>

namespace tradestrata {

namespace {

// The records that matter: Microsoft, "[MS-XLS]: Excel Binary File Format (.xls) Structure", section 2.4.
constexpr quint16 recordFormula = 0x0006;
constexpr quint16 recordEnd = 0x000A;
constexpr quint16 recordDateMode = 0x0022;
constexpr quint16 recordFilePass = 0x002F;
constexpr quint16 recordContinue = 0x003C;
constexpr quint16 recordCodePage = 0x0042;
constexpr quint16 recordSheet = 0x0085;
constexpr quint16 recordManyRk = 0x00BD;
constexpr quint16 recordRichLabel = 0x00D6;
constexpr quint16 recordCellFormat = 0x00E0;
constexpr quint16 recordTexts = 0x00FC;
constexpr quint16 recordSharedLabel = 0x00FD;
constexpr quint16 recordNumber = 0x0203;
constexpr quint16 recordLabel = 0x0204;
constexpr quint16 recordBoolOrError = 0x0205;
constexpr quint16 recordFormulaText = 0x0207;
constexpr quint16 recordRk = 0x027E;
constexpr quint16 recordNumberFormat = 0x041E;
constexpr quint16 recordBegin = 0x0809;

constexpr int biff8 = 0x0600;

Message brokenOff()
{
    return {QStringLiteral("workbook-damaged"), QT_TRANSLATE_NOOP("Message", "The workbook is damaged: a part is truncated.")};
}

Message unknownCodePage(int codePage)
{
    return {QStringLiteral("workbook-code-page"),
            QT_TRANSLATE_NOOP("Message", "The texts of the workbook cannot be read in the code page that it names, %1; save it "
                                         "again as .xlsx."),
            {QString::number(codePage)}};
}

struct Record
{
    quint16 id = 0;
    std::vector<QByteArrayView> pieces; ///< with those of the records that continue it
    qint64 next = 0;                    ///< where the next record begins
};

/// The record at that place; nothing where the stream breaks off.
std::optional<Record> recordAt(QByteArrayView stream, qint64 at)
{
    Record record;
    for (bool first = true; at >= 0 && at + 4 <= stream.size(); first = false) {
        const quint16 id = qFromLittleEndian<quint16>(stream.data() + at);
        const quint16 size = qFromLittleEndian<quint16>(stream.data() + at + 2);
        if (!first && id != recordContinue)
            break;
        if (at + 4 + size > stream.size() || (first && id == 0))
            return first ? std::nullopt : std::optional(record);
        if (first)
            record.id = id;
        record.pieces.push_back(stream.sliced(at + 4, size));
        at += 4 + size;
        record.next = at;
        // Only texts go on, and a formula's text must not be taken for the formula's own.
        if (id == recordFormula)
            break;
    }
    return record.pieces.empty() ? std::nullopt : std::optional(record);
}

/// Thirty bits of a number, whole or not, in hundredths or not.
double rkNumber(quint32 rk)
{
    const double number = (rk & 2) != 0 ? double(qint32(rk) >> 2) : std::bit_cast<double>(quint64(rk & 0xFFFFFFFC) << 32);
    return (rk & 1) != 0 ? number / 100 : number;
}

QString errorWord(quint8 code)
{
    switch (code) {
    case 0x00:
        return QStringLiteral("#NULL!");
    case 0x07:
        return QStringLiteral("#DIV/0!");
    case 0x0F:
        return QStringLiteral("#VALUE!");
    case 0x17:
        return QStringLiteral("#REF!");
    case 0x1D:
        return QStringLiteral("#NAME?");
    case 0x24:
        return QStringLiteral("#NUM!");
    case 0x2A:
        return QStringLiteral("#N/A");
    default:
        return QStringLiteral("#%1").arg(code);
    }
}

/// The steps of reading a workbook's stream, and what they have found.
class XlsReader
{
public:
    XlsReader(QByteArrayView stream, PartProgress &progress)
        : m_stream(stream)
        , m_progress(progress)
    {
        m_progress.setTotal(stream.size());
    }

    Result<Sheets> read(const SheetFilter &wanted);

private:
    struct SheetPlace
    {
        qint64 at;
        bool wanted;
    };

    std::optional<Message> readGlobals(const SheetFilter &wanted);
    std::optional<Message> readGlobal(const Record &record, const SheetFilter &wanted);
    std::optional<Message> addSheet(BiffReader data, const SheetFilter &wanted);
    std::optional<Message> readTexts(BiffReader data);
    void addNumberFormat(BiffReader data);
    std::optional<Message> addCellFormat(BiffReader data);
    std::optional<Message> readSheet(Sheet &sheet, qint64 at);
    std::optional<Message> readCell(const Record &record, CellCollector &cells);
    std::optional<Message> readFormula(BiffReader data, int row, int column, int format, CellCollector &cells);
    void addNumber(CellCollector &cells, int row, int column, int format, double number);
    void addBoolOrError(CellCollector &cells, int row, int column, quint8 value, bool error);
    /// A text with its length in front, in one byte or two.
    std::optional<QString> text(BiffReader &data, bool longText);
    /// Counts the record that has been read. Error: stopped, more records than the stream has, so that sheets overlap.
    std::optional<Message> count(const Record &record, qint64 at);

    QByteArrayView m_stream;
    PartProgress &m_progress;
    qint64 m_read = 0;
    qint64 m_reported = 0;
    int m_version = biff8;
    int m_codePage = 1252;
    DateEpoch m_epoch = DateEpoch::From1900;
    QHash<int, QString> m_codes;
    std::vector<int> m_formatIds;
    std::vector<NumberFormat> m_formats;
    QStringList m_texts;
    CellBudget m_budget;
    Sheets m_sheets;
    std::vector<SheetPlace> m_places;
    std::optional<std::pair<int, int>> m_formulaText; ///< the cell whose text comes in a record of its own
};

std::optional<Message> XlsReader::count(const Record &record, qint64 at)
{
    constexpr qint64 step = 65536;
    m_read += record.next - at;
    if (m_read > m_stream.size())
        return damagedWorkbook();
    if (m_read - m_reported < step)
        return {};
    m_progress.add(m_read - m_reported);
    m_reported = m_read;
    return m_progress.stopped() ? std::optional(stoppedMessage()) : std::nullopt;
}

std::optional<QString> XlsReader::text(BiffReader &data, bool longText)
{
    const qint64 length = longText ? data.u16() : data.u8();
    if (m_version >= biff8)
        return data.unicode(length);
    return fromCodePage(data.bytes(length), m_codePage);
}

std::optional<Message> XlsReader::addSheet(BiffReader data, const SheetFilter &wanted)
{
    const qint64 at = data.u32();
    const quint8 state = data.u8() & 3;
    const quint8 kind = data.u8();
    const std::optional<QString> name = text(data, false);
    if (data.failed())
        return brokenOff();
    if (!name)
        return unknownCodePage(m_codePage);
    if (qint64(m_sheets.size()) >= mostSheets)
        return tooManySheets();
    SheetHead head{int(m_sheets.size()), *name};
    head.state = state == 1 ? SheetHead::State::Hidden : state == 2 ? SheetHead::State::VeryHidden : SheetHead::State::Visible;
    head.hasCells = kind == 0;
    m_places.push_back({at, head.hasCells && wanted(head)});
    m_sheets.push_back({head, {}});
    return {};
}

std::optional<Message> XlsReader::readTexts(BiffReader data)
{
    data.skip(8); // how many there are said to be
    while (!data.atEnd()) {
        const QString text = data.unicode(data.u16());
        if (data.failed())
            return brokenOff();
        m_budget.textBytes += text.size();
        if (++m_budget.texts > mostTexts || m_budget.textBytes > mostTextBytes)
            return tooManyTexts();
        m_texts.append(text);
    }
    return {};
}

void XlsReader::addNumberFormat(BiffReader data)
{
    const int id = data.u16();
    if (const std::optional<QString> code = text(data, m_version >= biff8); code && !data.failed())
        m_codes.insert(id, *code);
}

std::optional<Message> XlsReader::addCellFormat(BiffReader data)
{
    data.skip(2);
    m_formatIds.push_back(data.u16());
    return qint64(m_formatIds.size()) > mostCellFormats ? std::optional(tooManyFormats()) : std::nullopt;
}

std::optional<Message> XlsReader::readGlobal(const Record &record, const SheetFilter &wanted)
{
    BiffReader data(record.pieces);
    switch (record.id) {
    case recordFilePass:
        return encryptedWorkbook();
    case recordCodePage:
        m_codePage = data.u16();
        break;
    case recordDateMode:
        m_epoch = data.u16() == 1 ? DateEpoch::From1904 : DateEpoch::From1900;
        break;
    case recordNumberFormat:
        addNumberFormat(data);
        break;
    case recordCellFormat:
        return addCellFormat(data);
    case recordTexts:
        return readTexts(data);
    case recordSheet:
        return addSheet(data, wanted);
    default:
        break;
    }
    return {};
}

std::optional<Message> XlsReader::readGlobals(const SheetFilter &wanted)
{
    const std::optional<Record> first = recordAt(m_stream, 0);
    if (!first || first->id != recordBegin)
        return damagedWorkbook();
    if (const auto wrong = count(*first, 0))
        return wrong;
    m_version = BiffReader(first->pieces).u16();
    for (qint64 at = first->next;;) {
        const std::optional<Record> record = recordAt(m_stream, at);
        if (!record)
            return brokenOff();
        if (const auto wrong = count(*record, at))
            return wrong;
        if (record->id == recordEnd)
            break;
        if (const auto wrong = readGlobal(*record, wanted))
            return wrong;
        at = record->next;
    }
    for (const int id : m_formatIds)
        m_formats.push_back(m_codes.contains(id) ? NumberFormat(m_codes.value(id)) : NumberFormat::builtIn(id));
    return {};
}

void XlsReader::addNumber(CellCollector &cells, int row, int column, int format, double number)
{
    if (!std::isfinite(number)) {
        cells.text(row, column, QString::number(number), SheetCell::Kind::Unreadable);
        return;
    }
    if (format < int(m_formats.size())) {
        const NumberFormat::Shows shows = m_formats[std::size_t(format)].shows(number);
        const std::optional<QString> date = shows == NumberFormat::Shows::Number ? std::nullopt : dateText(number, m_epoch, shows);
        if (date)
            return cells.text(row, column, *date, SheetCell::Kind::Date, number);
    }
    cells.number(row, column, number);
}

void XlsReader::addBoolOrError(CellCollector &cells, int row, int column, quint8 value, bool error)
{
    if (error)
        cells.text(row, column, errorWord(value), SheetCell::Kind::Error);
    else
        cells.boolean(row, column, value != 0);
}

std::optional<Message> XlsReader::readFormula(BiffReader data, int row, int column, int format, CellCollector &cells)
{
    BiffReader result = data;
    const quint8 kind = result.u8();
    result.skip(1);
    const quint8 value = result.u8();
    result.skip(3);
    if (result.u16() != 0xFFFF) {
        addNumber(cells, row, column, format, data.real());
        return {};
    }
    if (kind == 0)
        m_formulaText = {row, column};
    else if (kind == 1 || kind == 2)
        addBoolOrError(cells, row, column, value, kind == 2);
    return {};
}

std::optional<Message> XlsReader::readCell(const Record &record, CellCollector &cells)
{
    BiffReader data(record.pieces);
    const auto formulaText = std::exchange(m_formulaText, {}); // it comes before any other cell, or not at all
    if (record.id == recordFormulaText) {
        if (!formulaText)
            return {};
        const std::optional<QString> result = text(data, true);
        if (!result)
            return unknownCodePage(m_codePage);
        cells.text(formulaText->first, formulaText->second, *result);
        return data.failed() ? std::optional(brokenOff()) : std::nullopt;
    }
    const int row = data.u16();
    int column = data.u16();
    if (record.id == recordManyRk) {
        const qsizetype numbers = (record.pieces.front().size() - 6) / 6;
        for (qsizetype i = 0; i < numbers; ++i, ++column) {
            const int format = data.u16();
            addNumber(cells, row, column, format, rkNumber(data.u32()));
        }
        return data.failed() || column > sheetColumns ? std::optional(brokenOff()) : std::nullopt;
    }
    const int format = data.u16();
    if (column >= sheetColumns)
        return brokenOff();
    switch (record.id) {
    case recordNumber:
        addNumber(cells, row, column, format, data.real());
        break;
    case recordRk:
        addNumber(cells, row, column, format, rkNumber(data.u32()));
        break;
    case recordSharedLabel:
        if (!cells.sharedText(row, column, data.u32()))
            cells.text(row, column, QStringLiteral("sst"), SheetCell::Kind::Unreadable);
        break;
    case recordLabel:
    case recordRichLabel:
        if (const std::optional<QString> label = text(data, true))
            cells.text(row, column, *label);
        else
            return unknownCodePage(m_codePage);
        break;
    case recordBoolOrError: {
        const quint8 value = data.u8();
        addBoolOrError(cells, row, column, value, data.u8() != 0);
        break;
    }
    case recordFormula:
        return readFormula(data, row, column, format, cells);
    default:
        break;
    }
    return data.failed() ? std::optional(brokenOff()) : std::nullopt;
}

bool isCellRecord(quint16 id)
{
    return id == recordNumber || id == recordRk || id == recordManyRk || id == recordSharedLabel || id == recordLabel
           || id == recordRichLabel || id == recordBoolOrError || id == recordFormula || id == recordFormulaText;
}

std::optional<Message> XlsReader::readSheet(Sheet &sheet, qint64 at)
{
    const std::optional<Record> first = recordAt(m_stream, at);
    if (!first || first->id != recordBegin)
        return damagedWorkbook();
    if (const auto wrong = count(*first, at))
        return wrong;
    CellCollector cells(m_budget, m_texts);
    m_formulaText.reset();
    int depth = 1; // charts inside the sheet are streams of their own
    for (at = first->next; depth > 0;) {
        const std::optional<Record> record = recordAt(m_stream, at);
        if (!record)
            return brokenOff();
        if (const auto wrong = count(*record, at))
            return wrong;
        if (record->id == recordBegin)
            ++depth;
        else if (record->id == recordEnd)
            --depth;
        else if (record->id == recordFilePass)
            return encryptedWorkbook();
        else if (depth == 1 && isCellRecord(record->id)) {
            if (const auto wrong = readCell(*record, cells))
                return wrong;
            if (cells.failure())
                return *cells.failure();
        }
        at = record->next;
    }
    Result<SheetCells> content = cells.finish(sheet.head.name);
    if (!content)
        return content.error();
    sheet.content = *std::move(content);
    return {};
}

Result<Sheets> XlsReader::read(const SheetFilter &wanted)
{
    if (const auto wrong = readGlobals(wanted))
        return *wrong;
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        if (!m_places[i].wanted)
            continue;
        if (const auto wrong = readSheet(m_sheets[i], m_places[i].at))
            return *wrong;
    }
    return std::move(m_sheets);
}

} // namespace

Result<Sheets> readXlsBook(QByteArrayView bytes, const SheetFilter &wanted, PartProgress &progress)
{
    const std::optional<CompoundFile> file = CompoundFile::open(bytes);
    if (!file)
        return damagedWorkbook();
    const auto has = [&file](const char *name) { return file->has(QString::fromLatin1(name)); };
    if (has("EncryptedPackage"))
        return encryptedWorkbook();
    if (!has("Workbook") && !has("Book"))
        return has("WordDocument") || has("PowerPoint Document") ? otherDocument() : damagedWorkbook();
    const std::optional<QByteArray> stream = file->stream(has("Workbook") ? QStringLiteral("Workbook") : QStringLiteral("Book"));
    if (!stream)
        return brokenOff();
    return XlsReader(*stream, progress).read(wanted);
}

} // namespace tradestrata
