// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/io/import.h"
#include "models/session/session.h"

/// Finding the data of a session again, wherever session and data have been moved to, and naming it when saving.
namespace tradestrata {

/// Where the data of a reference lies, and what the user should know of it.
struct FoundData
{
    bool found = false;
    QString path; ///< absolute; empty for the built-in table and for what was not found
    /// "data-moved": not found, to be asked for; "data-elsewhere": found by its content under another name;
    /// "data-changed": the file is there and is another than the session was saved with; "data-built-in-other": the
    /// program brings another release than the session was saved with.
    std::optional<Message> message;
};

/// For each reference its data: the file that is the same to the byte, by relative path, by absolute path, then among
/// the tables in the session's folder; failing that the changed file that lies where it should. `folder` is the
/// session's, empty for one that was never saved; `builtIn` the release of the built-in table. Reads whole files: for
/// a worker. Once it is stopped, what it returns means nothing.
QList<FoundData> findData(const QList<DataRef> &data, const QString &folder, std::optional<Month> builtIn,
                          Progress &progress);

/// The references with the absolute paths of what was found, as a document holds them. The hash stays: reading the
/// file gives the new one.
QList<DataRef> withPaths(QList<DataRef> data, const QList<FoundData> &found);

/// A reference to a file as it was read, with the month of release that the user stated for it.
DataRef fileRef(const QString &path, const TradeTable &table, std::optional<Month> stated);
/// A reference to the built-in table, with its release.
DataRef builtInRef(const TradeTable &table);

/// The references as a session in `folder` has to name them. A path is relative only where session and data have a
/// folder in common below the root. What cannot be found keeps pointing to where it was, seen from `oldFolder`.
QList<DataRef> refsForFolder(QList<DataRef> data, const QString &oldFolder, const QString &folder);

} // namespace tradestrata
