// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/lists.h"

#include "models/io/limits.h"
#include "models/io/readers.h"
#include "models/io/text/values.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace tradestrata {

namespace {

constexpr size_t mostPriceMonths = 3000;

/// A kind of series by month: its values, and what is said of a file that does not hold one.
struct SeriesKind
{
    bool (*isValue)(double);
    const char *none;     ///< English
    const char *wrong;    ///< the same; %1: what was met instead of a value
    const char *tooLarge; ///< the same
    const char *skipped;  ///< the same, of a month after one that the file does not have; nullptr: it may skip some
};

constexpr SeriesKind priceSeries{
    [](double value) { return value > 0; },
    QT_TRANSLATE_NOOP("Message", "The file holds no price index: a column of months and one of values."),
    QT_TRANSLATE_NOOP("Message", "“%1” is not a value of a price index, which must be above zero."),
    QT_TRANSLATE_NOOP("Message", "The file is larger than 1 MB, the limit for a file of prices."),
    nullptr,
};
constexpr SeriesKind recessionSeries{
    [](double value) { return value == 0 || value == 1; },
    QT_TRANSLATE_NOOP("Message", "The file holds no dates of recessions: a column of months and one of 0 and 1."),
    QT_TRANSLATE_NOOP("Message", "“%1” is neither 1, for a month of recession, nor 0, for any other."),
    QT_TRANSLATE_NOOP("Message", "The file is larger than 1 MB, the limit for a file of recessions."),
    QT_TRANSLATE_NOOP("Message", "“%1” is not the month after the one before it: dates of recessions must be by month, without a "
                                 "gap."),
};

std::optional<Month> monthOf(const QString &cell)
{
    const auto found = periodOf(cell.toStdString());
    return found && found->period.frequency == Frequency::Month ? std::optional(found->period.first()) : std::nullopt;
}

bool isNotPublished(const QString &cell)
{
    return cell.isEmpty() || cell == QLatin1String(".") || cell == QLatin1String("..")
           || cell.compare(QLatin1String("NA"), Qt::CaseInsensitive) == 0;
}

/// Where the months and the values are, and the first row of them.
struct PriceColumns
{
    size_t firstRow = 0;
    qsizetype months = 0;
    qsizetype values = 0;
    QString name; ///< of the values
};

NumberStyle styleOf(const std::vector<ListRow> &rows)
{
    NumberEvidence evidence;
    for (const ListRow &row : rows) {
        for (const QString &cell : row.cells)
            evidence.add(cell.toStdString());
    }
    return evidence.hasComma() && !evidence.hasPoint() ? NumberStyle{',', '.'} : NumberStyle();
}

Result<PriceColumns> columnsOf(const std::vector<ListRow> &rows, NumberStyle style, const QString &wanted, const SeriesKind &kind)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        const QStringList &cells = rows[i].cells;
        const auto month = std::ranges::find_if(cells, [](const QString &cell) { return monthOf(cell).has_value(); });
        const qsizetype months = month - cells.begin();
        const auto isValue = [&](qsizetype c) { return c != months && numberOf(cells[c].toStdString(), style).has_value(); };
        QList<qsizetype> columns;
        for (qsizetype c = 0; c < cells.size() && month != cells.end(); ++c) {
            if (isValue(c))
                columns.append(c);
        }
        if (columns.isEmpty())
            continue;
        const auto nameOf = [&](qsizetype c) { return i > 0 ? rows[i - 1].cells.value(c) : QString(); };
        QStringList names;
        std::ranges::transform(columns, std::back_inserter(names), nameOf);
        const qsizetype place = wanted.isEmpty() ? 0 : names.indexOf(wanted);
        if (place < 0 || (wanted.isEmpty() && columns.size() > 1)) {
            return Message{QStringLiteral("prices-columns"),
                           QT_TRANSLATE_NOOP("Message", "The file holds the columns %1: name one of them after its name, as in "
                                                        "FILE=%2."),
                           {names, names.first()}}
                .atLine(rows[i].line);
        }
        return PriceColumns{i, months, columns[place], names[place]};
    }
    return Message{QStringLiteral("prices-none"), kind.none, {}};
}

Message outOfOrder(const QString &found)
{
    return {QStringLiteral("prices-order"),
            QT_TRANSLATE_NOOP("Message", "“%1” is not a month after the one before it: each month must be there once, in order."),
            {found}};
}

Result<PriceIndex> seriesIn(const std::vector<ListRow> &rows, const QString &wanted, const SeriesKind &kind)
{
    const NumberStyle style = styleOf(rows);
    const auto columns = columnsOf(rows, style, wanted, kind);
    if (!columns)
        return columns.error();
    std::optional<Month> first;
    std::vector<double> values;
    for (size_t i = columns->firstRow; i < rows.size(); ++i) {
        const QString period = rows[i].cells.value(columns->months);
        const QString cell = rows[i].cells.value(columns->values);
        const auto month = monthOf(period);
        if (!month && isNotPublished(cell))
            continue; // a note below the table
        if (!month || (first && *month < *first + int(values.size())) || *month - first.value_or(*month) >= int(mostPriceMonths))
            return outOfOrder(period).atLine(rows[i].line);
        if (kind.skipped && first && *month > *first + int(values.size()))
            return Message{QStringLiteral("recessions-skipped"), kind.skipped, {period}}.atLine(rows[i].line);
        first = first.value_or(*month);
        values.resize(size_t(*month - *first), std::numeric_limits<double>::quiet_NaN());
        const auto number = numberOf(cell.toStdString(), style);
        if (!isNotPublished(cell) && !(number && kind.isValue(*number)))
            return Message{QStringLiteral("prices-value"), kind.wrong, {cell}}.atLine(rows[i].line);
        values.push_back(isNotPublished(cell) ? std::numeric_limits<double>::quiet_NaN() : *number);
    }
    return PriceIndex(columns->name, *first, std::move(values));
}

Result<PriceIndex> readSeriesFile(const QString &path, const QString &column, const SeriesKind &kind)
{
    const auto named = [&](const Message &message) { return message.inFile(path); };
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    if (bytes->size() > mostListBytes) {
        return named({QStringLiteral("prices-too-large"), kind.tooLarge, {}});
    }
    const auto rows = readListRows(*bytes, ListHeads::AsWritten);
    if (!rows)
        return named(rows.error());
    auto prices = seriesIn(*rows, column, kind);
    if (!prices)
        return named(prices.error());
    return prices->name().isEmpty() ? PriceIndex(QFileInfo(path).completeBaseName(), prices->first(), prices->values())
                                    : *std::move(prices);
}

} // namespace

Result<PriceIndex> readPriceFile(const QString &path, const QString &column) { return readSeriesFile(path, column, priceSeries); }

Result<RecessionDates> readRecessionFile(const QString &path, const QString &column)
{
    const auto flags = readSeriesFile(path, column, recessionSeries);
    if (!flags)
        return flags.error();
    RecessionDates dates{flags->name(), {}};
    for (Month month = flags->first(); month <= flags->last(); month = month + 1) {
        if (flags->at(month) != 1.0)
            continue;
        if (!dates.months.empty() && dates.months.back().last + 1 == month)
            dates.months.back().last = month;
        else
            dates.months.push_back({month, month});
    }
    return dates;
}

} // namespace tradestrata
