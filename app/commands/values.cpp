// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/saidvaluesout.h"
#include "app/optionvalues.h"
#include "app/specoptions.h"
#include "models/figure/figure.h"
#include "models/numbers/releaseseams.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace tradestrata {

namespace {

/// One column of the output: its head and its cells, and for yearly bars the part to `through` beside the year.
struct OutputColumn
{
    QString head;
    const Column *whole;
    const Column *through; ///< nullptr where there is none
};

bool hasParts(const FigureSpec &spec)
{
    return spec.hasYearParts();
}

// "MEX", "0003", and "0003_rest" of a group without the members shown beside it.
QString columnName(const Numbers &numbers, PartnerCode code, const PartnerRegistry &registry)
{
    const QString name = registry.columnName(code);
    return numbers.remainders.contains(code) ? name + QLatin1String("_rest") : name;
}

std::vector<OutputColumn> columnsOf(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry)
{
    if (numbers.concentration) {
        return {{QStringLiteral("top_3_share"), &numbers.concentration->topThree, nullptr},
                {QStringLiteral("herfindahl"), &numbers.concentration->herfindahl, nullptr},
                {QStringLiteral("effective_number"), &numbers.concentration->effective, nullptr}};
    }
    const Sums &sums = numbers.shown(spec.show);
    const bool parts = hasParts(spec);
    std::vector<OutputColumn> columns;
    if (spec.chart == Chart::Balance) { // both flows of one partner, and no whole that they are part of
        const QString name = registry.columnName(sums.shown.front().partner);
        return {{name + QLatin1String("_exports"), &numbers.exports, nullptr},
                {name + QLatin1String("_imports"), &numbers.imports, nullptr},
                {name + QLatin1String("_balance"), &numbers.balance, nullptr}};
    }
    for (size_t i = 0; i < sums.shown.size(); ++i)
        columns.push_back({columnName(numbers, sums.shown[i].partner, registry), &sums.shown[i], parts ? &numbers.solid.shown[i] : nullptr});
    if (spec.chart == Chart::Months)
        columns.push_back({registry.columnName(sums.shown.front().partner) + QLatin1String("_12_month_average"), &numbers.average, nullptr});
    columns.push_back({QStringLiteral("others"), &sums.others, parts ? &numbers.solid.others : nullptr});
    columns.push_back({QStringLiteral("unallocated"), &sums.unallocated, parts ? &numbers.solid.unallocated : nullptr});
    columns.push_back({QStringLiteral("total"), &sums.total, parts ? &numbers.solid.total : nullptr});
    return columns;
}

// Dollars and ranks are whole numbers; per cent, points and indexes have six decimals.
bool isWhole(Show show)
{
    return kindOf(show) == ValueKind::Dollars || kindOf(show) == ValueKind::Rank;
}

QByteArray cellText(Cell cell, Show show)
{
    if (cell.isBlank())
        return {};
    return isWhole(show) ? QByteArray::number(qint64(std::llround(cell.value))) : QByteArray::number(cell.value, 'f', 6);
}

QJsonValue cellJson(Cell cell, Show show)
{
    if (cell.isBlank())
        return QJsonValue::Null;
    return isWhole(show) ? QJsonValue(qint64(std::llround(cell.value))) : QJsonValue(std::round(cell.value * 1e6) / 1e6);
}

QString unitKey(Show show)
{
    switch (kindOf(show)) {
    case ValueKind::Dollars:
        return QStringLiteral("dollars");
    case ValueKind::Percent:
        return QStringLiteral("percent");
    case ValueKind::Points:
        return QStringLiteral("percentage_points");
    case ValueKind::Index:
        return QStringLiteral("index");
    case ValueKind::Rank:
        return QStringLiteral("rank");
    }
    Q_UNREACHABLE();
}

QJsonObject columnJson(const Column &column, const Numbers &numbers, Show show)
{
    QJsonArray values;
    QJsonArray blanks;
    for (int i = 0; i < column.size(); ++i) {
        values.append(cellJson(column.at(i), show));
        if (column.at(i).isBlank())
            blanks.append(QJsonObject{{QStringLiteral("period"), numbers.periods[size_t(i)].toString()},
                                      {QStringLiteral("reason"), QLatin1String(blankKey(column.at(i).blank))}});
    }
    return {{QStringLiteral("values"), values}, {QStringLiteral("blanks"), blanks}};
}

QJsonObject outputJson(const OutputColumn &column, const Numbers &numbers, Show show)
{
    QJsonObject object = columnJson(*column.whole, numbers, show);
    if (column.through)
        object.insert(QStringLiteral("through"), columnJson(*column.through, numbers, show));
    return object;
}

QByteArray rankText(const PeriodStanding &standing, size_t nth)
{
    return nth < standing.ranks.shown.size() ? cellText(standing.ranks.shown[nth].at(1), Show::Rank) : QByteArray();
}

QByteArray movedText(const PeriodStanding &standing, size_t nth)
{
    const auto moved = nth < standing.ranks.shown.size() ? standing.placesMoved(nth) : std::nullopt;
    return moved ? QByteArray::number(*moved) : QByteArray();
}

// The columns of sums in one order: the shown, others, unallocated, total.
std::vector<const Column *> columnsIn(const Sums &sums)
{
    std::vector<const Column *> columns;
    for (const Column &column : sums.shown)
        columns.push_back(&column);
    for (const Column *column : {&sums.others, &sums.unallocated, &sums.total})
        columns.push_back(column);
    return columns;
}

// A figure of one period has a row for each partner, in its order.
QByteArray rankedCsv(const Numbers &numbers, const PartnerRegistry &registry)
{
    const PeriodStanding &standing = *numbers.standing;
    const std::array kinds{std::pair{&numbers.sums, Show::Value}, std::pair{&standing.share, Show::Share},
                           std::pair{&standing.change, Show::Change}, std::pair{&standing.percent, Show::ChangePercent},
                           std::pair{&standing.contribution, Show::Contribution}};
    QByteArray csv("period,rank,partner,value,share,change,change_percent,contribution,places_moved\n");
    QStringList names;
    for (const Column &column : numbers.sums.shown)
        names.append(registry.columnName(column.partner));
    names << QStringLiteral("others") << QStringLiteral("unallocated") << QStringLiteral("total");
    for (size_t i = 0; i < size_t(names.size()); ++i) {
        csv += numbers.periods.front().toString().toUtf8() + ',' + rankText(standing, i) + ',' + names[qsizetype(i)].toUtf8();
        for (const auto &[sums, show] : kinds)
            csv += ',' + cellText(columnsIn(*sums)[i]->at(0), show);
        csv += ',' + movedText(standing, i) + '\n';
    }
    return csv;
}

void insertStanding(QJsonObject &object, const PeriodStanding &standing, size_t nth)
{
    const auto moved = standing.placesMoved(nth);
    object.insert(QStringLiteral("rank"), cellJson(standing.ranks.shown[nth].at(1), Show::Rank));
    object.insert(QStringLiteral("places_moved"), moved ? QJsonValue(*moved) : QJsonValue::Null);
    object.insert(QStringLiteral("share"), cellJson(standing.share.shown[nth].at(0), Show::Share));
    object.insert(QStringLiteral("change"), cellJson(standing.change.shown[nth].at(0), Show::Change));
    object.insert(QStringLiteral("change_percent"), cellJson(standing.percent.shown[nth].at(0), Show::ChangePercent));
    object.insert(QStringLiteral("contribution"), cellJson(standing.contribution.shown[nth].at(0), Show::Contribution));
}

// Which release gives which months.
QJsonArray releasesJson(const Numbers &numbers, const FigureSpec &spec)
{
    QJsonArray releases;
    for (const ReleasePart &part : releasesIn(numbers, spec)) {
        releases.append(QJsonObject{{QStringLiteral("release"), part.release ? part.release->toString() : QString()},
                                    {QStringLiteral("first"), part.months.first.toString()},
                                    {QStringLiteral("last"), part.months.last.toString()}});
    }
    return releases;
}

} // namespace

// "MEX_2026-03": of an older release laid under the lines, after everything of the newer one.
std::vector<OutputColumn> olderColumns(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry)
{
    std::vector<OutputColumn> columns;
    for (size_t i = 0; i < std::min(numbers.older.size(), numbers.sums.shown.size()); ++i)
        columns.push_back({columnName(numbers, numbers.older[i].partner, registry) + u'_' + spec.over->toString(), &numbers.older[i], nullptr});
    return columns;
}

QByteArray valuesCsv(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry)
{
    if (!numbers.said.empty())
        return saidCsv(numbers, registry);
    if (numbers.standing)
        return rankedCsv(numbers, registry);
    auto columns = columnsOf(numbers, spec, registry);
    const auto older = olderColumns(numbers, spec, registry);
    columns.insert(columns.end(), older.begin(), older.end());
    const Show show = numbers.concentration ? Show::Index : spec.show; // with decimals
    QByteArray csv("period");
    for (const OutputColumn &column : columns) {
        csv += ',' + column.head.toUtf8();
        if (column.through)
            csv += ',' + column.head.toUtf8() + "_through";
    }
    csv += '\n';
    for (int i = 0; i < int(numbers.periods.size()); ++i) {
        csv += numbers.periods[size_t(i)].toString().toUtf8();
        for (const OutputColumn &column : columns) {
            csv += ',' + cellText(column.whole->at(i), show);
            if (column.through)
                csv += ',' + cellText(column.through->at(i), show);
        }
        csv += '\n';
    }
    return csv;
}

QByteArray valuesJson(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry, const Language &language)
{
    const auto columns = columnsOf(numbers, spec, registry);
    QJsonArray periods;
    for (const Period &period : numbers.periods)
        periods.append(period.toString());
    QJsonArray series;
    for (size_t i = 0; numbers.concentration && i < columns.size(); ++i) {
        QJsonObject object = outputJson(columns[i], numbers, Show::Index);
        object.insert(QStringLiteral("name"), columns[i].head);
        series.append(object);
    }
    const bool balance = spec.chart == Chart::Balance;
    const size_t seriesCount = columns.size() - (balance ? 0 : 3);
    for (size_t i = 0; !numbers.concentration && i < seriesCount; ++i) {
        const PartnerCode code = columns[i].whole->partner;
        const Partner *partner = registry.partner(code);
        QJsonObject object = outputJson(columns[i], numbers, spec.show);
        object.insert(QStringLiteral("iso3"), partner ? partner->iso3 : QString());
        object.insert(QStringLiteral("code"), code.toString());
        object.insert(QStringLiteral("name"), language.name(code));
        if (i < numbers.older.size())
            object.insert(QStringLiteral("over_release"), columnJson(numbers.older[i], numbers, spec.show));
        if (numbers.standing)
            insertStanding(object, *numbers.standing, i);
        if (balance || spec.chart == Chart::Months)
            object.insert(QStringLiteral("column"), columns[i].head);
        series.append(object);
    }
    QJsonArray notes;
    for (const Message &note : numbers.notes)
        notes.append(QJsonObject{{QStringLiteral("id"), note.id}, {QStringLiteral("text"), language.text(note)}});
    const TableInfo &info = numbers.table->info();
    QJsonObject root{
        {QStringLiteral("flow"), QLatin1String(word(balance ? Flow::Balance : spec.flow).key)},
        {QStringLiteral("measure"), QLatin1String(word(spec.measure).key)},
        {QStringLiteral("show"), QLatin1String(word(spec.show).key)},
        {QStringLiteral("release"), info.release ? info.release->toString() : QString()},
        {QStringLiteral("releases"), releasesJson(numbers, spec)},
        {QStringLiteral("source"), info.source},
        {QStringLiteral("publisher"), info.publisher},
        {QStringLiteral("basis"), info.basis},
        {QStringLiteral("adjustment"), info.adjustment},
        {QStringLiteral("periods"), periods},
        {QStringLiteral("series"), series},
        {QStringLiteral("notes"), notes},
    };
    if (!numbers.concentration) {
        root.insert(QStringLiteral("unit"), unitKey(spec.show));
        for (size_t i = seriesCount; i < columns.size(); ++i)
            root.insert(columns[i].head, outputJson(columns[i], numbers, spec.show));
    }
    if (!numbers.said.empty())
        root.insert(QStringLiteral("publications"), saidJson(numbers, registry));
    if (hasParts(spec) || spec.measure == Measure::SameMonths)
        root.insert(QStringLiteral("through"), numbers.through);
    if (spec.over)
        root.insert(QStringLiteral("over_release"), spec.over->toString());
    if (spec.dollarsOf)
        root.insert(QStringLiteral("dollars_of"), spec.dollarsOf->toString());
    if (numbers.base)
        root.insert(QStringLiteral("base"), numbers.base->toString());
    if (spec.show == Show::Share)
        root.insert(QStringLiteral("share_of"), spec.shareOf == ShareOf::Group ? registry.columnName(spec.shareGroup)
                                                                              : QLatin1String(word(spec.shareOf).key));
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Outcome printValues(const Arguments &arguments, const Builtin &builtin, const Language &language)
{
    const auto format = formatFrom(arguments, {QStringLiteral("csv"), QStringLiteral("json")});
    if (!format)
        return Outcome::failed(Outcome::WrongUsage, format.error());
    const auto asked = specFrom(arguments, builtin.lookup());
    if (!asked)
        return Outcome::failed(Outcome::WrongUsage, asked.error());
    const auto data = readInput(arguments, builtin);
    if (!data)
        return Outcome::failed(Outcome::Unusable, data.error());
    const auto looked = askedOf(*data, arguments, builtin.lookup());
    if (!looked)
        return Outcome::failed(Outcome::WrongUsage, looked.error());
    const PartnerRegistry registry = data->registry(builtin);
    const auto made = madeFigure(*data, *looked, arguments, builtin);
    if (const auto *failed = std::get_if<Outcome>(&made))
        return *failed;
    const auto inTable = numbersBesideTotal(data->releases, registry, looked->spec, looked->at, data->context(builtin));
    if (!inTable)
        return Outcome::failed(Outcome::WrongUsage, inTable.error());
    const Numbers &numbers = *inTable;
    const FigureSpec drawn = settled(looked->spec);
    const QByteArray output = *format == QLatin1String("csv")
                                  ? valuesCsv(numbers, drawn, registry)
                                  : valuesJson(numbers, drawn, registry, data->named(language));
    return {Outcome::Done, output, data->report.warnings};
}

} // namespace tradestrata
