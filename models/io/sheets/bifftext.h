// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace tradestrata {

/// Reads numbers and texts of a record that may go on in further ones. Past the end everything is 0, and failed() is true.
class BiffReader
{
public:
    explicit BiffReader(std::vector<QByteArrayView> pieces)
        : m_pieces(std::move(pieces))
    {
    }

    quint8 u8();
    quint16 u16();
    quint32 u32();
    double real();
    void skip(qint64 bytes);
    bool failed() const { return m_failed; }
    bool atEnd() const;

    /// A text of that many characters, as Excel 97 and later write it, flags first.
    QString unicode(qint64 characters);
    /// That many bytes of a text, as older versions write it.
    QByteArray bytes(qint64 count);

private:
    bool nextPiece();

    std::vector<QByteArrayView> m_pieces;
    std::size_t m_piece = 0;
    qsizetype m_at = 0;
    bool m_failed = false;
};

/// The text of bytes in a code page, by Windows' number of it; nothing if the code page is not known or the bytes are not
/// of it.
std::optional<QString> fromCodePage(const QByteArray &bytes, int codePage);

} // namespace tradestrata
