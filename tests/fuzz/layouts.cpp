// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/layouts/readlayout.h"
#include "models/io/readers.h"
#include "tests/fuzz/fuzzed.h"

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

void readEveryWay(QByteArrayView bytes, const Descriptions &descriptions)
{
    Progress progress;
    const auto opened = [&] { return openGrids(bytes, progress); };
    const auto check = [](const Result<Import> &import) { require(!import || import->table != nullptr); };
    if (auto file = opened())
        check(readByLayout(*file, descriptions, fuzzLayouts().resolver(), {}, progress));
    if (auto file = opened(); file && isLongForm(*file))
        check(readLongForm(*file, fuzzRegistry(), {}));
    if (auto file = opened(); file && isCensusTable(*file))
        check(readCensusTable(*file, fuzzRegistry(), progress));
}

} // namespace

/// Data by the program's own descriptions and by what their content shows; behind a NUL the text of another description.
/// The program's own table too: written and read again it is the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes = fuzzedBytes(data, size);
    readEveryWay(bytes, fuzzLayouts().descriptions());
    if (const qsizetype end = bytes.indexOf('\0'); end >= 0) {
        if (auto description = readDescription(bytes.sliced(end + 1).toByteArray()))
            readEveryWay(bytes.first(end), Descriptions{std::make_shared<const Description>(*std::move(description))});
    }
    if (const auto import = readOwnTable(bytes, fuzzRegistry())) {
        const QByteArray written = writeOwnTable(*import->table, fuzzRegistry());
        const auto again = readOwnTable(written, fuzzRegistry());
        require(again && writeOwnTable(*again->table, fuzzRegistry()) == written);
    }
    return 0;
}
