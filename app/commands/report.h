// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"
#include "widgets/render/fonts.h"

namespace tradestrata {

/// The data of a report before and after: a session's, and these with the newer release.
struct ReportData
{
    InputData now;
    ReleaseList before;
    Messages warnings; ///< of the reader of the newer release
};
/// Of the session's releases the newest is compared with the others.
ReportData reportDataOf(InputData session);

/// Draws the session's figures and writes them with a page to the folder, or as one PDF to the file, that --output names;
/// --format and --outlines are those of export. `name` is the session's. Status 3 if there is something to look at.
Outcome reportOn(const ReportData &data, const QString &name, const Arguments &arguments, const Builtin &builtin,
                 const Language &language, const FigureFonts &fonts);

} // namespace tradestrata
