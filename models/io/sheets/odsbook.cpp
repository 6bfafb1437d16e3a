// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/sheets/books.h"

#include "models/io/iomessages.h"
#include "models/io/sheets/cellcollector.h"
#include "models/io/sheets/numberformat.h"
#include "models/io/sheets/sheetmessages.h"
#include "models/io/sheets/xmlpart.h"

#include <QSet>

#include <algorithm>

namespace tradestrata {

namespace {

bool isTable(const XmlName &name, std::string_view local) { return name.is(XmlSpace::Table, local); }

bool isText(const XmlName &name, std::string_view local) { return name.is(XmlSpace::Text, local); }

/// How often a cell or row stands there: a whole number from 1 on. A number beyond all sheets is as good as any.
std::optional<int> repeats(std::optional<std::string_view> given)
{
    if (!given)
        return 1;
    constexpr qint64 most = 100'000'000;
    qint64 number = 0;
    for (const char c : *given) {
        if (c < '0' || c > '9')
            return {};
        number = std::min(number * 10 + (c - '0'), most);
    }
    return number > 0 ? std::optional(int(number)) : std::nullopt;
}

/// The text of a cell's paragraphs: white space of the file counts as one blank, and as none at the ends.
class Paragraphs
{
public:
    void clear()
    {
        m_text.clear();
        m_count = 0;
    }
    void begin()
    {
        if (m_count++ > 0)
            m_text += '\n';
        m_begin = m_text.size();
        m_blank = true;
    }
    void end()
    {
        if (m_blank && m_text.size() > m_begin)
            m_text.pop_back();
    }
    void add(std::string_view text)
    {
        for (const char c : text) {
            const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!blank || !m_blank)
                m_text += blank ? ' ' : c;
            m_blank = blank;
        }
    }
    /// Characters that elements stand for.
    void addExactly(std::size_t count, char c)
    {
        m_text.append(count, c);
        m_blank = false;
    }
    qint64 size() const { return qint64(m_text.size()); }
    QString text() const { return QString::fromUtf8(m_text.data(), qsizetype(m_text.size())); }

private:
    std::string m_text;
    std::size_t m_begin = 0;
    int m_count = 0;
    bool m_blank = true; ///< the last character was white space of the file
};

/// Reads content.xml or a flat document.
class OdsContent : public XmlHandler
{
public:
    explicit OdsContent(const SheetFilter &wanted)
        : m_wanted(wanted)
    {
    }

    int begin(int state, const XmlName &name, const XmlAttributes &attributes) override;
    void end(int state) override;
    void text(int state, std::string_view text) override;

    Sheets takeSheets() { return std::move(m_sheets); }

private:
    enum State { Document = 1, Styles, Style, Body, Spreadsheet, Table, Rows, Row, Cell, Paragraph, Span };

    /// A cell of the row that is open.
    struct RowCell
    {
        int column;
        int count;
        SheetCell::Kind kind;
        double number;
        QString text;
    };

    int beginTable(const XmlAttributes &attributes);
    int beginInTable(const XmlName &name, const XmlAttributes &attributes);
    int beginCell(const XmlAttributes &attributes);
    int beginInParagraph(const XmlName &name, const XmlAttributes &attributes);
    void endTable();
    void endRow();
    void endCell();
    void writeRow(int row);
    /// Empty cells are left out.
    void add(SheetCell::Kind kind, const QString &text, double number = 0);
    /// Reads how often the cell or row stands there; fails if that is no number.
    int readRepeats(const XmlAttributes &attributes, std::string_view name);
    void addNumber();
    void addDate();
    void addTime();
    void addText();
    void addUnreadable() { add(SheetCell::Kind::Unreadable, m_value.isEmpty() ? m_paragraphs.text() : m_value); }

    const SheetFilter &m_wanted;
    Sheets m_sheets;
    CellBudget m_budget;
    QSet<QString> m_hiddenStyles;
    QString m_style; ///< the style that is open
    std::optional<CellCollector> m_cells;
    std::vector<RowCell> m_row;
    qint64 m_rowBytes = 0; ///< of its texts
    qint64 m_line = 0;     ///< of the row that is open
    int m_lineCount = 1;   ///< how often it stands there
    int m_column = 0;
    int m_columnCount = 1;
    QString m_type;  ///< of the cell that is open
    QString m_value; ///< its value by the attribute of its type
    bool m_hasValue = false;
    Paragraphs m_paragraphs;
};

int OdsContent::begin(int state, const XmlName &name, const XmlAttributes &attributes)
{
    switch (state) {
    case root:
        if (name.is(XmlSpace::Office, "document-content") || name.is(XmlSpace::Office, "document"))
            return Document;
        return fail(damagedWorkbook());
    case Document:
        return name.is(XmlSpace::Office, "body") ? int(Body) : name.is(XmlSpace::Office, "automatic-styles") ? int(Styles) : skip;
    case Styles:
        m_style = attributes.text(XmlSpace::Style, "name");
        return name.is(XmlSpace::Style, "style") ? int(Style) : skip;
    case Style:
        if (name.is(XmlSpace::Style, "table-properties") && attributes.text(XmlSpace::Table, "display") == QLatin1String("false"))
            m_hiddenStyles.insert(m_style);
        return skip;
    case Body:
        return name.is(XmlSpace::Office, "spreadsheet") ? int(Spreadsheet) : fail(otherDocument());
    case Spreadsheet:
        return isTable(name, "table") ? beginTable(attributes) : skip;
    case Table:
    case Rows:
        return beginInTable(name, attributes);
    case Row:
        return isTable(name, "table-cell") || isTable(name, "covered-table-cell") ? beginCell(attributes) : skip;
    case Cell:
        if (!isText(name, "p") && !isText(name, "h"))
            return skip;
        m_paragraphs.begin();
        return Paragraph;
    case Paragraph:
    case Span:
        return beginInParagraph(name, attributes);
    default:
        return skip;
    }
}

int OdsContent::beginTable(const XmlAttributes &attributes)
{
    const bool hidden = m_hiddenStyles.contains(attributes.text(XmlSpace::Table, "style-name"));
    m_sheets.push_back({{int(m_sheets.size()), attributes.text(XmlSpace::Table, "name"),
                         hidden ? SheetHead::State::Hidden : SheetHead::State::Visible, true},
                        {}});
    if (qint64(m_sheets.size()) > mostSheets)
        return fail(tooManySheets());
    if (!m_wanted(m_sheets.back().head))
        return skip;
    m_cells.emplace(m_budget);
    m_line = 0;
    return Table;
}

int OdsContent::readRepeats(const XmlAttributes &attributes, std::string_view name)
{
    const auto given = attributes.value(XmlSpace::Table, name);
    const std::optional<int> number = repeats(given);
    if (!number)
        fail(noAddress(m_sheets.back().head.name, QString::fromUtf8(given->data(), qsizetype(given->size()))));
    return number.value_or(1);
}

void OdsContent::add(SheetCell::Kind kind, const QString &text, double number)
{
    if (text.isEmpty())
        return;
    const qint64 lastColumn = qint64(m_column) + m_columnCount;
    const qint64 lastRow = m_line + m_lineCount;
    if (lastColumn > sheetColumns || lastRow > sheetRows)
        fail(noAddress(m_sheets.back().head.name, QString::number(lastRow) + u'/' + QString::number(lastColumn)));
    else if (m_rowBytes += text.size(); m_rowBytes > mostTextBytes)
        fail(tooManyTexts());
    else
        m_row.push_back({m_column, m_columnCount, kind, number, text});
}

int OdsContent::beginInTable(const XmlName &name, const XmlAttributes &attributes)
{
    if (isTable(name, "table-header-rows") || isTable(name, "table-row-group") || isTable(name, "table-rows"))
        return Rows;
    if (!isTable(name, "table-row"))
        return skip;
    m_row.clear();
    m_rowBytes = 0;
    m_column = 0;
    m_lineCount = readRepeats(attributes, "number-rows-repeated");
    return Row;
}

int OdsContent::beginCell(const XmlAttributes &attributes)
{
    m_columnCount = readRepeats(attributes, "number-columns-repeated");
    m_paragraphs.clear();
    m_type = attributes.text(XmlSpace::Office, "value-type");
    if (attributes.text(XmlSpace::CalcExt, "value-type") == QLatin1String("error"))
        m_type = QStringLiteral("error");
    const std::string_view valueName = m_type == QLatin1String("date")      ? "date-value"
                                       : m_type == QLatin1String("time")    ? "time-value"
                                       : m_type == QLatin1String("boolean") ? "boolean-value"
                                       : m_type == QLatin1String("string")  ? "string-value"
                                                                            : "value";
    const auto value = attributes.value(XmlSpace::Office, valueName);
    m_hasValue = value.has_value();
    m_value = attributes.text(XmlSpace::Office, valueName);
    if (m_value.size() > longestText)
        return fail(textTooLong());
    return Cell;
}

int OdsContent::beginInParagraph(const XmlName &name, const XmlAttributes &attributes)
{
    if (name.space != XmlSpace::Text || name.local == "note" || name.local == "ruby-text")
        return skip;
    if (name.local == "s") {
        const QString given = attributes.text(XmlSpace::Text, "c");
        const double count = given.isEmpty() ? 1 : plainNumber(given.toStdString()).value_or(1);
        if (count > double(longestText))
            return fail(textTooLong());
        m_paragraphs.addExactly(std::size_t(std::max(count, 0.0)), ' ');
    } else if (name.local == "tab") {
        m_paragraphs.addExactly(1, '\t');
    } else if (name.local == "line-break") {
        m_paragraphs.addExactly(1, '\n');
    } else {
        return Span;
    }
    return m_paragraphs.size() > longestText ? fail(textTooLong()) : skip;
}

void OdsContent::text(int state, std::string_view text)
{
    if (state != Paragraph && state != Span)
        return;
    m_paragraphs.add(text);
    if (m_paragraphs.size() > longestText)
        fail(textTooLong());
}

void OdsContent::end(int state)
{
    switch (state) {
    case Paragraph:
        return m_paragraphs.end();
    case Cell:
        return endCell();
    case Row:
        return endRow();
    case Table:
        return endTable();
    default:
        return;
    }
}

void OdsContent::endCell()
{
    if (m_type == QLatin1String("float") || m_type == QLatin1String("percentage") || m_type == QLatin1String("currency"))
        addNumber();
    else if (m_type == QLatin1String("date"))
        addDate();
    else if (m_type == QLatin1String("time"))
        addTime();
    else if (m_type == QLatin1String("string") || m_type.isEmpty() || m_type == QLatin1String("void"))
        addText();
    else if (m_type == QLatin1String("error"))
        add(SheetCell::Kind::Error, m_paragraphs.text());
    else if (m_type == QLatin1String("boolean") && (m_value == QLatin1String("true") || m_value == QLatin1String("false")))
        add(SheetCell::Kind::Bool, m_value, m_value == QLatin1String("true") ? 1 : 0);
    else
        addUnreadable();
    m_column = int(std::min<qint64>(qint64(m_column) + m_columnCount, 1'000'000'000));
}

void OdsContent::addNumber()
{
    if (const std::optional<double> number = plainNumber(m_value.toStdString()))
        add(SheetCell::Kind::Number, m_value, *number);
    else
        addUnreadable();
}

void OdsContent::addDate()
{
    const std::optional<double> number = dateNumber(m_value, DateEpoch::Lotus);
    if (!number)
        return addUnreadable();
    add(SheetCell::Kind::Date, dateText(*number, DateEpoch::Lotus, NumberFormat::Shows::Date).value_or(m_value.trimmed()), *number);
}

void OdsContent::addTime()
{
    const std::optional<double> days = durationDays(m_value);
    if (!days)
        return addUnreadable();
    add(SheetCell::Kind::Date, dateText(*days, DateEpoch::Lotus, NumberFormat::Shows::Duration).value_or(m_value.trimmed()), *days);
}

void OdsContent::addText()
{
    const QString shown = m_paragraphs.text();
    if (m_hasValue && !m_value.isEmpty())
        return add(SheetCell::Kind::Text, m_value);
    // Older programs write the text of an error beside an empty value.
    const bool error = m_hasValue && (shown.startsWith(u'#') || shown.startsWith(QLatin1String("Err:")));
    add(error ? SheetCell::Kind::Error : SheetCell::Kind::Text, shown);
}

void OdsContent::writeRow(int row)
{
    for (const RowCell &cell : m_row) {
        for (int i = 0; i < cell.count && !m_cells->failure(); ++i) {
            if (cell.kind == SheetCell::Kind::Number)
                m_cells->number(row, cell.column + i, cell.number);
            else if (cell.kind == SheetCell::Kind::Bool)
                m_cells->boolean(row, cell.column + i, cell.number != 0);
            else
                m_cells->text(row, cell.column + i, cell.text, cell.kind, cell.number);
        }
    }
}

void OdsContent::endRow()
{
    for (int i = 0; i < m_lineCount && !m_row.empty() && !m_cells->failure(); ++i)
        writeRow(int(m_line) + i);
    m_line += m_lineCount;
    if (m_cells->failure())
        fail(*m_cells->failure());
}

void OdsContent::endTable()
{
    Result<SheetCells> cells = m_cells->finish(m_sheets.back().head.name);
    if (cells)
        m_sheets.back().content = *std::move(cells);
    else
        fail(cells.error());
}

/// Looks for encryption, which hides the content but not the list of parts.
class OdsManifest : public XmlHandler
{
public:
    bool encrypted = false;

    int begin(int, const XmlName &name, const XmlAttributes &) override
    {
        encrypted = encrypted || name.is(XmlSpace::Manifest, "encryption-data");
        return 1;
    }
};

} // namespace

Result<Sheets> readOdsBook(const ZipParts &parts, const SheetFilter &wanted, PartProgress &progress)
{
    if (const int part = parts.find("META-INF/manifest.xml"); part >= 0) {
        OdsManifest manifest;
        const std::optional<Message> wrong = readXmlPart(parts, part, manifest, progress);
        if (wrong && progress.stopped())
            return *wrong;
        if (manifest.encrypted)
            return encryptedWorkbook();
    }
    const int part = parts.find("content.xml");
    if (part < 0)
        return damagedWorkbook();
    progress.setTotal(parts.packedSize(part));
    OdsContent content(wanted);
    if (const auto wrong = readXmlPart(parts, part, content, progress))
        return *wrong;
    return content.takeSheets();
}

Result<Sheets> readFlatOdsBook(QByteArrayView bytes, const SheetFilter &wanted, PartProgress &progress)
{
    constexpr qsizetype pieceSize = 65536;
    OdsContent content(wanted);
    XmlPart xml("content.xml", content);
    progress.setTotal(bytes.size());
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        if (progress.stopped())
            return stoppedMessage();
        const QByteArrayView piece = bytes.sliced(at, std::min(pieceSize, bytes.size() - at));
        if (const auto wrong = xml.add(piece))
            return *wrong;
        progress.add(piece.size());
    }
    if (const auto wrong = xml.finish())
        return *wrong;
    return content.takeSheets();
}

} // namespace tradestrata
