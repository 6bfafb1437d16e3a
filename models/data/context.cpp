// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/context.h"

#include "models/data/tabletext.h"

namespace tradestrata {

Context Context::withOwn(const QList<PublishedFigure> &own) const
{
    Context context = *this;
    context.published += own;
    for (auto figure = context.published.end() - own.size(); figure != context.published.end(); ++figure)
        figure->own = true;
    return context;
}

Result<std::vector<MonthSpan>> readRecessions(const QByteArray &table)
{
    const auto rows = readTextTable(table, {"first", "last"});
    if (!rows)
        return rows.error();
    std::vector<MonthSpan> recessions;
    for (const TextRow &row : *rows) {
        const auto first = Month::parse(QString::fromLatin1(row.cells[0]));
        const auto last = Month::parse(QString::fromLatin1(row.cells[1]));
        const bool follows = first && last && *first <= *last && (recessions.empty() || recessions.back().last < *first);
        if (!follows) {
            return Message{QStringLiteral("table-row"),
                           QT_TRANSLATE_NOOP("Message", "The table of recessions cannot be read in this row."), {}, -1, {}, row.line};
        }
        recessions.push_back({*first, *last});
    }
    return recessions;
}

} // namespace tradestrata
