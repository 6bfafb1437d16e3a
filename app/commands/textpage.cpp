// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/textpage.h"

#include <algorithm>

namespace tradestrata {

void TextPage::columns(const QList<QStringList> &rows, const QSet<int> &numbers)
{
    QList<qsizetype> widths(rows.isEmpty() ? 0 : rows.first().size());
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += (numbers.contains(int(i)) ? row[i].rightJustified(widths[i]) : row[i].leftJustified(widths[i]))
                    + QStringLiteral("  ");
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        add(line);
    }
}

} // namespace tradestrata
