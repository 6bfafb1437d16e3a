// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerlookup.h"
#include "models/io/layouts/layouts.h"
#include "tests/support/testregistry.h"

#include <QByteArrayView>
#include <QDir>

#include <cstdint>
#include <cstdlib>

/// What the fuzz targets share: the program's own partners and layouts, and how they say that a reader broke its word.
namespace tradestrata::testsupport {

inline QByteArrayView fuzzedBytes(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

inline void require(bool kept)
{
    if (!kept)
        std::abort();
}

inline const PartnerRegistry &fuzzRegistry()
{
    static const Result<PartnerRegistry> registry = builtInRegistry();
    return *registry;
}

inline const Layouts &fuzzLayouts()
{
    static const Layouts layouts = [] {
        const QDir folder(QStringLiteral(TRADESTRATA_SOURCE_DIR "/resources/layouts"));
        std::vector<QByteArray> descriptions;
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
            descriptions.push_back(sourceFile(QStringLiteral("resources/layouts/") + name));
        return Layouts(PartnerLookup(fuzzRegistry(), sourceFile(QStringLiteral("resources/partners/names.csv"))),
                       std::move(descriptions));
    }();
    return layouts;
}

} // namespace tradestrata::testsupport

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
