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

/// The layout of each sheet that has one, before anything is read: what an import window shows.
struct SheetLayout
{
    int grid = 0; ///< place in FileGrids::grids
    FileLayout layout;
};
Result<std::vector<SheetLayout>> findLayouts(FileGrids &file, const Descriptions &descriptions, const PartnerResolver &resolver,
                                             const ReadOptions &options);

} // namespace tradestrata
