// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/io/sheets/partprogress.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <functional>
#include <optional>
#include <vector>

namespace tradestrata {

/// What a zip archive may unpack to before it is refused.
struct ZipLimits
{
    qint64 largest = 500'000'000;     ///< bytes in all, by the directory
    qint64 ratioMatters = 50'000'000; ///< bytes from which the ratio counts
    qint64 ratio = 100;               ///< unpacked over packed
    qint64 entries = 10'000;
};

/// The parts of a zip archive, read without trusting anything that the archive says about itself.
///
/// open() checks the directory: sizes, places and limits; no part is unpacked. read() unpacks one part piece by piece,
/// never beyond the size that the directory names, and compares size and checksum at the end. The bytes must outlive
/// this.
class ZipParts
{
public:
    /// Takes a piece of a part; a message ends the reading.
    using Sink = std::function<std::optional<Message>(QByteArrayView)>;

    /// Errors: no directory (cut short), damaged, too large, a part twice.
    static Result<ZipParts> open(QByteArrayView bytes, const ZipLimits &limits = {});

    int count() const { return int(m_entries.size()); }
    /// The part of that name, or -1. Upper and lower case are alike, and so are / and \.
    int find(QByteArrayView name) const;
    QByteArray name(int part) const { return m_entries[std::size_t(part)].name; }
    /// How many bytes of the file the part takes.
    qint64 packedSize(int part) const { return m_entries[std::size_t(part)].packed; }

    /// Errors: the sink's, packed in a way that is not supported, other bytes than the directory names, stopped. What
    /// the sink was given counts only if there is no error.
    std::optional<Message> read(int part, PartProgress &progress, const Sink &sink) const;
    /// Unpacks the parts that nobody has read whole, into nothing: a file that is damaged anywhere is not trusted.
    std::optional<Message> checkRest(PartProgress &progress) const;

private:
    struct Entry
    {
        QByteArray name;
        quint16 flags = 0;
        quint16 method = 0;
        quint32 crc = 0;
        qint64 packed = 0;
        qint64 unpacked = 0;
        qint64 header = 0; ///< where its own header begins
        qint64 data = 0;   ///< where its packed bytes begin
    };
    struct Directory;

    static Result<Directory> findDirectory(QByteArrayView bytes);
    static std::optional<Directory> findZip64Directory(QByteArrayView bytes, qint64 end);
    static std::optional<Entry> readEntry(QByteArrayView bytes, const Directory &directory, qint64 &at);
    static bool overlap(std::vector<Entry> entries);
    static std::optional<Message> refusal(const std::vector<Entry> &entries, const ZipLimits &limits);
    std::optional<Message> indexNames();
    std::optional<Message> inflatePart(const Entry &entry, PartProgress &progress, const Sink &sink) const;
    std::optional<Message> copyPart(const Entry &entry, PartProgress &progress, const Sink &sink) const;

    QByteArrayView m_bytes;
    std::vector<Entry> m_entries;
    QHash<QByteArray, int> m_byName;
    mutable std::vector<bool> m_whole; ///< parts that read() has found to be whole
};

} // namespace tradestrata
