// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawntable.h"

#include <array>
#include <cmath>
#include <limits>

namespace tradestrata::testsupport {

namespace {

struct BlankToken
{
    Blank blank;
    char token;
};
constexpr std::array<BlankToken, 5> blankTokens{{{Blank::Missing, '.'},
                                                 {Blank::WithinOthers, 'w'},
                                                 {Blank::Absent, 'a'},
                                                 {Blank::NotYetPublished, 'n'},
                                                 {Blank::BeforeData, 'b'}}};

void readToken(const QString &token, double unit, TableRow &row)
{
    for (const BlankToken &blank : blankTokens) {
        if (token == QLatin1Char(blank.token)) {
            row.values.push_back(std::numeric_limits<double>::quiet_NaN());
            row.blanks.push_back(blank.blank);
            return;
        }
    }
    bool whole = false;
    const qlonglong number = token.toLongLong(&whole);
    if (!whole)
        qFatal("a drawn table holds the token %s", qPrintable(token));
    row.values.push_back(double(number) * unit);
    row.blanks.push_back(Blank::None);
}

TableRow readRow(Flow flow, QStringList words, const PartnerRegistry &registry, double unit)
{
    TableRow row;
    row.name = words.takeFirst();
    row.key = {flow, drawnPartner(row.name, registry)};
    const Partner *partner = registry.partner(row.key.partner);
    row.codes = partner ? partner->codes : QList<PartnerCode>{row.key.partner};
    for (const QString &word : words)
        readToken(word, unit, row);
    return row;
}

QString tokenOf(const TableRow &row, size_t month, double unit)
{
    for (const BlankToken &blank : blankTokens) {
        if (row.blanks[month] == blank.blank)
            return QString(QLatin1Char(blank.token));
    }
    return QString::number(std::llround(row.values[month] / unit));
}

QString nameOf(PartnerCode code, const PartnerRegistry &registry)
{
    if (code == worldCode)
        return QStringLiteral("World");
    const Partner *partner = registry.partner(code);
    return partner && partner->iso2.size() == 2 ? partner->iso2 : code.toString();
}

} // namespace

PartnerCode drawnPartner(const QString &word, const PartnerRegistry &registry)
{
    if (word == QLatin1String("World"))
        return worldCode;
    for (const Partner &partner : registry.partners()) {
        if (partner.iso2 == word)
            return partner.code;
    }
    bool number = false;
    const PartnerCode code{word.toInt(&number)};
    if (!number)
        qFatal("a drawn table holds the partner %s", qPrintable(word));
    return code;
}

TablePtr drawnTable(Month first, const QString &drawing, const PartnerRegistry &registry, double unit)
{
    TableInfo info;
    info.publisher = QStringLiteral("US Census Bureau");
    info.source = QStringLiteral("US Trade in Goods by Country");
    info.basis = QStringLiteral("Census basis");
    info.adjustment = QStringLiteral("not seasonally adjusted");
    Flow flow = Flow::Exports;
    std::vector<TableRow> rows;
    for (const QString &line : drawing.split(QLatin1Char('\n'))) {
        const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.isEmpty() || words.first().startsWith(QLatin1Char('#')))
            continue;
        if (words.first() == QLatin1String("exports"))
            flow = Flow::Exports;
        else if (words.first() == QLatin1String("imports"))
            flow = Flow::Imports;
        else if (words.first() == QLatin1String("released"))
            info.release = Month::parse(words.at(1));
        else if (words.first() == QLatin1String("adjusted"))
            info.adjustment = QStringLiteral("seasonally adjusted");
        else
            rows.push_back(readRow(flow, words, registry, unit));
    }
    for (const TableRow &row : rows) {
        if (row.values.empty() || row.values.size() != rows.front().values.size())
            qFatal("the row %s of a drawn table has another length than the first", qPrintable(row.name));
    }
    if (rows.empty())
        qFatal("a drawn table has no row");
    const Month last = first + (int(rows.front().values.size()) - 1);
    return std::make_shared<const TradeTable>(info, first, last, std::move(rows));
}

QString drawingOf(const TradeTable &table, const PartnerRegistry &registry, double unit)
{
    QString drawing;
    if (table.info().release)
        drawing += QStringLiteral("released %1\n").arg(table.info().release->toString());
    for (const Flow flow : {Flow::Exports, Flow::Imports}) {
        if (!table.rows(flow).empty())
            drawing += flow == Flow::Exports ? QStringLiteral("exports\n") : QStringLiteral("imports\n");
        for (const TableRow &row : table.rows(flow)) {
            drawing += nameOf(row.key.partner, registry);
            for (size_t month = 0; month < row.values.size(); ++month)
                drawing += QLatin1Char(' ') + tokenOf(row, month, unit);
            drawing += QLatin1Char('\n');
        }
    }
    return drawing;
}

} // namespace tradestrata::testsupport
