// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/bytesource.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace tradestrata {

std::optional<std::string_view> MemorySource::read(qint64 from, qint64 count, std::string & /*buffer*/) const
{
    return m_text.substr(size_t(from), size_t(count));
}

FileSource::FileSource(const QString &path)
    : m_file(path)
{
}

std::shared_ptr<const FileSource> FileSource::open(const QString &path)
{
    const std::shared_ptr<FileSource> source(new FileSource(path));
    if (!source->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return nullptr;
    source->m_size = source->m_file.size();
    source->m_changed = source->m_file.fileTime(QFileDevice::FileModificationTime);
    return source;
}

std::optional<std::string_view> FileSource::read(qint64 from, qint64 count, std::string &buffer) const
{
    const auto wanted = size_t(std::clamp<qint64>(m_size - from, 0, count));
    if (buffer.size() < wanted)
        buffer.resize(wanted);
    size_t done = 0;
    while (done < wanted) {
#ifdef Q_OS_UNIX
        const qint64 more = ::pread(m_file.handle(), buffer.data() + done, wanted - done, off_t(from) + off_t(done));
#else
        const QMutexLocker locker(&m_mutex);
        const qint64 more = m_file.seek(from + qint64(done)) ? m_file.read(buffer.data() + done, qint64(wanted - done)) : -1;
#endif
        if (more <= 0)
            return std::nullopt;
        done += size_t(more);
    }
    return std::string_view(buffer).substr(0, wanted);
}

bool FileSource::isUnchanged() const
{
    return m_file.size() == m_size && m_file.fileTime(QFileDevice::FileModificationTime) == m_changed;
}

} // namespace tradestrata
