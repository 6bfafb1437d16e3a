// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/specoptions.h"
#include "models/io/readers.h"

namespace tradestrata {

Result<InputData> readInput(const Arguments &arguments, const Builtin &builtin)
{
    if (arguments.inputs.isEmpty()) {
        auto releases = builtin.releases();
        if (!releases)
            return releases.error();
        return InputData{*std::move(releases), {}};
    }
    const auto released = releasedFrom(arguments);
    if (!released)
        return released.error();
    Progress progress;
    auto import = readDataFile(arguments.inputs.first(), builtin.registry(), *released, progress);
    if (!import)
        return import.error();
    return InputData{ReleaseList({import->table}), import->report};
}

} // namespace tradestrata
