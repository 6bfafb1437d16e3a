// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/sessionio.h"
#include "app/specoptions.h"
#include "models/analysis/grouprows.h"
#include "models/io/readers.h"
#include "models/session/sessionfile.h"

#include <QFileInfo>

#include <future>

namespace tradestrata {

namespace {

// Dollars and euros, or adjusted and unadjusted figures, differ without a revision.
std::optional<Message> whyUnlike(const TableInfo &older, const TableInfo &newer)
{
    for (const auto part : {&TableInfo::currency, &TableInfo::basis, &TableInfo::adjustment}) {
        if (older.*part != newer.*part) {
            return Message{QStringLiteral("releases-unlike"),
                           QT_TRANSLATE_NOOP("Message", "The two files hold different kinds of figures, “%1” and "
                                                        "“%2”: they are not releases of the same data."),
                           {older.*part, newer.*part}};
        }
    }
    if (!haveOneSubject(older, newer))
        return Message{QStringLiteral("releases-of-others"),
                       QT_TRANSLATE_NOOP("Message",
                                         "The two files are about different data, by their reporter, product or frequency: they "
                                         "are not releases of the same data.")};
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
                                QT_TRANSLATE_NOOP("Message", "No title of the session makes a claim that can be checked.")});
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
    const auto released = bothReleasedFrom(arguments);
    if (!released)
        return Outcome::failed(Outcome::WrongUsage, released.error());
    const auto stated = readOptionsFrom(arguments);
    if (!stated)
        return Outcome::failed(Outcome::WrongUsage, stated.error());
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
    const Layouts &layouts = builtin.layouts(); // before the threads begin
    const auto read = [&](const QString &path, std::optional<Month> month) {
        Progress progress;
        ReadOptions options = *stated;
        options.released = month;
        return readDataFile(path, layouts, options, progress);
    };
    auto reading = std::async(std::launch::async, read, arguments.inputs[1], released->second); // in parallel
    const auto older = read(arguments.inputs[0], released->first);
    const auto newer = reading.get();
    for (const auto *import : {&older, &newer}) {
        if (!*import)
            return Outcome::failed(Outcome::Unusable, import->error());
    }
    if (const auto why = whyUnused({older->report, newer->report}))
        return Outcome::failed(Outcome::Unusable, *why);
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
                    arguments.wantsJson() ? diffJson(releases, registry, language) : diffText(releases, registry, language),
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
