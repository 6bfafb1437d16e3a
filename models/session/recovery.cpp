// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/recovery.h"

#include "models/io/readers.h"
#include "models/session/document.h"
#include "models/session/sessionfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace tradestrata {

namespace {

constexpr int usualDelay = 1000; // ms
constexpr qint64 largestCopy = 50'000'000;

// A copy is a session file with one additional key.
const QLatin1String recoveryKey("recovery");
const QLatin1String pathKey("path");
const QLatin1String timeKey("time");

QString lockOf(const QString &copy) { return copy.chopped(QFileInfo(copy).suffix().size()) + QLatin1String("lock"); }

/// A lock that never becomes stale by age: only the death of its owner frees it.
std::unique_ptr<QLockFile> lockFor(const QString &copy)
{
    auto lock = std::make_unique<QLockFile>(lockOf(copy));
    lock->setStaleLockTime(0);
    return lock;
}

Message noFolder(const QString &folder)
{
    return {QStringLiteral("recovery-no-folder"),
            QT_TRANSLATE_NOOP("Message", "Unsaved changes cannot be protected from a crash: the folder %1 is not writable."),
            {QDir::toNativeSeparators(folder)}};
}

QByteArray copyOf(const Document &document, const PartnerRegistry &registry)
{
    Session session = document.session();
    session.unknown.insert(recoveryKey, QJsonObject{{pathKey, document.path()},
                                                    {timeKey, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}});
    return writeSession(session, registry);
}

std::optional<RecoveryCopy> readCopy(const QString &path, const PartnerRegistry &registry)
{
    QFile file(path);
    if (whyNoFile(path) || file.size() > largestCopy || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto read = readSession(file.readAll(), registry);
    if (!read)
        return std::nullopt;
    RecoveryCopy copy;
    copy.file = path;
    copy.session = std::move(read->session);
    const QJsonObject about = copy.session.unknown.take(recoveryKey).toObject();
    copy.path = about.value(pathKey).toString();
    copy.time = QDateTime::fromString(about.value(timeKey).toString(), Qt::ISODateWithMs);
    if (!copy.time.isValid())
        copy.time = QFileInfo(path).lastModified().toUTC();
    return copy;
}

} // namespace

Recovery::Recovery(const Document &document, const PartnerRegistry &registry, const QString &folder)
    : m_document(document)
    , m_registry(registry)
    , m_file(QDir(folder).absoluteFilePath(
          QStringLiteral("session-%1.strata").arg(QUuid::createUuid().toString(QUuid::WithoutBraces))))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(usualDelay);
    connect(&m_timer, &QTimer::timeout, this, &Recovery::begin);
    connect(&document, &Document::changed, this, [this](Changes what) {
        if (!m_document.isModified())
            remove();
        else if (!m_timer.isActive() && (what & ~(Changes(Change::Cursor) | Change::Current | Change::Claims)))
            m_timer.start();
    });
}

Recovery::~Recovery() { remove(); }

void Recovery::begin()
{
    const QString folder = QFileInfo(m_file).absolutePath();
    finish();
    if (!m_lock && QDir().mkpath(folder)) {
        m_lock = lockFor(m_file);
        if (!m_lock->tryLock(0))
            m_lock.reset();
    }
    if (!m_lock) {
        if (!std::exchange(m_failing, true))
            emit failed(noFolder(folder));
        return;
    }
    m_writing = std::make_unique<Task<Result<qint64>>>(
        [path = m_file, bytes = copyOf(m_document, m_registry)](Progress &) { return writeFile(path, bytes); });
    m_writing->then(this, [this](const Result<qint64> &) {
        if (m_writing && m_writing->isFinished()) // and not a later one, which has its own call
            finish();
    });
}

bool Recovery::finish()
{
    if (!m_writing)
        return !m_failing;
    const Result<qint64> written = m_writing->result();
    m_writing.reset();
    if (!std::exchange(m_failing, !written) && m_failing)
        emit failed(written.error());
    return !m_failing;
}

bool Recovery::update()
{
    m_timer.stop();
    if (m_document.isModified()) {
        begin();
        return finish();
    }
    remove();
    return true;
}

void Recovery::remove()
{
    m_timer.stop();
    finish();
    if (m_lock)
        QFile::remove(m_file);
    m_lock.reset();
}

QString RecoveryCopy::name() const { return QFileInfo(path).completeBaseName(); }

QList<RecoveryCopy> findRecoveryCopies(const QString &folder, const PartnerRegistry &registry)
{
    QList<RecoveryCopy> copies;
    const auto files = QDir(folder).entryInfoList({QStringLiteral("session-*.strata")}, QDir::Files);
    for (const QFileInfo &file : files) {
        std::unique_ptr<QLockFile> lock = lockFor(file.absoluteFilePath());
        if (!lock->tryLock(0))
            continue;
        if (auto copy = readCopy(file.absoluteFilePath(), registry)) {
            copy->lock = std::move(lock);
            copies.append(*std::move(copy));
        }
    }
    std::ranges::stable_sort(copies, std::greater(), &RecoveryCopy::time);
    return copies;
}

void discard(const RecoveryCopy &copy)
{
    QFile::remove(copy.file);
    if (copy.lock)
        copy.lock->unlock();
}

} // namespace tradestrata
