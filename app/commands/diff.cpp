// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/textcolumns.h"
#include "app/sessionio.h"
#include "app/specoptions.h"
#include "models/analysis/grouprows.h"
#include "models/figure/words.h"
#include "models/io/readers.h"
#include "models/items/changewords.h"
#include "models/language/phrases.h"
#include "models/session/sessionfile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <future>

namespace tradestrata {

namespace {

QJsonValue cellDollars(Cell cell) { return cell.isBlank() ? QJsonValue::Null : QJsonValue(qint64(std::llround(cell.value))); }

QJsonValue cellDollars(double value) { return cellDollars(Cell{value, std::isnan(value) ? Blank::Missing : Blank::None}); }

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
    return {{QStringLiteral("release"), info.release ? info.release->toString() : QString()},
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
            object.insert(QStringLiteral("older"), cellDollars(cell.older));
            object.insert(QStringLiteral("newer"), cellDollars(cell.newer));
            object.insert(QStringLiteral("change"), cellDollars(cell.change()));
            const auto percent = cell.percent();
            object.insert(QStringLiteral("change_percent"),
                          percent ? QJsonValue(std::round(*percent * 1e6) / 1e6) : QJsonValue::Null);
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
            object.insert(QStringLiteral("older"), cellDollars(cell.older));
            object.insert(QStringLiteral("newer"), cellDollars(cell.newer));
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
                object.insert(QStringLiteral("older"), cellDollars(move.olderValue));
                object.insert(QStringLiteral("newer"), cellDollars(move.newerValue));
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
                {QStringLiteral("margin"), cellDollars(std::abs(a.value - b.value))},
                {QStringLiteral("first_value"), cellDollars(a)},
                {QStringLiteral("second_value"), cellDollars(b)}};
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

namespace {

constexpr size_t mostRevisions = 10; // of a table; JSON contains all of them

QVariant run(MonthSpan span) { return QVariant::fromValue(span); }

/// Prints, in one language, what a newer release changed.
class DiffPrinter
{
public:
    DiffPrinter(const ComparedReleases &releases, const PartnerRegistry &registry, const Language &language)
        : m_releases(releases)
        , m_diff(releases.diff)
        , m_registry(registry)
        , m_language(language)
        , m_out(&m_text)
    {
    }

    QByteArray print()
    {
        line({QT_TRANSLATE_NOOP("Diff", "Older")}, described(*m_releases.older));
        line({QT_TRANSLATE_NOOP("Diff", "Newer")}, described(*m_releases.newer));
        m_out << '\n';
        summary();
        partners();
        if (!m_diff.revised.empty())
            revisions();
        ranks();
        leads();
        titles();
        m_out.flush();
        return m_text.toUtf8();
    }

private:
    QString say(Phrase phrase, int count = -1) const { return m_language.sentence("Diff", phrase, count); }
    QString label(OptionWord option) const { return m_language.sentence("Option", {option.label}); }
    QString number(qint64 value) const { return m_language.number(double(value), 0); }
    void line(Phrase phrase, const QString &value) { m_out << m_language.labelled(say(phrase), value) << '\n'; }
    void title(const QString &text) { m_out << '\n' << text << '\n'; }
    void item(const Message &message) { m_out << "- " << m_language.text(message) << '\n'; }
    void items(const Messages &messages)
    {
        for (const Message &message : messages)
            item(message);
    }

    QString described(const TradeTable &table) const
    {
        const QString to = m_language.monthYear(table.last());
        return table.info().release
                   ? say({QT_TRANSLATE_NOOP("Diff", "released in %1, data to %2")}).arg(m_language.monthYear(*table.info().release), to)
                   : say({QT_TRANSLATE_NOOP("Diff", "data to %1")}).arg(to);
    }

    void summary()
    {
        if (m_diff.isEmpty())
            item({QStringLiteral("diff-none"), QT_TRANSLATE_NOOP("Message", "The two releases hold the same figures."), {}});
        items(monthSentences(m_diff));
        if (!m_diff.common) {
            item({QStringLiteral("diff-apart"),
                  QT_TRANSLATE_NOOP("Message", "The two releases have no month in common, so nothing can be compared."),
                  {}});
            return;
        }
        item({QStringLiteral("diff-compared"),
              QT_TRANSLATE_NOOP("Message", "Monthly figures compared, in %1: %2, of which %3 are unchanged."),
              {run(*m_diff.common), m_diff.compared, m_diff.same()}});
        items(countSentences(m_diff));
    }

    QString namesOf(const std::vector<TableRow> &rows) const
    {
        QStringList names;
        for (const TableRow &row : rows) {
            const QString name = nameOf(row.key.partner, row.name, m_registry, m_language);
            if (!names.contains(name))
                names.append(name);
        }
        return m_language.parted(names);
    }

    void partners()
    {
        const auto isPrinted = [](const RowChange &change) { return change.hasOtherCode() || change.hasOtherName(); };
        if (m_diff.came.empty() && m_diff.went.empty() && std::ranges::none_of(m_diff.changed, isPrinted))
            return;
        title(say({QT_TRANSLATE_NOOP("Diff", "Partners and groups")}));
        if (!m_diff.came.empty())
            item({QStringLiteral("diff-came"), QT_TRANSLATE_NOOP("Message", "New: %1."), {namesOf(m_diff.came)}});
        if (!m_diff.went.empty())
            item({QStringLiteral("diff-went"), QT_TRANSLATE_NOOP("Message", "No longer included: %1."), {namesOf(m_diff.went)}});
        QSet<QString> printed; // exports and imports change in the same way
        for (const RowChange &change : m_diff.changed) {
            const QString name = nameOf(change.newer.partner, change.newerName, m_registry, m_language);
            for (const Message &message : rowSentences(change, name)) {
                const QString text = m_language.text(message);
                if (!printed.contains(text))
                    item(message);
                printed.insert(text);
            }
        }
    }

    QString millions(double dollars) const { return m_language.inUnit(dollars, MoneyUnit::Millions, 1); }

    void table(const QString &heading, const std::vector<RevisedCell> &cells)
    {
        if (cells.empty())
            return;
        title(heading);
        QList<QStringList> rows{{say({QT_TRANSLATE_NOOP("Diff", "Flow")}), say({QT_TRANSLATE_NOOP("Diff", "Partner")}),
                                 say({QT_TRANSLATE_NOOP("Diff", "Period")}), say({QT_TRANSLATE_NOOP("Diff", "Older")}),
                                 say({QT_TRANSLATE_NOOP("Diff", "Newer")}), say({QT_TRANSLATE_NOOP("Diff", "Change")}), QString()}};
        for (const RevisedCell &cell : cells) {
            const auto percent = cell.percent();
            rows.append({label(word(cell.key.flow)), nameIn(cell.key), m_language.period(cell.period, true), millions(cell.older),
                         millions(cell.newer), signedMillions(cell.change(), m_language),
                         percent ? m_language.finePercent(*percent) : QString()});
        }
        m_out << textColumns(rows, {3, 4, 5, 6});
    }

    QString nameIn(SeriesKey key) const
    {
        const TableRow *row = m_releases.newer->find(key);
        return nameOf(key.partner, row ? row->name : QString(), m_registry, m_language);
    }

    // Groups repeat the changes of their members and would crowd them out.
    static bool isPartner(const RevisedCell &cell) { return !cell.key.partner.isGroup(); }
    static bool isTotal(const RevisedCell &cell) { return cell.key.partner == worldCode; }

    static std::vector<RevisedCell> largest(std::vector<RevisedCell> cells, RevisionOrder order,
                                            bool (*belongs)(const RevisedCell &) = isPartner)
    {
        std::erase_if(cells, [&](const RevisedCell &cell) {
            return !belongs(cell) || (order == RevisionOrder::Percent && !cell.percent());
        });
        sortRevisions(cells, order);
        cells.erase(cells.begin() + qptrdiff(std::min(cells.size(), mostRevisions)), cells.end());
        return cells;
    }

    void revisions()
    {
        const QString unit = m_language.unitName(MoneyUnit::Millions);
        table(say({QT_TRANSLATE_NOOP("Diff", "Largest changes by month, in %1")}).arg(unit),
              largest(m_diff.revised, RevisionOrder::Size));
        table(say({QT_TRANSLATE_NOOP("Diff", "Largest changes by month, in per cent")}),
              largest(m_diff.revised, RevisionOrder::Percent));
        table(say({QT_TRANSLATE_NOOP("Diff", "Largest changes by calendar year, in %1")}).arg(unit),
              largest(m_diff.revisedYears, RevisionOrder::Size));
        table(say({QT_TRANSLATE_NOOP("Diff", "Largest changes of the total by calendar year, in %1")}).arg(unit),
              largest(m_diff.revisedYears, RevisionOrder::Size, isTotal));
    }

    void ranks()
    {
        if (m_diff.ranks.empty())
            return;
        title(say({QT_TRANSLATE_NOOP("Diff", "Ranks of the 15 largest partners")}));
        for (const RankChanges &ranks : m_diff.ranks)
            item(rankSentence(ranks, m_language));
    }

    QString leaderOf(const ClaimChange &claim, Leader leader) const
    {
        if (leader == Leader::Level)
            return say(QT_TRANSLATE_NOOP3("Diff", "level", "neither leads"));
        return m_language.name(leader == Leader::First ? claim.pair.a : claim.pair.b);
    }

    QString margin(Cell a, Cell b) const { return m_language.money(std::abs(a.value - b.value), 3); }

    void leads()
    {
        if (m_diff.claims.empty())
            return;
        title(say({QT_TRANSLATE_NOOP("Diff", "Who leads among the two largest partners")}));
        QList<QStringList> rows{{say({QT_TRANSLATE_NOOP("Diff", "Flow")}), say({QT_TRANSLATE_NOOP("Diff", "Measure")}),
                                 say({QT_TRANSLATE_NOOP("Diff", "Period")}), say({QT_TRANSLATE_NOOP("Diff", "Older")}), QString(),
                                 say({QT_TRANSLATE_NOOP("Diff", "Newer")}), QString(), QString()}};
        for (const ClaimChange &claim : m_diff.claims) {
            if (!claim.largest)
                continue;
            rows.append(
                {label(word(claim.pair.flow)), label(word(claim.measure)), periodHead(claim.measure, claim.period, 12, m_language),
                 leaderOf(claim, claim.olderLeader()), margin(claim.olderA, claim.olderB), leaderOf(claim, claim.newerLeader()),
                 margin(claim.newerA, claim.newerB), claim.hasFlipped() ? say({QT_TRANSLATE_NOOP("Diff", "flipped")}) : QString()});
        }
        m_out << textColumns(rows, {4, 6});
        flips();
    }

    void flips()
    {
        const auto hasFlips = [](const ClaimChange &claim) { return !claim.flipped.empty(); };
        if (std::ranges::none_of(m_diff.claims, hasFlips))
            return;
        title(say({QT_TRANSLATE_NOOP("Diff", "Leads that changed among the five largest partners, latest periods first")}));
        QList<QStringList> rows{{say({QT_TRANSLATE_NOOP("Diff", "Flow")}), say({QT_TRANSLATE_NOOP("Diff", "Measure")}),
                                 say({QT_TRANSLATE_NOOP("Diff", "Partners")}), say({QT_TRANSLATE_NOOP("Diff", "Periods")})}};
        for (const ClaimChange &claim : m_diff.claims) {
            if (hasFlips(claim)) {
                rows.append({label(word(claim.pair.flow)), label(word(claim.measure)),
                             m_language.list({m_language.name(claim.pair.a), m_language.name(claim.pair.b)}),
                             flippedPeriods(claim, m_language)});
            }
        }
        m_out << textColumns(rows, {});
    }

    void titles()
    {
        if (!m_releases.titles)
            return;
        title(say({QT_TRANSLATE_NOOP("Diff", "Titles of the session that became false")}));
        if (m_releases.titles->empty())
            item({QStringLiteral("titles-none"), QT_TRANSLATE_NOOP("Message", "None of those that were compared."), {}});
        for (const UntrueTitle &each : *m_releases.titles)
            item({QStringLiteral("title-became-false"),
                  QT_TRANSLATE_NOOP("Message", "Figure %1, “%2”: %3"),
                  {each.number, each.figure, QVariant::fromValue(each.why)}});
    }

    const ComparedReleases &m_releases;
    const ReleaseDiff &m_diff;
    const PartnerRegistry &m_registry;
    const Language &m_language;
    QString m_text;
    QTextStream m_out;
};

} // namespace

QByteArray diffText(const ComparedReleases &releases, const PartnerRegistry &registry, const Language &language)
{
    return DiffPrinter(releases, registry, language).print();
}

namespace {

// Dollars and euros, or adjusted and unadjusted figures, differ without a revision.
std::optional<Message> whyUnlike(const TableInfo &older, const TableInfo &newer)
{
    for (const auto part : {&TableInfo::unit, &TableInfo::basis, &TableInfo::adjustment}) {
        if (older.*part != newer.*part) {
            return Message{QStringLiteral("releases-unlike"),
                           QT_TRANSLATE_NOOP("Message", "The two files hold different kinds of figures, “%1” and "
                                                        "“%2”: they are not releases of the same data."),
                           {older.*part, newer.*part}};
        }
    }
    return std::nullopt;
}

std::optional<Message> whyWrongWayRound(const TradeTable &older, const TradeTable &newer)
{
    const auto before = older.info().release;
    const auto now = newer.info().release;
    const bool known = before && now; // a newer release may cover fewer months
    if (!known && newer.last() < older.last()) {
        return Message{QStringLiteral("releases-swapped"),
                       QT_TRANSLATE_NOOP("Message", "The data of the second file end in %1, before those of the "
                                                    "first, in %2: the changes are still shown from the first file "
                                                    "to the second."),
                       {QVariant::fromValue(Period::month(newer.last())), QVariant::fromValue(Period::month(older.last()))}};
    }
    if (known && *now < *before) {
        return Message{QStringLiteral("releases-swapped"),
                       QT_TRANSLATE_NOOP("Message", "The second file was released in %1, before the first, in %2: the "
                                                    "changes are still shown from the first file to the second."),
                       {QVariant::fromValue(Period::month(*now)), QVariant::fromValue(Period::month(*before))}};
    }
    return std::nullopt;
}

/// The release requested from a file: by --old-release or --new-release, else by the month that --released gives for
/// the file, if it contains several.
struct RequestedRelease
{
    const char *option;
    std::optional<Month> month;
    std::optional<Month> released;
};

// The named one of several releases in a file, else the newest.
Result<TablePtr> pick(const Import &import, const RequestedRelease &asked)
{
    const ReleaseList releases(import.tables());
    if (asked.month)
        return releases.pickOne(asked.month);
    const auto stated = releases.pickOne(asked.released);
    return stated ? stated : releases.newest();
}

std::optional<Message> leftOut(const Import &import, const TradeTable &taken, const RequestedRelease &asked, const QString &path)
{
    const bool chosen = asked.month || (asked.released && asked.released == taken.info().release);
    const auto left = releasesLeftOut(import.tables(), taken, QLatin1String("--") + QLatin1String(asked.option));
    return chosen || !left ? std::nullopt : std::optional(left->inFile(QFileInfo(path).fileName()));
}

// The newer release combined with the older; on its own if it is actually the older of the two.
ReleaseList withNewer(const TablePtr &older, const TablePtr &newer)
{
    ReleaseList both({older, newer});
    return both.alike().size() == 2 && both.alike().last() == newer ? both : ReleaseList({newer});
}

/// The titles of a session compared in two releases.
struct SessionTitles
{
    std::vector<UntrueTitle> untrue;
    Messages messages; ///< what was not compared
};

SessionTitles titlesIn(const Session &session, const ComparedReleases &releases, const Builtin &builtin)
{
    InputData data;
    data.groups = session.groups;
    data.published = session.published;
    const PartnerRegistry registry = data.registry(builtin);
    const Context context = data.context(builtin);
    const auto older = ReleaseList({withOwnGroups(releases.older, session.groups)});
    const auto newer = withNewer(older.tables().first(), withOwnGroups(releases.newer, session.groups));
    SessionTitles titles;
    QStringList frozen;
    QStringList otherPeriod;
    bool any = false;
    for (qsizetype i = 0; i < session.figures.size(); ++i) {
        const SessionFigure &figure = session.figures[i];
        const ComparedTitle title = comparedTitle(figure.spec, figure.view.cursor, older, newer, registry, context);
        any |= title.fate != TitleFate::NotChecked;
        if (title.fate == TitleFate::BecameFalse)
            titles.untrue.push_back({figure.name, int(i) + 1, title.period, *title.why});
        else if (title.fate == TitleFate::Frozen)
            frozen.append(figure.name);
        else if (title.fate == TitleFate::OtherPeriod)
            otherPeriod.append(figure.name);
    }
    if (!any)
        titles.messages.append({QStringLiteral("titles-unchecked"),
                                QT_TRANSLATE_NOOP("Message", "No title of the session makes a claim that can be checked."),
                                {}});
    if (!frozen.isEmpty())
        titles.messages.append(
            {QStringLiteral("titles-frozen"),
             QT_TRANSLATE_NOOP("Message", "Titles not compared, because their figures are frozen to a release: %1."),
             {frozen}});
    if (!otherPeriod.isEmpty())
        titles.messages.append(
            {QStringLiteral("titles-other-period"),
             QT_TRANSLATE_NOOP("Message", "Titles not compared, because they are about another period in the newer data: %1."),
             {otherPeriod}});
    return titles;
}

Result<ReadSession> readNamedSession(const QString &path, const PartnerRegistry &registry)
{
    const QString name = QFileInfo(path).fileName();
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    if (!looksLikeSession(path)) {
        return Message{QStringLiteral("not-a-session"),
                       QT_TRANSLATE_NOOP("Message", "“%1” is not a session, so there are no titles to compare."),
                       {name}};
    }
    auto read = readSession(*bytes, registry);
    return read ? withLegalSpecs(*std::move(read), registry) : Result<ReadSession>(read.error().inFile(name));
}

} // namespace

Outcome printDiff(const Arguments &arguments, const Builtin &builtin, const Language &language)
{
    const auto format = formatFrom(arguments, {QStringLiteral("text"), QStringLiteral("json")});
    if (!format)
        return Outcome::failed(Outcome::WrongUsage, format.error());
    const auto released = bothReleasedFrom(arguments);
    if (!released)
        return Outcome::failed(Outcome::WrongUsage, released.error());
    if (arguments.has("check") && !arguments.has("session"))
        return Outcome::failed(Outcome::WrongUsage, *needs("check", "session", "FILE"));
    RequestedRelease oldRelease{"old-release", {}, released->first};
    RequestedRelease newRelease{"new-release", {}, released->second};
    for (RequestedRelease *asked : {&oldRelease, &newRelease}) {
        if (const auto wrong = readMonth(arguments, asked->option, asked->month))
            return Outcome::failed(Outcome::WrongUsage, *wrong);
    }
    const PartnerRegistry &registry = builtin.registry();
    std::optional<ReadSession> session;
    if (arguments.has("session")) {
        auto named = readNamedSession(arguments.value("session"), registry);
        if (!named)
            return Outcome::failed(Outcome::Unusable, named.error());
        session = *std::move(named);
    }
    const auto read = [&](const QString &path, std::optional<Month> month) {
        Progress progress;
        return readDataFile(path, registry, month, progress);
    };
    auto reading = std::async(std::launch::async, read, arguments.inputs[1], released->second); // in parallel
    const auto older = read(arguments.inputs[0], released->first);
    const auto newer = reading.get();
    for (const auto *import : {&older, &newer}) {
        if (!*import)
            return Outcome::failed(Outcome::Unusable, import->error());
    }
    const auto oldPicked = pick(*older, oldRelease);
    const auto newPicked = pick(*newer, newRelease);
    for (const auto *picked : {&oldPicked, &newPicked}) {
        if (!*picked)
            return Outcome::failed(Outcome::WrongUsage, picked->error());
    }
    const TablePtr before = *oldPicked;
    const TablePtr now = *newPicked;
    if (const auto why = whyUnlike(before->info(), now->info()))
        return Outcome::failed(Outcome::Unusable, *why);
    ComparedReleases releases{before, now, diffOf(before, now, registry)};
    Messages notCompared;
    if (session) {
        SessionTitles titles = titlesIn(session->session, releases, builtin);
        releases.titles = std::move(titles.untrue);
        notCompared = session->mended + titles.messages;
    }
    Outcome outcome{Outcome::Done,
                    *format == QLatin1String("json") ? diffJson(releases, registry, language)
                                                     : diffText(releases, registry, language),
                    (*older).report.warnings + (*newer).report.warnings};
    for (const auto &left :
         {leftOut(*older, *before, oldRelease, arguments.inputs[0]), leftOut(*newer, *now, newRelease, arguments.inputs[1])}) {
        if (left)
            outcome.messages.append(*left);
    }
    if (const auto why = whyWrongWayRound(*before, *now))
        outcome.messages.append(*why);
    outcome.messages += notCompared;
    if (arguments.has("check") && !releases.titles->empty())
        outcome.status = Outcome::NotHeld;
    return outcome;
}

} // namespace tradestrata
