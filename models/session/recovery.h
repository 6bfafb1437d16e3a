// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/partnerregistry.h"
#include "models/io/task.h"
#include "models/session/session.h"

#include <QDateTime>
#include <QList>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace tradestrata {

class Document;

/// Keeps a copy of a document's unsaved changes in a folder, so that a crash costs at most the last moments. There is a
/// copy only while the document is modified; a clean end (the destructor) removes it.
///
///     Document::changed -> a moment -> session-<id>.strata (in a worker)      session-<id>.lock, held while this lives
///                                                \-- crash: the lock's owner is gone --> findRecoveryCopies()
class Recovery : public QObject
{
    Q_OBJECT

public:
    /// The document and the registry must outlive this. `folder` is created when needed.
    Recovery(const Document &document, const PartnerRegistry &registry, const QString &folder);
    ~Recovery() override;

    /// The delay between a change and writing its copy; one second by default.
    void setDelay(int milliseconds) { m_timer.setInterval(milliseconds); }
    /// Writes the copy now, or removes it if there is nothing to keep. True if the current state is safe.
    bool update();
    /// The copy's file, whether it exists or not.
    QString file() const { return m_file; }

signals:
    /// The copy cannot be written; emitted once until it can be written again.
    void failed(const tradestrata::Message &why);

private:
    void begin();
    bool finish();
    void remove();

    const Document &m_document;
    const PartnerRegistry &m_registry;
    QString m_file;
    QTimer m_timer;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Task<Result<qint64>>> m_writing;
    bool m_failing = false;
};

/// An unsaved session of a program that has ended.
struct RecoveryCopy
{
    QString file;   ///< the copy
    QString path;   ///< of the session file that it belongs to; empty if it was never saved
    QDateTime time; ///< when it was written, UTC
    Session session;
    std::shared_ptr<QLockFile> lock; ///< held so that no other program offers it too

    /// The session's name without its suffix; empty if it was never saved.
    QString name() const;
};

/// What ended programs have left, newest first. Copies of running programs are not among them, nor unreadable ones,
/// which are not touched.
QList<RecoveryCopy> findRecoveryCopies(const QString &folder, const PartnerRegistry &registry);
/// Removes a copy that the user does not want, or that is open in a document whose own copy has been written.
void discard(const RecoveryCopy &copy);

} // namespace tradestrata
