// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

/// The program's own partners and groups, and the folder of real figures, for tests.
namespace tradestrata::testsupport {

/// A file of the source tree; empty if it is missing.
inline QByteArray sourceFile(const QString &path)
{
    QFile file(QStringLiteral(TRADESTRATA_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline Result<PartnerRegistry> builtInRegistry()
{
    return PartnerRegistry::read(sourceFile(QStringLiteral("resources/partners/partners.csv")),
                                 sourceFile(QStringLiteral("resources/partners/groups.csv")));
}

/// The folder of the Census workbooks on a machine that has them.
inline QDir sharedData()
{
    const QString named = qEnvironmentVariable("TRADESTRATA_SHARED_DATA");
    return QDir(named.isEmpty() ? QStringLiteral(TRADESTRATA_SOURCE_DIR "/../shared/data") : named);
}

} // namespace tradestrata::testsupport
