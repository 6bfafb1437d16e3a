// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/json.h"

#include <QJsonDocument>

namespace tradestrata {

namespace {

QJsonValue reason(Cell cell) { return cell.isBlank() ? QJsonValue(QLatin1String(blankKey(cell.blank))) : QJsonValue::Null; }

QJsonValue rank(int rank) { return rank == 0 ? QJsonValue::Null : QJsonValue(rank); }

QJsonArray codeList(const QList<PartnerCode> &codes)
{
    QJsonArray array;
    for (const PartnerCode code : codes)
        array.append(code.toString());
    return array;
}

QJsonArray monthList(const std::vector<MonthSpan> &spans)
{
    QJsonArray array;
    for (const MonthSpan span : spans) {
        for (Month month = span.first; month <= span.last; month = month + 1)
            array.append(month.toString());
    }
    return array;
}

QJsonObject releaseObject(const TradeTable &table)
{
    const TableInfo &info = table.info();
    return {{QStringLiteral("release"), json::release(table)},
            {QStringLiteral("first"), table.first().toString()},
            {QStringLiteral("last"), table.last().toString()},
            {QStringLiteral("rounding"), info.rounding},
            {QStringLiteral("hash"), QString::fromLatin1(info.hash)}};
}

/// Creates the objects, with the names of partners.
class DiffWriter
{
public:
    DiffWriter(const PartnerRegistry &registry, const Language &language)
        : m_registry(registry)
        , m_language(language)
    {
    }

    QJsonArray revisions(const std::vector<RevisedCell> &cells) const
    {
        QJsonArray array;
        for (const RevisedCell &cell : cells) {
            QJsonObject object = series(cell.key);
            object.insert(QStringLiteral("period"), cell.period.toString());
            object.insert(QStringLiteral("older"), json::dollars(cell.older));
            object.insert(QStringLiteral("newer"), json::dollars(cell.newer));
            object.insert(QStringLiteral("change"), json::dollars(cell.change()));
            object.insert(QStringLiteral("change_percent"), json::percent(cell.percent()));
            array.append(object);
        }
        return array;
    }

    QJsonArray blanks(const std::vector<BlankCell> &cells) const
    {
        QJsonArray array;
        for (const BlankCell &cell : cells) {
            QJsonObject object = series(cell.key);
            object.insert(QStringLiteral("period"), cell.month.toString());
            object.insert(QStringLiteral("older"), json::dollars(cell.older));
            object.insert(QStringLiteral("newer"), json::dollars(cell.newer));
            object.insert(QStringLiteral("older_blank"), reason(cell.older));
            object.insert(QStringLiteral("newer_blank"), reason(cell.newer));
            array.append(object);
        }
        return array;
    }

    static QString changeWord(const RowChange &change)
    {
        if (change.hasOtherCode())
            return QStringLiteral("code");
        return change.hasOtherName() ? QStringLiteral("name") : QStringLiteral("ended_code");
    }

    /// Rows added and removed: a partner's exports may be added without its imports.
    QJsonArray rows(const ReleaseDiff &diff) const
    {
        QJsonArray array;
        for (const auto &[rows, what] : {std::pair(&diff.came, "came"), std::pair(&diff.went, "went")}) {
            for (const TableRow &row : *rows) {
                QJsonObject object = series(row.key, row.name);
                object.insert(QStringLiteral("change"), QLatin1String(what));
                array.append(object);
            }
        }
        for (const RowChange &change : diff.changed) {
            QJsonObject object = series(change.newer, change.newerName);
            object.insert(QStringLiteral("change"), changeWord(change));
            object.insert(QStringLiteral("older_code"), change.older.partner.toString());
            object.insert(QStringLiteral("older_codes"), codeList(change.olderCodes));
            object.insert(QStringLiteral("newer_codes"), codeList(change.newerCodes));
            object.insert(QStringLiteral("older_name"), change.olderName);
            object.insert(QStringLiteral("newer_name"), change.newerName);
            array.append(object);
        }
        return array;
    }

    QJsonArray ranks(const std::vector<RankChanges> &changes) const
    {
        QJsonArray array;
        for (const RankChanges &ranks : changes) {
            QJsonArray moved;
            for (const RankMove &move : ranks.moved) {
                QJsonObject object = partner(move.partner);
                object.insert(QStringLiteral("older_rank"), rank(move.older));
                object.insert(QStringLiteral("newer_rank"), rank(move.newer));
                object.insert(QStringLiteral("older"), json::dollars(move.olderValue));
                object.insert(QStringLiteral("newer"), json::dollars(move.newerValue));
                moved.append(object);
            }
            array.append(QJsonObject{{QStringLiteral("flow"), QLatin1String(word(ranks.flow).key)},
                                     {QStringLiteral("measure"), QLatin1String(word(ranks.period.measure).key)},
                                     {QStringLiteral("period"), ranks.period.period.toString()},
                                     {QStringLiteral("compared"), ranks.comparable},
                                     {QStringLiteral("moved"), moved}});
        }
        return array;
    }

    QJsonArray claims(const std::vector<ClaimChange> &changes) const
    {
        QJsonArray array;
        for (const ClaimChange &claim : changes) {
            QJsonArray flipped;
            for (const Period &period : claim.flipped)
                flipped.append(period.toString());
            array.append(QJsonObject{{QStringLiteral("flow"), QLatin1String(word(claim.pair.flow).key)},
                                     {QStringLiteral("measure"), QLatin1String(word(claim.measure).key)},
                                     {QStringLiteral("period"), claim.period.toString()},
                                     {QStringLiteral("first"), partner(claim.pair.a)},
                                     {QStringLiteral("second"), partner(claim.pair.b)},
                                     {QStringLiteral("two_largest"), claim.largest},
                                     {QStringLiteral("older"), side(claim.pair, claim.olderA, claim.olderB)},
                                     {QStringLiteral("newer"), side(claim.pair, claim.newerA, claim.newerB)},
                                     {QStringLiteral("flipped"), claim.hasFlipped()},
                                     {QStringLiteral("flipped_periods"), flipped}});
        }
        return array;
    }

    QJsonArray titles(const std::vector<UntrueTitle> &titles) const
    {
        QJsonArray array;
        for (const UntrueTitle &title : titles)
            array.append(QJsonObject{{QStringLiteral("figure"), title.number},
                                     {QStringLiteral("name"), title.figure},
                                     {QStringLiteral("period"), title.period.toString()},
                                     {QStringLiteral("why"), m_language.text(title.why)}});
        return array;
    }

private:
    QJsonObject partner(PartnerCode code, const QString &sourceName = {}) const
    {
        const Partner *known = m_registry.partner(code);
        const bool named = known || m_registry.group(code) || sourceName.isEmpty();
        return {{QStringLiteral("iso3"), known ? known->iso3 : QString()},
                {QStringLiteral("code"), code.toString()},
                {QStringLiteral("name"), named ? m_language.name(code) : sourceName},
                {QStringLiteral("kind"), code.isGroup() ? QStringLiteral("group") : QStringLiteral("partner")}};
    }

    QJsonObject series(SeriesKey key, const QString &sourceName = {}) const
    {
        QJsonObject object = partner(key.partner, sourceName);
        object.insert(QStringLiteral("flow"), QLatin1String(word(key.flow).key));
        return object;
    }

    // One release's side of a claim.
    QJsonObject side(const ClaimPair &pair, Cell a, Cell b) const
    {
        const Leader leader = leaderOf(a.value, b.value);
        const bool leads = leader == Leader::First || leader == Leader::Second;
        return {{QStringLiteral("leader"),
                 leads ? QJsonValue(m_registry.columnName(leader == Leader::First ? pair.a : pair.b)) : QJsonValue::Null},
                {QStringLiteral("margin"), json::dollars(std::abs(a.value - b.value))},
                {QStringLiteral("first_value"), json::dollars(a)},
                {QStringLiteral("second_value"), json::dollars(b)}};
    }

    const PartnerRegistry &m_registry;
    const Language &m_language;
};

QJsonObject counts(const ReleaseDiff &diff)
{
    return {{QStringLiteral("compared"), diff.compared},
            {QStringLiteral("same"), diff.same()},
            {QStringLiteral("revised"), qint64(diff.revised.size())},
            {QStringLiteral("within_rounding"), qint64(diff.withinRounding.size())},
            {QStringLiteral("filled"), diff.filled()},
            {QStringLiteral("emptied"), diff.emptied()},
            {QStringLiteral("other_reason"), diff.otherReason()},
            {QStringLiteral("years_revised"), qint64(diff.revisedYears.size())},
            {QStringLiteral("years_within_rounding"), diff.yearsWithinRounding}};
}

} // namespace

QByteArray diffJson(const ComparedReleases &releases, const PartnerRegistry &registry, const Language &language)
{
    const ReleaseDiff &diff = releases.diff;
    const DiffWriter writer(registry, language);
    const QJsonValue common = diff.common ? QJsonValue(QJsonObject{{QStringLiteral("first"), diff.common->first.toString()},
                                                                   {QStringLiteral("last"), diff.common->last.toString()}})
                                          : QJsonValue::Null;
    QJsonObject root{{QStringLiteral("older"), releaseObject(*releases.older)},
                     {QStringLiteral("newer"), releaseObject(*releases.newer)},
                     {QStringLiteral("common"), common},
                     {QStringLiteral("same_figures"), diff.isEmpty()},
                     {QStringLiteral("new_periods"), monthList(diff.newMonths)},
                     {QStringLiteral("lost_periods"), monthList(diff.lostMonths)},
                     {QStringLiteral("cells"), counts(diff)},
                     {QStringLiteral("revised"), writer.revisions(diff.revised)},
                     {QStringLiteral("revised_years"), writer.revisions(diff.revisedYears)},
                     {QStringLiteral("blanks"), writer.blanks(diff.blanks)},
                     {QStringLiteral("partners"), writer.rows(diff)},
                     {QStringLiteral("ranks"), writer.ranks(diff.ranks)},
                     {QStringLiteral("claims"), writer.claims(diff.claims)}};
    if (releases.titles) // only for a session
        root.insert(QStringLiteral("titles"), writer.titles(*releases.titles));
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace tradestrata
