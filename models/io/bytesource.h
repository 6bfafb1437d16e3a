// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QMutex>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tradestrata {

/// Bytes that are read piece by piece, from any thread.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    virtual qint64 size() const = 0;
    /// `count` bytes from a place on, or those up to the end; they may lie in `buffer`. Nothing if they cannot be read.
    virtual std::optional<std::string_view> read(qint64 from, qint64 count, std::string &buffer) const = 0;
    /// Whether it is known that the bytes are UTF-8 without a NUL character.
    virtual bool isKnownText() const = 0;
};

/// UTF-8 text in memory, with what keeps it there.
class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(std::string_view text, std::vector<std::shared_ptr<const QByteArray>> kept = {})
        : m_text(text)
        , m_kept(std::move(kept))
    {
    }
    qint64 size() const override { return qint64(m_text.size()); }
    bool isKnownText() const override { return true; }
    std::optional<std::string_view> read(qint64 from, qint64 count, std::string &buffer) const override;

private:
    std::string_view m_text;
    std::vector<std::shared_ptr<const QByteArray>> m_kept;
};

/// A file, never in memory as a whole. It is read, not mapped: reading a mapped file ends the program if another one
/// shortens the file meanwhile.
class FileSource final : public ByteSource
{
public:
    /// Nothing if it cannot be opened.
    static std::shared_ptr<const FileSource> open(const QString &path);

    qint64 size() const override { return m_size; }
    bool isKnownText() const override { return false; }
    std::optional<std::string_view> read(qint64 from, qint64 count, std::string &buffer) const override;
    /// Whether the file still has the size and time that it had when it was opened.
    bool isUnchanged() const;

private:
    explicit FileSource(const QString &path);

    mutable QFile m_file;
    mutable QMutex m_mutex; ///< where reading moves the place in the file
    qint64 m_size = 0;
    QDateTime m_changed;
};

} // namespace tradestrata
