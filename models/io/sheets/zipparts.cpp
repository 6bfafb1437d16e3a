// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/sheets/zipparts.h"

#include "models/io/iomessages.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>
#include <span>

namespace tradestrata {

// Where the directory of an archive lies. Places in the archive are counted from `shift`: a program or a mail may have
// put bytes in front of it.
struct ZipParts::Directory
{
    qint64 begin = 0;
    qint64 end = 0;
    qint64 entries = 0;
    qint64 shift = 0;
};

namespace {

// The layout of the format: PKWARE, "APPNOTE.TXT - .ZIP File Format Specification", sections 4.3.7, 4.3.12, 4.3.14 to
// 4.3.16 and 4.5.3.
constexpr qsizetype localHeaderSize = 30;
constexpr qsizetype directoryHeaderSize = 46;
constexpr qsizetype endRecordSize = 22;
constexpr qsizetype zip64LocatorSize = 20;
constexpr qsizetype zip64EndRecordSize = 56;
constexpr QByteArrayView localSignature("PK\x03\x04", 4);
constexpr QByteArrayView directorySignature("PK\x01\x02", 4);
constexpr QByteArrayView endSignature("PK\x05\x06", 4);
constexpr QByteArrayView zip64LocatorSignature("PK\x06\x07", 4);
constexpr QByteArrayView zip64EndSignature("PK\x06\x06", 4);
constexpr quint32 zip64Mark = 0xFFFFFFFF;
constexpr quint16 zip64Field = 1;
constexpr qsizetype pieceSize = 65536;

quint16 u16(QByteArrayView bytes, qint64 at) { return qFromLittleEndian<quint16>(bytes.data() + at); }

quint32 u32(QByteArrayView bytes, qint64 at) { return qFromLittleEndian<quint32>(bytes.data() + at); }

/// Sizes that no file has become one that none fits.
qint64 u64(QByteArrayView bytes, qint64 at)
{
    constexpr quint64 most = std::numeric_limits<qint64>::max() / 4;
    return qint64(std::min(qFromLittleEndian<quint64>(bytes.data() + at), most));
}

Message damagedZip()
{
    return {QStringLiteral("zip-damaged"),
            QT_TRANSLATE_NOOP("Message", "The workbook is damaged: its parts are not where its directory says they are.")};
}

Message cutShort()
{
    return {QStringLiteral("zip-cut-short"),
            QT_TRANSLATE_NOOP("Message", "The workbook is truncated: the directory at its end is missing.")};
}

Message notSupported()
{
    return {QStringLiteral("zip-not-supported"),
            QT_TRANSLATE_NOOP("Message",
                              "The workbook is encrypted or compressed in an unsupported way; save it again as .xlsx.")};
}

Message unpacksTooLarge(qint64 size)
{
    return {QStringLiteral("zip-too-large"),
            QT_TRANSLATE_NOOP("Message", "The workbook would unpack to %1 bytes, more than any trade table needs; it is "
                                         "not opened."),
            {size}};
}

Message tooManyParts(qint64 count)
{
    return {QStringLiteral("zip-too-many-parts"),
            QT_TRANSLATE_NOOP("Message", "The workbook has %1 parts, more than any trade table needs; it is not opened."),
            {count}};
}

Message otherSize()
{
    return {QStringLiteral("zip-other-size"),
            QT_TRANSLATE_NOOP("Message", "The workbook is damaged: a part does not unpack to the size given in its "
                                         "directory.")};
}

Message partTwice(const QByteArray &name)
{
    return {QStringLiteral("zip-part-twice"),
            QT_TRANSLATE_NOOP("Message", "The workbook is damaged: it has two parts named %1."),
            {QString::fromUtf8(name)}};
}

bool hasSignature(QByteArrayView bytes, qint64 at, qint64 end, qsizetype size, QByteArrayView signature)
{
    return at >= 0 && at <= end - size && bytes.sliced(at, 4) == signature;
}

/// Names that stand for the same part become the same: Windows programs write \, and OPC compares letters of ASCII
/// without regard to case.
QByteArray folded(QByteArrayView name)
{
    QByteArray result;
    result.reserve(name.size());
    for (const char c : name)
        result.append(c == '\\' ? '/' : c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c);
    while (result.startsWith('/'))
        result.remove(0, 1);
    return result;
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

    /// Unpacks into the buffer; how many bytes came, nothing when the stream is broken or cut short.
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
    qint64 left() const { return m_stream.avail_in; }

private:
    z_stream m_stream = {};
    bool m_ready = false;
    bool m_ended = false;
};

} // namespace

/// The record that large archives have in addition; nothing if there is none.
std::optional<ZipParts::Directory> ZipParts::findZip64Directory(QByteArrayView bytes, qint64 end)
{
    const qint64 locator = end - zip64LocatorSize;
    if (!hasSignature(bytes, locator, end, zip64LocatorSize, zip64LocatorSignature))
        return {};
    qint64 record = u64(bytes, locator + 8);
    if (!hasSignature(bytes, record, locator, zip64EndRecordSize, zip64EndSignature))
        record = locator - zip64EndRecordSize;
    if (!hasSignature(bytes, record, locator, zip64EndRecordSize, zip64EndSignature))
        return {};
    const qint64 entries = u64(bytes, record + 32);
    const qint64 size = u64(bytes, record + 40);
    const qint64 begin = u64(bytes, record + 48);
    const bool oneDisk = u64(bytes, record + 24) == entries;
    if (!oneDisk || begin + size > record)
        return {};
    return Directory{record - size, record, entries, record - size - begin};
}

/// The last end record, as any reader finds it; it must end the file, so that nobody can read another one.
Result<ZipParts::Directory> ZipParts::findDirectory(QByteArrayView bytes)
{
    // A comment may hold the signature: the record is the one whose comment ends the file.
    const qsizetype first = std::max<qsizetype>(0, bytes.size() - endRecordSize - 0xFFFF);
    qsizetype at = bytes.size() - endRecordSize;
    for (; at >= first; --at) {
        if (bytes[at] == 'P' && bytes.sliced(at, 4) == endSignature && at + endRecordSize + u16(bytes, at + 20) == bytes.size())
            break;
    }
    if (at < first || bytes.size() < endRecordSize)
        return cutShort();
    const qint64 entries = u16(bytes, at + 10);
    const qint64 size = u32(bytes, at + 12);
    const qint64 begin = u32(bytes, at + 16);
    if (const std::optional<Directory> large = findZip64Directory(bytes, at))
        return *large;
    if (entries == 0xFFFF || size == zip64Mark || begin == zip64Mark)
        return notSupported();
    if (u16(bytes, at + 8) != entries || begin + size > at)
        return damagedZip();
    return Directory{at - size, at, entries, at - size - begin};
}

/// Reads the entry of the directory at `at` and moves on to the next one; nothing if it is damaged.
std::optional<ZipParts::Entry> ZipParts::readEntry(QByteArrayView bytes, const Directory &directory, qint64 &at)
{
    if (!hasSignature(bytes, at, directory.end, directoryHeaderSize, directorySignature))
        return {};
    const qint64 nameEnd = at + directoryHeaderSize + u16(bytes, at + 28);
    const qint64 extraEnd = nameEnd + u16(bytes, at + 30);
    const qint64 next = extraEnd + u16(bytes, at + 32);
    if (next > directory.end)
        return {};
    Entry entry{bytes.sliced(at + directoryHeaderSize, nameEnd - at - directoryHeaderSize).toByteArray(),
                u16(bytes, at + 8),
                u16(bytes, at + 10),
                u32(bytes, at + 16),
                u32(bytes, at + 20),
                u32(bytes, at + 24),
                u32(bytes, at + 42),
                0};
    // What does not fit stands in a field of its own, in this order.
    for (qint64 field = nameEnd; field + 4 <= extraEnd; field += 4 + u16(bytes, field + 2)) {
        if (u16(bytes, field) != zip64Field)
            continue;
        const qint64 fieldEnd = std::min<qint64>(extraEnd, field + 4 + u16(bytes, field + 2));
        qint64 value = field + 4;
        for (qint64 *number : {&entry.unpacked, &entry.packed, &entry.header}) {
            if (*number != zip64Mark || value + 8 > fieldEnd)
                continue;
            *number = u64(bytes, value);
            value += 8;
        }
        break;
    }
    at = next;
    entry.header += directory.shift;
    if (!hasSignature(bytes, entry.header, directory.begin, localHeaderSize, localSignature))
        return {};
    entry.data = entry.header + localHeaderSize + u16(bytes, entry.header + 26) + u16(bytes, entry.header + 28);
    if (entry.packed > directory.begin - entry.data)
        return {};
    return entry;
}

bool ZipParts::overlap(std::vector<Entry> entries)
{
    std::ranges::sort(entries, {}, &Entry::header);
    for (std::size_t i = 1; i < entries.size(); ++i) {
        if (entries[i - 1].data + entries[i - 1].packed > entries[i].header)
            return true;
    }
    return false;
}

std::optional<Message> ZipParts::refusal(const std::vector<Entry> &entries, const ZipLimits &limits)
{
    const auto swells = [&limits](qint64 packed, qint64 unpacked) {
        return unpacked > limits.ratioMatters && unpacked > limits.ratio * packed;
    };
    qint64 packed = 0;
    qint64 unpacked = 0;
    bool swelling = false;
    for (const Entry &entry : entries) {
        packed += entry.packed;
        swelling = swelling || swells(entry.packed, entry.unpacked);
        unpacked = std::min(unpacked + entry.unpacked, std::numeric_limits<qint64>::max() / 2);
    }
    if (unpacked > limits.largest || swelling || swells(packed, unpacked))
        return unpacksTooLarge(unpacked);
    return {};
}

std::optional<Message> ZipParts::indexNames()
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QByteArray name = folded(m_entries[i].name);
        if (m_byName.contains(name))
            return partTwice(m_entries[i].name);
        m_byName.insert(name, int(i));
    }
    return {};
}

Result<ZipParts> ZipParts::open(QByteArrayView bytes, const ZipLimits &limits)
{
    const Result<Directory> directory = findDirectory(bytes);
    if (!directory)
        return directory.error();
    if ((*directory).entries > limits.entries)
        return tooManyParts((*directory).entries);
    ZipParts parts;
    parts.m_bytes = bytes;
    qint64 at = (*directory).begin;
    for (qint64 i = 0; i < (*directory).entries; ++i) {
        const std::optional<Entry> entry = readEntry(bytes, *directory, at);
        if (!entry)
            return damagedZip();
        parts.m_entries.push_back(*entry);
    }
    if (at != (*directory).end || overlap(parts.m_entries))
        return damagedZip();
    if (const std::optional<Message> refused = refusal(parts.m_entries, limits))
        return *refused;
    if (const std::optional<Message> twice = parts.indexNames())
        return *twice;
    parts.m_whole.assign(parts.m_entries.size(), false);
    return parts;
}

int ZipParts::find(QByteArrayView name) const { return m_byName.value(folded(name), -1); }

std::optional<Message> ZipParts::read(int part, PartProgress &progress, const Sink &sink) const
{
    const Entry &entry = m_entries[std::size_t(part)];
    if ((entry.flags & 1) != 0)
        return notSupported();
    if (entry.method != 0 && entry.method != Z_DEFLATED)
        return notSupported();
    const std::optional<Message> wrong = entry.method == 0 ? copyPart(entry, progress, sink) : inflatePart(entry, progress, sink);
    m_whole[std::size_t(part)] = !wrong;
    return wrong;
}

std::optional<Message> ZipParts::checkRest(PartProgress &progress) const
{
    for (int part = 0; part < count(); ++part) {
        if (m_whole[std::size_t(part)])
            continue;
        if (const auto wrong = read(part, progress, [](QByteArrayView) { return std::optional<Message>(); }))
            return wrong;
    }
    return {};
}

std::optional<Message> ZipParts::inflatePart(const Entry &entry, PartProgress &progress, const Sink &sink) const
{
    Inflater inflater(m_bytes.sliced(entry.data, entry.packed));
    const auto buffer = std::make_unique<std::array<Bytef, pieceSize>>();
    qint64 size = 0;
    qint64 left = entry.packed;
    uLong crc = crc32(0, nullptr, 0);
    while (!inflater.ended()) {
        if (progress.stopped())
            return stoppedMessage();
        const std::optional<uInt> came = inflater.next(*buffer);
        if (!came)
            return otherSize();
        size += *came;
        if (size > entry.unpacked)
            return otherSize();
        crc = crc32(crc, buffer->data(), *came);
        if (const auto refused = sink({reinterpret_cast<const char *>(buffer->data()), qsizetype(*came)}))
            return refused;
        progress.add(left - inflater.left());
        left = inflater.left();
    }
    if (size != entry.unpacked || crc != entry.crc || left != 0)
        return otherSize();
    return {};
}

std::optional<Message> ZipParts::copyPart(const Entry &entry, PartProgress &progress, const Sink &sink) const
{
    const QByteArrayView bytes = m_bytes.sliced(entry.data, entry.packed);
    const uLong crc = crc32_z(0, reinterpret_cast<const Bytef *>(bytes.data()), size_t(bytes.size()));
    if (entry.packed != entry.unpacked || crc != entry.crc)
        return otherSize();
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        if (progress.stopped())
            return stoppedMessage();
        const QByteArrayView piece = bytes.sliced(at, std::min(pieceSize, bytes.size() - at));
        if (const auto refused = sink(piece))
            return refused;
        progress.add(piece.size());
    }
    return progress.stopped() ? std::optional(stoppedMessage()) : std::nullopt;
}

} // namespace tradestrata
