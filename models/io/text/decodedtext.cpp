// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/text/decodedtext.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstring>

namespace tradestrata {

namespace {

using namespace Qt::StringLiterals;

bool isUtf8(std::string_view text) { return QUtf8StringView(text.data(), qsizetype(text.size())).isValidUtf8(); }

/// Windows-1252 of the bytes 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252); 0 where it defines none.
constexpr std::array<char16_t, 32> upperControls{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                 0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

Result<DecodedText> windows1252(std::string_view bytes)
{
    DecodedText text{Encoding::Windows1252, {}, {}};
    text.converted.reserve(qsizetype(bytes.size() + bytes.size() / 8));
    int line = 1;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        line += c == '\n' ? 1 : 0;
        if (byte < 0x80) {
            text.converted.append(c);
            continue;
        }
        const char16_t unit = byte < 0xA0 ? upperControls[byte - 0x80] : char16_t(byte);
        if (unit == 0)
            return Message{u"text-encoding-unknown"_s,
                           QT_TRANSLATE_NOOP("Message",
                                             "The text is neither UTF-8 nor Windows-1252 (byte %1): save it as UTF-8."),
                           {u"0x%1"_s.arg(int(byte), 2, 16, QLatin1Char('0'))}}
                .atLine(line);
        text.converted.append(QString(QChar(unit)).toUtf8());
    }
    text.utf8 = {text.converted.constData(), size_t(text.converted.size())};
    return text;
}

Result<DecodedText> utf16(std::string_view bytes, bool isLittle)
{
    const auto encoding = isLittle ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE;
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    if (decoder.hasError() || bytes.size() % 2 != 0)
        return Message{u"text-utf16-broken"_s,
                       QT_TRANSLATE_NOOP("Message", "The text is UTF-16, but part of it is damaged: save it as UTF-8.")}
            .atLine(int(decoded.count(u'\n')) + 1);
    DecodedText text{isLittle ? Encoding::Utf16LittleEndian : Encoding::Utf16BigEndian, decoded.toUtf8(), {}};
    text.utf8 = {text.converted.constData(), size_t(text.converted.size())};
    return text;
}

/// Whether text without a byte order mark is UTF-16: most of every second byte is zero.
std::optional<bool> isLittleUtf16(std::string_view bytes)
{
    const size_t seen = std::min<size_t>(bytes.size(), 400) / 2 * 2;
    size_t even = 0, odd = 0;
    for (size_t i = 0; i < seen; i += 2) {
        even += bytes[i] == 0;
        odd += bytes[i + 1] == 0;
    }
    if (seen >= 8 && odd * 10 > seen / 2 * 7 && even == 0)
        return true;
    if (seen >= 8 && even * 10 > seen / 2 * 7 && odd == 0)
        return false;
    return std::nullopt;
}

std::optional<Message> whyNoText(std::string_view utf8)
{
    const size_t zero = utf8.find('\0');
    if (zero == std::string_view::npos)
        return std::nullopt;
    return Message{u"text-nul"_s, QT_TRANSLATE_NOOP("Message", "The file is not text: it has a NUL character.")}.atLine(
        int(std::count(utf8.begin(), utf8.begin() + qsizetype(zero), '\n')) + 1);
}

} // namespace

bool isUtf8Text(std::string_view bytes) { return bytes.find('\0') == std::string_view::npos && isUtf8(bytes); }

std::optional<Message> DecodedText::note() const
{
    if (encoding != Encoding::Windows1252)
        return std::nullopt;
    return Message{u"text-windows-1252"_s, QT_TRANSLATE_NOOP("Message", "The text is not UTF-8; it is read as Windows-1252.")};
}

Result<DecodedText> decodeText(QByteArrayView view)
{
    std::string_view bytes(view.data(), size_t(view.size()));
    Result<DecodedText> text = DecodedText();
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
        text = isUtf8(bytes) ? Result<DecodedText>(DecodedText{Encoding::Utf8, {}, bytes}) : windows1252(bytes);
    } else if (bytes.starts_with("\xFF\xFE")) {
        text = utf16(bytes.substr(2), true);
    } else if (bytes.starts_with("\xFE\xFF")) {
        text = utf16(bytes.substr(2), false);
    } else if (const auto isLittle = isLittleUtf16(bytes)) {
        text = utf16(bytes, *isLittle);
    } else if (isUtf8(bytes)) {
        text = DecodedText{Encoding::Utf8, {}, bytes};
    } else {
        text = windows1252(bytes);
    }
    if (!text)
        return text;
    if (text->utf8.starts_with("\xEF\xBB\xBF"))
        text->utf8.remove_prefix(3);
    if (const auto why = whyNoText(text->utf8))
        return *why;
    return text;
}

} // namespace tradestrata
