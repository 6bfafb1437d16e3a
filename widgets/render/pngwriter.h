// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

namespace tradestrata {

/// What a file says about its figure, by the keywords of PNG: "Title"; "Description" is its alternative text. In PNG a text is
/// tEXt if it is Latin-1, else iTXt.
struct FileText
{
    QByteArray keyword;
    QString text;
};

/// The image as PNG: 8-bit RGB, its physical size in pHYs (from `dotsPerInch`), the texts before the picture. Level 1
/// with filter "up" and Z_RLE: for flat charts, a third of the default's time at no more space. The same input gives
/// the same bytes: no date is written. Empty if memory runs out.
QByteArray encodePng(const QImage &image, double dotsPerInch, const QList<FileText> &texts);

/// The picture in a PNG, whatever program has written it. Null, without a word, if it is damaged or has another size.
QImage decodePng(const QByteArray &bytes, QSize pixels);

/// SHA-256 of the pixels as RGB, row by row, as lower-case hex: whatever program has written the file.
QByteArray pixelHash(const QImage &image);

} // namespace tradestrata
