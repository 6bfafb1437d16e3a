// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/lists.h"
#include "tests/fuzz/fuzzed.h"

#include <QTemporaryFile>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// An analyst's published figures and events.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzzedBytes(data, size).toByteArray();
    static const PartnerLookup lookup(fuzzRegistry(), sourceFile(QStringLiteral("resources/partners/names.csv")));
    if (const auto figures = readPublished(bytes, lookup); figures) {
        for (const PublishedFigure &figure : *figures)
            require(figure.date.isValid());
    }
    static QTemporaryFile file;
    require(file.isOpen() || file.open());
    require(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size() && file.flush());
    if (const auto events = readEventFile(file.fileName(), lookup))
        require(events->size() <= mostOwnEvents);
    return 0;
}
