// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/printable.h"

namespace tradestrata {

namespace {

bool isPrintable(QStringView text, qsizetype i)
{
    const QChar each = text[i];
    if (each.isHighSurrogate())
        return i + 1 < text.size() && text[i + 1].isLowSurrogate();
    if (each.isLowSurrogate())
        return i > 0 && text[i - 1].isHighSurrogate();
    const bool isSeparator = each == QChar::LineSeparator || each == QChar::ParagraphSeparator;
    return each.category() != QChar::Other_Control && !isSeparator && each.unicode() < 0xFFFE;
}

} // namespace

QString printable(const QString &text)
{
    QString result = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isPrintable(text, i))
            result[i] = u' ';
    }
    return result;
}

QString printableLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i + 1 < lines.size() && lines[i].endsWith(u'\r'))
            lines[i].chop(1);
        lines[i] = printable(lines[i]);
    }
    return lines.join(u'\n');
}

} // namespace tradestrata
