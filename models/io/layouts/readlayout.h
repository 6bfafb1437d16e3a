// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/io/grid.h"
#include "models/io/import.h"
#include "models/io/layouts/layout.h"
#include "models/io/layouts/partnerresolver.h"
#include "models/io/readoptions.h"

namespace tradestrata {

/// Reads a file that a description fits or, if none does, by what its content shows. Errors: no table found (naming what
/// was), several tables of which one must be chosen ("choice-reporter" and so on: their count, their list for the
/// sentence, and all of them as a QStringList), no value left, stopped.
Result<Import> readByLayout(FileGrids &file, const Descriptions &descriptions, const PartnerResolver &resolver,
                            const ReadOptions &options, Progress &progress);

/// The beginning of each sheet of a file: enough to tell its layout.
struct FileHead
{
    ContentKind kind = ContentKind::Text;
    std::vector<GridHead> sheets; ///< in the order of FileGrids::grids
};
/// Errors: those of the grids.
Result<FileHead> headOf(FileGrids &file);

/// That a workbook has no sheet of that name, but these.
Message sheetUnknown(const QString &name, const QStringList &sheets);

/// The layout of each sheet that has one, before anything is read.
struct SheetLayout
{
    int grid = 0; ///< place in FileHead::sheets
    FileLayout layout;
};
/// By the descriptions or, where none fits, by a guess, with the roles that `options` states. Errors: no such layout,
/// sheet or column; no table; what a guess lacks.
Result<std::vector<SheetLayout>> findLayouts(const FileHead &file, const Descriptions &descriptions,
                                             const PartnerResolver &resolver, const ReadOptions &options);

} // namespace tradestrata
