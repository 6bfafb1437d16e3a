// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/sheets/compoundfile.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

namespace tradestrata {

namespace {

// The layout of the format: Microsoft, "[MS-CFB]: Compound File Binary File Format", sections 2.2 to 2.6.
constexpr QByteArrayView compoundSignature("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
constexpr qsizetype headerSize = 512;
constexpr qsizetype entrySize = 128;
constexpr qsizetype headerFatPlaces = 109;
constexpr int smallSectorShift = 6;
constexpr qint64 smallStreamLimit = 4096;
constexpr quint32 lastSectorNumber = 0xFFFFFFFA; ///< greater ones are marks: the end of a chain, nothing
constexpr quint32 noEntry = 0xFFFFFFFF;
constexpr quint8 streamKind = 2;
constexpr quint8 rootKind = 5;

quint16 number16(QByteArrayView bytes, qsizetype at) { return qFromLittleEndian<quint16>(bytes.data() + at); }

quint32 number32(QByteArrayView bytes, qsizetype at) { return qFromLittleEndian<quint32>(bytes.data() + at); }

void appendNumbers(std::vector<quint32> &numbers, QByteArrayView bytes)
{
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4)
        numbers.push_back(number32(bytes, at));
}

} // namespace

std::optional<CompoundFile> CompoundFile::open(QByteArrayView bytes)
{
    if (bytes.size() < headerSize || !bytes.startsWith(compoundSignature))
        return {};
    CompoundFile file;
    file.m_bytes = bytes;
    file.m_sectorShift = number16(bytes, 0x1E);
    if (file.m_sectorShift != 9 && file.m_sectorShift != 12)
        return {};
    if (!file.readFat() || !file.readDirectory())
        return {};
    return file;
}

std::optional<QByteArrayView> CompoundFile::sector(quint32 number) const
{
    const qint64 begin = (qint64(number) + 1) << m_sectorShift;
    if (number > lastSectorNumber || begin >= m_bytes.size())
        return {};
    // The last sector of a file may be shorter.
    return m_bytes.sliced(begin, std::min<qint64>(sectorSize(), m_bytes.size() - begin));
}

/// Where each sector goes on: the list lies in sectors that the header names, and where these are too many, in sectors
/// that name further ones.
bool CompoundFile::readFat()
{
    std::vector<quint32> places;
    appendNumbers(places, m_bytes.sliced(0x4C, headerFatPlaces * 4));
    quint32 next = number32(m_bytes, 0x44);
    for (qint64 steps = 0; next <= lastSectorNumber; ++steps) {
        const std::optional<QByteArrayView> more = sector(next);
        if (!more || more->size() < sectorSize() || steps > sectorCount())
            return false;
        appendNumbers(places, more->chopped(4));
        next = number32(*more, more->size() - 4);
    }
    for (const quint32 place : places) {
        if (place > lastSectorNumber)
            continue;
        const std::optional<QByteArrayView> part = sector(place);
        if (!part || qint64(m_fat.size()) > sectorCount() + sectorSize())
            return false;
        appendNumbers(m_fat, *part);
    }
    return true;
}

bool CompoundFile::readDirectory()
{
    const std::optional<QByteArray> directory = chain(number32(m_bytes, 0x30), std::numeric_limits<qint64>::max());
    if (!directory)
        return false;
    if (directory->size() < entrySize || quint8(directory->at(66)) != rootKind || !takeTree(*directory, number32(*directory, 76)))
        return false;
    const Entry root = entryOf(*directory);
    if (number32(m_bytes, 0x3C) > lastSectorNumber)
        return true; // no small streams
    const std::optional<QByteArray> small = chain(root.start, root.size);
    const std::optional<QByteArray> smallFat = chain(number32(m_bytes, 0x3C), std::numeric_limits<qint64>::max());
    if (!small || !smallFat)
        return false;
    m_smallStream = *small;
    appendNumbers(m_smallFat, *smallFat);
    return true;
}

CompoundFile::Entry CompoundFile::entryOf(QByteArrayView bytes)
{
    Entry entry;
    const qsizetype units = std::min<qsizetype>(number16(bytes, 64) / 2, 32);
    for (qsizetype i = 0; i < units && number16(bytes, i * 2) != 0; ++i)
        entry.name.append(QChar(number16(bytes, i * 2)));
    entry.start = number32(bytes, 116);
    entry.size = number32(bytes, 120);
    return entry;
}

bool CompoundFile::takeTree(QByteArrayView directory, quint32 top)
{
    std::vector<bool> met(std::size_t(directory.size() / entrySize));
    std::vector<quint32> open{top};
    while (!open.empty()) {
        const quint32 number = open.back();
        open.pop_back();
        if (number == noEntry)
            continue;
        if (number >= met.size() || met[number])
            return false;
        met[number] = true;
        const QByteArrayView bytes = directory.sliced(number * entrySize, entrySize);
        if (quint8(bytes[66]) == streamKind)
            m_entries.push_back(entryOf(bytes));
        open.push_back(number32(bytes, 68));
        open.push_back(number32(bytes, 72));
    }
    return true;
}

const CompoundFile::Entry *CompoundFile::find(const QString &name) const
{
    const auto isNamed = [&name](const Entry &entry) { return entry.name.compare(name, Qt::CaseInsensitive) == 0; };
    const auto found = std::ranges::find_if(m_entries, isNamed);
    return found == m_entries.end() ? nullptr : &*found;
}

std::optional<QByteArray> CompoundFile::stream(const QString &name) const
{
    const Entry *entry = find(name);
    if (!entry)
        return {};
    const bool small = entry->size < smallStreamLimit;
    std::optional<QByteArray> content = small ? smallChain(entry->start, entry->size) : chain(entry->start, entry->size);
    if (!content || content->size() < entry->size)
        return {};
    return content;
}

std::optional<QByteArray> CompoundFile::chain(quint32 first, qint64 size) const
{
    QByteArray content;
    std::vector<bool> met(m_fat.size());
    for (quint32 next = first; next <= lastSectorNumber && content.size() < size; next = m_fat[next]) {
        const std::optional<QByteArrayView> part = sector(next);
        if (!part || next >= m_fat.size() || met[next])
            return {};
        met[next] = true;
        content.append(part->first(std::min<qint64>(part->size(), size - content.size())));
    }
    return content;
}

std::optional<QByteArray> CompoundFile::smallChain(quint32 first, qint64 size) const
{
    QByteArray content;
    quint32 next = first;
    while (next <= lastSectorNumber && content.size() < size) {
        const qint64 begin = qint64(next) << smallSectorShift;
        if (next >= m_smallFat.size() || begin >= m_smallStream.size())
            return {};
        const qint64 length = std::min({qint64(1) << smallSectorShift, size - content.size(), m_smallStream.size() - begin});
        content.append(m_smallStream.constData() + begin, length);
        next = m_smallFat[next];
    }
    return content;
}

} // namespace tradestrata
