// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/grid.h"
#include "models/session/sessionfile.h"
#include "tests/fuzz/fuzzed.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// JSON as a table and as the options of a figure: written and read again, the options are the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Progress progress;
    if (auto file = openGrids(fuzzedBytes(data, size), progress)) {
        for (const NamedGrid &named : file->grids) {
            while (named.grid->next()) {
            }
        }
    }
    const QJsonObject object = QJsonDocument::fromJson(fuzzedBytes(data, size).toByteArray()).object();
    const ReadSpec read = specFromJson(object, fuzzRegistry());
    require(specFromJson(specToJson(read.spec, fuzzRegistry()), fuzzRegistry()).spec == read.spec);
    return 0;
}
