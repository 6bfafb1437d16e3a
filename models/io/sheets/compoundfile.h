// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace tradestrata {

/// Microsoft's compound file: a file system in a file, in which older Excel kept its workbooks. Only the streams outside
/// of folders are seen: those in folders are of embedded documents. The bytes must outlive this.
class CompoundFile
{
public:
    /// Nothing if the bytes are not a compound file or it is damaged.
    static std::optional<CompoundFile> open(QByteArrayView bytes);

    /// Whether there is a stream of that name, upper and lower case alike.
    bool has(const QString &name) const { return find(name) != nullptr; }
    /// The content of a stream; nothing if there is none of that name or it breaks off.
    std::optional<QByteArray> stream(const QString &name) const;

private:
    struct Entry
    {
        QString name;
        quint32 start = 0;
        qint64 size = 0;
    };

    const Entry *find(const QString &name) const;
    qint64 sectorSize() const { return qint64(1) << m_sectorShift; }
    qint64 sectorCount() const { return (m_bytes.size() - 512) >> m_sectorShift; }
    std::optional<QByteArrayView> sector(quint32 number) const;
    bool readFat();
    bool readDirectory();
    /// Takes the streams of the tree below an entry of the directory; false if it leads nowhere or in a circle.
    bool takeTree(QByteArrayView directory, quint32 top);
    static Entry entryOf(QByteArrayView bytes);
    /// The bytes of a chain of sectors, at most so many; nothing if it leads nowhere or in a circle.
    std::optional<QByteArray> chain(quint32 first, qint64 size) const;
    std::optional<QByteArray> smallChain(quint32 first, qint64 size) const;

    QByteArrayView m_bytes;
    int m_sectorShift = 9;
    std::vector<quint32> m_fat;
    std::vector<quint32> m_smallFat;
    QByteArray m_smallStream;
    std::vector<Entry> m_entries;
};

} // namespace tradestrata
