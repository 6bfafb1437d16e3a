// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/sessionfile.h"
#include "tests/fuzz/fuzzed.h"

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// Sessions: one that could be read is the same after it has been written and read again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto read = readSession(fuzzedBytes(data, size).toByteArray(), fuzzRegistry());
    if (!read)
        return 0;
    const QByteArray written = writeSession(read->session, fuzzRegistry());
    const auto again = readSession(written, fuzzRegistry());
    require(again && writeSession(again->session, fuzzRegistry()) == written);
    withLegalSpecs(*read, fuzzRegistry());
    return 0;
}
