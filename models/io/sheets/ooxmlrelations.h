// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/io/sheets/zipparts.h"

#include <QHash>
#include <QString>

#include <vector>

namespace tradestrata {

/// A relation of a part: what kind of thing it needs, and which part that is.
struct Relation
{
    QString id;
    QByteArray type;   ///< the last word of the type, which Transitional and Strict share: "worksheet"
    QByteArray target; ///< the name of a part; empty for what lies outside the package
};

struct Relations
{
    std::vector<Relation> list;
    QHash<QString, std::size_t> places; ///< in the list, by id

    /// Null if there is none.
    const Relation *byId(const QString &id) const;
    /// The first of that type; null if there is none.
    const Relation *ofType(const char *type) const;
};

/// The name of the part that holds the relations of a part: "xl/_rels/workbook.xml.rels".
QByteArray relationsOf(const QByteArray &part);

/// The part that a target names, seen from the part that names it: absolute, or with . and .. and %20 in it.
QByteArray resolvedTarget(const QByteArray &from, QByteArray target);

/// Reads relations; `from` is the part that they belong to, empty for the package. Errors: damaged, too many, stopped.
Result<Relations> readRelations(const ZipParts &parts, int part, const QByteArray &from, PartProgress &progress);

/// The workbook by the package's list of content types, for packages without relations; empty if there is none.
Result<QByteArray> workbookByContentType(const ZipParts &parts, PartProgress &progress);

} // namespace tradestrata
