// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/sheets/bifftext.h"

#include <QtEndian>

#include <iconv.h>

#include <algorithm>
#include <array>
#include <bit>

namespace tradestrata {

bool BiffReader::nextPiece()
{
    if (m_piece + 1 >= m_pieces.size()) {
        m_failed = true;
        return false;
    }
    ++m_piece;
    m_at = 0;
    return true;
}

bool BiffReader::atEnd() const
{
    return m_pieces.empty() || (m_piece + 1 >= m_pieces.size() && m_at >= m_pieces[m_piece].size());
}

quint8 BiffReader::u8()
{
    if (m_failed || m_pieces.empty()) {
        m_failed = true;
        return 0;
    }
    while (m_at >= m_pieces[m_piece].size()) {
        if (!nextPiece())
            return 0;
    }
    return quint8(m_pieces[m_piece][m_at++]);
}

quint16 BiffReader::u16()
{
    const quint16 low = u8();
    return quint16(low | (u8() << 8));
}

quint32 BiffReader::u32()
{
    const quint32 low = u16();
    return low | (quint32(u16()) << 16);
}

double BiffReader::real()
{
    const quint64 low = u32();
    return std::bit_cast<double>(low | (quint64(u32()) << 32));
}

void BiffReader::skip(qint64 bytes)
{
    while (bytes > 0 && !m_failed) {
        if (m_pieces.empty()) {
            m_failed = true;
            return;
        }
        const qint64 here = std::min<qint64>(bytes, m_pieces[m_piece].size() - m_at);
        m_at += here;
        bytes -= here;
        if (bytes > 0 && !nextPiece())
            return;
    }
}

QString BiffReader::unicode(qint64 characters)
{
    quint8 flags = u8();
    const qint64 runs = (flags & 8) != 0 ? u16() : 0;
    const qint64 phonetic = (flags & 4) != 0 ? u32() : 0;
    QString text;
    while (qint64(text.size()) < characters && !m_failed) {
        // Where characters go on in the next record, it says anew how wide they are.
        if (m_at >= m_pieces[m_piece].size()) {
            if (!nextPiece())
                break;
            flags = u8();
        }
        text.append(QChar((flags & 1) != 0 ? u16() : u8()));
    }
    skip(runs * 4 + phonetic);
    return text;
}

QByteArray BiffReader::bytes(qint64 count)
{
    QByteArray result;
    while (qint64(result.size()) < count && !m_failed) {
        const quint8 byte = u8();
        if (!m_failed)
            result.append(char(byte));
    }
    return result;
}

std::optional<QString> fromCodePage(const QByteArray &bytes, int codePage)
{
    if (std::ranges::all_of(bytes, [](char c) { return quint8(c) < 0x80; }))
        return QString::fromLatin1(bytes);
    QByteArray name = "CP" + QByteArray::number(codePage);
    if (codePage == 10000 || codePage == 32768)
        name = "MACINTOSH";
    else if (codePage == 32769)
        name = "CP1252";
    const iconv_t converter = iconv_open("UTF-8", name.constData());
    if (converter == iconv_t(-1))
        return {};
    QByteArray text(bytes.size() * 4, '\0'); // no code page takes more
    char *from = const_cast<char *>(bytes.data());
    char *to = text.data();
    std::size_t fromLeft = std::size_t(bytes.size());
    std::size_t toLeft = std::size_t(text.size());
    const bool good = iconv(converter, &from, &fromLeft, &to, &toLeft) != std::size_t(-1);
    iconv_close(converter);
    if (!good)
        return {};
    return QString::fromUtf8(text.constData(), to - text.constData());
}

} // namespace tradestrata
