// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/figurefiles.h"
#include "app/sessionio.h"
#include "app/specoptions.h"
#include "models/analysis/grouprows.h"
#include "models/data/joined.h"
#include "models/io/iomessages.h"
#include "models/io/lists.h"
#include "models/io/readers.h"
#include "models/numbers/computenumbers.h"
#include "models/numbers/numberparts.h"
#include "models/session/housestylefile.h"
#include "models/spec/ondata.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace tradestrata {

namespace {

Result<InputData> readSessionInput(const QString &path, const Builtin &builtin)
{
    const auto builtIn = builtin.releases();
    if (!builtIn)
        return builtIn.error();
    Progress progress;
    auto opened = looksLikePicture(path) ? openFigure(path, builtin, *builtIn)
                                         : openSession(path, builtin.layouts(), *builtIn, progress);
    if (!opened)
        return opened.error();
    InputData data = inputOf(opened->session);
    SessionTables found = sessionTables(opened->session.data, opened->tables);
    if (found.releases.isEmpty()) // without data there is no figure; the message names the missing file
        return opened->messages.isEmpty()
                   ? Message{QStringLiteral("session-without-data"), QT_TRANSLATE_NOOP("Message", "The session names no data.")}
                   : opened->messages.last();
    data.ownOfPartners = found.mirrors;
    auto [tables, mirrors, problems] = withMirrors(ReleaseList(found.releases), found.mirrors, builtin.registry());
    data.mirrors = std::move(mirrors);
    for (TablePtr &table : tables)
        table = withOwnGroups(table, data.groups);
    data.releases = ReleaseList(tables);
    data.report.warnings = opened->messages;
    data.sources = opened->figure ? opened->figure->sources : sourcesOf(opened->session.data, data.releases, builtin);
    data.figure = std::move(opened->figure);
    return data;
}

} // namespace

InputData inputOf(const Session &session)
{
    InputData data;
    data.figures = session.figures;
    data.current = session.current;
    data.groups = session.groups;
    data.published = session.published;
    data.series = session.series;
    data.style = session.style;
    return data;
}

PartnerRegistry InputData::registry(const Builtin &builtin) const
{
    return withSession(builtin.registry(), namesOnlyInFiles(releases.tables(), builtin.registry()), groups, style);
}

PartnerLookup InputData::lookup(const Builtin &builtin) const
{
    const auto names = namesOnlyInFiles(releases.tables(), builtin.registry());
    return names.isEmpty() ? builtin.lookup() : builtin.lookupWith(names);
}

Context InputData::context(const Builtin &builtin) const
{
    return builtin.context(releases.terms()).withOwn(published).withSeries(series);
}

bool mayBeInFile(const Message &error, const Arguments &arguments)
{
    if (error.id == QLatin1String("option-useless"))
        return namesSession(arguments) || namesPicture(arguments);
    return !arguments.inputs.isEmpty()
           && (error.id.startsWith(QLatin1String("unknown-partner")) || error.id.startsWith(QLatin1String("unknown-group")));
}

bool namesSession(const Arguments &arguments)
{
    return !arguments.inputs.isEmpty() && looksLikeSession(arguments.inputs.first());
}

bool namesPicture(const Arguments &arguments)
{
    return !arguments.inputs.isEmpty() && looksLikePicture(arguments.inputs.first());
}

RecordedSource sourceOf(const QString &path, const TradeTable &table)
{
    return {QFileInfo(path).fileName(), table.info().hash, std::nullopt};
}

namespace {

bool isUnused(const ImportReport &report, const QString &id)
{
    return std::ranges::find(report.unused, id, &Message::id) != report.unused.end();
}

} // namespace

std::optional<Message> whyUnused(const QList<ImportReport> &reports)
{
    for (const Message &each : reports.first().unused) {
        if (std::ranges::all_of(reports, [&](const ImportReport &report) { return isUnused(report, each.id); }))
            return each;
    }
    return std::nullopt;
}

namespace {

/// An option that another file has a use for is not unused.
void keepUnused(ImportReport &report, const ImportReport &other)
{
    report.unused.removeIf([&](const Message &each) { return !isUnused(other, each.id); });
}

/// What was read of several files, by the layout of the first.
void add(ImportReport &report, const ImportReport &other)
{
    for (const auto count : {&ImportReport::rowsRead, &ImportReport::rowsSkipped, &ImportReport::cellsUnreadable,
                             &ImportReport::yearsWithoutRow, &ImportReport::codesCombined, &ImportReport::codesUnknown})
        report.*count += other.*count;
    report.warnings += other.warnings;
    keepUnused(report, other);
}

Result<InputData> readOneFile(const QString &input, const ReadOptions &options, const Builtin &builtin)
{
    Progress progress;
    auto import = readDataFile(input, builtin.layouts(), options, progress);
    if (!import)
        return import.error();
    InputData data;
    data.releases = ReleaseList(import->tables());
    data.report = import->report;
    data.sources = {sourceOf(input, *import->table)};
    return data;
}

Result<InputData> readTogether(const QStringList &inputs, const ReadOptions &options, const Builtin &builtin)
{
    QList<TablePtr> tables;
    QList<RecordedSource> sources;
    ImportReport report;
    for (const QString &input : inputs) {
        Progress progress;
        auto import = readDataFile(input, builtin.layouts(), options, progress);
        if (!import)
            return import.error();
        tables.append(import->table);
        sources.append(sourceOf(input, *import->table));
        if (tables.size() == 1)
            report = import->report;
        else
            add(report, import->report);
    }
    const auto table = joined(tables);
    if (!table)
        return table.error();
    InputData data;
    data.releases = ReleaseList({*table});
    data.report = report;
    data.sources = sources;
    return data;
}

/// About the product that an option states where the file says nothing of it.
TablePtr aboutProduct(const TablePtr &table, const ImportReport &report, const QString &product)
{
    if (product.isEmpty() || !isUnused(report, QStringLiteral("product-unused")))
        return table;
    TableInfo info = table->info();
    info.product = product;
    return table->withInfo(std::move(info));
}

/// The data with what --mirror adds to them.
Result<InputData> withMirror(InputData data, const Arguments &arguments, ReadOptions options, const Builtin &builtin)
{
    const QString asked = arguments.value("mirror");
    const qsizetype sign = asked.indexOf(u'=');
    const bool isOther = sign >= 0;
    const bool namesSheet = isOther && !options.sheet.isEmpty();
    options.reporter = isOther ? asked.first(sign) : asked;
    if (isOther) {
        options.layout.clear();
        options.sheet.clear();
        options.roles.clear();
        options.keep.clear();
    }
    Progress progress;
    auto own = readDataFile(isOther ? asked.sliced(sign + 1) : arguments.inputs.first(), builtin.layouts(), options, progress);
    const bool statesItself = !own && isOther && own.error().id == QLatin1String("layout-states-itself");
    if (statesItself)
        own = readDataFile(asked.sliced(sign + 1), builtin.layouts(), ReadOptions(), progress);
    if (!own)
        return own.error();
    if (namesSheet) // it was read without
        own->report.unused.append(sheetUnused());
    const TablePtr table = aboutProduct(data.releases.newest(), data.report, own->table->info().product);
    own->table = aboutProduct(own->table, own->report, table->info().product);
    if (!statesItself)
        keepUnused(data.report, own->report);
    auto made = mirrored(table, *own->table, builtin.registry());
    if (!made)
        return made.error();
    data.releases = ReleaseList({made->table});
    if (isOther)
        data.sources.append(sourceOf(asked.sliced(sign + 1), *own->table));
    for (const auto &[flow, gap] : made->gaps)
        data.report.warnings.append(gap);
    data.ownOfPartners = {own->table};
    data.mirrors = {*std::move(made)};
    return data;
}

Result<InputData> readData(const Arguments &arguments, const Builtin &builtin)
{
    if (arguments.inputs.isEmpty()) {
        auto releases = builtin.releases();
        if (!releases)
            return releases.error();
        InputData data;
        data.sources = sourcesOf(*releases, builtin);
        data.releases = *std::move(releases);
        return data;
    }
    if (namesSession(arguments) || namesPicture(arguments))
        return readSessionInput(arguments.inputs.first(), builtin);
    const auto options = readOptionsFrom(arguments);
    if (!options)
        return options.error();
    auto data = arguments.has("together") ? readTogether(arguments.inputs, *options, builtin)
                                          : readOneFile(arguments.inputs.first(), *options, builtin);
    if (data && arguments.has("mirror"))
        data = withMirror(*std::move(data), arguments, *options, builtin);
    if (!data || data->report.unused.isEmpty())
        return data;
    const Message &why = data->report.unused.first();
    return arguments.inputs.size() > 1 ? why : why.inFile(QFileInfo(arguments.inputs.first()).fileName());
}

// In addition to the built-in figures and the session's.
std::optional<Message> addPublished(InputData &data, const QString &path, const Builtin &builtin)
{
    const QList<PublishedFigure> known = data.context(builtin).published;
    const auto read = readPublishedFile(path, builtin.lookup(), {known, data.groups});
    if (!read)
        return read.error();
    const QList<PublishedFigure> added = newAmong(*read, known);
    if (const qsizetype there = read->size() - added.size(); there > 0)
        data.report.warnings.append(knownAlready(int(there)).inFile(path));
    data.published += added;
    return std::nullopt;
}

// "cpi.csv", or "prices.csv=CPIAUCSL" for one column of several. A message if it cannot be read.
template<class Series>
std::optional<Message> readNamed(const char *option, const Arguments &arguments,
                                 Result<Series> (*readFile)(const QString &path, const QString &column), Series &series)
{
    if (!arguments.has(option))
        return std::nullopt;
    const QString text = arguments.value(option);
    const qsizetype equals = QFileInfo::exists(text) ? -1 : text.lastIndexOf(u'=');
    auto read = equals < 0 ? readFile(text, {}) : readFile(text.first(equals), text.sliced(equals + 1));
    if (!read)
        return read.error();
    series = *std::move(read);
    return std::nullopt;
}

} // namespace

Result<InputData> readInput(const Arguments &arguments, const Builtin &builtin)
{
    auto data = readData(arguments, builtin);
    if (data && arguments.has("published")) {
        if (const auto why = addPublished(*data, arguments.value("published"), builtin))
            return *why;
    }
    if (data) {
        auto why = readNamed("prices", arguments, readPriceFile, data->series.prices);
        if (!why)
            why = readNamed("recession-dates", arguments, readRecessionFile, data->series.recessions);
        if (why)
            return *why;
    }
    if (data && arguments.has("style")) {
        auto read = readHouseStyle(arguments.value("style"), data->lookup(builtin), data->groups);
        if (!read)
            return read.error();
        data->style = std::move(read->style);
        data->report.warnings += read->remarks;
    }
    if (!data || !arguments.has("own-events"))
        return data;
    const auto events = readEventFile(arguments.value("own-events"), builtin.lookup());
    if (!events)
        return events.error();
    data->ownEvents = *events;
    for (SessionFigure &figure : data->figures)
        figure.spec.ownEvents = *events;
    return data;
}

Result<InputData> readInputs(const Arguments &arguments, const Builtin &builtin)
{
    if (arguments.inputs.size() < 2 || arguments.has("together"))
        return readInput(arguments, builtin);
    if (arguments.has("released")) {
        return Message{QStringLiteral("released-needs-one"),
                       QT_TRANSLATE_NOOP("Message", "The option %1 states when one data file was released: use it "
                                                    "with a single file."),
                       {QStringLiteral("--released")}};
    }
    QList<TablePtr> tables;
    InputData all;
    QHash<QByteArray, QString> files; // by content
    for (const QString &input : arguments.inputs) {
        Arguments one = arguments;
        one.inputs = {input};
        auto data = readInput(one, builtin);
        if (!data)
            return data;
        for (const TablePtr &table : data->releases.tables()) {
            QByteArray hash = table->info().hash;
            if (!hash.isEmpty() && table->info().release)
                hash += table->info().release->toString().toLatin1(); // a file may contain several
            if (!hash.isEmpty() && files.contains(hash)) {
                return Message{QStringLiteral("release-twice"),
                               QT_TRANSLATE_NOOP("Message", "“%1” and “%2” hold the same release: give each release only once."),
                               {files[hash], input}};
            }
            files.insert(hash, input);
            tables.append(table);
        }
        all.report.warnings += data->report.warnings;
    }
    all.releases = ReleaseList(tables);
    return all;
}

namespace {

Message atNeedsOnePeriod()
{
    return {QStringLiteral("at-needs-one-period"),
            QT_TRANSLATE_NOOP("Message", "The option %1 is for a ranking, a table or releases, which draw one period: in a chart "
                                         "over time, mark a period with %2."),
            {QStringLiteral("--at"), QStringLiteral("--mark")}};
}

} // namespace

Result<FigureRequest> requestOf(const SessionFigure &figure, const Arguments &arguments, const PartnerLookup &lookup)
{
    const auto spec = specFrom(arguments, lookup, figure.spec);
    if (!spec)
        return spec.error();
    if (const auto why = whyNot(Extra::Events, *spec); why && arguments.has("own-events"))
        return *why;
    if (arguments.has("title-lead") && spec->title.isEmpty())
        return *needs("title-lead", "title", "TEXT");
    if (const auto why = whyNot(Extra::Published, *spec); why && arguments.has("published"))
        return *why;
    const auto at = periodAt(arguments, figure.view.cursor);
    if (at && arguments.has("at") && *at != PeriodRef::latest() && !spec->drawsOnePeriod())
        return atNeedsOnePeriod();
    return at ? Result<FigureRequest>(FigureRequest{*spec, *at}) : at.error();
}

namespace {

/// The notes that the numbers do not have by themselves: what --mirror has found, or what stands under an opened figure as
/// long as it is about the same.
Messages addedNotes(const InputData &data, const FigureSpec &spec)
{
    Messages notes = gapsAmong(data.mirrors, spec.flow, spec.selection.list);
    const FigureSpec *opened = data.figure ? &data.figures.first().spec : nullptr;
    if (opened && opened->flow == spec.flow && opened->selection == spec.selection) {
        for (const QString &note : data.figure->notes)
            notes.append(noteInWords(note));
    }
    return notes;
}

} // namespace

std::variant<ComputedFigure, Outcome> computedFigure(const InputData &data, const FigureRequest &request,
                                                     const Arguments &arguments, const Builtin &builtin, const QString &name)
{
    auto valid = unchanged(request.spec);
    if (const auto why = valid ? whyNotOnData(*valid, data.releases.terms(), data.context(builtin)) : std::nullopt)
        valid = *why;
    auto numbers = valid ? numbersOf(data.releases, data.registry(builtin), *valid, request.at, data.context(builtin))
                         : valid.error();
    if (!numbers)
        return Outcome::failed(Outcome::WrongUsage, numbers.error());
    const auto named = [&](const Message &message) { return name.isEmpty() ? message : message.inFile(name); };
    for (const Message &note : numbers->notes) {
        const bool isOutside = note.id == QLatin1String(afterWindow) || note.id == QLatin1String(beforeWindow);
        if (isOutside && arguments.has("at"))
            return Outcome::failed(Outcome::WrongUsage, named(note));
    }
    if (numbers->notMarked && arguments.has("mark"))
        return Outcome::failed(Outcome::WrongUsage, named(*numbers->notMarked));
    if (const auto mistake = numbers->title.mistake())
        return Outcome::failed(Outcome::WrongUsage, named(*mistake));
    auto why = numbers->title.why();
    if (why)
        why = named(*why);
    const Messages added = addedNotes(data, *valid);
    numbers->notes += added;
    return ComputedFigure{*valid, *std::move(numbers), why, request, added};
}

Outcome inWords(Outcome outcome, const Language &language)
{
    for (Message &message : outcome.messages)
        message = {message.id, "%1", {language.text(message)}};
    return outcome;
}

Result<FigureRequest> requestOf(const InputData &data, const Arguments &arguments, const PartnerLookup &lookup)
{
    if (data.figures.isEmpty()) {
        if (arguments.has("figure")) {
            return Message{QStringLiteral("figure-needs-session"),
                           QT_TRANSLATE_NOOP("Message", "The option --figure can only choose a figure of a session.")};
        }
        SessionFigure plain;
        plain.spec.ownEvents = data.ownEvents;
        for (const Mirrored &mirror : data.mirrors)
            plain.spec.selection.list += {mirror.partner, mirror.mirror};
        plain.spec.measure = measureOnData(plain.spec.measure, data.releases.terms().frequency);
        return requestOf(plain, arguments, lookup);
    }
    int figure = data.current;
    if (arguments.has("figure")) {
        const auto number = figureNumber(arguments, int(data.figures.size()));
        if (!number)
            return number.error();
        figure = *number - 1;
    }
    return requestOf(data.figures[figure], arguments, lookup);
}

namespace {

Message named(const TableInfo &info, Month last)
{
    if (!info.release)
        return {QStringLiteral("release-to"),
                QT_TRANSLATE_NOOP("Message", "that with data to %1"),
                {QVariant::fromValue(Period::month(last))}};
    return {QStringLiteral("release-of"),
            QT_TRANSLATE_NOOP("Message", "that of %1"),
            {QVariant::fromValue(Period::month(*info.release))}};
}

} // namespace

std::optional<Message> releasesLeftOut(const QList<TablePtr> &oldToNew, const TradeTable &taken, const QString &option)
{
    Messages left;
    std::optional<Month> newest;
    for (const TablePtr &table : oldToNew) {
        if (table.get() == &taken)
            continue;
        left.append(named(table->info(), table->last()));
        newest = std::max(newest, table->info().release);
    }
    if (left.isEmpty())
        return std::nullopt;
    const Message alone = named(taken.info(), taken.last());
    const int count = int(oldToNew.size());
    if (!newest) { // a release without a month cannot be chosen
        return Message{QStringLiteral("releases-left-out"),
                       QT_TRANSLATE_N_NOOP("Message", "Of %n release(s), only %1 is used, not %2."),
                       {QVariant::fromValue(alone), QVariant::fromValue(left)},
                       count};
    }
    return Message{QStringLiteral("releases-left-out"),
                   QT_TRANSLATE_N_NOOP("Message", "Of %n release(s), only %1 is used, not %2; choose another with %3."),
                   {QVariant::fromValue(alone), QVariant::fromValue(left), QStringLiteral("%1 %2").arg(option, newest->toString())},
                   count};
}

} // namespace tradestrata
