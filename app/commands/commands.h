// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/builtin.h"
#include "models/claims/claimtable.h"
#include "models/figure/figuretitle.h"
#include "models/io/import.h"
#include "models/io/mirror.h"
#include "models/releases/diff.h"
#include "models/session/figurerecord.h"
#include "models/session/session.h"

#include <QByteArray>

#include <variant>

namespace tradestrata {

/// The outcome of a command: exit status, output, and messages for standard error.
struct Outcome
{
    enum Status { Done = 0, Unusable = 1, WrongUsage = 2, NotHeld = 3 };
    int status = Done;
    QByteArray output;
    Messages messages;

    static Outcome failed(Status status, Message why) { return {status, {}, {std::move(why)}}; }
};

/// The data that a command works on: the file or session named on the command line, or the built-in data.
struct InputData
{
    ReleaseList releases;
    ImportReport report;
    QList<SessionFigure> figures;            ///< of a session; empty for data
    int current = 0;                         ///< which of them is in front
    QList<Event> ownEvents;                  ///< of the file that --own-events names
    QList<OwnGroup> groups;                  ///< of the session; the releases have their rows
    QList<PublishedFigure> published;        ///< of the session, and of the file that --published names
    OwnSeries series = {};                   ///< of the session, or the files that --prices and --recession-dates name
    QList<TablePtr> ownOfPartners = {};      ///< of the session, or the file that --mirror names; the releases have their rows
    std::vector<Mirrored> mirrors = {};      ///< what they have added to the data
    QList<RecordedSource> sources = {};      ///< the files that the data come from, or the built-in releases
    std::optional<FigureRecord> figure = {}; ///< of a picture of a figure
    HouseStyle style = {};                   ///< of the session or picture, or the file that --style names

    /// With the session's groups, and what only the files know.
    PartnerRegistry registry(const Builtin &builtin) const;
    PartnerLookup lookup(const Builtin &builtin) const;
    /// The built-in context with these published figures.
    Context context(const Builtin &builtin) const;
    /// The language about these data, including the names of the groups.
    Language named(const Language &language, const Builtin &builtin) const
    {
        return (groups.isEmpty() ? language : language.with(groups)).about(releases, builtin.registry());
    }
};
/// A session's, without its data.
InputData inputOf(const Session &session);
Result<InputData> readInput(const Arguments &arguments, const Builtin &builtin);
/// The same for several inputs, each of them a different release.
Result<InputData> readInputs(const Arguments &arguments, const Builtin &builtin);
/// Why an option that says how files are read has no use for any of them; `reports` has that of each.
std::optional<Message> whyUnused(const QList<ImportReport> &reports);
/// A data file as the file of a figure names it.
RecordedSource sourceOf(const QString &path, const TradeTable &table);
/// Whether a partner that is not known may be one that only the file knows, or an option without use for a plain figure one
/// for those of the session, so that the file must be read first.
bool mayBeInFile(const Message &error, const Arguments &arguments);
/// Whether the input is a session rather than data.
bool namesSession(const Arguments &arguments);
/// Whether it is a picture, which may carry a figure.
bool namesPicture(const Arguments &arguments);
/// What a command that uses a single release says about the other releases of a file, and how to choose one: `option`
/// is "--release". Nothing if there are no others.
std::optional<Message> releasesLeftOut(const QList<TablePtr> &oldToNew, const TradeTable &taken, const QString &option);

/// What a command draws, and the period of the cursor.
struct FigureRequest
{
    FigureSpec spec;
    PeriodRef at;
};
/// The session's figure named by --figure, or the current one, with the options applied; without a session, only the
/// options.
Result<FigureRequest> requestOf(const InputData &data, const Arguments &arguments, const PartnerLookup &lookup);
/// The options applied to a figure.
Result<FigureRequest> requestOf(const SessionFigure &figure, const Arguments &arguments, const PartnerLookup &lookup);

/// A figure with its numbers computed and its words evaluated.
struct ComputedFigure
{
    ValidSpec spec;
    Numbers numbers;
    std::optional<Message> whyNotTrue; ///< for a title that says who leads
    FigureRequest request;
    Messages added = {}; ///< notes among the numbers that they do not have by themselves
};
/// The figure, ready to be drawn, or why the command stops before: wrong usage. `name` is the name of one of several
/// figures, for the messages.
std::variant<ComputedFigure, Outcome> computedFigure(const InputData &data, const FigureRequest &request,
                                                     const Arguments &arguments, const Builtin &builtin, const QString &name = {});

/// With its messages in words, in which partners that only the files know have the names of the files.
Outcome inWords(Outcome outcome, const Language &language);

Outcome exportFigure(const Arguments &arguments, const Builtin &builtin, const Language &language);
Outcome printValues(const Arguments &arguments, const Builtin &builtin, const Language &language);
Outcome printClaims(const Arguments &arguments, const Builtin &builtin, const Language &language);
Outcome printDiff(const Arguments &arguments, const Builtin &builtin, const Language &language);
Outcome checkFile(const Arguments &arguments, const Builtin &builtin, const Language &language);
Outcome writeReport(const Arguments &arguments, const Builtin &builtin, const Language &language);
/// The same for a picture: what it carries, and what of it still holds. Needs a QApplication.
Outcome checkFigure(const Arguments &arguments, const Builtin &builtin, const Language &language);
Outcome convertFile(const Arguments &arguments, const Builtin &builtin, const Language &language);
Outcome printManual(const Arguments &arguments, const Builtin &builtin, const Language &language);

/// Claims as a table and sentences, and as JSON.
QByteArray claimsText(const std::vector<ReleaseClaims> &releases, const ClaimPair &pair, const Language &language);
QByteArray claimsJson(const std::vector<ReleaseClaims> &releases, const ClaimPair &pair, const PartnerRegistry &registry,
                      const Language &language);

/// Two releases of the data and what the newer one changed.
struct ComparedReleases
{
    TablePtr older;
    TablePtr newer;
    ReleaseDiff diff;
    std::optional<std::vector<UntrueTitle>> titles = {}; ///< of the given session, that are no longer true
};
/// The changes as tables and sentences (the largest of each kind), and in full as JSON.
QByteArray diffText(const ComparedReleases &releases, const PartnerRegistry &registry, const Language &language);
QByteArray diffJson(const ComparedReleases &releases, const PartnerRegistry &registry, const Language &language);

/// --help: commands and options in the language.
QString helpText(const Language &language);

/// Whether the words of a command line ask for something to be drawn, which needs a QApplication.
bool needsDrawing(const QStringList &words);
/// Runs the command line, except for printing.
Outcome runCommand(const QStringList &words, const Builtin &builtin, const Language &language);

} // namespace tradestrata
