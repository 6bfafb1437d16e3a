// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/owntableparts.h"

#include "models/data/formulasafe.h"
#include "models/io/owntableformat.h"

#include <algorithm>
#include <charconv>

namespace tradestrata::owntable {

namespace {

enum Column { FlowColumn, KindColumn, CodeColumn, CodesColumn, IsoColumn, NameColumn, ColumnCount };
static_assert(ColumnCount == columns.size());

using Fields = std::array<QByteArray, ColumnCount>;

/// The fields before the months, and the months.
struct RowParts
{
    Fields fields;
    std::string_view cells;
};

Message badField(Column column, QByteArrayView text, int line)
{
    return error("table-field-unreadable", QT_TRANSLATE_NOOP("Message", "The column “%1” cannot hold “%2”."),
                 {QString::fromLatin1(columns[column].data(), qsizetype(columns[column].size())), shown(text)}, line);
}

Message otherCount(int found, int expected, int line)
{
    return error("table-cell-count", QT_TRANSLATE_NOOP("Message", "The row has cells for %1 months, but the header has %2."),
                 {found, expected}, line);
}

Message badCell(std::string_view cells, const char *at, Month month, int line)
{
    std::string_view cell = cells.substr(std::size_t(at - cells.data()));
    cell = cell.substr(0, cell.find(','));
    return error("table-cell-unreadable",
                 QT_TRANSLATE_NOOP("Message", "The cell of %1 holds “%2”, which is neither a whole number nor a "
                                              "letter for a blank."),
                 {month.toString(), shown({cell.data(), qsizetype(cell.size())})}, line);
}

Result<RowParts> split(std::string_view line, int lineNumber, const Head &head)
{
    RowParts parts;
    parts.cells = line;
    for (std::size_t i = 0; i < ColumnCount; ++i) {
        std::optional<Field> field = takeField(parts.cells);
        if (!field)
            return error("table-quote-open", QT_TRANSLATE_NOOP("Message", "The quotes of the row do not match."), {}, lineNumber);
        if (field->last)
            return otherCount(0, head.months, lineNumber);
        parts.fields[i] = std::move(field->text);
        parts.cells = field->rest;
    }
    return parts;
}

std::optional<PartnerCode> codeOf(QByteArrayView text)
{
    int number = 0;
    const std::from_chars_result read = std::from_chars(text.begin(), text.end(), number);
    const bool whole = read.ec == std::errc() && read.ptr == text.end() && number != 0;
    const bool isSchedule = text.size() <= 4 && number >= 1;
    if (!whole || !(isSchedule || isOnlyInFile({number})))
        return {};
    return PartnerCode{number};
}

/// Codes separated by a space, ascending; nothing if one cannot be read.
std::optional<QList<PartnerCode>> readCodes(const QByteArray &text)
{
    QList<PartnerCode> codes;
    for (const QByteArray &part : text.split(' ')) {
        if (part.isEmpty())
            continue;
        const std::optional<PartnerCode> code = codeOf(part);
        if (!code)
            return {};
        codes.append(*code);
    }
    std::ranges::sort(codes);
    return codes;
}

bool is(const QByteArray &text, std::string_view word) { return std::string_view(text.data(), std::size_t(text.size())) == word; }

/// Everything of the row except its cells.
Result<ReadRow> describe(const Fields &fields, int line, const PartnerRegistry &registry)
{
    ReadRow read;
    TableRow &row = read.row;
    const QByteArray &flow = fields[FlowColumn];
    if (!is(flow, exports) && !is(flow, imports))
        return badField(FlowColumn, flow, line);
    const std::optional<PartnerCode> code = codeOf(fields[CodeColumn]);
    if (!code)
        return badField(CodeColumn, fields[CodeColumn], line);
    read.isPart = is(fields[KindColumn], part) && !code->isGroup();
    if (!read.isPart && !is(fields[KindColumn], code->isGroup() ? group : partner))
        return badField(KindColumn, fields[KindColumn], line);
    const std::optional<QList<PartnerCode>> codes = readCodes(fields[CodesColumn]);
    if (!codes)
        return badField(CodesColumn, fields[CodesColumn], line);
    const std::optional<QString> name = decoded(fields[NameColumn]);
    if (!name)
        return badField(NameColumn, fields[NameColumn], line);
    row.key = {is(flow, exports) ? Flow::Exports : Flow::Imports, registry.canonical(*code)};
    row.name = fromFormulaSafe(*name);
    row.codes = read.isPart ? QList<PartnerCode>{*code} : *codes;
    return read;
}

std::optional<Message> readCells(TableRow &row, std::string_view cells, int line, const Head &head)
{
    row.values.resize(std::size_t(head.months));
    row.blanks.resize(std::size_t(head.months));
    const char *p = cells.data();
    const char *const end = p + cells.size();
    for (int i = 0; i < head.months; ++i) {
        const Cell cell = scanCell(p, end);
        if (!cell.end)
            return badCell(cells, p, head.first + i, line);
        row.values[std::size_t(i)] = cell.value;
        row.blanks[std::size_t(i)] = cell.blank;
        const bool last = i + 1 == head.months;
        const bool more = cell.end != end;
        if (last == more)
            return otherCount(int(std::ranges::count(cells, ',')) + 1, head.months, line);
        p = cell.end + 1;
    }
    return {};
}

} // namespace

Result<ReadRow> readRow(std::string_view line, int lineNumber, const Head &head, const PartnerRegistry &registry)
{
    const Result<RowParts> parts = split(line, lineNumber, head);
    if (!parts)
        return parts.error();
    Result<ReadRow> read = describe((*parts).fields, lineNumber, registry);
    if (!read)
        return read.error();
    if (const std::optional<Message> wrong = readCells(read->row, (*parts).cells, lineNumber, head))
        return *wrong;
    return read;
}

} // namespace tradestrata::owntable
