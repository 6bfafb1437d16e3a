// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"
#include "app/pictures.h"
#include "models/figure/figure.h"
#include "models/preflight/preflight.h"

namespace tradestrata {

/// A figure with what its file says and carries.
struct DrawnFigure
{
    Figure figure;
    FigureSize size;
    Language language;
    QString alternative; ///< what somebody reads who does not see it
    std::shared_future<FigureData> data = {};

    FigureFile as(FigureFormat format, bool asOutlines) const { return {format, language.code(), alternative, asOutlines, data}; }
};

/// Whether a file carries what it needs to be opened again: made at once, on another core, or when the file is written.
enum class Carries { Nothing, AtOnce, WhenWritten };

/// The data must outlive the result.
DrawnFigure drawnFigure(const InputData &data, const ComputedFigure &computed, const Arguments &arguments, const Builtin &builtin,
                        const Language &language, Carries carries);

/// Names for the files of figures, without an ending: tabs in lower case, with letters of every alphabet, each once.
/// "12-month lead" becomes "12-month-lead".
QStringList fileNamesOf(const QList<SessionFigure> &figures);

/// The formats of --format: those of a folder of figures or of standard output; PNG without it.
Result<QList<FigureFormat>> figureFormatsFrom(const Arguments &arguments);

/// Why --outlines has no use for figures in these formats.
std::optional<Message> whyNoOutlines(const Arguments &arguments, const QList<FigureFormat> &formats);

/// A file to be written of a figure.
struct FigureFileOrder
{
    const DrawnFigure *figure;
    QString path;
    FigureFormat format;
};
/// What became of it.
struct FigureFileResult
{
    Result<qint64> written;
    Messages shortcomings;
};
/// Draws and writes figures in their order; each is encoded and written in another thread while the next one is drawn.
/// `progress` is told how many have been drawn.
std::vector<FigureFileResult> writeFigureFiles(const std::vector<FigureFileOrder> &orders, bool asOutlines,
                                               const FigureFonts &fonts, const std::function<void(int)> &progress = {});

/// What the check before publication finds in a figure, accepted or not. `newest` is the newest release known.
QList<Finding> findingsIn(const ComputedFigure &computed, const DrawnFigure &drawn, const FigureFonts &fonts,
                          std::optional<Month> newest);

/// The status with which a command ends that could not draw a figure, for that reason.
Outcome::Status statusOf(const Message &error);

Message noFolder(const QString &path);

} // namespace tradestrata
