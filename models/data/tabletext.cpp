// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/tabletext.h"

#include <algorithm>

namespace tradestrata {

namespace {

/// The cells of a line; empty if a quote does not close or text follows it.
std::vector<QByteArrayView> splitCells(QByteArrayView line)
{
    std::vector<QByteArrayView> cells;
    qsizetype at = 0;
    while (at <= line.size()) {
        const bool quoted = at < line.size() && line[at] == '"';
        const qsizetype begin = quoted ? at + 1 : at;
        qsizetype end = line.indexOf(quoted ? '"' : ',', begin);
        if (end < 0 && quoted)
            return {};
        if (end < 0)
            end = line.size();
        cells.push_back(line.sliced(begin, end - begin));
        at = quoted ? end + 1 : end;
        if (at < line.size() && line[at] != ',')
            return {};
        ++at;
    }
    return cells;
}

Message badHead(int line)
{
    return Message{QStringLiteral("table-head"),
                   QT_TRANSLATE_NOOP("Message", "The first line of this built-in table does not name the expected columns.")}
        .atLine(line);
}

} // namespace

Result<std::vector<TextRow>> readTextTable(const QByteArray &text, std::initializer_list<QByteArrayView> columns)
{
    std::vector<TextRow> rows;
    rows.reserve(size_t(text.count('\n')));
    bool headSeen = false;
    int line = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        const qsizetype stop = end < 0 ? text.size() : end;
        const QByteArrayView content = QByteArrayView(text).sliced(at, stop - at).trimmed();
        at = stop + 1;
        ++line;
        if (content.isEmpty() || content.startsWith('#'))
            continue;
        std::vector<QByteArrayView> cells = splitCells(content);
        if (!headSeen && !std::ranges::equal(cells, columns))
            return badHead(line);
        if (cells.size() != columns.size())
            return Message{QStringLiteral("table-row"),
                           QT_TRANSLATE_NOOP("Message", "This row of the built-in table does not have %1 cells."),
                           {int(columns.size())}}
                .atLine(line);
        if (headSeen)
            rows.push_back({line, std::move(cells)});
        headSeen = true;
    }
    if (!headSeen)
        return badHead(line);
    return rows;
}

} // namespace tradestrata
