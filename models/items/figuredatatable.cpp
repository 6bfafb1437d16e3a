// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figuredatatable.h"

#include "models/analysis/madeflows.h"
#include "models/figure/figure.h"

#include <algorithm>

namespace tradestrata {

namespace {

QString word(const Language &language, const char *source) { return language.sentence("DataTable", {source}); }

DataColumn columnOf(const QString &head, const Column &column, const Language &language)
{
    DataColumn result{head, column.values, {}};
    result.blanks.reserve(column.size());
    for (const Blank blank : column.blanks)
        result.blanks.append(blankSentence(blank, language));
    return result;
}

/// One series: its column, and its months to `through` where there are such.
struct Series
{
    NumberOf of;
    const Column *whole;
    const Column *through;
};

std::vector<Series> seriesOf(const Numbers &numbers, const FigureSpec &spec)
{
    const Sums &sums = numbers.shown(spec.show);
    const bool parts = spec.hasYearParts() && numbers.through < 12;
    const Sums &solid = numbers.solid;
    std::vector<Series> series;
    const auto add = [&](NumberOf of, const Column &whole, const Column *through = nullptr) {
        series.push_back({of, &whole, through});
    };
    if (numbers.concentration) {
        add(NumberOf::TopThree, numbers.concentration->topThree);
        add(NumberOf::Herfindahl, numbers.concentration->herfindahl);
        add(NumberOf::Effective, numbers.concentration->effective);
        return series;
    }
    if (spec.chart == Chart::Balance) {
        add(NumberOf::Exports, numbers.exports);
        add(NumberOf::Imports, numbers.imports);
        add(NumberOf::Balance, numbers.balance);
        return series;
    }
    for (size_t i = 0; i < sums.shown.size(); ++i)
        add(NumberOf::Partner, sums.shown[i], parts ? &solid.shown[i] : nullptr);
    if (spec.chart == Chart::Months)
        add(NumberOf::Average, numbers.average);
    add(NumberOf::Others, sums.others, parts ? &solid.others : nullptr);
    add(NumberOf::Unallocated, sums.unallocated, parts ? &solid.unallocated : nullptr);
    add(NumberOf::Total, sums.total, parts ? &solid.total : nullptr);
    return series;
}

// Every month that a period of the figure adds and the data have, each on its own.
std::vector<MonthSpan> monthsOf(const Numbers &numbers)
{
    std::vector<MonthSpan> months;
    if (numbers.spans.empty())
        return months;
    const Month first = std::max(numbers.spans.front().first, numbers.table->first());
    const Month last = std::min(numbers.periods.back().last(), numbers.table->last());
    for (Month month = first; month <= last; month = month + 1)
        months.push_back({month, month});
    return months;
}

const char *blankSource(Blank blank)
{
    switch (blank) {
    case Blank::None:
        return "";
    case Blank::WithinOthers:
        return QT_TRANSLATE_NOOP("DataTable", "The source does not publish it apart: it lies within others.");
    case Blank::Absent:
        return QT_TRANSLATE_NOOP("DataTable", "The partner did not exist in these months.");
    case Blank::NotYetPublished:
        return QT_TRANSLATE_NOOP("DataTable", "Not yet published.");
    case Blank::Missing:
        return QT_TRANSLATE_NOOP("DataTable", "Missing: the source has no figure for these months.");
    case Blank::BeforeData:
        return QT_TRANSLATE_NOOP("DataTable", "The data begin later.");
    case Blank::Overlapping:
        return QT_TRANSLATE_NOOP("DataTable", "What is shown overlaps, so nothing says what is left over.");
    case Blank::TerritoryChange:
        return QT_TRANSLATE_NOOP("DataTable", "The partner's territory changed: no change is made across it.");
    case Blank::BaseTooSmall:
        return QT_TRANSLATE_NOOP("DataTable", "What it would be divided by is under 1 million dollars.");
    case Blank::NoPrice:
        return QT_TRANSLATE_NOOP("DataTable", "There are no consumer prices of a month in it.");
    case Blank::OutsideBase:
        return QT_TRANSLATE_NOOP("DataTable", "It lies outside what the share is of.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString nameOf(NumberOf of, PartnerCode partner, Flow flow, const Language &language)
{
    switch (of) {
    case NumberOf::Partner:
        return language.name(partner);
    case NumberOf::Others:
        return word(language, QT_TRANSLATE_NOOP("DataTable", "Others"));
    case NumberOf::Unallocated:
        return word(language, QT_TRANSLATE_NOOP("DataTable", "Unallocated"));
    case NumberOf::Total:
        return word(language, QT_TRANSLATE_NOOP("DataTable", "Total"));
    case NumberOf::Average:
        return word(language, QT_TRANSLATE_NOOP("DataTable", "12-month average"));
    case NumberOf::Exports:
        return word(language, QT_TRANSLATE_NOOP("DataTable", "Exports"));
    case NumberOf::Imports:
        return word(language, QT_TRANSLATE_NOOP("DataTable", "Imports"));
    case NumberOf::Balance:
        return word(language, QT_TRANSLATE_NOOP("DataTable", "Balance"));
    case NumberOf::TopThree:
    case NumberOf::Herfindahl:
    case NumberOf::Effective:
        return concentrationNames(flow, language)[int(of) - int(NumberOf::TopThree)];
    }
    Q_UNREACHABLE();
}

DataTable dataTableOf(const Numbers &numbers, const FigureSpec &asked, const Language &language)
{
    const FigureSpec spec = settled(asked);
    DataTable table;
    table.locale = language.locale();
    table.periodHead = word(language, QT_TRANSLATE_NOOP("DataTable", "Period"));
    const bool whole = kindOf(spec.show) == ValueKind::Dollars || kindOf(spec.show) == ValueKind::Rank;
    table.decimals = whole ? 0 : 2;
    table.copiedDecimals = whole ? 0 : 6; // as `values` has them
    for (const Period &period : numbers.periods) {
        table.periods.append(language.period(period, true));
        table.keys.append(period.toString());
    }
    if (numbers.concentration) {
        table.decimals = 2;
        table.copiedDecimals = 6;
    }
    const QString months = language.monthRange(1, numbers.through);
    for (const Series &series : seriesOf(numbers, spec)) {
        const QString name = nameOf(series.of, series.whole->partner, spec.flow, language);
        table.columns.append(columnOf(name, *series.whole, language));
        if (series.through) {
            const QString head = word(language, QT_TRANSLATE_NOOP("DataTable", "%1, %2")).arg(name, months);
            table.columns.append(columnOf(head, *series.through, language));
        }
    }
    return table;
}

NumberRef numberIn(const Numbers &numbers, const FigureSpec &asked, int row, int column)
{
    const FigureSpec spec = settled(asked);
    int at = 0;
    for (const Series &series : seriesOf(numbers, spec)) {
        const NumberRef number = numberAt(numbers, spec, series.of, series.whole->partner, row);
        if (at++ == column)
            return number;
        if (series.through && at++ == column)
            return solidPart(numbers, number);
    }
    Q_UNREACHABLE();
}

NumberRef monthIn(const Numbers &numbers, const FigureSpec &spec, int row, int column)
{
    const Month month = monthsOf(numbers)[size_t(row)].first;
    NumberRef number{NumberOf::Partner, {}, Period::month(month), {month, month}, Show::Value, {}};
    const int shown = int(numbers.sums.shown.size());
    if (spec.chart == Chart::Balance) {
        number.of = NumberOf(int(NumberOf::Exports) + column);
        number.partner = numbers.sums.shown.front().partner;
    } else if (column < shown) {
        number.partner = numbers.sums.shown[size_t(column)].partner;
    } else {
        number.of = NumberOf(int(NumberOf::Others) + column - shown);
    }
    return number;
}

DataTable monthsBehindOf(const Numbers &numbers, const FigureSpec &asked, const PartnerRegistry &registry, const Language &language)
{
    const FigureSpec spec = settled(asked);
    DataTable table;
    table.locale = language.locale();
    table.periodHead = word(language, QT_TRANSLATE_NOOP("DataTable", "Month"));
    const std::vector<MonthSpan> months = monthsOf(numbers);
    for (const MonthSpan &month : months) {
        table.periods.append(language.monthYear(month.first, true));
        table.keys.append(month.first.toString());
    }
    const auto add = [&](NumberOf of, const Column &column, const QString &key) {
        DataColumn made = columnOf(nameOf(of, column.partner, spec.flow, language), column, language);
        made.key = key;
        table.columns.append(made);
    };
    std::vector<PartnerCode> shown;
    for (const Column &column : numbers.sums.shown)
        shown.push_back(column.partner);
    if (spec.chart == Chart::Balance && !shown.empty()) {
        for (const auto &[of, flow] : {std::pair(NumberOf::Exports, Flow::Exports), std::pair(NumberOf::Imports, Flow::Imports),
                                       std::pair(NumberOf::Balance, Flow::Balance)}) {
            if (const auto made = withFlow(numbers.months, flow))
                add(of, sumsOf(**made, flow, shown, months).shown.front(), QLatin1String(tradestrata::word(flow).key));
        }
        return table;
    }
    const Sums sums = sumsOf(*numbers.table, spec.flow, shown, months);
    for (const Column &column : sums.shown)
        add(NumberOf::Partner, column, registry.columnName(column.partner));
    add(NumberOf::Others, sums.others, QStringLiteral("others"));
    add(NumberOf::Unallocated, sums.unallocated, QStringLiteral("unallocated"));
    add(NumberOf::Total, sums.total, QStringLiteral("total"));
    return table;
}

QString blankSentence(Blank blank, const Language &language)
{
    return blank == Blank::None ? QString() : word(language, blankSource(blank));
}

} // namespace tradestrata
