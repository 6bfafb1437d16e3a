// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cellsastext.h"

#include <array>
#include <charconv>
#include <cmath>

namespace tradestrata::testsupport {

namespace {

QByteArray numberText(double number)
{
    const double size = std::abs(number);
    const bool fixed = number == 0 || (size >= 1e-4 && size < 1e16);
    std::array<char, 400> buffer;
    const std::to_chars_result end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                                   fixed ? std::chars_format::fixed : std::chars_format::scientific);
    return QByteArray(buffer.data(), end.ptr - buffer.data()).replace('+', "");
}

QByteArray escaped(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    return bytes.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r").replace('\t', "\\t");
}

/// Kind and value.
QByteArray contentText(const SheetCells &cells, const SheetCell &cell)
{
    const QString text = cells.text(cell);
    switch (cell.kind) {
    case SheetCell::Kind::Number:
        return "n\t" + numberText(cell.number);
    case SheetCell::Kind::Date: {
        const bool hasDay = text.size() >= 10 && text[4] == u'-';
        return "d\t" + numberText(cell.number) + (hasDay ? "\t" + text.first(10).toUtf8() : QByteArray());
    }
    case SheetCell::Kind::Text:
        return "s\t" + escaped(text);
    case SheetCell::Kind::Bool:
        return "b\t" + numberText(cell.number);
    case SheetCell::Kind::Error:
        return "e\t" + escaped(text);
    case SheetCell::Kind::Unreadable:
        break;
    }
    return "x\t" + escaped(text);
}

} // namespace

QByteArrayList cellsAsText(const Sheets &sheets)
{
    QByteArrayList lines;
    for (const Sheet &sheet : sheets)
        lines.append("SHEET\t" + QByteArray::number(sheet.head.index) + '\t' + escaped(sheet.head.name));
    for (const Sheet &sheet : sheets) {
        for (const SheetCell &cell : sheet.content.cells) {
            const QByteArrayList fields{QByteArray::number(sheet.head.index), QByteArray::number(cell.row + 1),
                                        QByteArray::number(cell.column + 1), contentText(sheet.content, cell)};
            lines.append(fields.join('\t'));
        }
    }
    return lines;
}

QString englishSentence(const Message &message)
{
    QString text = QString::fromUtf8(message.source);
    for (const QVariant &argument : message.arguments)
        text = text.arg(argument.toString());
    return text;
}

Result<Sheets> readAllSheets(QByteArrayView bytes)
{
    Progress progress;
    return readSheets(
        bytes, [](const SheetHead &) { return true; }, progress);
}

QByteArrayList sheetLines(QByteArrayView file)
{
    const Result<Sheets> sheets = readAllSheets(file);
    if (!sheets)
        return {"REFUSE " + sheets.error().id.toUtf8()};
    QByteArrayList lines = cellsAsText(*sheets);
    for (QByteArray &line : lines)
        line.replace('\t', ' ');
    return lines;
}

QByteArrayList cellLines(QByteArrayView file)
{
    QByteArrayList lines = sheetLines(file);
    lines.removeIf([](const QByteArray &line) { return line.startsWith("SHEET"); });
    for (QByteArray &line : lines) {
        if (!line.startsWith("REFUSE"))
            line = line.mid(line.indexOf(' ') + 1);
    }
    return lines;
}

} // namespace tradestrata::testsupport
