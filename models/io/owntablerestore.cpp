// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/owntableparts.h"

#include "models/io/owntableformat.h"
#include "models/io/text/decodedtext.h"
#include "models/io/text/records.h"
#include "models/io/text/values.h"

#include <algorithm>
#include <cmath>

namespace tradestrata::owntable {

namespace {

/// "15" as "0015": spreadsheets take the zeros of codes away.
QByteArray restoredCodes(const QByteArray &text)
{
    QByteArrayList codes;
    for (const QByteArray &code : text.split(' ')) {
        if (!code.isEmpty())
            codes.append(code.size() < 4 && !code.startsWith('-') ? code.rightJustified(4, '0') : code);
    }
    return codes.join(' ');
}

/// A whole number without groups, decimals of zero or an exponent; any other text as it is.
QByteArray restoredNumber(const QByteArray &text, NumberStyle style)
{
    if (text.contains('E') || text.contains('e'))
        return text; // a spreadsheet's exponent has lost digits
    const auto number = numberOf({text.constData(), size_t(text.size())}, style);
    return number && *number == std::floor(*number) && std::abs(*number) <= largest ? QByteArray::number(qint64(*number)) : text;
}

QByteArray restoredMonth(const QByteArray &text)
{
    const auto period = periodOf({text.constData(), size_t(text.size())});
    return period && period->period.frequency == Frequency::Month ? period->period.toString().toLatin1() : text;
}

QByteArray quotedField(QByteArray text)
{
    if (!text.contains(',') && !text.contains('"'))
        return text;
    text.replace("\"", "\"\"");
    return '"' + text + '"';
}

} // namespace

Result<QByteArray> restored(QByteArrayView bytes)
{
    const auto text = decodeText(bytes);
    if (!text)
        return text.error();
    RecordReader reader(text->utf8, separatorOf(text->utf8));
    QByteArray out;
    int line = 1;
    qsizetype width = 0;
    while (reader.next()) {
        QByteArrayList fields;
        for (const std::string_view field : reader.fields()) {
            const std::string_view trimmed = trimmedText(field);
            fields.append(QByteArray(trimmed.data(), qsizetype(trimmed.size())));
        }
        while (!fields.isEmpty() && fields.last().isEmpty() && (width == 0 || fields.size() > width))
            fields.removeLast();
        // Messages name lines, so they stay where they are.
        for (; line < reader.line(); ++line)
            out += '\n';
        if (std::ranges::all_of(fields, &QByteArray::isEmpty))
            continue;
        if (width == 0 && out.trimmed().isEmpty())
            out.clear(); // rows above the first line
        if (fields.first().startsWith('#')) {
            out += fields.join(", ");
            continue;
        }
        const bool isHeader = width == 0;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            constexpr qsizetype codeColumn = 2, codesColumn = 3;
            if (i >= qsizetype(columns.size()))
                fields[i] = isHeader ? restoredMonth(fields[i]) : restoredNumber(fields[i], {});
            else if (!isHeader && (i == codeColumn || i == codesColumn))
                fields[i] = restoredCodes(fields[i]);
            fields[i] = quotedField(fields[i].simplified());
        }
        width = isHeader ? fields.size() : width;
        out += fields.join(',');
    }
    if (reader.error())
        return *reader.error();
    return out + '\n';
}

} // namespace tradestrata::owntable
