// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"
#include "models/io/import.h"
#include "models/session/document.h"

#include "models/data/message.h"

namespace tradestrata {

/// A session with its data, as the window takes it and the command line draws it.
struct OpenedSession
{
    Session session;
    QList<SourceTables> tables; ///< of each data reference; empty where it was not found
    Messages messages;       ///< what was mended, what has moved or changed, what the readers warn of
    QList<qsizetype> moved;  ///< data references that were not found
    QByteArray hash{};       ///< of the session's file; empty for one that has none
};

/// Whether a file is a session, by its content: JSON that begins with a brace.
bool looksLikeSession(const QString &path);

/// Reads a session and its data; for a worker. A session whose data has moved still opens. `builtIn` are the releases
/// that the program brings with it.
Result<OpenedSession> openSession(const QString &path, const PartnerRegistry &registry, const ReleaseList &builtIn,
                                  Progress &progress);
/// Finds and reads the data of a session that is there already, such as a recovery copy; `folder` is the session's.
OpenedSession withData(Session session, const QString &folder, const PartnerRegistry &registry, const ReleaseList &builtIn,
                       Progress &progress);
/// A session file's content, to tell later whether somebody else has written it; empty where none can be read.
QByteArray hashOfFile(const QString &path);
/// Writes a session whole or not at all, its data named as seen from its new folder. Returns the hash of the file.
Result<QByteArray> saveSession(const Session &session, const QString &oldPath, const QString &path,
                           const PartnerRegistry &registry);

} // namespace tradestrata
