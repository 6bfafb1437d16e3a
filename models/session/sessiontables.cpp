// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/sessiontables.h"

#include "models/data/joined.h"

#include <algorithm>

namespace tradestrata {

QList<qsizetype> placesOfTable(const QList<DataRef> &data, qsizetype place)
{
    QList<qsizetype> places{place};
    for (qsizetype i = place + 1; i < data.size() && data[i].use != DataRef::Use::Release; ++i) {
        if (data[i].use == DataRef::Use::Together)
            places.append(i);
    }
    return places;
}

SessionTables sessionTables(const QList<DataRef> &data, const QList<SourceTables> &tables)
{
    SessionTables found;
    for (qsizetype i = 0; i < data.size(); ++i) {
        if (data[i].use == DataRef::Use::Mirror && !tables[i].isEmpty())
            found.mirrors.append(tables[i].tables().last());
        if (data[i].use != DataRef::Use::Release)
            continue;
        const QList<qsizetype> places = placesOfTable(data, i);
        if (places.size() == 1) {
            found.releases += tables[i].tables();
            continue;
        }
        QList<TablePtr> parts;
        for (const qsizetype place : places) {
            if (!tables[place].isEmpty())
                parts.append(tables[place].tables().last());
        }
        if (parts.isEmpty())
            continue;
        auto table = joined(parts);
        if (!table)
            found.problems.append(table.error());
        else if (parts.size() == places.size())
            found.releases.append(*std::move(table));
    }
    found.releases = distinctReleases(found.releases);
    return found;
}

} // namespace tradestrata
