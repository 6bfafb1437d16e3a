// SPDX-License-Identifier: GPL-3.0-or-later
// Data of more than one file: files that are one table, releases that come at once, and partners' own figures.
#include "app/figurefiles.h"
#include "app/fileactions.h"
#include "app/releasemenu.h"
#include "app/uselessoptions.h"
#include "models/data/joined.h"
#include "models/session/datarefs.h"
#include "models/session/housestylefile.h"

#include <QFileInfo>

#include <algorithm>

namespace tradestrata {

namespace {

QString nameOfFile(const DataRef &ref) { return QFileInfo(ref.absolutePath).fileName(); }

/// Whether they are different releases of the same data, and say so.
bool areReleasesOfOne(const QList<TablePtr> &tables)
{
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const auto isSame = [&](const TablePtr &other) { return other->info().release == tables[i]->info().release; };
        if (!tables[i]->info().release || !areAlike(tables[i]->info(), tables.first()->info())
            || std::ranges::count_if(tables, isSame) > 1)
            return false;
    }
    return true;
}

/// From old to new.
DataSources inOrder(const DataSources &data)
{
    QList<qsizetype> places(data.refs.size());
    std::ranges::generate(places, [n = qsizetype(0)]() mutable { return n++; });
    std::ranges::stable_sort(places, {}, [&](qsizetype place) { return data.tables[place].tables().last()->info().release; });
    DataSources ordered{QList<DataRef>(), QList<SourceTables>()};
    for (const qsizetype place : std::as_const(places)) {
        ordered.refs.append(data.refs[place]);
        ordered.tables.append(data.tables[place]);
    }
    return ordered;
}

} // namespace

void FileActions::open(const QStringList &paths, Ask ask)
{
    if (paths.size() == 1)
        return open(paths.first(), ask);
    const auto isOther = [](const QString &path) {
        return looksLikePicture(path) || looksLikeHouseStyle(path) || looksLikeSession(path);
    };
    if (const auto other = std::ranges::find_if(paths, isOther); other != paths.end()) {
        emit messageReported({QStringLiteral("files-not-data"),
                              QT_TRANSLATE_NOOP("Message", "“%1” is not a data file: open it alone, as only data files can be "
                                                           "opened together."),
                              {QFileInfo(*other).fileName()}},
                             true);
        return;
    }
    readSeveral(paths, {QList<DataRef>(), QList<SourceTables>()}, ask);
}

void FileActions::readSeveral(const QStringList &rest, const DataSources &read, Ask ask)
{
    if (rest.isEmpty())
        return takeSeveral(read, ask);
    const QString &path = rest.first();
    this->read(path, {}, Guesses::AreQuestions, [=, this](const SourceTables &tables, const ReadOptions &options) {
        DataSources next = read;
        next.refs.append(fileRef(path, *tables.tables().last(), options));
        next.tables.append(tables);
        readSeveral(rest.sliced(1), next, ask);
    });
}

void FileActions::takeSeveral(DataSources read, Ask ask)
{
    QList<TablePtr> newest;
    QStringList names;
    for (qsizetype i = 0; i < read.refs.size(); ++i) {
        newest.append(read.tables[i].tables().last());
        names.append(nameOfFile(read.refs[i]));
    }
    const auto table = joined(newest);
    const bool areReleases = !table && areReleasesOfOne(newest);
    if (!table && !areReleases) {
        emit messageReported(table.error(), true);
        return;
    }
    if (areReleases) {
        read = inOrder(read);
    } else {
        for (qsizetype i = 1; i < read.refs.size(); ++i)
            read.refs[i].use = DataRef::Use::Together;
    }
    const SessionTables tables = sessionTables(read.refs, read.tables);
    if (!take({read, namesOfFiles(names.first(), names.size()), tables.releases}, ask))
        return;
    emit confirmed({QStringLiteral("files-together"),
                    areReleases ? QT_TRANSLATE_NOOP("Message", "The files were opened as releases of the same data: %1.")
                                : QT_TRANSLATE_NOOP("Message", "The files were opened as one table: %1."),
                    {names}});
}

void FileActions::openMirror()
{
    const QString path = m_questions.files.openMirror(m_window, QFileInfo(m_source.document().path()).path());
    if (path.isEmpty())
        return;
    read(path, {}, Guesses::AreQuestions, [this, path](const SourceTables &tables, const ReadOptions &options) {
        takeMirror(tables, path, options, Reporter::MayBeAskedFor);
    });
}

namespace {

/// Beside the partner where it is drawn by name; otherwise the two alone.
QList<PartnerCode> withOwnFigures(QList<PartnerCode> list, const Mirrored &mirror)
{
    if (list.contains(mirror.mirror))
        return list;
    const qsizetype place = list.indexOf(mirror.partner);
    if (place < 0)
        return {mirror.partner, mirror.mirror};
    list.insert(place + 1, mirror.mirror);
    return list;
}

/// Removes the data that are partners' own figures: of that reporter, or of all if it is empty.
void leaveOutMirrors(QList<DataRef> &data, QList<SourceTables> &tables, const QString &reporter)
{
    for (qsizetype i = data.size() - 1; i >= 0; --i) {
        const bool isIts = reporter.isEmpty() || (!tables[i].isEmpty() && tables[i].tables().last()->info().reporter == reporter);
        if (data[i].use == DataRef::Use::Mirror && isIts) {
            data.removeAt(i);
            tables.removeAt(i);
        }
    }
}

} // namespace

// A figure that cannot show them is left as it is, and so are the data.
void FileActions::takeMirror(const SourceTables &tables, const QString &path, const ReadOptions &read, Reporter reporter)
{
    Document &document = m_source.document();
    const TradeTable &own = *tables.tables().last();
    const TablePtr there = document.releases().newest();
    const auto made = there ? mirrored(there, own, m_builtin.registry()) : Result<Mirrored>(*m_source.error());
    if (!made && own.info().reporter.isEmpty() && reporter == Reporter::MayBeAskedFor && m_questions.howToRead) {
        return askHow(path, read, [this, path](const SourceTables &again, const ReadOptions &how) {
            takeMirror(again, path, how, Reporter::IsGiven);
        });
    }
    const auto why = made ? whyUseless(Arguments{{}, {}, {{QStringLiteral("mirror"), path}}}, m_source.spec())
                          : std::optional(made.error());
    if (why) {
        emit messageReported(*why, true);
        return;
    }
    Session next = document.session();
    QList<SourceTables> sources = document.sources();
    leaveOutMirrors(next.data, sources, own.info().reporter);
    DataRef ref = fileRef(path, own, read);
    ref.use = DataRef::Use::Mirror;
    next.data.append(ref);
    sources.append(tables);
    QList<PartnerCode> &list = next.figures[next.current].spec.selection.list;
    list = withOwnFigures(list, *made);
    document.editData(std::move(next), std::move(sources), tr("Open Mirror Data"));
    if (const auto error = m_source.error()) {
        emit messageReported(*error, true); // while it can be named
        document.takeBack();
    }
}

bool FileActions::hasMirrors() const
{
    return std::ranges::count(m_source.document().session().data, DataRef::Use::Mirror, &DataRef::use) > 0;
}

void FileActions::removeMirrors()
{
    Document &document = m_source.document();
    Session next = document.session();
    QList<SourceTables> sources = document.sources();
    leaveOutMirrors(next.data, sources, {});
    // The partner whose own figures no data have any more, also where the file was not found.
    const auto partnerOfGone = [&](PartnerCode code) -> std::optional<PartnerCode> {
        const bool isThere = std::ranges::any_of(document.releases().tables(), [&](const TablePtr &table) {
            return table->find({Flow::Exports, code}) || table->find({Flow::Imports, code});
        });
        return isThere || !isOnlyInFile(code) ? std::nullopt : partnerOfMirror(code, m_builtin.registry());
    };
    for (SessionFigure &figure : next.figures) {
        QList<PartnerCode> left;
        for (const PartnerCode code : std::as_const(figure.spec.selection.list)) {
            if (const PartnerCode stays = partnerOfGone(code).value_or(code); !left.contains(stays))
                left.append(stays);
        }
        figure.spec.selection.list = left;
        if (partnerOfGone(figure.spec.shareGroup)) {
            figure.spec.shareOf = ShareOf::Total;
            figure.spec.shareGroup = {};
        }
    }
    document.editData(std::move(next), std::move(sources), tr("Remove Mirror Data"));
}

} // namespace tradestrata
