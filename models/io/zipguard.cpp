// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/zipguard.h"

#include "models/io/iomessages.h"
#include "models/io/xmlscan.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace tradestrata {

namespace {

// The layout of the format: PKWARE, "APPNOTE.TXT - .ZIP File Format Specification", sections 4.3.7, 4.3.12, 4.3.16.
constexpr qsizetype localHeaderSize = 30;
constexpr qsizetype directoryHeaderSize = 46;
constexpr qsizetype endRecordSize = 22;
constexpr QByteArrayView localSignature("PK\x03\x04", 4);
constexpr QByteArrayView directorySignature("PK\x01\x02", 4);
constexpr QByteArrayView endSignature("PK\x05\x06", 4);
constexpr quint32 zip64Mark = 0xFFFFFFFF;

struct Entry
{
    quint16 flags = 0;
    quint16 method = 0;
    quint32 crc = 0;
    qint64 packed = 0;
    qint64 unpacked = 0;
    qint64 header = 0;  ///< position of its own header
    qint64 data = 0;    ///< position of its packed bytes
    bool isXml = false; ///< a part that the sheet is read from
};

struct Directory
{
    qint64 begin = 0;
    qint64 end = 0;
    int entries = 0;
};

quint16 u16(QByteArrayView bytes, qint64 at) { return qFromLittleEndian<quint16>(bytes.data() + at); }

quint32 u32(QByteArrayView bytes, qint64 at) { return qFromLittleEndian<quint32>(bytes.data() + at); }

Message damaged()
{
    return {QStringLiteral("zip-damaged"),
            QT_TRANSLATE_NOOP("Message", "The workbook is damaged: its parts are not where its directory says they are."),
            {}};
}

Message cutShort()
{
    return {QStringLiteral("zip-cut-short"),
            QT_TRANSLATE_NOOP("Message", "The workbook is truncated: the directory at its end is missing."),
            {}};
}

Message notSupported()
{
    return {QStringLiteral("zip-not-supported"),
            QT_TRANSLATE_NOOP("Message",
                              "The workbook is encrypted or compressed in an unsupported way; save it again as .xlsx."),
            {}};
}

Message unpacksTooLarge(qint64 size)
{
    return {QStringLiteral("zip-too-large"),
            QT_TRANSLATE_NOOP("Message", "The workbook would unpack to %1 bytes, more than any trade table needs; it "
                                         "is not opened."),
            {size}};
}

Message otherSize()
{
    return {QStringLiteral("zip-other-size"),
            QT_TRANSLATE_NOOP("Message", "The workbook is damaged: a part does not unpack to the size given in its "
                                         "directory."),
            {}};
}

Message partCut()
{
    return {QStringLiteral("workbook-damaged"), QT_TRANSLATE_NOOP("Message", "The workbook is damaged: a part is truncated."), {}};
}

/// The last end record, as any reader finds it; it must be at the end of the file, so that no other one can be found.
Result<Directory> findDirectory(QByteArrayView bytes)
{
    const qsizetype at = bytes.lastIndexOf(endSignature);
    if (at < 0 || at + endRecordSize > bytes.size())
        return cutShort();
    if (at + endRecordSize + u16(bytes, at + 20) != bytes.size())
        return cutShort();
    const int entries = u16(bytes, at + 10);
    const qint64 size = u32(bytes, at + 12);
    const qint64 begin = u32(bytes, at + 16);
    if (entries == 0xFFFF || size == zip64Mark || begin == zip64Mark)
        return notSupported();
    if (u16(bytes, at + 8) != entries || begin + size != at)
        return damaged();
    return Directory{begin, at, entries};
}

bool hasSignature(QByteArrayView bytes, qint64 at, qint64 end, qsizetype size, QByteArrayView signature)
{
    return at + size <= end && bytes.sliced(at, 4) == signature;
}

/// The position of the packed bytes, from the entry's own header; nothing if they overrun the directory.
std::optional<qint64> dataBegin(QByteArrayView bytes, const Entry &entry, qint64 limit)
{
    if (!hasSignature(bytes, entry.header, limit, localHeaderSize, localSignature))
        return {};
    const qint64 begin = entry.header + localHeaderSize + u16(bytes, entry.header + 26) + u16(bytes, entry.header + 28);
    if (begin + entry.packed > limit)
        return {};
    return begin;
}

Result<std::vector<Entry>> readDirectory(QByteArrayView bytes, const Directory &directory)
{
    std::vector<Entry> entries;
    qint64 at = directory.begin;
    for (int i = 0; i < directory.entries; ++i) {
        if (!hasSignature(bytes, at, directory.end, directoryHeaderSize, directorySignature))
            return damaged();
        Entry entry{u16(bytes, at + 8),
                    u16(bytes, at + 10),
                    u32(bytes, at + 16),
                    u32(bytes, at + 20),
                    u32(bytes, at + 24),
                    u32(bytes, at + 42),
                    0};
        const bool encrypted = (entry.flags & 1) != 0;
        const bool packing = entry.method == 0 || entry.method == Z_DEFLATED;
        if (encrypted || !packing || entry.packed == zip64Mark || entry.unpacked == zip64Mark)
            return notSupported();
        const std::optional<qint64> data = dataBegin(bytes, entry, directory.begin);
        if (!data)
            return damaged();
        entry.data = *data;
        const QByteArrayView name = bytes.sliced(at + directoryHeaderSize,
                                                 std::min<qint64>(u16(bytes, at + 28), bytes.size() - at - directoryHeaderSize));
        entry.isXml = name.startsWith("xl/") && name.endsWith(".xml");
        entries.push_back(entry);
        at += directoryHeaderSize + u16(bytes, at + 28) + u16(bytes, at + 30) + u16(bytes, at + 32);
    }
    if (at != directory.end)
        return damaged();
    return entries;
}

bool overlap(std::vector<Entry> entries)
{
    std::ranges::sort(entries, {}, &Entry::header);
    for (std::size_t i = 1; i < entries.size(); ++i) {
        if (entries[i - 1].data + entries[i - 1].packed > entries[i].header)
            return true;
    }
    return false;
}

std::optional<Message> refusal(const std::vector<Entry> &entries, const ZipLimits &limits)
{
    const auto swells = [&limits](qint64 packed, qint64 unpacked) {
        return unpacked > limits.ratioMatters && unpacked > limits.ratio * packed;
    };
    qint64 packed = 0;
    qint64 unpacked = 0;
    bool swelling = false;
    for (const Entry &entry : entries) {
        packed += entry.packed;
        unpacked += entry.unpacked;
        swelling = swelling || swells(entry.packed, entry.unpacked);
    }
    if (unpacked > limits.largest || swelling || swells(packed, unpacked))
        return unpacksTooLarge(unpacked);
    return {};
}

/// Owns zlib's state, so that every way out frees it.
class Inflater
{
public:
    explicit Inflater(QByteArrayView packed)
    {
        m_stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(packed.data()));
        m_stream.avail_in = uInt(packed.size());
        m_ready = inflateInit2(&m_stream, -MAX_WBITS) == Z_OK;
    }
    ~Inflater() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Inflater)

    /// Unpacks into the buffer; returns the number of bytes, or nothing if the stream is broken or truncated.
    std::optional<uInt> next(std::span<Bytef> buffer)
    {
        m_stream.next_out = buffer.data();
        m_stream.avail_out = uInt(buffer.size());
        const int status = m_ready ? inflate(&m_stream, Z_NO_FLUSH) : Z_DATA_ERROR;
        if (status != Z_OK && status != Z_STREAM_END)
            return {};
        m_ended = status == Z_STREAM_END;
        return uInt(buffer.size()) - m_stream.avail_out;
    }
    bool ended() const { return m_ended; }
    bool usedAll() const { return m_stream.avail_in == 0; }

private:
    z_stream m_stream = {};
    bool m_ready = false;
    bool m_ended = false;
};

std::optional<Message> checkDeflated(QByteArrayView packed, const Entry &entry, const Progress &progress)
{
    Inflater inflater(packed);
    std::array<Bytef, 65536> buffer;
    qint64 size = 0;
    uLong crc = crc32(0, nullptr, 0);
    XmlScan xml;
    while (!inflater.ended()) {
        if (progress.stopped())
            return stoppedMessage();
        const std::optional<uInt> came = inflater.next(buffer);
        if (!came)
            return otherSize();
        size += *came;
        if (size > entry.unpacked)
            return otherSize();
        crc = crc32(crc, buffer.data(), *came);
        if (entry.isXml)
            xml.add({reinterpret_cast<const char *>(buffer.data()), qsizetype(*came)});
    }
    if (size != entry.unpacked || crc != entry.crc || !inflater.usedAll())
        return otherSize();
    return entry.isXml && !xml.isWhole() ? std::optional(partCut()) : std::nullopt;
}

std::optional<Message> checkEntry(QByteArrayView bytes, const Entry &entry, const Progress &progress)
{
    const QByteArrayView packed = bytes.sliced(entry.data, entry.packed);
    if (entry.method == Z_DEFLATED)
        return checkDeflated(packed, entry, progress);
    const uLong crc = crc32_z(0, reinterpret_cast<const Bytef *>(packed.data()), size_t(packed.size()));
    if (entry.packed != entry.unpacked || crc != entry.crc)
        return otherSize();
    XmlScan xml;
    xml.add(packed);
    return entry.isXml && !xml.isWhole() ? std::optional(partCut()) : std::nullopt;
}

} // namespace

Result<qint64> checkZip(QByteArrayView bytes, const Progress &progress, const ZipLimits &limits)
{
    const Result<Directory> directory = findDirectory(bytes);
    if (!directory)
        return directory.error();
    const Result<std::vector<Entry>> entries = readDirectory(bytes, *directory);
    if (!entries)
        return entries.error();
    if (overlap(*entries))
        return damaged();
    if (const std::optional<Message> refused = refusal(*entries, limits))
        return *refused;
    qint64 unpacked = 0;
    for (const Entry &entry : *entries) {
        if (const std::optional<Message> wrong = checkEntry(bytes, entry, progress))
            return *wrong;
        unpacked += entry.unpacked;
    }
    return unpacked;
}

} // namespace tradestrata
