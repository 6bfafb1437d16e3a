// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QtEndian>

#include <zlib.h>

/// A PNG file parsed by hand: what it really contains, not what a library makes of it.
namespace tradestrata::testsupport {

struct PngChunk
{
    QByteArray kind;
    QByteArray data;
};

/// Empty if the signature, a length or a checksum is wrong, or if anything follows the end.
inline QList<PngChunk> pngChunks(const QByteArray &bytes)
{
    QList<PngChunk> chunks;
    if (!bytes.startsWith(QByteArray("\x89PNG\r\n\x1a\n", 8)))
        return {};
    for (qsizetype at = 8; at + 12 <= bytes.size();) {
        const auto size = qsizetype(qFromBigEndian<quint32>(bytes.constData() + at));
        if (at + 12 + size > bytes.size())
            return {};
        const QByteArray covered = bytes.mid(at + 4, size + 4);
        const uLong sum = crc32_z(0, reinterpret_cast<const Bytef *>(covered.constData()), size_t(covered.size()));
        if (quint32(sum) != qFromBigEndian<quint32>(bytes.constData() + at + 8 + size))
            return {};
        chunks.append({covered.first(4), covered.mid(4)});
        at += 12 + size;
        if (chunks.last().kind == "IEND")
            return at == bytes.size() ? chunks : QList<PngChunk>();
    }
    return {};
}

/// The contents of a PNG.
struct PngFacts
{
    quint32 width = 0, height = 0;
    int depth = 0, colours = -1, interlace = -1; ///< 2 is RGB
    quint32 perMetreX = 0, perMetreY = 0;
    int unit = -1; ///< 1 is the metre
    QHash<QString, QString> texts;
    QStringList order; ///< kinds in file order, IDAT once
};

inline PngFacts pngFacts(const QByteArray &bytes)
{
    PngFacts facts;
    for (const PngChunk &chunk : pngChunks(bytes)) {
        const QString kind = QString::fromLatin1(chunk.kind);
        if (facts.order.isEmpty() || facts.order.last() != kind)
            facts.order.append(kind);
        const char *data = chunk.data.constData();
        if (chunk.kind == "IHDR" && chunk.data.size() == 13) {
            facts.width = qFromBigEndian<quint32>(data);
            facts.height = qFromBigEndian<quint32>(data + 4);
            facts.depth = data[8];
            facts.colours = data[9];
            facts.interlace = data[12];
        } else if (chunk.kind == "pHYs" && chunk.data.size() == 9) {
            facts.perMetreX = qFromBigEndian<quint32>(data);
            facts.perMetreY = qFromBigEndian<quint32>(data + 4);
            facts.unit = data[8];
        } else if (chunk.kind == "tEXt") {
            const qsizetype end = chunk.data.indexOf('\0');
            facts.texts.insert(QString::fromLatin1(chunk.data.first(end)), QString::fromLatin1(chunk.data.mid(end + 1)));
        } else if (chunk.kind == "iTXt") {
            // keyword 0, compressed?, method, language 0, translated keyword 0, UTF-8
            const qsizetype keyword = chunk.data.indexOf('\0');
            const qsizetype language = chunk.data.indexOf('\0', keyword + 3);
            const qsizetype translated = chunk.data.indexOf('\0', language + 1);
            if (chunk.data[keyword + 1] == 0)
                facts.texts.insert(QString::fromLatin1(chunk.data.first(keyword)),
                                   QString::fromUtf8(chunk.data.mid(translated + 1)));
        }
    }
    return facts;
}

} // namespace tradestrata::testsupport
