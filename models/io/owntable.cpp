// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/iomessages.h"
#include "models/io/owntableformat.h"
#include "models/io/owntableparts.h"
#include "models/io/readers.h"
#include "models/io/tally.h"
#include "models/io/text/decodedtext.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace tradestrata {

namespace {

using owntable::Head;
using owntable::Lines;

Message noTableRows(int line)
{
    return {QStringLiteral("table-no-rows"),
            QT_TRANSLATE_NOOP("Message", "The table has no row below its header."),
            {},
            -1,
            {},
            line};
}

Message repeated(SeriesKey key, int line)
{
    const bool exports = key.flow == Flow::Exports;
    return {QStringLiteral("table-row-repeated"),
            exports ? QT_TRANSLATE_NOOP("Message", "The exports of code %1 are in the table twice.")
                    : QT_TRANSLATE_NOOP("Message", "The imports of code %1 are in the table twice."),
            {key.partner.toString()},
            -1,
            {},
            line};
}

Message partAlone(PartnerCode code, int line)
{
    return {QStringLiteral("table-part-alone"),
            QT_TRANSLATE_NOOP("Message", "The row of code %1 must be below the row of its partner, only once, and the "
                                         "partner must list the code."),
            {code.toString()},
            -1,
            {},
            line};
}

Message partsDiffer(SeriesKey key, Month month, int line)
{
    return {QStringLiteral("table-parts-differ"),
            QT_TRANSLATE_NOOP("Message", "In %2 the rows of its codes do not add up to the row of code %1."),
            {key.partner.toString(), month.toString()},
            -1,
            {},
            line};
}

// A part belongs to the row above it.
bool takePart(std::vector<TableRow> &rows, TableRow &part)
{
    const PartnerCode code = part.codes.first();
    if (rows.empty() || rows.back().key != part.key || !rows.back().codes.contains(code))
        return false;
    std::vector<CodeRow> &parts = rows.back().parts;
    if (!parts.empty() && parts.back().code >= code)
        return false;
    parts.push_back({code, std::move(part.values), std::move(part.blanks)});
    return true;
}

// The first month in which the parts of a row do not add up to its value.
std::optional<Month> partsDifferAt(const TableRow &row, Month first)
{
    for (size_t i = 0; i < row.values.size() && !row.parts.empty(); ++i) {
        double sum = 0;
        for (const CodeRow &part : row.parts)
            sum += part.blanks[i] == Blank::None ? part.values[i] : 0;
        if (row.blanks[i] == Blank::None && row.values[i] != sum)
            return first + int(i);
    }
    return std::nullopt;
}

void countBelowZero(const TableRow &row, const Head &head, int line, Tally &belowZero)
{
    for (size_t i = 0; i < row.values.size(); ++i) {
        if (row.values[i] < 0) // a blank is NaN
            belowZero.add(line, (head.first + int(i)).toString());
    }
}

Result<std::vector<TableRow>> readRows(Lines &lines, const Head &head, const PartnerRegistry &registry, Tally &belowZero)
{
    std::vector<TableRow> rows;
    QSet<std::pair<int, int>> seen;
    int lastLine = 0; // of the newest row and its parts
    while (lines.next()) {
        if (lines.line().empty())
            continue;
        Result<owntable::ReadRow> read = owntable::readRow(lines.line(), lines.number(), head, registry);
        if (!read)
            return read.error();
        TableRow *row = &read->row;
        if (read->isPart && !takePart(rows, *row))
            return partAlone(row->codes.first(), lines.number());
        const int lineBefore = std::exchange(lastLine, lines.number());
        if (read->isPart)
            continue;
        if (const auto month = rows.empty() ? std::nullopt : partsDifferAt(rows.back(), head.first))
            return partsDiffer(rows.back().key, *month, lineBefore);
        const std::pair key(int(row->key.flow), row->key.partner.number);
        if (seen.contains(key))
            return repeated(row->key, lines.number());
        seen.insert(key);
        countBelowZero(*row, head, lines.number(), belowZero);
        rows.push_back(std::move(*row));
    }
    if (rows.empty())
        return noTableRows(lines.number());
    if (const auto month = partsDifferAt(rows.back(), head.first))
        return partsDiffer(rows.back().key, *month, lastLine);
    return rows;
}

ImportReport makeReport(const std::vector<TableRow> &rows, const PartnerRegistry &registry)
{
    ImportReport report;
    report.layout = QStringLiteral("tradestrata-table");
    report.layoutInWords = QT_TRANSLATE_NOOP("Check", "Tradestrata table");
    report.rowsRead = int(rows.size());
    QStringList unknown;
    for (const TableRow &row : rows) {
        const PartnerCode code = row.key.partner;
        if (!registry.partner(code) && !registry.group(code) && !unknown.contains(code.toString()))
            unknown.append(code.toString());
    }
    report.codesUnknown = int(unknown.size());
    if (!unknown.isEmpty())
        report.warnings.append(codesUnknownMessage(unknown));
    return report;
}

Result<Import> readStrictly(QByteArrayView bytes, const PartnerRegistry &registry)
{
    Lines lines(std::string_view(bytes.data(), std::size_t(bytes.size())));
    Result<Head> head = owntable::readHead(lines);
    if (!head)
        return head.error();
    Tally belowZero;
    Result<std::vector<TableRow>> rows = readRows(lines, *head, registry, belowZero);
    if (!rows)
        return rows.error();
    ImportReport report = makeReport(*rows, registry);
    belowZero.warn(report.warnings, QStringLiteral("values-below-zero"), valuesBelowZero);
    const Month last = head->first + (head->months - 1);
    return Import{std::make_shared<const TradeTable>(head->info, head->first, last, *std::move(rows)), std::move(report)};
}

/// Whether the first line is as the program writes it, so that what is wrong below is no other program's form.
bool isAsWritten(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    QByteArrayView line = bytes.first(end < 0 ? bytes.size() : end);
    if (line.startsWith("\xEF\xBB\xBF"))
        line = line.sliced(3);
    if (line.endsWith('\r'))
        line.chop(1);
    const QByteArrayView signature(owntable::signature.data(), qsizetype(owntable::signature.size()));
    return line.startsWith(signature) && !line.contains(',') && !line.contains(';') && !line.contains('\t');
}

} // namespace

Result<Import> readOwnTable(QByteArrayView bytes, const PartnerRegistry &registry)
{
    Result<Import> import = readStrictly(bytes, registry);
    if (import || isAsWritten(bytes))
        return import;
    const auto text = owntable::restored(bytes);
    if (!text)
        return text.error();
    Result<Import> again = readStrictly(*text, registry);
    const auto decoded = decodeText(bytes);
    if (const auto note = again && decoded ? decoded->note() : std::nullopt)
        again->report.warnings.prepend(*note);
    return again;
}

} // namespace tradestrata
