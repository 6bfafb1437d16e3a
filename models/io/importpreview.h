// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/io/layouts/layouts.h"
#include "models/io/layouts/readlayout.h"
#include "models/io/readoptions.h"

namespace tradestrata {

/// A file as an import window shows it: its first rows as they are, how their columns are understood, and what comes of
/// reading it so.
struct ImportPreview
{
    FileHead head;     ///< without sheets if the file cannot be opened at all
    int sheet = -1;    ///< place in head.sheets; -1: none
    FileLayout layout; ///< of that sheet; without columns if the file has one of the layouts that state themselves
    Result<Import> import = Message();
};

/// The beginning of a file; of a large text only its first megabytes are read. Errors: those of readDataFile() that say why
/// it is not opened.
Result<FileHead> readFileHead(const QString &path, Progress &progress);
/// Reads the file as readDataFile() does, and says how. `head` is its beginning, as read before.
ImportPreview previewOf(const QString &path, FileHead head, const Layouts &layouts, const ReadOptions &options, Progress &progress);

} // namespace tradestrata
