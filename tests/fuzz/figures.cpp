// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/figurerecord.h"
#include "models/session/sessionfile.h"
#include "tests/fuzz/fuzzed.h"

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

void readCarried(const CarriedText &carried)
{
    // Written and read again it is the same.
    const auto again = unpackedText(packedText(carried));
    require(again && *again == carried);
    const auto record = readRecord(carried, fuzzRegistry());
    if (!record)
        return;
    require(record->session.figures.size() == 1 && record->session.data.isEmpty());
    for (const RecordedSource &source : record->sources)
        require(!source.name.contains(u'/') && !source.name.contains(u'\\'));
    require(!record->isIntact() || dataHashOf(carried) == record->dataHash);
    if (const auto tables = tablesOf(*record, fuzzRegistry())) {
        for (const TablePtr &table : *tables)
            require(table != nullptr);
    }
    const auto same = readRecord(*unpackedText(packed(dataOf(*record, fuzzRegistry()), record->drawing)), fuzzRegistry());
    require(same && same->drawing == record->drawing && same->sources == record->sources && same->shown == record->shown);
    withLegalSpecs({record->session, record->mended}, fuzzRegistry());
}

} // namespace

/// Pictures and what they carry; and the text itself, which no chance packs.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes = fuzzedBytes(data, size);
    pictureKind(bytes);
    for (const PictureKind kind : {PictureKind::Png, PictureKind::Svg, PictureKind::Pdf}) {
        if (bytes.size() >= 8) {
            if (const auto carried = carriedIn(kind, bytes))
                readCarried(*carried);
            const auto import = readFigureTables(kind, bytes, fuzzRegistry());
            require(!import || import->table != nullptr);
        }
        drawingHash(kind, bytes, bytes.size() / 2);
        withCarried(kind, bytes.toByteArray(), "x");
    }
    if (const auto carried = unpackedText(bytes))
        readCarried(*carried);
    if (bytes.startsWith('{') && !bytes.contains('\n'))
        readCarried({bytes.toByteArray(), {}});
    return 0;
}
