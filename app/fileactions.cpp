// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fileactions.h"

#include "app/figurefiles.h"
#include "models/io/lists.h"
#include "models/io/readers.h"
#include "models/session/datarefs.h"
#include "models/session/housestylefile.h"
#include "models/spec/ondata.h"
#include "models/spec/rules.h"

#include <QApplication>
#include <QFileInfo>
#include <QLockFile>
#include <QWidget>

#include <algorithm>

namespace tradestrata {

namespace {

constexpr int progressAfter = 200; // milliseconds
constexpr int lockedAtMost = 2000;

QString storyPath(const QString &language) { return QStringLiteral(":/sessions/mexico-passes-canada_%1.strata").arg(language); }

QString lockPath(const QString &path)
{
    const QFileInfo file(path);
    return QStringLiteral("%1/.%2.lock").arg(file.absolutePath(), file.fileName());
}

Message beingWritten(const QString &path)
{
    return {QStringLiteral("session-being-written"),
            QT_TRANSLATE_NOOP("Message", "“%1” is being written by another window; it was not saved."),
            {QFileInfo(path).fileName()}};
}

/// The tables, with the month of release given by the user for those that do not state one.
SourceTables released(const SourceTables &tables, std::optional<Month> month)
{
    QList<TablePtr> stated = tables.tables();
    for (TablePtr &table : stated) {
        if (!month || table->info().release)
            continue;
        TableInfo info = table->info();
        info.release = month;
        table = table->withInfo(std::move(info));
    }
    return SourceTables(stated);
}

bool saysAll(const SourceTables &tables)
{
    return std::ranges::all_of(tables.tables(), [](const TablePtr &table) { return table->info().release.has_value(); });
}

QString releaseText(const TradeTable &table, const Language &language)
{
    const auto &release = table.info().release;
    return language.monthYear(release ? *release : table.last());
}

OpenedData questionAbout(const QString &name, const SourceTables &tables, const Language &language)
{
    OpenedData data;
    data.name = name;
    Month first = tables.tables().first()->first();
    Month last = tables.tables().first()->last();
    QStringList stated;
    for (const TablePtr &table : tables.tables()) {
        first = std::min(first, table->first());
        last = std::max(last, table->last());
        if (table->info().release)
            stated.append(table->info().release->toString());
    }
    data.reach = QStringLiteral("%1–%2").arg(language.monthYear(first), language.monthYear(last));
    data.stated = saysAll(tables) ? stated.join(QStringLiteral(", ")) : QString();
    return data;
}

} // namespace

FileActions::FileActions(FigureSource &source, const Builtin &builtin, const FigureFonts &fonts, Questions questions,
                         QWidget *window)
    : QObject(window)
    , m_source(source)
    , m_builtin(builtin)
    , m_fonts(fonts)
    , m_questions(std::move(questions))
    , m_window(window)
{
    m_progress.setInterval(progressAfter);
    connect(&m_progress, &QTimer::timeout, this, [this] {
        if (m_task)
            emit progressed(m_task->permille(), m_what);
    });
}

FileActions::~FileActions() = default;

ReleaseList FileActions::builtInReleases() const
{
    const auto releases = m_builtin.releases();
    return releases ? *releases : ReleaseList();
}

void FileActions::start(const QString &what, Work work, std::function<void(OpenedSession)> then, AskOn askOn)
{
    stop();
    m_what = what;
    m_then = std::move(then);
    m_askOn = std::move(askOn);
    m_task = std::make_unique<Task<Result<OpenedSession>>>(std::move(work));
    m_task->then(this, [this](Result<OpenedSession> result) { finish(std::move(result)); });
    m_progress.start();
}

void FileActions::finish(Result<OpenedSession> result)
{
    m_progress.stop();
    emit progressed(-1, {});
    m_task.reset();
    const AskOn askOn = std::exchange(m_askOn, {});
    if (!result) {
        if (!askOn || !askOn(result.error()))
            emit messageReported(result.error(), true);
        return;
    }
    const auto then = std::exchange(m_then, {});
    if (then)
        then(*std::move(result));
}

void FileActions::stop()
{
    if (m_task)
        m_task->stop();
}

void FileActions::take(OpenedSession opened, const QString &path)
{
    m_hash = opened.hash;
    m_missing = opened.missing;
    m_source.document().reset(std::move(opened.session), std::move(opened.tables), path);
    for (const Message &message : opened.messages) {
        if (std::ranges::find(m_missing, message, &MissingData::why) == m_missing.end()) // asked for, one after the other
            emit messageReported(message, false);
    }
    sayMissing();
}

void FileActions::sayMissing()
{
    const auto missing = m_source.document().missingData();
    if (!missing)
        return;
    const auto known = std::ranges::find(m_missing, *missing, &MissingData::ref);
    emit dataMissing(known == m_missing.end() ? dataMoved(*missing) : known->why);
}

Messages FileActions::problems() const
{
    const Document &document = m_source.document();
    return problemsAmong(document.session().data, document.sources(), m_builtin.registry());
}

void FileActions::openStory()
{
    if (!mayClose())
        return;
    Progress progress;
    auto opened = openSession(storyPath(m_source.windowLanguage().code()), m_builtin.layouts(), builtInReleases(), progress);
    if (!opened) {
        emit messageReported(opened.error(), true);
        return;
    }
    take(*std::move(opened), {});
}

void FileActions::restore(const RecoveryCopy &copy)
{
    if (!mayClose())
        return;
    const ReleaseList builtIn = builtInReleases();
    const QString folder = copy.path.isEmpty() ? QString() : QFileInfo(copy.path).absolutePath();
    start(
        copy.name().isEmpty() ? tr("unsaved session") : copy.name(),
        [session = copy.session, folder, builtIn, layouts = m_builtin.layouts()](Progress &progress) -> Result<OpenedSession> {
            return withData(session, folder, layouts, builtIn, progress);
        },
        [this, copy](OpenedSession restored) {
            if (QFileInfo(copy.path).lastModified() <= copy.time) // otherwise another program has written it since
                restored.hash = hashOfFile(copy.path);
            take(std::move(restored), copy.path);
            m_source.document().setUnsaved();
            discard(copy);
        });
}

void FileActions::openAsked()
{
    const QStringList paths = m_questions.openFiles(m_window);
    if (!paths.isEmpty())
        open(paths);
}

void FileActions::addOwnEvents()
{
    const QString path = m_questions.files.openEvents(m_window, QFileInfo(m_source.document().path()).path());
    if (path.isEmpty())
        return;
    const auto events = readEventFile(path, m_builtin.lookup());
    if (!events) {
        emit messageReported(events.error(), true);
        return;
    }
    FigureSpec spec = m_source.spec();
    if (const auto why = whyNot(Extra::Events, spec)) {
        emit messageReported(*why, true);
        return;
    }
    spec.ownEvents = *events;
    m_source.document().editSpec(spec, tr("Add Your Own Events"));
}

void FileActions::open(const QString &path, Ask ask)
{
    if (looksLikePicture(path))
        readPictureFile(path);
    else if (looksLikeHouseStyle(path))
        openStyle(path);
    else
        looksLikeSession(path) ? readSessionFile(path) : readData(path, ask);
}

// A session of its own, which has no file yet: the picture stays as it is.
void FileActions::readPictureFile(const QString &path)
{
    if (!mayClose())
        return;
    const ReleaseList builtIn = builtInReleases();
    start(
        QFileInfo(path).fileName(), [this, path, builtIn](Progress &) { return openFigure(path, m_builtin, builtIn); },
        [this, path](OpenedSession openedFigure) {
            SessionFigure &figure = openedFigure.session.figures.first();
            if (figure.name.isEmpty())
                figure.name = QFileInfo(path).completeBaseName();
            const QString language = openedFigure.figure->language;
            if (figure.spec.language.isEmpty() && language != m_source.windowLanguage().locale().name())
                figure.spec.language = language;
            if (figure.spec.note.isEmpty())
                figure.spec.note = openedFigure.figure->notes.join(u' ');
            take(std::move(openedFigure), {});
            emit opened(path);
        });
}

// Its colours may be of partners that only the session's data name.
void FileActions::openStyle(const QString &path)
{
    const auto names = namesOnlyInFiles(m_source.releases().tables(), m_builtin.registry());
    const auto &groups = m_source.document().session().groups;
    const auto read = readHouseStyle(path, names.isEmpty() ? m_builtin.lookup() : m_builtin.lookupWith(names), groups);
    if (!read) {
        emit messageReported(read.error(), true);
        return;
    }
    useStyle(read->style, tr("Use House Style"));
    for (const Message &remark : read->remarks)
        emit messageReported(remark, false);
}

void FileActions::useStyle(const HouseStyle &style, const QString &text)
{
    Session next = m_source.document().session();
    next.style = style;
    m_source.document().edit(std::move(next), text);
}

void FileActions::readSessionFile(const QString &path)
{
    if (!mayClose())
        return;
    const ReleaseList builtIn = builtInReleases();
    start(
        QFileInfo(path).fileName(),
        [path, builtIn, layouts = m_builtin.layouts()](Progress &progress) {
            return openSession(path, layouts, builtIn, progress);
        },
        [this, path](OpenedSession openedSession) {
            take(std::move(openedSession), path);
            emit opened(path);
        });
}

QString FileActions::sessionName() const
{
    const QString path = m_source.document().path();
    return path.isEmpty() ? tr("Untitled session") : QFileInfo(path).completeBaseName();
}

bool FileActions::mayClose()
{
    if (!m_source.document().isModified())
        return true;
    switch (m_questions.keepChanges(m_window, sessionName())) {
    case Questions::Keep::Save:
        return save();
    case Questions::Keep::Discard:
        return true;
    case Questions::Keep::Cancel:
        return false;
    }
    Q_UNREACHABLE();
}

bool FileActions::save()
{
    const QString path = m_source.document().path();
    return path.isEmpty() ? saveAs() : write(path);
}

bool FileActions::saveAs()
{
    const QString path = m_questions.files.saveSession(m_window, sessionName() + QStringLiteral(".strata"));
    return !path.isEmpty() && write(path);
}

bool FileActions::write(const QString &path)
{
    Document &document = m_source.document();
    QLockFile lock(lockPath(path)); // so that nobody writes between the check and the write
    if (!lock.tryLock(lockedAtMost) && lock.error() == QLockFile::LockFailedError) {
        emit messageReported(beingWritten(path), true);
        return false;
    }
    const QByteArray there = path == document.path() ? hashOfFile(path) : QByteArray();
    if (!there.isEmpty() && there != m_hash) {
        lock.unlock(); // the other window need not wait for the answer
        return writeAnyway(path, there);
    }
    const auto written = saveSession(document.session(), document.path(), path, m_builtin.registry());
    if (!written) {
        emit messageReported(written.error(), true);
        return false;
    }
    m_hash = *written;
    document.saved(path);
    emit opened(path);
    return true;
}

// Called when another window or program has written the file since it was read or written here.
bool FileActions::writeAnyway(const QString &path, const QByteArray &there)
{
    switch (m_questions.fileChanged(m_window, sessionName())) {
    case Questions::Changed::Overwrite:
        m_hash = there; // only what the user was asked about is overwritten, not what comes later
        return write(path);
    case Questions::Changed::SaveAs:
        return saveAs();
    case Questions::Changed::Cancel:
        return false;
    }
    Q_UNREACHABLE();
}

namespace {

/// Whether an error is a question that the import window can put: what to choose, or what a column holds.
bool isQuestion(const Message &error)
{
    return error.id.startsWith(QLatin1String("choice-")) || error.id.startsWith(QLatin1String("guess-"))
           || error.id == QLatin1String("unit-unknown") || error.id == QLatin1String("scale-unclear")
           || error.id == QLatin1String("file-unknown-layout") || error.id == QLatin1String("numbers-ambiguous")
           || error.id == QLatin1String("numbers-contradict") || error.id == QLatin1String("layout-guessed");
}

/// Said instead of opening what was recognized by a guess only.
Message layoutGuessed()
{
    return {QStringLiteral("layout-guessed"),
            QT_TRANSLATE_NOOP("Message", "The layout of the file was recognized by its content only: check it.")};
}

} // namespace

void FileActions::read(const QString &path, const ReadOptions &options, Guesses guesses, const TakeRead &take)
{
    start(
        QFileInfo(path).fileName(),
        [path, options, guesses, layouts = m_builtin.layouts()](Progress &progress) -> Result<OpenedSession> {
            auto import = readDataFile(path, layouts, options, progress);
            if (!import)
                return import.error();
            if (guesses == Guesses::AreQuestions && !import->report.evidence.isEmpty())
                return layoutGuessed();
            return OpenedSession{{}, {SourceTables(import->tables())}, import->report.warnings, {}};
        },
        [this, path, options, take](OpenedSession read) {
            take(read.tables.first(), options);
            for (const Message &message : read.messages)
                emit messageReported(message, false);
            emit opened(path);
        },
        [this, path, options, take](const Message &error) { return askAndRead(path, options, error, take); });
}

bool FileActions::askAndRead(const QString &path, const ReadOptions &options, const Message &error, const TakeRead &take)
{
    if (!isQuestion(error) || !m_questions.howToRead)
        return false;
    askHow(path, options, take);
    return true;
}

void FileActions::askHow(const QString &path, const ReadOptions &options, const TakeRead &take)
{
    const auto how = m_questions.howToRead(m_window, {path, options, m_builtin, m_source.windowLanguage()});
    if (how)
        read(path, *how, Guesses::AreAccepted, take);
}

void FileActions::readData(const QString &path, Ask ask) { read(path, {}, Guesses::AreQuestions, takeOpened(path, ask)); }

FileActions::OpenedFiles FileActions::openedFile(const SourceTables &tables, const QString &path, const ReadOptions &read) const
{
    return {{fileRef(path, *tables.tables().last(), read), tables}, QFileInfo(path).fileName(), tables};
}

FileActions::TakeRead FileActions::takeOpened(const QString &path, Ask ask)
{
    return [this, path, ask](const SourceTables &tables, const ReadOptions &read) { take(openedFile(tables, path, read), ask); };
}

bool FileActions::take(const OpenedFiles &files, Ask ask)
{
    if (ask == Ask::WhetherToAdd && isOnTerms(files.tables))
        return takeAsked(files);
    takeInPlace(files);
    return true;
}

void FileActions::importAsked()
{
    const QString path = m_questions.openFile(m_window);
    if (path.isEmpty() || !m_questions.howToRead)
        return;
    looksLikeSession(path) || looksLikePicture(path) ? open(path) : askHow(path, {}, takeOpened(path, Ask::WhetherToAdd));
}

bool FileActions::isOnTerms(const SourceTables &tables) const
{
    const QList<TablePtr> &there = m_source.document().releases().tables();
    return std::ranges::any_of(there,
                               [&](const TablePtr &table) { return areAlike(table->info(), tables.tables().last()->info()); });
}

QList<TablePtr> FileActions::thoseThere(const SourceTables &tables) const
{
    const QList<TablePtr> &there = m_source.document().releases().tables();
    QList<TablePtr> known = tables.tables();
    known.removeIf([&](const TablePtr &table) {
        return std::ranges::none_of(there, [&](const TablePtr &other) { return areOneRelease(*table, *other); });
    });
    return known;
}

bool FileActions::takeAsked(OpenedFiles files)
{
    const auto choice = m_questions.openData(m_window, questionAbout(files.name, files.tables, m_source.windowLanguage()));
    if (!choice)
        return false;
    for (qsizetype i = 0; i < files.data.refs.size(); ++i) {
        SourceTables &tables = files.data.tables[i];
        files.data.refs[i].read.released = saysAll(tables) ? std::nullopt : choice->released;
        tables = released(tables, choice->released);
    }
    files.tables = released(files.tables, choice->released);
    if (choice->add)
        return addRelease(files);
    takeInPlace(files);
    return true;
}

bool FileActions::addRelease(const OpenedFiles &files)
{
    Document &document = m_source.document();
    const QString &name = files.name;
    const QList<TablePtr> known = thoseThere(files.tables);
    if (known.size() == files.tables.tables().size()) {
        emit messageReported({QStringLiteral("release-there"),
                              QT_TRANSLATE_NOOP("Message", "The session already has the release in “%1”; nothing was added."),
                              {name}},
                             false);
        return false;
    }
    document.addData(files.data, tr("Add Release from %1").arg(name));
    if (!known.isEmpty()) { // these stay unchanged
        QStringList months;
        for (const TablePtr &table : known)
            months.append(releaseText(*table, m_source.windowLanguage()));
        emit messageReported(
            {QStringLiteral("release-partly-there"),
             QT_TRANSLATE_NOOP("Message", "Of the releases in “%1”, the session already had %2; only the others were added."),
             {name, months}},
            false);
    }
    if (const auto frozen = m_source.spec().release) {
        emit messageReported(
            {QStringLiteral("release-added-beside-frozen"),
             QT_TRANSLATE_NOOP("Message",
                               "“%1” was added; the current figure does not change: it is frozen to the release of %2."),
             {name, QVariant::fromValue(Period::month(*frozen))}},
            false);
    }
    return true;
}

namespace {

/// The largest partners of a table, by the flow that it has; its groups if it has no others.
SessionFigure plainFigure(const TradeTable &table, const QString &name)
{
    SessionFigure figure;
    figure.name = QFileInfo(name).completeBaseName();
    figure.spec.flow = table.rows(Flow::Exports).empty() ? Flow::Imports : Flow::Exports;
    figure.spec.measure = measureInMonths(measureOnData(figure.spec.measure, table.info().frequency),
                                          {table.first(), table.last()});
    for (const TableRow &row : table.rows(figure.spec.flow)) {
        if (table.partnerCount() == 0 && figure.spec.selection.list.size() < figure.spec.selection.top)
            figure.spec.selection.list.append(row.key.partner);
    }
    return figure;
}

} // namespace

void FileActions::sayIfShort(const TradeTable &table, bool hasOtherMeasure)
{
    const int months = table.last() - table.first() + 1;
    if (!hasOtherMeasure || table.info().frequency != Frequency::Month)
        return;
    emit messageReported({QStringLiteral("shown-by-month"),
                          QT_TRANSLATE_N_NOOP("Message", "The data have %n month(s) only, so the figure shows single months "
                                                         "instead of longer sums."),
                          {},
                          months},
                         false);
}

// The figures stay if they can be about the new data, and undo restores the old ones.
void FileActions::takeInPlace(const OpenedFiles &files)
{
    Document &document = m_source.document();
    const QString &name = files.name;
    const TradeTable &newest = *files.tables.tables().last();
    const auto giveOwnFigure = [&] {
        document.replaceData(files.data, tr("Open %1").arg(name), plainFigure(newest, name));
        emit messageReported({QStringLiteral("figures-of-others"),
                              QT_TRANSLATE_NOOP("Message",
                                                "The session's figures are about other data, so “%1” has a figure of its own; "
                                                "Undo brings them back."),
                              {name}},
                             false);
        sayIfShort(newest, plainFigure(newest, name).spec.measure != SessionFigure().spec.measure);
    };
    if (!haveOneSubject(newest.info(), document.releases().terms()))
        return giveOwnFigure();
    const QList<SessionFigure> figures = document.session().figures;
    DataSources data = files.data;
    for (qsizetype i = 0; i < document.session().data.size(); ++i) { // they stand beside the new data too
        if (document.session().data[i].use == DataRef::Use::Mirror) {
            data.refs.append(document.session().data[i]);
            data.tables.append(document.sources()[i]);
        }
    }
    document.replaceData(data, tr("Open %1").arg(name));
    // A figure of partners that the data do not have gives way to one that can be drawn.
    for (int i = 0; m_source.error() && i < int(figures.size()); ++i)
        document.setCurrent(i);
    if (m_source.error()) {
        document.undoStack()->undo();
        return giveOwnFigure();
    }
    for (const Message &problem : problems())
        emit messageReported(problem, false);
    sayIfShort(newest, m_source.spec().measure != document.current().spec.measure);
    const auto asksForAnother = [&](const SessionFigure &figure) {
        const auto is = [&](const TablePtr &table) { return table->info().release == figure.spec.release; };
        return figure.spec.release && std::ranges::none_of(files.tables.tables(), is);
    };
    if (const auto other = std::ranges::find_if(figures, asksForAnother); other != figures.end()) {
        emit messageReported({QStringLiteral("release-replaced"),
                              QT_TRANSLATE_NOOP("Message",
                                                "Figures that were set to the release of %1 now show the data of “%2”."),
                              {QVariant::fromValue(Period::month(*other->spec.release)), name}},
                             false);
    }
}

// Looked up by value, not by index: the data may have changed while the file was read.
void FileActions::takeFound(const SourceTables &tables, const QString &path, const DataRef &missing)
{
    const QList<DataRef> &data = m_source.document().session().data;
    const qsizetype place = data.indexOf(missing);
    if (place < 0) {
        emit messageReported(
            {QStringLiteral("data-not-missed"),
             QT_TRANSLATE_NOOP("Message", "“%1” was not used: the data that it would replace are no longer part of the session."),
             {QFileInfo(path).fileName()}},
            false);
        return;
    }
    OpenedFiles found = openedFile(tables, path, missing.read);
    if (data.size() < 2)
        return takeInPlace(found);
    found.data.refs.first().use = missing.use;
    const Messages before = problems();
    m_source.document().setData(place, found.data.refs.first(), tables, tr("Open %1").arg(found.name));
    Messages added = problems();
    added.removeIf([&](const Message &problem) { return before.contains(problem); });
    if (added.isEmpty())
        return;
    for (const Message &problem : std::as_const(added))
        emit messageReported(problem, true); // while it can be named
    m_source.document().takeBack();
}

void FileActions::findMovedData()
{
    const QString path = m_questions.openFile(m_window);
    const QList<DataRef> &data = m_source.document().session().data;
    if (path.isEmpty() || data.isEmpty())
        return;
    const DataRef missing = m_source.document().missingData().value_or(data.first());
    read(path, missing.read, Guesses::AreAccepted, [this, path, missing](const SourceTables &tables, const ReadOptions &) {
        takeFound(tables, path, missing);
        sayMissing();
    });
}

} // namespace tradestrata
