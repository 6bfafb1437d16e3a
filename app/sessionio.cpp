// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionio.h"

#include "models/io/mirror.h"
#include "models/io/readers.h"
#include "models/session/datarefs.h"
#include "models/session/sessionfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace tradestrata {

namespace {

QString folderOf(const QString &path) { return path.isEmpty() ? QString() : QFileInfo(path).absolutePath(); }

QByteArray hashOf(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

std::optional<Month> newestRelease(const QList<TablePtr> &tables)
{
    std::optional<Month> newest;
    for (const TablePtr &table : tables)
        newest = std::max(newest, table->info().release);
    return newest;
}

} // namespace

bool looksLikeSession(const QString &path)
{
    if (path.endsWith(QLatin1String(".strata"), Qt::CaseInsensitive))
        return true;
    if (whyNoFile(path)) // a pipe would wait for a writer
        return false;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.peek(64).trimmed().startsWith('{');
}

OpenedSession withData(Session session, const QString &folder, const Layouts &layouts, const ReleaseList &builtIn,
                       Progress &progress)
{
    OpenedSession opened;
    const auto found = findData(session.data, folder, newestRelease(builtIn.tables()), progress);
    session.data = withPaths(session.data, found);
    for (qsizetype i = 0; i < session.data.size(); ++i) {
        if (found[i].message)
            opened.messages.append(*found[i].message);
        if (session.data[i].builtIn) {
            opened.tables.append(SourceTables(builtIn));
            continue;
        }
        opened.tables.append(SourceTables());
        if (!found[i].found) {
            opened.missing.append({session.data[i], dataMoved(session.data[i])});
            continue;
        }
        auto import = readDataFile(found[i].path, layouts, session.data[i].read, progress);
        if (!import) {
            opened.messages.append(import.error());
            opened.missing.append({session.data[i], import.error()});
            continue;
        }
        opened.tables.last() = import->tables();
        if (session.data[i].hash.isEmpty()) // an old session's; a figure's file names what it was drawn from
            session.data[i].hash = import->table->info().hash;
        opened.messages += import->report.warnings;
    }
    opened.messages += problemsAmong(session.data, opened.tables, layouts.registry());
    opened.session = std::move(session);
    return opened;
}

Messages problemsAmong(const QList<DataRef> &data, const QList<SourceTables> &tables, const PartnerRegistry &registry)
{
    const SessionTables found = sessionTables(data, tables);
    if (found.mirrors.isEmpty() || found.releases.isEmpty())
        return found.problems;
    return found.problems + withMirrors(ReleaseList(found.releases), found.mirrors, registry).problems;
}

Result<OpenedSession> openSession(const QString &path, const Layouts &layouts, const ReleaseList &builtIn, Progress &progress)
{
    const QString name = QFileInfo(path).fileName();
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    auto read = readSession(*bytes, layouts.registry());
    if (!read)
        return read.error().inFile(name);
    ReadSession legal = withLegalSpecs(*std::move(read), layouts.registry());
    OpenedSession opened = withData(std::move(legal.session), folderOf(path), layouts, builtIn, progress);
    opened.messages = legal.mended + opened.messages;
    opened.hash = hashOf(*bytes);
    return opened;
}

QByteArray hashOfFile(const QString &path)
{
    const auto bytes = readFile(path);
    return bytes ? hashOf(*bytes) : QByteArray();
}

Result<QByteArray> saveSession(const Session &session, const QString &oldPath, const QString &path, const PartnerRegistry &registry)
{
    Session named = session;
    named.data = refsForFolder(named.data, folderOf(oldPath), folderOf(path));
    const QByteArray bytes = writeSession(named, registry);
    const auto written = writeFile(path, bytes);
    return written ? Result<QByteArray>(hashOf(bytes)) : written.error();
}

} // namespace tradestrata
