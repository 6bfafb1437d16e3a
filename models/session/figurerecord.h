// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/io/figurefile.h"
#include "models/session/session.h"

#include <QJsonArray>

/// What is known of a figure when its file is opened again: what was asked for, the data that it was drawn from, and how it
/// was drawn. Without folders, and without anything that could be run.
namespace tradestrata {

/// A file or a built-in release that the data come from.
struct RecordedSource
{
    QString name; ///< of the file, without its folder; empty for built-in data
    QByteArray sha256;
    std::optional<Month> release; ///< of built-in data

    bool isBuiltIn() const { return name.isEmpty(); }
    bool operator==(const RecordedSource &) const = default;
};

/// Sources in a file's JSON, and the inverse; what is more than any figure has is left out.
QJsonArray sourcesToJson(const QList<RecordedSource> &sources);
QList<RecordedSource> sourcesFromJson(const QJsonValue &value);

/// How the picture was made from the figure.
struct RecordedDrawing
{
    QString program;         ///< "Tradestrata 0.1.0"
    QString renderer;        ///< everything that pixels depend on: equal ones draw equal pixels
    QByteArray sha256;       ///< of the pixels as RGB, or of the file without what it carries
    qint64 bytes = 0;        ///< of a PDF: how many of its bytes were hashed
    bool asOutlines = false; ///< of an SVG

    bool operator==(const RecordedDrawing &) const = default;
};

/// The record of a figure, as a file carries it.
struct FigureRecord
{
    Session session;               ///< with one figure, and without references to data
    QString language;              ///< that it was drawn in: "es_MX"
    QStringList notes;             ///< under it, apart from those that its numbers have by themselves
    QString source;                ///< the line under it that names its source
    QList<PartnerCode> shown;      ///< drawn by name, also where the largest were asked for
    QList<RecordedSource> sources; ///< of the data
    QList<QByteArray> tables;      ///< the data, as tables in the project's own form
    bool isWhole = false;          ///< they alone give the same figure; otherwise the built-in data do
    QByteArray dataHash;           ///< of the tables
    QByteArray textHash;           ///< of the figure as text
    RecordedDrawing drawing;
    Messages mended = {}; ///< what of the session could not be read as it stands

    const SessionFigure &figure() const { return session.figures.first(); }
    /// Whether the data are those that were written.
    bool isIntact() const;
    bool isOfBuiltInData() const;
};

/// What is to be carried, but for the drawing, which can be any number of files.
struct FigureData
{
    QJsonObject head;
    QList<QByteArray> tables;
};
FigureData dataOf(const FigureRecord &record, const PartnerRegistry &registry);
QByteArray packed(const FigureData &data, const RecordedDrawing &drawing);

/// Errors: "figure-damaged", those of a session. `carried` may be anything.
Result<FigureRecord> readRecord(const CarriedText &carried, const PartnerRegistry &registry);

/// The data of a record, from old to new. Errors: those of the project's own tables.
Result<QList<TablePtr>> tablesOf(const FigureRecord &record, const PartnerRegistry &registry);

} // namespace tradestrata
