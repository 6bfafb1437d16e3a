// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/builtin.h"
#include "app/sessionio.h"
#include "models/session/figureslice.h"

/// Pictures of figures that open again: the way back from a file to a session, and what a file is given for it.
namespace tradestrata {

/// Whether a file is a picture that may carry a figure, by its content: PNG, SVG or PDF.
bool looksLikePicture(const QString &path);

/// The bytes of a picture, with its kind.
struct PictureFile
{
    PictureKind kind = PictureKind::Png;
    QByteArray bytes;
};
/// Errors, with the file's name: it cannot be read, it is too large, or it is no picture.
Result<PictureFile> readPicture(const QString &path);

/// A picture with what it carries.
struct RecordedPicture
{
    PictureFile file;
    CarriedText carried;
    FigureRecord record;
};
/// Errors, with the file's name: those of readPicture(), and it carries nothing that can be read.
Result<RecordedPicture> readRecordedPicture(const QString &path, const Builtin &builtin);

/// Where the data of an opened figure come from.
enum class FigureDataFrom { BuiltIn, File };
FigureDataFrom dataFrom(const FigureRecord &record, const Builtin &builtin);
/// That its file does not hold all that it was drawn from.
Message figurePart();

/// A figure as a session of one, without a file of its own: with the built-in data if these are the ones that it was drawn
/// from, else with those in its file, to which the session then refers. For a worker. `releases` are the built-in ones.
/// Errors also: the data are not those that were written.
Result<OpenedSession> openFigure(const QString &path, const Builtin &builtin, const ReleaseList &releases);

/// The sources of a session's data: its files, those of a figure that was opened, and the built-in releases.
QList<RecordedSource> sourcesOf(const QList<DataRef> &data, const ReleaseList &releases, const Builtin &builtin);
/// Of built-in data.
QList<RecordedSource> sourcesOf(const ReleaseList &builtIn, const Builtin &builtin);

} // namespace tradestrata
