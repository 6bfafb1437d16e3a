// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/figuretable.h"

#include "models/data/formulasafe.h"
#include "models/tables/valuestable.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

constexpr int fileDecimals = 6;

QString csvWords(const QString &words, bool always = false)
{
    QString text = formulaSafe(words);
    if (!always && !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    return u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString csvCell(const FigureColumn &column, qsizetype row)
{
    if (!column.isWords())
        return column.plain(row);
    const QString &text = column.keys.isEmpty() ? column.texts[row] : column.keys[row];
    return csvWords(text, column.quoted && !text.isEmpty());
}

} // namespace

QString FigureColumn::plain(qsizetype row) const
{
    const double value = values[size_t(row)];
    if (std::isnan(value))
        return {};
    if (!decimals && isWhole()) // as whole numbers, to avoid minus zero
        return QString::number(qint64(std::llround(value)));
    return QString::number(value, 'f', decimals.value_or(fileDecimals));
}

const FigureColumn *FigureTable::column(QLatin1String key) const
{
    const auto it = std::ranges::find(columns, key, &FigureColumn::key);
    return it == columns.end() ? nullptr : &*it;
}

FigureTable tableFor(const Language &language, const QString &periodHead)
{
    FigureTable table;
    table.locale = language.locale();
    table.periodHead = periodHead;
    for (int i = int(Blank::None); i <= int(Blank::NoRank); ++i)
        table.reasons.insert(Blank(i), blankSentence(Blank(i), language));
    return table;
}

QByteArray toCsv(const FigureTable &table)
{
    QString csv = QStringLiteral("period");
    for (const FigureColumn &column : table.columns)
        csv += u',' + csvWords(column.key.isEmpty() ? column.head : column.key);
    csv += u'\n';
    for (qsizetype row = 0; row < table.keys.size(); ++row) {
        csv += csvWords(table.keys[row]);
        for (const FigureColumn &column : table.columns)
            csv += u',' + csvCell(column, row);
        csv += u'\n';
    }
    return csv.toUtf8();
}

namespace {

/// The rows of a table as a reader has them, the heads first.
QList<QStringList> readerRows(const FigureTable &table)
{
    QList<qsizetype> shown;
    QStringList heads{table.periodHead};
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].inFilesOnly)
            continue;
        shown.append(i);
        heads.append(table.columns[i].head);
    }
    QList<QStringList> rows{heads};
    for (qsizetype row = 0; row < table.periods.size(); ++row) {
        QStringList cells{table.periods[row]};
        for (const qsizetype i : shown) {
            const FigureColumn &column = table.columns[i];
            cells.append(column.isWords() ? column.texts[row] : column.plain(row));
        }
        rows.append(cells);
    }
    for (QStringList &cells : rows) {
        for (QString &cell : cells)
            cell = formulaSafe(cell.simplified());
    }
    return rows;
}

} // namespace

QString toTsv(const FigureTable &table)
{
    QString text;
    for (const QStringList &cells : readerRows(table))
        text += cells.join(u'\t') + u'\n';
    return text;
}

QString toHtml(const FigureTable &table, const QString &caption)
{
    QString html = QStringLiteral("<table>\n<caption>%1</caption>\n").arg(caption.toHtmlEscaped());
    const QList<QStringList> rows = readerRows(table);
    for (const QStringList &cells : rows) {
        const bool isHead = &cells == &rows.first();
        html += QStringLiteral("<tr>");
        for (qsizetype i = 0; i < cells.size(); ++i) {
            bool isNumber = false;
            cells[i].toDouble(&isNumber);
            // Spreadsheets take the number from the attribute, whatever sign they have before decimals.
            if (isHead || i == 0)
                html += QStringLiteral("<th>%1</th>").arg(cells[i].toHtmlEscaped());
            else if (isNumber)
                html += QStringLiteral("<td sdval=\"%1\">%1</td>").arg(cells[i]);
            else
                html += QStringLiteral("<td>%1</td>").arg(cells[i].toHtmlEscaped());
        }
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</table>\n");
}

QJsonValue cellJson(const FigureColumn &column, qsizetype row)
{
    const double value = column.values[size_t(row)];
    if (std::isnan(value))
        return QJsonValue::Null;
    return column.isWhole() ? QJsonValue(qint64(std::llround(value))) : QJsonValue(std::round(value * 1e6) / 1e6);
}

QJsonObject toJson(const FigureTable &table, const FigureColumn &column)
{
    QJsonArray values;
    QJsonArray blanks;
    for (qsizetype row = 0; row < table.keys.size(); ++row) {
        values.append(cellJson(column, row));
        if (column.blankAt(row) != Blank::None)
            blanks.append(QJsonObject{{QStringLiteral("period"), table.keys[row]},
                                      {QStringLiteral("reason"), QLatin1String(blankKey(column.blankAt(row)))}});
    }
    return {{QStringLiteral("values"), values}, {QStringLiteral("blanks"), blanks}};
}

} // namespace tradestrata
