// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurefiles.h"

#include "models/io/limits.h"
#include "models/io/readers.h"
#include "models/session/datarefs.h"
#include "models/session/sessionfile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tradestrata {

namespace {

const QString sourcesKey = QStringLiteral("figure_sources");

Message pictureTooLarge(qint64 bytes)
{
    return {QStringLiteral("picture-too-large"),
            QT_TRANSLATE_NOOP("Message", "The picture has %1 bytes, more than any figure has; it is not opened."),
            {bytes}};
}

Message isNoPicture()
{
    return {QStringLiteral("file-no-picture"), QT_TRANSLATE_NOOP("Message", "This is not a picture in PNG, SVG or PDF.")};
}

/// As a data file is read: its tables have its hash.
TablePtr ofFile(const TradeTable &table, const QByteArray &hash)
{
    TableInfo info = table.info();
    info.hash = hash;
    return table.withInfo(std::move(info));
}

Result<OpenedSession> withOwnData(OpenedSession opened, const QString &path, const QByteArray &bytes,
                                  const PartnerRegistry &registry)
{
    auto tables = tablesOf(*opened.figure, registry);
    if (!tables || tables->isEmpty())
        return figureDamaged();
    DataRef ref;
    ref.builtIn = false;
    ref.absolutePath = QFileInfo(path).absoluteFilePath();
    ref.hash = sha256Hex(bytes);
    for (TablePtr &table : *tables)
        table = ofFile(*table, ref.hash);
    ref.unknown.insert(sourcesKey, sourcesToJson(opened.figure->sources));
    opened.session.data = {ref};
    opened.tables = {SourceTables(*tables)};
    FigureSpec &spec = opened.session.figures.first().spec;
    if (!opened.figure->isWhole)
        opened.messages.append(figurePart());
    if (tables->last()->info().ofNamedOnly && spec.selection.isTop()) // of which the largest are not known
        spec.selection.list = opened.figure->shown;
    return opened;
}

} // namespace

bool looksLikePicture(const QString &path)
{
    if (whyNoFile(path))
        return false;
    constexpr qint64 enough = 4096;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && pictureKind(file.peek(enough));
}

Result<PictureFile> readPicture(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (const qint64 size = QFileInfo(path).size(); size > mostPictureBytes)
        return pictureTooLarge(size).inFile(name);
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const auto kind = pictureKind(*bytes);
    return kind ? Result<PictureFile>(PictureFile{*kind, *bytes}) : isNoPicture().inFile(name);
}

Result<RecordedPicture> readRecordedPicture(const QString &path, const Builtin &builtin)
{
    auto picture = readPicture(path);
    if (!picture)
        return picture.error();
    auto carried = carriedIn(picture->kind, picture->bytes);
    auto record = carried ? readRecord(*carried, builtin.registry()) : carried.error();
    if (!record)
        return record.error().inFile(QFileInfo(path).fileName());
    return RecordedPicture{*std::move(picture), *std::move(carried), *std::move(record)};
}

Message figurePart()
{
    return {QStringLiteral("figure-part"),
            QT_TRANSLATE_NOOP("Message",
                              "The figure was drawn from built-in data that this program does not have; its file holds "
                              "only the partners that it names, and the others have no values.")};
}

FigureDataFrom dataFrom(const FigureRecord &record, const Builtin &builtin)
{
    const bool isSame = record.isOfBuiltInData() && std::ranges::all_of(record.sources, [&](const RecordedSource &source) {
                            return !source.sha256.isEmpty() && builtin.tableHash(source.release) == source.sha256;
                        });
    return isSame ? FigureDataFrom::BuiltIn : FigureDataFrom::File;
}

Result<OpenedSession> openFigure(const QString &path, const Builtin &builtin, const ReleaseList &releases)
{
    const QString name = QFileInfo(path).fileName();
    auto picture = readRecordedPicture(path, builtin);
    if (!picture)
        return picture.error();
    FigureRecord &record = picture->record;
    if (!record.isIntact())
        return figureAltered().inFile(name);
    ReadSession legal = withLegalSpecs({record.session, record.mended}, builtin.registry());
    OpenedSession opened{std::move(legal.session), {}, std::move(legal.mended), {}};
    opened.figure = std::move(record);
    if (dataFrom(*opened.figure, builtin) == FigureDataFrom::BuiltIn) {
        opened.session.data = {builtInRef(*releases.newest())};
        opened.tables = {SourceTables(releases)};
        return opened;
    }
    auto own = withOwnData(std::move(opened), path, picture->file.bytes, builtin.registry());
    return own ? own : own.error().inFile(name);
}

QList<RecordedSource> sourcesOf(const ReleaseList &builtIn, const Builtin &builtin)
{
    QList<RecordedSource> sources;
    for (const TablePtr &table : builtIn.oldToNew())
        sources.append({QString(), builtin.tableHash(table->info().release), table->info().release});
    return sources;
}

QList<RecordedSource> sourcesOf(const QList<DataRef> &data, const ReleaseList &releases, const Builtin &builtin)
{
    QList<RecordedSource> sources;
    for (const DataRef &ref : data) {
        if (ref.builtIn)
            continue;
        const QList<RecordedSource> kept = sourcesFromJson(ref.unknown.value(sourcesKey));
        const QString path = ref.absolutePath.isEmpty() ? ref.relativePath : ref.absolutePath;
        sources += kept.isEmpty() ? QList<RecordedSource>{{QFileInfo(path).fileName(), ref.hash, std::nullopt}} : kept;
    }
    const bool hasBuiltIn = std::ranges::any_of(data, &DataRef::builtIn);
    for (const TablePtr &table : hasBuiltIn ? releases.oldToNew() : QList<TablePtr>()) {
        if (table->info().hash.isEmpty()) // those of files have one
            sources.append({QString(), builtin.tableHash(table->info().release), table->info().release});
    }
    return sources;
}

} // namespace tradestrata
