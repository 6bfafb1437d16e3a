// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/partnerregistry.h"
#include "models/io/import.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

/// What a picture of a figure carries beside the picture, so that the figure can be opened again. Data only, never code.
///
/// It is text, packed with zlib: the line "Tradestrata figure 1" with the version of the form, a line of JSON that says what
/// was asked for, and tables in the project's own form (owntableformat.h). In PNG it is a compressed text with the keyword
/// Tradestrata before the picture, in SVG the text of `metadata` in base 64, in PDF an attached file. Everything that is
/// read is taken for hostile: sizes and counts are limited, and nothing of the picture is believed.
namespace tradestrata {

enum class PictureKind { Png, Svg, Pdf };

/// By the first bytes, whatever the name; nothing for other files. A few kilobytes are enough.
std::optional<PictureKind> pictureKind(QByteArrayView begin);

/// What stands in the text.
struct CarriedText
{
    QByteArray head; ///< one line of JSON
    QList<QByteArray> tables;

    bool operator==(const CarriedText &) const = default;
};

/// The head may have no line break, and each table begins as the project's own tables do.
QByteArray packedText(const CarriedText &text);
/// Errors: damaged, too large when unpacked, written by a newer program.
Result<CarriedText> unpackedText(QByteArrayView packed);

/// SHA-256 of its tables, as lower-case hex.
QByteArray dataHashOf(const CarriedText &text);

/// The picture with what it carries. A file that is not as this program writes it is returned unchanged.
QByteArray withCarried(PictureKind kind, const QByteArray &picture, const QByteArray &packed);
/// The PDF of a report, with the number of its figures: they carry nothing there.
QByteArray withReportMark(const QByteArray &pdf, int figures);
/// What the picture carries. Errors: nothing, it is a report, the file is cut short, or what unpackedText() says.
Result<CarriedText> carriedIn(PictureKind kind, QByteArrayView picture);

/// Only its tables, as a data file is read. Errors also: they are not those that were written.
Result<Import> readFigureTables(PictureKind kind, QByteArrayView picture, const PartnerRegistry &registry);

/// SHA-256 of the drawing of an SVG or PDF: of the file without what it carries, as lower-case hex. For a PDF only of its
/// first `bytes`, as everything else is an update of these; nothing if there is more than that update.
QByteArray drawingHash(PictureKind kind, QByteArrayView picture, qint64 bytes);

Message figureDamaged();
Message figureAltered();

/// Lower-case hex.
QByteArray sha256Hex(QByteArrayView bytes);

} // namespace tradestrata
