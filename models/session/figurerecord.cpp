// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/figurerecord.h"

#include "models/io/readers.h"
#include "models/session/sessionfile.h"
#include "models/session/sessionjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tradestrata {

namespace {

constexpr int mostRecorded = 100; ///< sources, notes

QJsonObject sourceJson(const RecordedSource &source)
{
    QJsonObject object{{QStringLiteral("sha256"), QString::fromLatin1(source.sha256)}};
    if (source.isBuiltIn())
        object.insert(QStringLiteral("built_in"), true);
    else
        object.insert(QStringLiteral("file"), source.name);
    if (source.release)
        object.insert(QStringLiteral("release"), source.release->toString());
    return object;
}

/// A file's name in the folder of the figure, and nothing else.
QString nameOnly(const QString &name) { return name.sliced(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1); }

RecordedSource sourceIn(const QJsonObject &object)
{
    RecordedSource source;
    if (!object.value(QLatin1String("built_in")).toBool())
        source.name = nameOnly(object.value(QLatin1String("file")).toString());
    source.sha256 = object.value(QLatin1String("sha256")).toString().toLatin1();
    source.release = Month::parse(object.value(QLatin1String("release")).toString());
    return source;
}

} // namespace

QJsonArray sourcesToJson(const QList<RecordedSource> &sources)
{
    QJsonArray array;
    for (const RecordedSource &source : sources)
        array.append(sourceJson(source));
    return array;
}

QList<RecordedSource> sourcesFromJson(const QJsonValue &value)
{
    QList<RecordedSource> sources;
    for (const QJsonValue &source : value.toArray()) {
        if (sources.size() < mostRecorded)
            sources.append(sourceIn(source.toObject()));
    }
    return sources;
}

namespace {

QJsonObject drawingJson(const RecordedDrawing &drawing)
{
    QJsonObject object{{QStringLiteral("sha256"), QString::fromLatin1(drawing.sha256)},
                       {QStringLiteral("program"), drawing.program},
                       {QStringLiteral("renderer"), drawing.renderer}};
    if (drawing.bytes > 0)
        object.insert(QStringLiteral("bytes"), drawing.bytes);
    if (drawing.asOutlines)
        object.insert(QStringLiteral("outlines"), true);
    return object;
}

RecordedDrawing drawingIn(const QJsonObject &object)
{
    return {object.value(QLatin1String("program")).toString(), object.value(QLatin1String("renderer")).toString(),
            object.value(QLatin1String("sha256")).toString().toLatin1(),
            std::max<qint64>(object.value(QLatin1String("bytes")).toInteger(), 0),
            object.value(QLatin1String("outlines")).toBool()};
}

} // namespace

bool FigureRecord::isIntact() const { return dataHashOf({{}, tables}) == dataHash; }

bool FigureRecord::isOfBuiltInData() const
{
    return !sources.isEmpty() && std::ranges::all_of(sources, &RecordedSource::isBuiltIn);
}

FigureData dataOf(const FigureRecord &record, const PartnerRegistry &registry)
{
    QJsonObject session = sessionToJson(record.session, registry);
    session.remove(QStringLiteral("data")); // they are in the file
    QJsonObject head{{QStringLiteral("session"), session},
                     {QStringLiteral("language"), record.language},
                     {QStringLiteral("source"), record.source},
                     {QStringLiteral("sources"), sourcesToJson(record.sources)},
                     {QStringLiteral("whole"), record.isWhole},
                     {QStringLiteral("data_sha256"), QString::fromLatin1(dataHashOf({{}, record.tables}))},
                     {QStringLiteral("text_sha256"), QString::fromLatin1(record.textHash)}};
    QJsonArray shown;
    for (const PartnerCode code : record.shown)
        shown.append(code.toString());
    head.insert(QStringLiteral("shown"), shown);
    if (!record.notes.isEmpty())
        head.insert(QStringLiteral("notes"), QJsonArray::fromStringList(record.notes));
    return {head, record.tables};
}

QByteArray packed(const FigureData &data, const RecordedDrawing &drawing)
{
    QJsonObject head = data.head;
    head.insert(QStringLiteral("drawing"), drawingJson(drawing));
    return packedText({QJsonDocument(head).toJson(QJsonDocument::Compact), data.tables});
}

Result<FigureRecord> readRecord(const CarriedText &carried, const PartnerRegistry &registry)
{
    const QJsonObject head = QJsonDocument::fromJson(carried.head).object();
    const QJsonArray notes = head.value(QLatin1String("notes")).toArray();
    if (head.isEmpty() || notes.size() > mostRecorded)
        return figureDamaged();
    auto read = sessionFromJson(head.value(QLatin1String("session")).toObject(), registry);
    if (!read)
        return read.error().id == QLatin1String("session-newer") ? read.error() : figureDamaged();
    FigureRecord record;
    record.session = std::move(read->session);
    record.mended = std::move(read->mended);
    record.session.figures.resize(1);
    record.session.current = 0;
    record.session.data.clear();
    const QJsonValue named = head[QLatin1String("session")][QLatin1String("figures")][0][QLatin1String("name")];
    if (named.toString().isEmpty()) { // not of a session
        record.session.figures.first().name.clear();
        record.mended.removeIf([](const Message &message) { return message.id == QLatin1String("session-figure-named"); });
    }
    record.language = head.value(QLatin1String("language")).toString();
    record.source = head.value(QLatin1String("source")).toString();
    for (const QJsonValue &partner : head.value(QLatin1String("shown")).toArray()) {
        const auto code = codeFromJson(partner);
        if (code && record.shown.size() < mostRecorded)
            record.shown.append(*code);
    }
    record.sources = sourcesFromJson(head.value(QLatin1String("sources")));
    for (const QJsonValue &note : notes)
        record.notes.append(note.toString());
    record.tables = carried.tables;
    record.isWhole = head.value(QLatin1String("whole")).toBool();
    record.dataHash = head.value(QLatin1String("data_sha256")).toString().toLatin1();
    record.textHash = head.value(QLatin1String("text_sha256")).toString().toLatin1();
    record.drawing = drawingIn(head.value(QLatin1String("drawing")).toObject());
    return record;
}

Result<QList<TablePtr>> tablesOf(const FigureRecord &record, const PartnerRegistry &registry)
{
    QList<TablePtr> tables;
    for (const QByteArray &text : record.tables) {
        auto import = readOwnTable(text, registry);
        if (!import)
            return import.error();
        tables.append(import->table);
    }
    return tables;
}

} // namespace tradestrata
