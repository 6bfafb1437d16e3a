// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/textcolumns.h"
#include "app/specoptions.h"
#include "models/claims/claimwords.h"
#include "models/figure/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <cmath>

namespace tradestrata {

namespace {

QJsonValue dollars(double value) { return std::isnan(value) ? QJsonValue::Null : QJsonValue(qint64(std::llround(value))); }

QJsonValue percent(std::optional<double> value) { return value ? QJsonValue(std::round(*value * 1e6) / 1e6) : QJsonValue::Null; }

QJsonValue spelt(const std::optional<Period> &period) { return period ? QJsonValue(period->toString()) : QJsonValue::Null; }

QJsonArray listed(const std::vector<Period> &periods)
{
    QJsonArray array;
    for (const Period &period : periods)
        array.append(period.toString());
    return array;
}

QString releaseOf(const TradeTable &table) { return table.info().release ? table.info().release->toString() : QString(); }

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
            combined.append(QJsonObject{{QStringLiteral("release"), part.release ? part.release->toString() : QString()},
                                        {QStringLiteral("first"), part.months.first.toString()},
                                        {QStringLiteral("last"), part.months.last.toString()}});
        return {{QStringLiteral("release"), releaseOf(*claims.table)},
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
                {QStringLiteral("margin"), dollars(claim.margin())},
                {QStringLiteral("margin_percent"), percent(claim.marginPercent())},
                {QStringLiteral("since"), spelt(claim.since())},
                {QStringLiteral("periods"), listed(claim.atOrAbove())},
                {QStringLiteral("level"), claim.leader == Leader::Level},
                {QStringLiteral("blank"), blank == Blank::None ? QJsonValue::Null : QJsonValue(QLatin1String(blankKey(blank)))},
                {QStringLiteral("lead_value"), dollars(claim.a.value)},
                {QStringLiteral("over_value"), dollars(claim.b.value)},
                {QStringLiteral("since_data_begin"), claim.sinceDataBegin()},
                {QStringLiteral("data_begin"), spelt(claim.dataBegin())},
                {QStringLiteral("first_since"), spelt(claim.firstSince())},
                {QStringLiteral("spells"), spells(claim)},
                {QStringLiteral("crossings"), crossings},
                {QStringLiteral("adjustment"), table.info().adjustment},
                {QStringLiteral("fragile"), row.fragility ? QJsonValue(fragile(*row.fragility)) : QJsonValue::Null},
                {QStringLiteral("universe"), row.universe ? QJsonValue(universe(*row.universe)) : QJsonValue::Null},
                {QStringLiteral("sentences"), sentences(sentencesOf(row, m_pair, table))},
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
            cases.append(QJsonObject{{QStringLiteral("release"), releaseOf(*past.older)},
                                     {QStringLiteral("last"), past.older->last().toString()},
                                     {QStringLiteral("period"), past.period.toString()},
                                     {QStringLiteral("revision"), dollars(past.dollars)},
                                     {QStringLiteral("revision_percent"), percent(past.percent)},
                                     {QStringLiteral("within_rounding"), past.withinRounding},
                                     {QStringLiteral("as_big"), past.undoes}});
        }
        return {{QStringLiteral("revision"), dollars(fragility.dollars)},
                {QStringLiteral("revision_percent"), percent(fragility.percent)},
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
            bloc.insert(QStringLiteral("value"), dollars(*universe.bloc));
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
                {QStringLiteral("more_than"), dollars(finish.ahead)},
                {QStringLiteral("did"), listed(finish.did)},
                {QStringLiteral("past_years"), int(finish.known.size())},
                {QStringLiteral("sentences"), sentences(sentencesOf(finish, m_pair))}};
    }

    QJsonArray sentences(const Messages &messages) const
    {
        QJsonArray array;
        for (const Message &message : messages)
            array.append(QJsonObject{{QStringLiteral("id"), message.id}, {QStringLiteral("text"), m_language.text(message)}});
        return array;
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

namespace {

/// Prints the claims of releases in one language.
class ClaimsPrinter
{
public:
    ClaimsPrinter(const ClaimPair &pair, const Language &language)
        : m_pair(pair)
        , m_language(language)
        , m_out(&m_text)
    {
    }

    void print(const ReleaseClaims &claims)
    {
        if (!m_text.isEmpty())
            m_out << '\n';
        head(claims);
        table(claims);
        for (const ClaimRow &row : claims.rows)
            section(label(word(row.claim.measure)), sentencesOf(row, m_pair, *claims.compared));
        if (claims.finish)
            section(say({QT_TRANSLATE_NOOP("Claims", "The year under way")}), sentencesOf(*claims.finish, m_pair));
    }

    QByteArray bytes()
    {
        m_out.flush();
        return m_text.toUtf8();
    }

private:
    QString say(Phrase phrase) const { return m_language.sentence("Claims", phrase); }
    QString label(OptionWord option) const { return m_language.sentence("Option", {option.label}); }
    void line(Phrase phrase, const QString &value) { m_out << m_language.labelled(say(phrase), value) << '\n'; }

    void head(const ReleaseClaims &claims)
    {
        const TradeTable &table = *claims.compared;
        const QString over = m_language.contracted(
            say({QT_TRANSLATE_NOOP("Claims", "%1 over %2")}).arg(m_language.name(m_pair.a), m_language.name(m_pair.b)));
        m_out << m_language.labelled(label(word(m_pair.flow)), over) << '\n';
        line({QT_TRANSLATE_NOOP("Claims", "Release")}, table.info().release
                                                           ? m_language.monthYear(*table.info().release)
                                                           : say({QT_TRANSLATE_NOOP("Claims", "not stated in the file")}));
        if (!table.info().parts.empty())
            line({QT_TRANSLATE_NOOP("Claims", "Older months")}, m_language.list(olderReleases(table)));
        line({QT_TRANSLATE_NOOP("Claims", "Data to")}, m_language.monthYear(table.last()));
        line({QT_TRANSLATE_NOOP("Claims", "As of")}, m_language.monthYear(claims.cursor));
        m_out << '\n';
    }

    // "March 2026 (to December 2024)", for each release but the newest.
    QStringList olderReleases(const TradeTable &table) const
    {
        QStringList names;
        for (const ReleasePart &part : table.info().parts) {
            if (part.release == table.info().release)
                continue;
            const QString name = part.release ? m_language.monthYear(*part.release)
                                              : say({QT_TRANSLATE_NOOP("Claims", "not stated in the file")});
            names.append(say({QT_TRANSLATE_NOOP("Claims", "%1 (to %2)")}).arg(name, m_language.monthYear(part.months.last)));
        }
        return names;
    }

    QString leaderText(const Claim &claim) const
    {
        if (claim.leader == Leader::Level)
            return say(QT_TRANSLATE_NOOP3("Claims", "level", "neither leads"));
        return claim.hasLeader() ? m_language.name(claim.holds() ? m_pair.a : m_pair.b) : QString();
    }

    QString sinceText(const Claim &claim) const
    {
        if (claim.sinceDataBegin())
            return say({QT_TRANSLATE_NOOP("Claims", "data start")});
        return claim.since() ? m_language.period(*claim.since(), true) : QString();
    }

    QStringList cellsOf(const Claim &claim) const
    {
        const auto percent = claim.marginPercent();
        return {label(word(claim.measure)),
                periodHead(claim.measure, claim.period, 12, m_language),
                leaderText(claim),
                claim.hasLeader() ? m_language.money(claim.margin(), 2) : QString(),
                claim.hasLeader() && percent ? m_language.finePercent(*percent) : QString(),
                sinceText(claim)};
    }

    void table(const ReleaseClaims &claims)
    {
        QList<QStringList> lines{{say({QT_TRANSLATE_NOOP("Claims", "Measure")}), say({QT_TRANSLATE_NOOP("Claims", "Period")}),
                                  say({QT_TRANSLATE_NOOP("Claims", "Leader")}), say({QT_TRANSLATE_NOOP("Claims", "Margin")}),
                                  QString(), say({QT_TRANSLATE_NOOP("Claims", "Since")})}};
        for (const ClaimRow &row : claims.rows)
            lines.append(cellsOf(row.claim));
        m_out << textColumns(lines, {3, 4});
    }

    void section(const QString &name, const Messages &sentences)
    {
        m_out << '\n' << name << '\n';
        for (const Message &sentence : sentences)
            m_out << "- " << m_language.text(sentence) << '\n';
    }

    const ClaimPair &m_pair;
    const Language &m_language;
    QString m_text;
    QTextStream m_out;
};

} // namespace

QByteArray claimsText(const std::vector<ReleaseClaims> &releases, const ClaimPair &pair, const Language &language)
{
    ClaimsPrinter printer(pair, language);
    for (const ReleaseClaims &claims : releases)
        printer.print(claims);
    return printer.bytes();
}

namespace {

QStringList claimMeasureKeys()
{
    QStringList keys;
    for (const Measure measure : claimMeasures)
        keys.append(QLatin1String(word(measure).key));
    return keys;
}

std::optional<Message> whyNot(const Arguments &arguments)
{
    if (!arguments.has("lead") || !arguments.has("over")) {
        return Message{QStringLiteral("claim-incomplete"),
                       QT_TRANSLATE_NOOP("Message",
                                         "Name the partners to compare with --lead and --over, such as --lead MX --over CA."),
                       {}};
    }
    if (arguments.has("measure") && !claimMeasureKeys().contains(arguments.value("measure"))) {
        return Message{QStringLiteral("option-value"),
                       QT_TRANSLATE_NOOP("Message", "The option %1 cannot be “%2”: it must be one of %3."),
                       {QStringLiteral("--measure"), arguments.value("measure"), claimMeasureKeys()}};
    }
    if (arguments.has("require") && !arguments.has("measure")) {
        return Message{QStringLiteral("require-needs-measure"),
                       QT_TRANSLATE_NOOP("Message",
                                         "The option %1 needs %2: without a measure a claim is neither true nor false."),
                       {QStringLiteral("--require"), QStringLiteral("--measure")}};
    }
    return std::nullopt;
}

Result<ClaimQuestion> questionFrom(const Arguments &arguments, const PartnerLookup &lookup)
{
    if (const auto why = whyNot(arguments))
        return *why;
    const auto spec = specFrom(arguments, lookup);
    if (!spec)
        return spec.error();
    const auto at = periodAt(arguments, PeriodRef::latest());
    if (!at)
        return at.error();
    ClaimQuestion question{{spec->flow, {}, {}}, std::nullopt, *at, spec->release};
    if (arguments.has("measure"))
        question.measure = spec->measure;
    for (const auto &[option, code] : {std::pair("lead", &question.pair.a), std::pair("over", &question.pair.b)}) {
        const auto found = lookup.resolve(arguments.value(option));
        if (!found)
            return found.error();
        *code = *found;
    }
    return question;
}

} // namespace

Outcome printClaims(const Arguments &arguments, const Builtin &builtin, const Language &language)
{
    const auto format = formatFrom(arguments, {QStringLiteral("text"), QStringLiteral("json")});
    if (!format)
        return Outcome::failed(Outcome::WrongUsage, format.error());
    const auto question = questionFrom(arguments, builtin.lookup());
    if (!question)
        return Outcome::failed(Outcome::WrongUsage, question.error());
    const auto data = readInputs(arguments, builtin);
    if (!data) {
        const QString &id = data.error().id;
        const bool usage = id == QLatin1String("released-needs-one") || id == QLatin1String("release-twice");
        return Outcome::failed(usage ? Outcome::WrongUsage : Outcome::Unusable, data.error());
    }
    const auto claims = claimsOf(data->releases, builtin.registry(), *question);
    if (!claims)
        return Outcome::failed(Outcome::WrongUsage, claims.error());
    Outcome outcome{Outcome::Done,
                    *format == QLatin1String("json") ? claimsJson(*claims, question->pair, builtin.registry(), language)
                                                     : claimsText(*claims, question->pair, language),
                    data->report.warnings};
    const ReleaseClaims &newest = claims->back();
    if (arguments.has("require") && !newest.rows.front().claim.holds()) {
        outcome.status = Outcome::NotHeld;
        outcome.messages.append(whyNotHeld(newest.rows.front().claim, question->pair, *newest.compared));
    }
    return outcome;
}

} // namespace tradestrata
