// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"
#include "models/io/import.h"
#include "models/session/document.h"
#include "models/session/figurerecord.h"

#include "models/data/message.h"

namespace tradestrata {

class Layouts;

/// Data that a session names but has no tables of.
struct MissingData
{
    DataRef ref;
    Message why; ///< it was not found, or cannot be read
};

/// A session with its data, for the window and the command line.
struct OpenedSession
{
    Session session;
    QList<SourceTables> tables;           ///< for each data reference; empty if it was not found
    Messages messages;                    ///< repairs, data moved or changed, warnings of the readers
    QList<MissingData> missing;           ///< what of the data was not found or not read; the messages say it too
    QByteArray hash{};                    ///< of the session's file; empty if there is none
    std::optional<FigureRecord> figure{}; ///< of a picture, if that was opened
};

/// Whether a file is a session, by its content: JSON that begins with a brace.
bool looksLikeSession(const QString &path);

/// Reads a session and its data; for a worker. A session whose data has moved still opens. `builtIn` are the releases
/// that the program brings with it.
Result<OpenedSession> openSession(const QString &path, const Layouts &layouts, const ReleaseList &builtIn, Progress &progress);
/// Finds and reads the data of an existing session, such as a recovery copy; `folder` is the session's folder.
OpenedSession withData(Session session, const QString &folder, const Layouts &layouts, const ReleaseList &builtIn,
                       Progress &progress);
/// Why data have no place among the others: files that were one table and are not, figures of a partner that stand beside none.
Messages problemsAmong(const QList<DataRef> &data, const QList<SourceTables> &tables, const PartnerRegistry &registry);
/// A hash of a session file's content, to detect later whether another program has written it; empty if it cannot be
/// read.
QByteArray hashOfFile(const QString &path);
/// Writes a session completely or not at all, with paths of data relative to its new folder. Returns the hash of the
/// file.
Result<QByteArray> saveSession(const Session &session, const QString &oldPath, const QString &path,
                               const PartnerRegistry &registry);

} // namespace tradestrata
