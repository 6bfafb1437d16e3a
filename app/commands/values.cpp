// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/specoptions.h"
#include "models/figure/figure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
    const Sums &sums = numbers.shown(spec.show);
    const bool parts = hasParts(spec);
    std::vector<OutputColumn> columns;
    for (size_t i = 0; i < sums.shown.size(); ++i)
        columns.push_back({columnName(numbers, sums.shown[i].partner, registry), &sums.shown[i], parts ? &numbers.solid.shown[i] : nullptr});
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

} // namespace

QByteArray valuesCsv(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry)
{
    const auto columns = columnsOf(numbers, spec, registry);
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
            csv += ',' + cellText(column.whole->at(i), spec.show);
            if (column.through)
                csv += ',' + cellText(column.through->at(i), spec.show);
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
    for (size_t i = 0; i + 3 < columns.size(); ++i) {
        const PartnerCode code = columns[i].whole->partner;
        const Partner *partner = registry.partner(code);
        QJsonObject object = outputJson(columns[i], numbers, spec.show);
        object.insert(QStringLiteral("iso3"), partner ? partner->iso3 : QString());
        object.insert(QStringLiteral("code"), code.toString());
        object.insert(QStringLiteral("name"), language.name(code));
        series.append(object);
    }
    QJsonArray notes;
    for (const Message &note : numbers.notes)
        notes.append(QJsonObject{{QStringLiteral("id"), note.id}, {QStringLiteral("text"), language.text(note)}});
    const TableInfo &info = numbers.table->info();
    QJsonObject root{
        {QStringLiteral("flow"), QLatin1String(word(spec.flow).key)},
        {QStringLiteral("measure"), QLatin1String(word(spec.measure).key)},
        {QStringLiteral("show"), QLatin1String(word(spec.show).key)},
        {QStringLiteral("unit"), unitKey(spec.show)},
        {QStringLiteral("release"), info.release ? info.release->toString() : QString()},
        {QStringLiteral("source"), info.source},
        {QStringLiteral("publisher"), info.publisher},
        {QStringLiteral("basis"), info.basis},
        {QStringLiteral("adjustment"), info.adjustment},
        {QStringLiteral("periods"), periods},
        {QStringLiteral("series"), series},
        {QStringLiteral("others"), outputJson(columns[columns.size() - 3], numbers, spec.show)},
        {QStringLiteral("unallocated"), outputJson(columns[columns.size() - 2], numbers, spec.show)},
        {QStringLiteral("total"), outputJson(columns[columns.size() - 1], numbers, spec.show)},
        {QStringLiteral("notes"), notes},
    };
    if (hasParts(spec) || spec.measure == Measure::SameMonths)
        root.insert(QStringLiteral("through"), numbers.through);
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
    const QString format = arguments.has("format") ? arguments.value("format") : QStringLiteral("csv");
    if (format != QLatin1String("csv") && format != QLatin1String("json")) {
        return Outcome::failed(Outcome::WrongUsage,
                               {QStringLiteral("format-unknown"),
                                QT_TRANSLATE_NOOP("Message", "The command %1 cannot print “%2”: its formats are %3."),
                                {arguments.command, format, QStringList{QStringLiteral("csv"), QStringLiteral("json")}}});
    }
    const auto asked = specFrom(arguments, builtin.lookup());
    if (!asked)
        return Outcome::failed(Outcome::WrongUsage, asked.error());
    const auto data = readInput(arguments, builtin);
    if (!data)
        return Outcome::failed(Outcome::Unusable, data.error());
    const auto spec = specOf(*data, arguments, builtin.lookup());
    if (!spec)
        return Outcome::failed(Outcome::WrongUsage, spec.error());
    const auto numbers = numbersOf(data->releases, builtin.registry(), *spec, builtin.prices());
    if (!numbers)
        return Outcome::failed(Outcome::WrongUsage, numbers.error());
    const QByteArray output = format == QLatin1String("csv")
                                  ? valuesCsv(*numbers, *spec, builtin.registry())
                                  : valuesJson(*numbers, *spec, builtin.registry(), language);
    return {Outcome::Done, output, data->report.warnings};
}

} // namespace tradestrata
