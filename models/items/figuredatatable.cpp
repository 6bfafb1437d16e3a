// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figuredatatable.h"

#include "models/figure/figure.h"

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
    QString name;
    const Column *whole;
    const Column *through;
};

QList<Series> seriesOf(const Numbers &numbers, const FigureSpec &spec, const Language &language)
{
    const Sums &sums = numbers.shown(spec.show);
    const bool parts = spec.hasYearParts() && numbers.through < 12;
    const Sums &solid = numbers.solid;
    QList<Series> series;
    if (spec.chart == Chart::Balance)
        return {{word(language, QT_TRANSLATE_NOOP("DataTable", "Exports")), &numbers.exports, nullptr},
                {word(language, QT_TRANSLATE_NOOP("DataTable", "Imports")), &numbers.imports, nullptr},
                {word(language, QT_TRANSLATE_NOOP("DataTable", "Balance")), &numbers.balance, nullptr}};
    for (size_t i = 0; i < sums.shown.size(); ++i)
        series.append({language.name(sums.shown[i].partner), &sums.shown[i], parts ? &solid.shown[i] : nullptr});
    if (spec.chart == Chart::Months)
        series.append({word(language, QT_TRANSLATE_NOOP("DataTable", "12-month average")), &numbers.average, nullptr});
    series.append(
        {word(language, QT_TRANSLATE_NOOP("DataTable", "Others")), &sums.others, parts ? &solid.others : nullptr});
    series.append({word(language, QT_TRANSLATE_NOOP("DataTable", "Unallocated")), &sums.unallocated,
                   parts ? &solid.unallocated : nullptr});
    series.append(
        {word(language, QT_TRANSLATE_NOOP("DataTable", "Total")), &sums.total, parts ? &solid.total : nullptr});
    return series;
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
        const QStringList names = concentrationNames(spec.flow, language);
        const Concentration &all = *numbers.concentration;
        table.columns = {columnOf(names[0], all.topThree, language), columnOf(names[1], all.herfindahl, language),
                         columnOf(names[2], all.effective, language)};
        table.decimals = 2;
        table.copiedDecimals = 6;
        return table;
    }
    const QString months = language.monthRange(1, numbers.through);
    for (const Series &series : seriesOf(numbers, spec, language)) {
        table.columns.append(columnOf(series.name, *series.whole, language));
        if (series.through) {
            const QString head = word(language, QT_TRANSLATE_NOOP("DataTable", "%1, %2")).arg(series.name, months);
            table.columns.append(columnOf(head, *series.through, language));
        }
    }
    return table;
}

QString blankSentence(Blank blank, const Language &language)
{
    return blank == Blank::None ? QString() : word(language, blankSource(blank));
}

} // namespace tradestrata
