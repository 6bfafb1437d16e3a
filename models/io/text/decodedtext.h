// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"

#include <QByteArray>
#include <QByteArrayView>

#include <string_view>

namespace tradestrata {

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// The bytes of a text file as UTF-8, without a byte order mark.
struct DecodedText
{
    Encoding encoding = Encoding::Utf8;
    QByteArray converted;  ///< empty if the file is UTF-8 already
    std::string_view utf8; ///< points into `converted`, or into the bytes of the file

    /// What the report says about the encoding if it had to be assumed: the file is not UTF-8 and is read as Windows-1252.
    std::optional<Message> note() const;
};

/// Whether the bytes are UTF-8 (RFC 3629: neither surrogates nor overlong forms) without a NUL character.
bool isUtf8Text(std::string_view bytes);

/// Decodes a text file: UTF-8, UTF-16 with a byte order mark or recognized by its zero bytes, otherwise Windows-1252. The
/// bytes must outlive the result. Errors, with the line: a NUL character, half a character of UTF-16, a byte that
/// Windows-1252 does not define.
Result<DecodedText> decodeText(QByteArrayView bytes);

} // namespace tradestrata
