// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/iomessages.h"
#include "models/io/owntablehead.h"
#include "models/io/owntablerow.h"
#include "models/io/owntablescan.h"
#include "models/io/readers.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace tradestrata {

namespace {

using owntable::Head;
using owntable::Lines;

Message noRows(int line)
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
            exports ? QT_TRANSLATE_NOOP("Message", "The exports of code %1 stand in the table twice.")
                    : QT_TRANSLATE_NOOP("Message", "The imports of code %1 stand in the table twice."),
            {key.partner.toString()},
            -1,
            {},
            line};
}

Result<std::vector<TableRow>> readRows(Lines &lines, const Head &head, const PartnerRegistry &registry)
{
    std::vector<TableRow> rows;
    QSet<std::pair<int, int>> seen;
    while (lines.next()) {
        if (lines.line().empty())
            continue;
        Result<TableRow> row = owntable::readRow(lines.line(), lines.number(), head, registry);
        if (!row)
            return row.error();
        const std::pair key(int(row->key.flow), row->key.partner.number);
        if (seen.contains(key))
            return repeated(row->key, lines.number());
        seen.insert(key);
        rows.push_back(*std::move(row));
    }
    if (rows.empty())
        return noRows(lines.number());
    return rows;
}

ImportReport makeReport(const std::vector<TableRow> &rows, const PartnerRegistry &registry)
{
    ImportReport report;
    report.layout = QStringLiteral("tradestrata-table");
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

} // namespace

Result<Import> readOwnTable(QByteArrayView bytes, const PartnerRegistry &registry)
{
    Lines lines(std::string_view(bytes.data(), std::size_t(bytes.size())));
    Result<Head> head = owntable::readHead(lines);
    if (!head)
        return head.error();
    Result<std::vector<TableRow>> rows = readRows(lines, *head, registry);
    if (!rows)
        return rows.error();
    ImportReport report = makeReport(*rows, registry);
    const Month last = head->first + (head->months - 1);
    return Import{std::make_shared<const TradeTable>(head->info, head->first, last, *std::move(rows)),
                  std::move(report)};
}

} // namespace tradestrata
