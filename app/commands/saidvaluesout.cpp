// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/saidvaluesout.h"

#include <QJsonObject>

#include <cmath>

namespace tradestrata {

namespace {

qint64 saidDollars(double value) { return qint64(std::llround(value)); }

QString releaseOfSaid(const SaidValues &said)
{
    const auto month = said.release ? said.release->info().release : std::nullopt;
    return month ? month->toString() : QString();
}

QString dataTo(const SaidValues &said) { return said.release ? said.release->last().toString() : QString(); }

QString leaderOf(const SaidValues &said, const Numbers &numbers, const PartnerRegistry &registry)
{
    return said.leader < 0 ? QString() : registry.columnName(numbers.sums.shown[size_t(said.leader)].partner);
}

QByteArray quoted(QString text)
{
    return '"' + text.replace(u'"', QLatin1String("\"\"")).toUtf8() + '"';
}

} // namespace

QByteArray saidCsv(const Numbers &numbers, const PartnerRegistry &registry)
{
    QByteArray csv("period,published,source,release,data_to");
    for (const Column &column : numbers.sums.shown)
        csv += ',' + registry.columnName(column.partner).toUtf8();
    csv += ",leader,margin\n";
    for (const SaidValues &said : numbers.said) {
        const QByteArray day = said.isPublished() ? said.published.toString(Qt::ISODate).toUtf8() : QByteArray();
        csv += numbers.periods.front().toString().toUtf8() + ',' + day + ',' + (said.isPublished() ? quoted(said.source) : QByteArray())
               + ',' + releaseOfSaid(said).toUtf8() + ',' + dataTo(said).toUtf8();
        for (const Cell &cell : said.values)
            csv += ',' + (cell.isBlank() ? QByteArray() : QByteArray::number(saidDollars(cell.value)));
        const bool compared = said.leader >= 0 || said.level;
        csv += ',' + leaderOf(said, numbers, registry).toUtf8() + ',' + (compared ? QByteArray::number(saidDollars(said.margin)) : QByteArray())
               + '\n';
    }
    return csv;
}

QJsonArray saidJson(const Numbers &numbers, const PartnerRegistry &registry)
{
    QJsonArray all;
    for (const SaidValues &said : numbers.said) {
        QJsonArray values;
        for (size_t i = 0; i < said.values.size(); ++i) {
            const Cell cell = said.values[i];
            const PartnerCode code = numbers.sums.shown[i].partner;
            const Partner *partner = registry.partner(code);
            values.append(QJsonObject{{QStringLiteral("iso3"), partner ? partner->iso3 : QString()},
                                      {QStringLiteral("code"), code.toString()},
                                      {QStringLiteral("value"), cell.isBlank() ? QJsonValue::Null : QJsonValue(saidDollars(cell.value))},
                                      {QStringLiteral("rounding"), cell.isBlank() ? QJsonValue::Null : QJsonValue(said.rounding[i])}});
        }
        const QString leader = leaderOf(said, numbers, registry);
        const bool compared = said.leader >= 0 || said.level;
        all.append(QJsonObject{
            {QStringLiteral("published"), said.isPublished() ? said.published.toString(Qt::ISODate) : QString()},
            {QStringLiteral("source"), said.source},
            {QStringLiteral("release"), releaseOfSaid(said)},
            {QStringLiteral("last"), dataTo(said)},
            {QStringLiteral("values"), values},
            {QStringLiteral("leader"), leader.isEmpty() ? QJsonValue::Null : QJsonValue(leader)},
            {QStringLiteral("margin"), compared ? QJsonValue(saidDollars(said.margin)) : QJsonValue::Null}});
    }
    return all;
}

} // namespace tradestrata
