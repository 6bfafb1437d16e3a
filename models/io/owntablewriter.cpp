// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/formulasafe.h"
#include "models/io/owntableformat.h"
#include "models/io/readers.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace tradestrata {

namespace {

constexpr std::string_view explanation =
    "# A cell is a whole number of the unit above, or a letter that says why there is no value:\n"
    "# w within others: the source does not publish it apart\n"
    "# a absent: the partner did not exist yet, or no longer\n"
    "# n not yet published\n"
    "# m missing: suppressed or unreadable\n"
    "# b before the first month of the data\n";

/// A table has no line breaks or other control characters inside its texts.
QString oneLine(QString text)
{
    for (QChar &c : text)
        c = c.category() == QChar::Other_Control ? QChar(u' ') : c;
    return text;
}

QByteArray quoted(const QString &text)
{
    QByteArray bytes = formulaSafe(oneLine(text)).toUtf8();
    if (!bytes.contains(',') && !bytes.contains('"'))
        return bytes;
    return '"' + bytes.replace('"', "\"\"") + '"';
}

void append(QByteArray &out, std::string_view text) { out.append(text.data(), qsizetype(text.size())); }

void appendHeadLine(QByteArray &out, std::string_view key, const QByteArray &text)
{
    append(out, "# ");
    append(out, key);
    out += text.isEmpty() ? QByteArray(":\n") : ": " + text + '\n';
}

/// A text of the head is not quoted: a spreadsheet makes a cell of what is behind each comma.
QByteArray inHead(const QString &text) { return formulaSafe(oneLine(text).trimmed()).toUtf8(); }

QByteArray shortest(double number)
{
    std::array<char, 512> buffer; // the largest double has 309 digits
    const std::to_chars_result end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed);
    return {buffer.data(), end.ptr - buffer.data()};
}

void appendHead(QByteArray &out, const TableInfo &info)
{
    using namespace owntable;
    append(out, signature);
    append(out, version);
    out += '\n';
    appendHeadLine(out, publisher, inHead(info.publisher));
    appendHeadLine(out, source, inHead(info.source));
    appendHeadLine(out, release, info.release ? info.release->toString().toLatin1() : QByteArray());
    const bool isDollars = info.currency == QLatin1String("USD");
    appendHeadLine(out, unit,
                   !info.quantity.isEmpty()
                       ? QByteArray(quantityIn.data(), qsizetype(quantityIn.size())) + oneLine(info.quantity).toUtf8()
                   : isDollars ? QByteArray(usDollars.data(), qsizetype(usDollars.size()))
                               : info.currency.toUtf8());
    appendHeadLine(out, basis, inHead(info.basis));
    appendHeadLine(out, adjustment, inHead(info.adjustment));
    appendHeadLine(out, rounding, shortest(info.rounding));
    appendHeadLine(out, retrieved, info.retrieved.toString(Qt::ISODate).toLatin1());
    if (info.reporter != QLatin1String("USA"))
        appendHeadLine(out, reporter, inHead(info.reporter.isEmpty() ? info.reporterName : info.reporter));
    if (info.frequency != Frequency::Month)
        appendHeadLine(out, frequency, QByteArray(frequencies[size_t(info.frequency)].data()));
    if (!info.product.isEmpty())
        appendHeadLine(out, product, inHead(info.product));
    if (!info.productsOf.isEmpty())
        appendHeadLine(out, productsOf, inHead(info.productsOf));
    if (info.ofNamedOnly)
        appendHeadLine(out, values, QByteArray(owntable::ofNamedOnly.data(), qsizetype(owntable::ofNamedOnly.size())));
    append(out, explanation);
}

void appendHeader(QByteArray &out, const TradeTable &table)
{
    for (const std::string_view column : owntable::columns) {
        append(out, column);
        out += ',';
    }
    for (int i = 0; i < table.monthCount(); ++i) {
        out += (table.first() + i).toString().toLatin1();
        out += i + 1 < table.monthCount() ? ',' : '\n';
    }
}

void appendKey(QByteArray &out, const TableRow &row, const PartnerRegistry &registry)
{
    append(out, row.key.flow == Flow::Exports ? owntable::exports : owntable::imports);
    out += ',';
    append(out, row.key.partner.isGroup() ? owntable::group : owntable::partner);
    out += ',' + row.key.partner.toString().toLatin1() + ',';
    for (qsizetype i = 0; i < row.codes.size(); ++i) {
        if (i > 0)
            out += ' ';
        out += row.codes.at(i).toString().toLatin1();
    }
    const Partner *partner = registry.partner(row.key.partner);
    out += ',' + (partner ? partner->iso3.toLatin1() : QByteArray()) + ',' + quoted(row.name);
}

void appendPartKey(QByteArray &out, const TableRow &row, PartnerCode code)
{
    append(out, row.key.flow == Flow::Exports ? owntable::exports : owntable::imports);
    out += ',';
    append(out, owntable::part);
    out += ',' + code.toString().toLatin1() + ',' + code.toString().toLatin1() + ",," + quoted(row.name);
}

void appendCells(QByteArray &out, const std::vector<double> &values, const std::vector<Blank> &blanks)
{
    constexpr std::size_t longest = 24; // of a cell with its comma
    std::vector<char> line(values.size() * longest + 1);
    char *end = line.data();
    for (std::size_t i = 0; i < values.size(); ++i) {
        *end++ = ',';
        if (blanks[i] != Blank::None) {
            *end++ = owntable::letterOf(blanks[i]);
            continue;
        }
        const double value = std::clamp(values[i], -owntable::largest, owntable::largest);
        end = std::to_chars(end, end + longest - 1, std::llround(value)).ptr;
    }
    *end++ = '\n';
    out.append(line.data(), end - line.data());
}

} // namespace

QByteArray writeOwnTable(const TradeTable &table, const PartnerRegistry &registry)
{
    constexpr qsizetype bytesPerCell = 12;
    QByteArray out;
    out.reserve(4096 + qsizetype(table.rows().size()) * (80 + table.monthCount() * bytesPerCell));
    appendHead(out, table.info());
    appendHeader(out, table);
    for (const TableRow &row : table.rows()) {
        appendKey(out, row, registry);
        appendCells(out, row.values, row.blanks);
        for (const CodeRow &part : row.parts) {
            appendPartKey(out, row, part.code);
            appendCells(out, part.values, part.blanks);
        }
    }
    return out;
}

} // namespace tradestrata
