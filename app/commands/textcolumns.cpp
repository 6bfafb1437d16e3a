// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/textcolumns.h"

#include <algorithm>

namespace tradestrata {

QString textColumns(const QList<QStringList> &rows, const QSet<int> &numbers)
{
    QList<qsizetype> widths(rows.isEmpty() ? 0 : rows.first().size());
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += (numbers.contains(int(i)) ? row[i].rightJustified(widths[i]) : row[i].leftJustified(widths[i]))
                    + QStringLiteral("  ");
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

} // namespace tradestrata
