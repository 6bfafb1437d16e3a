// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/io/import.h"
#include "models/session/session.h"

/// Finds the data of a session again, wherever session and data have been moved to, and names it when saving.
namespace tradestrata {

/// Where the data of a reference is, and what the user should know about it.
struct FoundData
{
    bool found = false;
    QString path; ///< absolute; empty for the built-in table and if not found
    /// "data-moved": not found, to be asked for; "data-elsewhere": found by its content under another name;
    /// "data-changed": the file is there but differs from the one that the session was saved with;
    /// "data-built-in-other": the program has another release than the session was saved with.
    std::optional<Message> message;
};

/// The data for each reference: the identical file, by relative path, by absolute path, then among the tables in the
/// session's folder; failing that the changed file at the expected path. `folder` is the session's, empty if it was
/// never saved; `builtIn` the release of the built-in table. Reads whole files: call it in a worker. If it is stopped,
/// its result is meaningless.
QList<FoundData> findData(const QList<DataRef> &data, const QString &folder, std::optional<Month> builtIn, Progress &progress);

/// "data-moved", for data that were not found.
Message dataMoved(const DataRef &ref);

/// The references with the absolute paths of what was found, for a document. The hash is unchanged: reading the file
/// gives the new one.
QList<DataRef> withPaths(QList<DataRef> data, const QList<FoundData> &found);

/// A reference to a file that was read, with what the user stated of it.
DataRef fileRef(const QString &path, const TradeTable &table, const ReadOptions &read);
/// A reference to the built-in table, with its release.
DataRef builtInRef(const TradeTable &table);

/// The references for a session in `folder`. A path is relative only if session and data have a folder in common below
/// the root. References to missing files keep pointing to the old place, relative to `oldFolder`.
QList<DataRef> refsForFolder(QList<DataRef> data, const QString &oldFolder, const QString &folder);

} // namespace tradestrata
