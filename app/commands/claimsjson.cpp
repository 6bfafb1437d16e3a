// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/json.h"
#include "models/claims/claimwords.h"

#include <QJsonDocument>

namespace tradestrata {

namespace {

QJsonValue spelt(const std::optional<Period> &period) { return period ? QJsonValue(period->toString()) : QJsonValue::Null; }

QJsonArray listed(const std::vector<Period> &periods)
{
    QJsonArray array;
    for (const Period &period : periods)
        array.append(period.toString());
    return array;
}

/// Creates the objects, with the pair and the names of partners.
class ClaimsWriter
{
public:
    ClaimsWriter(const ClaimPair &pair, const PartnerRegistry &registry, const Language &language)
        : m_pair(pair)
        , m_registry(registry)
        , m_language(language)
    {
    }

    QJsonObject partner(PartnerCode code) const
    {
        const Partner *known = m_registry.partner(code);
        return {{QStringLiteral("iso3"), known ? known->iso3 : QString()},
                {QStringLiteral("code"), code.toString()},
                {QStringLiteral("name"), m_language.name(code)}};
    }

    QJsonObject release(const ReleaseClaims &claims) const
    {
        QJsonArray measures;
        for (const ClaimRow &row : claims.rows)
            measures.append(measure(row, *claims.compared));
        QJsonArray combined;
        for (const ReleasePart &part : claims.compared->info().parts)
            combined.append(QJsonObject{{QStringLiteral("release"), json::release(part.release)},
                                        {QStringLiteral("first"), part.months.first.toString()},
                                        {QStringLiteral("last"), part.months.last.toString()}});
        return {{QStringLiteral("release"), json::release(*claims.table)},
                {QStringLiteral("combines"), combined},
                {QStringLiteral("last"), claims.table->last().toString()},
                {QStringLiteral("measures"), measures},
                {QStringLiteral("at"), claims.cursor.toString()},
                {QStringLiteral("to_finish_first"), claims.finish ? QJsonValue(finish(*claims.finish)) : QJsonValue::Null},
                {QStringLiteral("hash"), QString::fromLatin1(claims.table->info().hash)}};
    }

private:
    QJsonValue leader(Leader leader) const
    {
        if (leader == Leader::First || leader == Leader::Second)
            return m_registry.columnName(leader == Leader::First ? m_pair.a : m_pair.b);
        return QJsonValue::Null;
    }

    QJsonObject measure(const ClaimRow &row, const TradeTable &table) const
    {
        const Claim &claim = row.claim;
        QJsonArray crossings;
        for (const auto &[period, to] : claim.crossings())
            crossings.append(QJsonObject{{QStringLiteral("period"), period.toString()}, {QStringLiteral("leader"), leader(to)}});
        const Blank blank = graver(claim.a.blank, claim.b.blank);
        return {{QStringLiteral("measure"), QLatin1String(word(claim.measure).key)},
                {QStringLiteral("period"), claim.period.toString()},
                {QStringLiteral("leader"), leader(claim.leader)},
                {QStringLiteral("margin"), json::dollars(claim.margin())},
                {QStringLiteral("margin_percent"), json::percent(claim.marginPercent())},
                {QStringLiteral("since"), spelt(claim.since())},
                {QStringLiteral("periods"), listed(claim.atOrAbove())},
                {QStringLiteral("level"), claim.leader == Leader::Level},
                {QStringLiteral("blank"), blank == Blank::None ? QJsonValue::Null : QJsonValue(QLatin1String(blankKey(blank)))},
                {QStringLiteral("lead_value"), json::dollars(claim.a.value)},
                {QStringLiteral("over_value"), json::dollars(claim.b.value)},
                {QStringLiteral("since_data_begin"), claim.sinceDataBegin()},
                {QStringLiteral("data_begin"), spelt(claim.dataBegin())},
                {QStringLiteral("first_since"), spelt(claim.firstSince())},
                {QStringLiteral("spells"), spells(claim)},
                {QStringLiteral("crossings"), crossings},
                {QStringLiteral("adjustment"), table.info().adjustment},
                {QStringLiteral("fragile"), row.fragility ? QJsonValue(fragile(*row.fragility)) : QJsonValue::Null},
                {QStringLiteral("universe"), row.universe ? QJsonValue(universe(*row.universe)) : QJsonValue::Null},
                {QStringLiteral("sentences"), json::messages(sentencesOf(row, m_pair, table), m_language)},
                {QStringLiteral("sentence"), m_language.paragraph(sentencesToPaste(row, m_pair, table))}};
    }

    QJsonArray spells(const Claim &claim) const
    {
        QJsonArray array;
        for (const LeadSpell &spell : claim.spells) {
            if (!spell.isLead())
                continue;
            array.append(QJsonObject{{QStringLiteral("leader"), leader(spell.leader)},
                                     {QStringLiteral("first"), (claim.firstPeriod + spell.first).toString()},
                                     {QStringLiteral("last"), (claim.firstPeriod + spell.last).toString()}});
        }
        return array;
    }

    QJsonObject fragile(const Fragility &fragility) const
    {
        QJsonArray cases;
        for (const PastRevision &past : fragility.past) {
            cases.append(QJsonObject{{QStringLiteral("release"), json::release(*past.older)},
                                     {QStringLiteral("last"), past.older->last().toString()},
                                     {QStringLiteral("period"), past.period.toString()},
                                     {QStringLiteral("revision"), json::dollars(past.dollars)},
                                     {QStringLiteral("revision_percent"), json::percent(past.percent)},
                                     {QStringLiteral("within_rounding"), past.withinRounding},
                                     {QStringLiteral("as_big"), past.undoes}});
        }
        return {{QStringLiteral("revision"), json::dollars(fragility.dollars)},
                {QStringLiteral("revision_percent"), json::percent(fragility.percent)},
                {QStringLiteral("as_big"), fragility.asBig()},
                {QStringLiteral("past"), int(fragility.past.size())},
                {QStringLiteral("cases"), cases}};
    }

    QJsonObject universe(const Universe &universe) const
    {
        const bool countries = !m_pair.a.isGroup() && !m_pair.b.isGroup();
        QJsonArray blocs;
        if (universe.bloc) {
            QJsonObject bloc = partner(europeanUnionCode);
            bloc.insert(QStringLiteral("value"), json::dollars(*universe.bloc));
            blocs.append(bloc);
        }
        return {{QStringLiteral("among"), countries ? QStringLiteral("single_countries") : QStringLiteral("groups")},
                {QStringLiteral("rank"), universe.rank ? QJsonValue(*universe.rank) : QJsonValue::Null},
                {QStringLiteral("larger_blocs"), blocs}};
    }

    QJsonObject finish(const ToFinishFirst &finish) const
    {
        return {{QStringLiteral("year"), finish.year.toString()},
                {QStringLiteral("first_month_left"), finish.left.first.toString()},
                {QStringLiteral("last_month_left"), finish.left.last.toString()},
                {QStringLiteral("more_than"), json::dollars(finish.ahead)},
                {QStringLiteral("did"), listed(finish.did)},
                {QStringLiteral("past_years"), int(finish.known.size())},
                {QStringLiteral("sentences"), json::messages(sentencesOf(finish, m_pair), m_language)}};
    }

    const ClaimPair &m_pair;
    const PartnerRegistry &m_registry;
    const Language &m_language;
};

} // namespace

QByteArray claimsJson(const std::vector<ReleaseClaims> &releases, const ClaimPair &pair, const PartnerRegistry &registry,
                      const Language &language)
{
    const ClaimsWriter writer(pair, registry, language);
    QJsonArray array;
    for (const ReleaseClaims &claims : releases)
        array.append(writer.release(claims));
    const QJsonObject root{{QStringLiteral("flow"), QLatin1String(word(pair.flow).key)},
                           {QStringLiteral("lead"), writer.partner(pair.a)},
                           {QStringLiteral("over"), writer.partner(pair.b)},
                           {QStringLiteral("releases"), array}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace tradestrata
