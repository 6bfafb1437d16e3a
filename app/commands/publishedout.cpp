// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/publishedout.h"

#include "app/commands/json.h"

#include <algorithm>
#include <iterator>

namespace tradestrata {

namespace {

QString agreementKey(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Agrees:
        return QStringLiteral("agrees");
    case Agreement::Differs:
        return QStringLiteral("differs");
    case Agreement::NotInRelease:
        return QStringLiteral("not_in_release");
    }
    Q_UNREACHABLE();
}

// The publication and its months, without the partner.
QJsonObject publicationJson(const PublishedFigure &figure)
{
    const WrittenMonths months = writtenMonths(figure.months);
    return {{QStringLiteral("published"), figure.date.toString(Qt::ISODate)},
            {QStringLiteral("source"), figure.source},
            {QStringLiteral("flow"), QLatin1String(word(figure.flow).key)},
            {QStringLiteral("measure"), months.measure},
            {QStringLiteral("period"), months.period}};
}

QJsonObject saysJson(const ReleaseValue &says)
{
    const bool isThere = says.agreement != Agreement::NotInRelease;
    return {{QStringLiteral("release"), json::release(*says.table)},
            {QStringLiteral("last"), says.table->last().toString()},
            {QStringLiteral("agreement"), agreementKey(says.agreement)},
            {QStringLiteral("value"), isThere ? json::dollars(says.value.value) : QJsonValue::Null},
            {QStringLiteral("difference"), isThere ? json::dollars(says.difference) : QJsonValue::Null},
            {QStringLiteral("difference_percent"), json::percent(says.percent)}};
}

} // namespace

QList<PublishedFigure> publishedWithin(const QList<PublishedFigure> &figures, const ReleaseList &releases)
{
    QList<PublishedFigure> within;
    for (const PublishedCheck &check : checkPublished(figures, releases)) {
        const auto has = [](const ReleaseValue &says) { return says.agreement != Agreement::NotInRelease; };
        if (std::ranges::any_of(check.releases, has))
            within.append(check.figure);
    }
    return within;
}

QJsonArray publishedJson(const QList<PublishedFigure> &figures, const ReleaseList &releases, const PartnerRegistry &registry)
{
    QJsonArray all;
    for (const PublishedCheck &check : checkPublished(publishedWithin(figures, releases), releases)) {
        const Partner *partner = registry.partner(check.figure.partner);
        QJsonArray says;
        std::ranges::transform(check.releases, std::back_inserter(says), saysJson);
        QJsonObject object = publicationJson(check.figure);
        object.insert(QStringLiteral("iso3"), partner ? partner->iso3 : QString());
        object.insert(QStringLiteral("code"), check.figure.partner.toString());
        object.insert(QStringLiteral("value"), json::dollars(check.figure.value));
        object.insert(QStringLiteral("rounding"), check.figure.rounding);
        object.insert(QStringLiteral("releases"), says);
        all.append(object);
    }
    return all;
}

QJsonArray publishedClaimsJson(const QList<PublishedFigure> &figures, const ReleaseList &releases, const PartnerRegistry &registry)
{
    QJsonArray all;
    for (const PublishedClaim &claim : checkPublishedClaims(publishedWithin(figures, releases), releases, registry)) {
        QJsonArray says;
        for (const ReleaseLeader &leader : claim.releases) {
            const bool known = leader.leader != Leader::Unknown;
            says.append(QJsonObject{{QStringLiteral("release"), json::release(*leader.table)},
                                    {QStringLiteral("last"), leader.table->last().toString()},
                                    {QStringLiteral("holds"), known ? QJsonValue(leader.leader == Leader::First) : QJsonValue::Null},
                                    {QStringLiteral("margin"), known ? json::dollars(leader.margin) : QJsonValue::Null}});
        }
        QJsonObject object = publicationJson(claim.first);
        object.insert(QStringLiteral("lead"), registry.columnName(claim.first.partner));
        object.insert(QStringLiteral("over"), registry.columnName(claim.second.partner));
        object.insert(QStringLiteral("margin"), json::dollars(claim.first.value - claim.second.value));
        object.insert(QStringLiteral("releases"), says);
        all.append(object);
    }
    return all;
}

} // namespace tradestrata
