// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/sheets/ooxmlsheet.h"

#include "models/io/sheets/sheetmessages.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace tradestrata {

namespace {

Message notWorksheet(const QString &sheet)
{
    return {QStringLiteral("workbook-not-worksheet"),
            QT_TRANSLATE_NOOP("Message", "The workbook is damaged: its sheet %1 is not a worksheet."),
            {sheet}};
}

QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

/// Characters that XML cannot hold are written as _x000D_.
QString unescaped(QString text)
{
    for (qsizetype at = text.indexOf(QLatin1String("_x")); at >= 0; at = text.indexOf(QLatin1String("_x"), at + 1)) {
        bool isHex = false;
        const QStringView digits = QStringView(text).sliced(at + 2).first(std::min<qsizetype>(4, text.size() - at - 2));
        const bool ends = at + 6 < text.size() && text[at + 6] == u'_';
        const auto isDigit = [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        };
        const ushort code = ends && std::ranges::all_of(digits, isDigit) ? digits.toUShort(&isHex, 16) : ushort(0);
        if (isHex)
            text.replace(at, 7, QChar(code));
    }
    return text;
}

/// The whole number that the text is; nothing for anything else.
std::optional<qint64> wholeIndex(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    qint64 number = 0;
    const std::from_chars_result read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size())
        return {};
    return number;
}

/// Row and column of "AB12", from 0; false for anything else.
bool readAddress(std::string_view text, int &row, int &column)
{
    std::size_t letters = 0;
    int number = 0;
    for (; letters < text.size() && number <= sheetColumns; ++letters) {
        const char c = text[letters];
        if (c >= 'A' && c <= 'Z')
            number = number * 26 + (c - 'A' + 1);
        else if (c >= 'a' && c <= 'z')
            number = number * 26 + (c - 'a' + 1);
        else
            break;
    }
    const bool isDigit = letters < text.size() && text[letters] >= '0' && text[letters] <= '9' && text.back() >= '0';
    const std::optional<qint64> line = isDigit ? wholeIndex(text.substr(letters)) : std::nullopt;
    if (number < 1 || number > sheetColumns || !line || *line < 1 || *line > sheetRows)
        return false;
    row = int(*line) - 1;
    column = number - 1;
    return true;
}

bool isSheet(const XmlName &name, std::string_view local) { return name.is(XmlSpace::Sheet, local); }

/// Reads the cells of a worksheet.
class WorksheetPart : public XmlHandler
{
public:
    WorksheetPart(const QString &name, OoxmlContext &context)
        : m_name(name)
        , m_context(context)
        , m_cells(context.budget, context.texts)
    {
    }

    int begin(int state, const XmlName &name, const XmlAttributes &attributes) override;
    void end(int state) override;
    void text(int state, std::string_view text) override;
    QByteArrayView plainBegin() const override { return plainCell; }
    qsizetype takePlain(int state, QByteArrayView bytes) override;
    Result<SheetCells> finish() { return m_cells.finish(m_name); }

private:
    enum State { Worksheet = 1, Data, Row, Cell, Value, Inline, Run, Characters };
    enum class Type : quint8 { Number, Shared, Text, Inline, Bool, Date, Error, Unknown };

    static constexpr QByteArrayView plainCell{"<c r=\""};

    static Type typeOf(std::string_view word);
    const char *takePlainCell(const char *at, const char *end);
    static std::size_t formatNumber(std::string_view word)
    {
        return std::size_t(std::max<qint64>(0, wholeIndex(word).value_or(0)));
    }
    int beginRow(const XmlAttributes &attributes);
    int beginCell(const XmlAttributes &attributes);
    /// A cell has one value and one text of its own: where there are more, nobody knows which one counts.
    int beginContent(State state, int &count, std::string &content)
    {
        if (++count > 1)
            content += ' ';
        return state;
    }
    int badAddress(std::string_view text) { return fail(noAddress(m_name, fromUtf8(text))); }
    void endCell();
    void addNumber();
    void addDate();
    void addBool();
    void addUnreadable(std::string_view met) { m_cells.text(m_row, m_column, fromUtf8(met), SheetCell::Kind::Unreadable); }

    QString m_name;
    OoxmlContext &m_context;
    CellCollector m_cells;
    int m_line = -1; ///< the row that is open
    int m_row = -1;  ///< of the cell that is open
    int m_column = -1;
    Type m_type = Type::Number;
    std::size_t m_format = 0;
    std::string m_value;
    std::string m_inline;
    int m_values = 0; ///< how many the cell has
    int m_inlines = 0;
};

WorksheetPart::Type WorksheetPart::typeOf(std::string_view word)
{
    if (word == "s")
        return Type::Shared;
    if (word == "n")
        return Type::Number;
    if (word == "str")
        return Type::Text;
    if (word == "inlineStr")
        return Type::Inline;
    if (word == "b")
        return Type::Bool;
    if (word == "d")
        return Type::Date;
    return word == "e" ? Type::Error : Type::Unknown;
}

int WorksheetPart::begin(int state, const XmlName &name, const XmlAttributes &attributes)
{
    switch (state) {
    case root:
        return isSheet(name, "worksheet") ? int(Worksheet) : fail(notWorksheet(m_name));
    case Worksheet:
        return isSheet(name, "sheetData") ? int(Data) : skip;
    case Data:
        return isSheet(name, "row") ? beginRow(attributes) : skip;
    case Row:
        return isSheet(name, "c") ? beginCell(attributes) : skip;
    case Cell:
        return isSheet(name, "v")    ? beginContent(Value, m_values, m_value)
               : isSheet(name, "is") ? beginContent(Inline, m_inlines, m_inline)
                                     : skip;
    case Inline:
        return isSheet(name, "t") ? int(Characters) : isSheet(name, "r") ? int(Run) : skip;
    case Run:
        return isSheet(name, "t") ? int(Characters) : skip;
    default:
        return skip;
    }
}

int WorksheetPart::beginRow(const XmlAttributes &attributes)
{
    ++m_line;
    if (const auto given = attributes.value("r")) {
        const std::optional<qint64> number = wholeIndex(*given);
        if (!number || *number < 1 || *number > sheetRows)
            return badAddress(*given);
        m_line = int(*number) - 1;
    }
    if (m_line >= sheetRows)
        return badAddress(std::to_string(m_line + 1));
    m_column = -1;
    return Row;
}

int WorksheetPart::beginCell(const XmlAttributes &attributes)
{
    m_row = m_line;
    ++m_column;
    m_type = Type::Number;
    m_format = 0;
    m_value.clear();
    m_inline.clear();
    m_values = m_inlines = 0;
    for (const char **at = attributes.begin(); *at; at += 2) {
        const char *name = at[0];
        if (name[0] == '\0' || name[1] != '\0')
            continue;
        if (name[0] == 'r' && !readAddress(at[1], m_row, m_column))
            return badAddress(at[1]);
        if (name[0] == 't')
            m_type = typeOf(at[1]);
        if (name[0] == 's')
            m_format = formatNumber(at[1]);
    }
    if (m_column >= sheetColumns)
        return badAddress(cellAddress(m_row, m_column).toStdString());
    return Cell;
}

/// The word in quotes that begins there, of letters and digits; nothing where it is not closed or holds anything else.
std::optional<std::string_view> plainWord(const char *&at, const char *end)
{
    const char *begin = at;
    while (at < end && ((*at >= '0' && *at <= '9') || (*at >= 'A' && *at <= 'Z') || (*at >= 'a' && *at <= 'z')))
        ++at;
    if (at == end || *at != '"')
        return {};
    return std::string_view(begin, std::size_t(at++ - begin));
}

bool takeWord(const char *&at, const char *end, std::string_view word)
{
    if (std::size_t(end - at) < word.size() || std::memcmp(at, word.data(), word.size()) != 0)
        return false;
    at += word.size();
    return true;
}

qsizetype WorksheetPart::takePlain(int state, QByteArrayView bytes)
{
    if (state != Row)
        return 0;
    const char *at = bytes.begin();
    while (const char *next = takePlainCell(at, bytes.end())) {
        at = next;
        if (m_cells.failure()) {
            fail(*m_cells.failure());
            break;
        }
    }
    return at - bytes.begin();
}

/// Takes a cell such as <c r="A1" s="1" t="s"><v>0</v></c> or <c r="A1" s="1"/>; where it ends, or null if it is anything
/// else.
const char *WorksheetPart::takePlainCell(const char *at, const char *end)
{
    if (!takeWord(at, end, {plainCell.data(), std::size_t(plainCell.size())}))
        return nullptr;
    int row = 0;
    int column = 0;
    const std::optional<std::string_view> address = plainWord(at, end);
    if (!address || !readAddress(*address, row, column))
        return nullptr;
    std::optional<std::string_view> format;
    std::optional<std::string_view> type;
    if (takeWord(at, end, " s=\"") && !(format = plainWord(at, end)))
        return nullptr;
    if (takeWord(at, end, " t=\"") && !(type = plainWord(at, end)))
        return nullptr;
    const bool isEmpty = takeWord(at, end, "/>");
    const char *begin = at;
    if (!isEmpty) {
        if (!takeWord(at, end, "><v>"))
            return nullptr;
        begin = at;
        while (at < end && *at >= 0x20 && *at < 0x7F && *at != '<' && *at != '>' && *at != '&')
            ++at;
    }
    const char *valueEnd = at;
    if (!isEmpty && !takeWord(at, end, "</v></c>"))
        return nullptr;
    m_row = row;
    m_column = column;
    m_type = type ? typeOf(*type) : Type::Number;
    m_format = format ? formatNumber(*format) : 0;
    m_value.assign(begin, valueEnd);
    m_inline.clear();
    m_values = m_inlines = 0;
    endCell();
    return at;
}

void WorksheetPart::text(int state, std::string_view text)
{
    if (state != Value && state != Characters)
        return;
    std::string &into = state == Value ? m_value : m_inline;
    into += text;
    if (qint64(into.size()) > longestText)
        fail(textTooLong());
}

void WorksheetPart::end(int state)
{
    if (state != Cell)
        return;
    endCell();
    if (m_cells.failure())
        fail(*m_cells.failure());
}

void WorksheetPart::endCell()
{
    if (m_value.empty() && m_inline.empty())
        return;
    if (m_values > 1 || m_inlines > 1)
        return addUnreadable(m_value + m_inline);
    if (m_value.empty() || m_type == Type::Inline) {
        const bool promised = m_type == Type::Inline || m_type == Type::Text;
        const QString text = unescaped(fromUtf8(m_inline.empty() ? m_value : m_inline));
        m_cells.text(m_row, m_column, text, promised ? SheetCell::Kind::Text : SheetCell::Kind::Unreadable);
        return;
    }
    switch (m_type) {
    case Type::Shared:
        if (!m_cells.sharedText(m_row, m_column, wholeIndex(m_value).value_or(-1)))
            addUnreadable(m_value);
        break;
    case Type::Number:
        addNumber();
        break;
    case Type::Text:
    case Type::Inline:
        m_cells.text(m_row, m_column, unescaped(fromUtf8(m_value)));
        break;
    case Type::Error:
        m_cells.text(m_row, m_column, fromUtf8(m_value), SheetCell::Kind::Error);
        break;
    case Type::Bool:
        addBool();
        break;
    case Type::Date:
        addDate();
        break;
    case Type::Unknown:
        addUnreadable(m_value);
        break;
    }
}

void WorksheetPart::addNumber()
{
    const std::optional<double> number = plainNumber(m_value);
    if (!number) {
        const QString met = fromUtf8(m_value);
        if (!met.trimmed().isEmpty())
            m_cells.text(m_row, m_column, met, SheetCell::Kind::Unreadable);
        return;
    }
    const std::vector<NumberFormat> &formats = m_context.formats;
    if (m_format < formats.size() && !formats[m_format].isPlain()) {
        const NumberFormat::Shows shows = formats[m_format].shows(*number);
        const std::optional<QString> date = shows == NumberFormat::Shows::Number ? std::nullopt
                                                                                 : dateText(*number, m_context.epoch, shows);
        if (date)
            return m_cells.text(m_row, m_column, *date, SheetCell::Kind::Date, *number);
    }
    m_cells.number(m_row, m_column, *number);
}

void WorksheetPart::addDate()
{
    const std::optional<double> number = dateNumber(fromUtf8(m_value), m_context.epoch);
    const std::optional<QString> text = number ? dateText(*number, m_context.epoch, NumberFormat::Shows::Date) : std::nullopt;
    if (number)
        m_cells.text(m_row, m_column, text.value_or(fromUtf8(m_value).trimmed()), SheetCell::Kind::Date, *number);
    else
        addUnreadable(m_value);
}

void WorksheetPart::addBool()
{
    const QString word = fromUtf8(m_value).trimmed();
    const bool yes = word == QLatin1String("1") || word == QLatin1String("true");
    const bool no = word == QLatin1String("0") || word == QLatin1String("false");
    if (yes || no)
        m_cells.boolean(m_row, m_column, yes);
    else
        addUnreadable(m_value);
}

} // namespace

int OoxmlTexts::begin(int state, const XmlName &name, const XmlAttributes &)
{
    switch (state) {
    case root:
        return isSheet(name, "sst") ? int(List) : fail(damagedWorkbook());
    case List:
        if (!isSheet(name, "si"))
            return skip;
        m_text.clear();
        return Item;
    case Item:
        return isSheet(name, "t") ? int(Characters) : isSheet(name, "r") ? int(Run) : skip;
    case Run:
        return isSheet(name, "t") ? int(Characters) : skip;
    default:
        return skip;
    }
}

void OoxmlTexts::text(int state, std::string_view text)
{
    if (state != Characters)
        return;
    m_text += text;
    if (qint64(m_text.size()) > longestText)
        fail(textTooLong());
}

void OoxmlTexts::end(int state)
{
    if (state != Item)
        return;
    m_budget.textBytes += qint64(m_text.size());
    if (++m_budget.texts > mostTexts || m_budget.textBytes > mostTextBytes)
        fail(tooManyTexts());
    m_texts.append(unescaped(fromUtf8(m_text)));
}

int OoxmlStyles::begin(int state, const XmlName &name, const XmlAttributes &attributes)
{
    switch (state) {
    case root:
        return isSheet(name, "styleSheet") ? int(Sheet) : fail(damagedWorkbook());
    case Sheet:
        return isSheet(name, "numFmts") ? int(Codes) : isSheet(name, "cellXfs") ? int(CellFormats) : skip;
    case Codes:
        if (isSheet(name, "numFmt"))
            m_codes.insert(attributes.text("numFmtId").toInt(), attributes.text("formatCode").left(longestFormatCode));
        return m_codes.size() > mostCellFormats ? fail(tooManyFormats()) : skip;
    case CellFormats:
        if (isSheet(name, "xf"))
            m_ids.push_back(attributes.text("numFmtId").toInt());
        return qint64(m_ids.size()) > mostCellFormats ? fail(tooManyFormats()) : skip;
    default:
        return skip;
    }
}

void OoxmlStyles::end(int state)
{
    if (state != Sheet)
        return;
    // Codes come first in the file, but nothing holds a file to that.
    QHash<int, NumberFormat> read;
    for (const int id : m_ids) {
        if (!read.contains(id))
            read.insert(id, m_codes.contains(id) ? NumberFormat(m_codes.value(id)) : NumberFormat::builtIn(id));
        m_formats.push_back(read.value(id));
    }
}

Result<SheetCells> readOoxmlSheet(const ZipParts &parts, int part, const QString &name, OoxmlContext &context,
                                  PartProgress &progress)
{
    WorksheetPart handler(name, context);
    if (const auto wrong = readXmlPart(parts, part, handler, progress))
        return *wrong;
    return handler.finish();
}

} // namespace tradestrata
