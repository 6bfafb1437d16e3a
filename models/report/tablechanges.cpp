// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/tablechanges.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tradestrata {

namespace {

constexpr double sameDecimal = 0.05; // of shares, changes and indices: a reader sees one decimal

/// The words that tell rows of one period apart, such as partners; nullptr in a table of periods.
const FigureColumn *namesOfRows(const FigureTable &table)
{
    const auto it = std::ranges::find_if(table.columns, &FigureColumn::isWords);
    return it == table.columns.end() ? nullptr : &*it;
}

QString keyOfRow(const FigureTable &table, qsizetype row)
{
    const FigureColumn *names = namesOfRows(table);
    return !names ? table.keys[row] : names->keys.isEmpty() ? names->texts[row] : names->keys[row];
}

QString labelOfRow(const FigureTable &table, qsizetype row)
{
    const FigureColumn *names = namesOfRows(table);
    return names ? names->texts[row] : table.periods[row];
}

bool hasValue(const FigureColumn &column, qsizetype row) { return !column.isWords() && !std::isnan(column.values[size_t(row)]); }

bool hasValues(const FigureTable &table, qsizetype row)
{
    return std::ranges::any_of(table.columns, [row](const FigureColumn &column) { return hasValue(column, row); });
}

/// Rows by their keys; the first counts if several have one.
std::map<QString, qsizetype> rowsOf(const FigureTable &table)
{
    std::map<QString, qsizetype> rows;
    for (qsizetype row = 0; row < table.keys.size(); ++row)
        rows.emplace(keyOfRow(table, row), row);
    return rows;
}

/// "−$1.2 bn", "+0.3", "−2": the difference with its sign.
QString differenceIn(const ChangedValue &value, const Language &language)
{
    const double difference = value.newer - value.older;
    const QString plus = difference > 0 ? QString(language.locale().positiveSign()) : QString();
    switch (value.unit) {
    case ValueKind::Dollars:
        return language.signedMoney(difference, 2);
    case ValueKind::Percent: // of which the difference is in points
    case ValueKind::Points:
    case ValueKind::Index:
        return plus + language.number(difference, 1);
    case ValueKind::Rank:
        return plus + language.number(difference, 0);
    }
    Q_UNREACHABLE();
}

QString valueIn(const ChangedValue &value, const Language &language)
{
    switch (value.unit) {
    case ValueKind::Dollars:
        return language.money(value.newer);
    case ValueKind::Percent:
        return language.percent(value.newer, 1);
    case ValueKind::Points:
    case ValueKind::Index:
        return language.number(value.newer, 1);
    case ValueKind::Rank:
        return language.number(value.newer, 0);
    }
    Q_UNREACHABLE();
}

/// The values of one column that changed; returns how many were compared.
int compareColumn(const FigureColumn &before, const FigureColumn &now, const FigureTable &older, const FigureTable &newer,
                  const std::function<bool(double)> &isSame, std::vector<ChangedValue> &changed)
{
    const auto rows = rowsOf(older);
    int compared = 0;
    for (qsizetype row = 0; row < newer.keys.size(); ++row) {
        const auto there = rows.find(keyOfRow(newer, row));
        if (there == rows.end() || !hasValue(before, there->second) || !hasValue(now, row))
            continue;
        ++compared;
        const ChangedValue value{now.head, labelOfRow(newer, row), now.unit, before.values[size_t(there->second)],
                                 now.values[size_t(row)]};
        const double difference = value.newer - value.older;
        if (now.unit == ValueKind::Dollars ? !isSame(difference) : std::abs(difference) >= sameDecimal)
            changed.push_back(value);
    }
    return compared;
}

} // namespace

TableChanges changesBetween(const FigureTable &older, const FigureTable &newer, const std::function<bool(double)> &isSame)
{
    TableChanges changes;
    if (older.keys.isEmpty() || newer.keys.isEmpty())
        return changes;
    const auto last = [](const FigureTable &table) { return Period::parse(table.keys.last()); };
    if (namesOfRows(newer)) { // all rows are of one period
        if (last(older) && last(newer) && last(older) != last(newer))
            changes.moved = PeriodRun{*last(older), *last(newer)};
    } else {
        const auto rows = rowsOf(older);
        for (qsizetype row = 0; row < newer.keys.size(); ++row) {
            const auto there = rows.find(newer.keys[row]);
            const bool isNew = hasValues(newer, row) && (there == rows.end() || !hasValues(older, there->second));
            if (const auto period = Period::parse(newer.keys[row]); isNew && period)
                changes.periods.append(*period);
        }
    }
    for (const FigureColumn &now : newer.columns) {
        const FigureColumn *before = nullptr;
        for (const FigureColumn &column : older.columns)
            before = column.key == now.key ? &column : before;
        const bool isCompared = before && !now.isWords() && !before->isWords() && now.of != NumberOf::Unallocated && !changes.moved;
        if (isCompared)
            changes.compared += compareColumn(*before, now, older, newer, isSame, changes.changed);
    }
    std::ranges::stable_sort(changes.changed, [](const ChangedValue &a, const ChangedValue &b) {
        return a.unit == b.unit ? a.size() > b.size() : a.unit < b.unit;
    });
    return changes;
}

Messages changeSentences(const TableChanges &changes, const Language &language)
{
    Messages messages;
    if (changes.moved) {
        messages.append({QStringLiteral("figure-moved"),
                         QT_TRANSLATE_NOOP("Message", "The figure shows %1, instead of %2."),
                         {QVariant::fromValue(changes.moved->last), QVariant::fromValue(changes.moved->first)}});
    }
    QList<PeriodRun> runs;
    for (const Period &period : changes.periods) {
        if (!runs.isEmpty() && runs.last().last + 1 == period)
            runs.last().last = period;
        else
            runs.append({period, period});
    }
    if (!runs.isEmpty())
        messages.append({QStringLiteral("figure-new-periods"),
                         QT_TRANSLATE_NOOP("Message", "New in the figure: %1."),
                         {QVariant::fromValue(runs)}});
    if (changes.compared > 0 && changes.changed.empty())
        messages.append({QStringLiteral("figure-unchanged"),
                         QT_TRANSLATE_N_NOOP("Message", "None of the %n value(s) that it had before changed."),
                         {},
                         changes.compared});
    if (changes.changed.empty())
        return messages;
    const ChangedValue &most = changes.changed.front();
    messages.append(
        {QStringLiteral("figure-revised"),
         QT_TRANSLATE_N_NOOP("Message", "Of %1 values that it had before, %n changed, most of all %2, %3: by %4, to %5."),
         {changes.compared, most.column, most.row, differenceIn(most, language), valueIn(most, language)},
         int(changes.changed.size())});
    return messages;
}

} // namespace tradestrata
