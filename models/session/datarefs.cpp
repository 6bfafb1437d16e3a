// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/datarefs.h"

#include "models/io/bytesource.h"
#include "models/io/limits.h"
#include "models/io/sha256.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace tradestrata {

namespace {

/// SHA-256 of files, each read once.
class Hashes
{
public:
    explicit Hashes(Progress &progress)
        : m_progress(progress)
    {
    }

    /// Lower-case hex; empty if it cannot be read or reading was stopped.
    QByteArray of(const QString &path)
    {
        const auto known = m_known.constFind(path);
        return known != m_known.constEnd() ? *known : *m_known.insert(path, read(path));
    }

private:
    QByteArray read(const QString &path) const
    {
        const auto source = FileSource::open(path);
        return source && source->size() <= mostLongTextBytes ? sha256Of(*source, m_progress.token()) : QByteArray();
    }

    Progress &m_progress;
    QHash<QString, QByteArray> m_known;
};

QString relativeTo(const QString &folder, const QString &path)
{
    return folder.isEmpty() ? QString() : QDir::cleanPath(QDir(folder).absoluteFilePath(path));
}

/// The possible paths of the file that exist, the relative one first.
QStringList placesOf(const DataRef &ref, const QString &folder)
{
    QStringList places;
    if (!ref.relativePath.isEmpty())
        places.append(relativeTo(folder, ref.relativePath));
    places.append(ref.absolutePath);
    places.removeIf([](const QString &path) { return path.isEmpty() || !QFileInfo(path).isFile(); });
    return places;
}

QString nameOf(const DataRef &ref)
{
    // The path may have been written on another system.
    const QString path = ref.absolutePath.isEmpty() ? ref.relativePath : ref.absolutePath;
    const qsizetype cut = std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\'));
    return path.isEmpty() ? QString::fromLatin1(ref.hash) : path.sliced(cut + 1);
}

/// The tables in the session's folder, by name, those of the same kind first.
QStringList tablesIn(const QString &folder, const QString &suffix)
{
    if (folder.isEmpty())
        return {};
    QStringList kinds{suffix, QStringLiteral("csv"), QStringLiteral("xlsx")};
    kinds.removeAll(QString());
    kinds.removeDuplicates();
    QStringList paths;
    for (const QString &kind : kinds) {
        const auto files = QDir(folder).entryInfoList({QStringLiteral("*.") + kind}, QDir::Files, QDir::Name);
        for (const QFileInfo &file : files)
            paths.append(file.absoluteFilePath());
    }
    return paths;
}

} // namespace

Message dataMoved(const DataRef &ref)
{
    return {QStringLiteral("data-moved"),
            QT_TRANSLATE_NOOP("Message",
                              "The session's data file “%1” is neither at its old place nor in the folder of the session."),
            {nameOf(ref)}};
}

namespace {

Message elsewhere(const DataRef &ref, const QString &path)
{
    return {QStringLiteral("data-elsewhere"),
            QT_TRANSLATE_NOOP("Message", "The session's data file “%1” is not at its old place; “%2” in the folder of the "
                                         "session has the same content and is used."),
            {nameOf(ref), QFileInfo(path).fileName()}};
}

Message changedMessage(const QString &path)
{
    return {QStringLiteral("data-changed"),
            QT_TRANSLATE_NOOP("Message", "The data file “%1” has changed since the session was saved; its figures may "
                                         "have other values."),
            {QFileInfo(path).fileName()}};
}

Message otherBuiltIn(Month saved, Month brought)
{
    return {QStringLiteral("data-built-in-other"),
            QT_TRANSLATE_NOOP("Message", "The session was saved with the built-in data released in %1; this program "
                                         "has those of %2, and its figures may have other values."),
            {QVariant::fromValue(Period::month(saved)), QVariant::fromValue(Period::month(brought))}};
}

FoundData findFile(const DataRef &ref, const QString &folder, Hashes &hashes)
{
    const QStringList places = placesOf(ref, folder);
    if (ref.hash.isEmpty())
        return places.isEmpty() ? FoundData{false, {}, dataMoved(ref)} : FoundData{true, places.first(), {}};
    const auto same = [&](const QString &path) { return hashes.of(path) == ref.hash; };
    if (const auto place = std::ranges::find_if(places, same); place != places.end())
        return {true, *place, {}};
    const QStringList others = tablesIn(folder, QFileInfo(nameOf(ref)).suffix());
    if (const auto other = std::ranges::find_if(others, same); other != others.end())
        return {true, *other, elsewhere(ref, *other)};
    if (!places.isEmpty())
        return {true, places.first(), changedMessage(places.first())};
    return {false, {}, dataMoved(ref)};
}

FoundData findBuiltIn(const DataRef &ref, std::optional<Month> builtIn)
{
    const bool other = ref.read.released && builtIn && ref.read.released != builtIn;
    return {true, {}, other ? std::optional(otherBuiltIn(*ref.read.released, *builtIn)) : std::nullopt};
}

/// Relative to the folder; empty if that would go up to the root.
QString relativeFrom(const QString &folder, const QString &path)
{
    const QString base = QDir::cleanPath(QDir(folder).absolutePath());
    const QString relative = QDir(base).relativeFilePath(path);
    if (QDir::isAbsolutePath(relative))
        return {};
    const auto ups = QStringView(relative).count(QLatin1String("../"));
    const auto depth = base.split(u'/', Qt::SkipEmptyParts).size();
    return ups > 0 && ups >= depth ? QString() : relative;
}

} // namespace

QList<FoundData> findData(const QList<DataRef> &data, const QString &folder, std::optional<Month> builtIn, Progress &progress)
{
    Hashes hashes(progress);
    QList<FoundData> found;
    for (const DataRef &ref : data)
        found.append(ref.builtIn ? findBuiltIn(ref, builtIn) : findFile(ref, folder, hashes));
    return found;
}

QList<DataRef> withPaths(QList<DataRef> data, const QList<FoundData> &found)
{
    Q_ASSERT(data.size() == found.size());
    for (qsizetype i = 0; i < data.size(); ++i) {
        if (!found.at(i).path.isEmpty())
            data[i].absolutePath = found.at(i).path;
    }
    return data;
}

DataRef fileRef(const QString &path, const TradeTable &table, const ReadOptions &read)
{
    DataRef ref;
    ref.builtIn = false;
    ref.absolutePath = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    ref.hash = table.info().hash;
    ref.read = read;
    return ref;
}

DataRef builtInRef(const TradeTable &table)
{
    DataRef ref;
    ref.read.released = table.info().release;
    return ref;
}

QList<DataRef> refsForFolder(QList<DataRef> data, const QString &oldFolder, const QString &folder)
{
    for (DataRef &ref : data) {
        const QString old = ref.relativePath.isEmpty() ? QString() : relativeTo(oldFolder, ref.relativePath);
        const bool there = QFileInfo(ref.absolutePath).isFile();
        if (there || !old.isEmpty())
            ref.relativePath = relativeFrom(folder, there ? ref.absolutePath : old);
    }
    return data;
}

} // namespace tradestrata
