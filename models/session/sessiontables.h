// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/release.h"
#include "models/session/session.h"

/// The tables that a session's data references stand for, and what they are together.
namespace tradestrata {

/// The tables of one data reference: a file may have several releases. Empty if it was not found.
class SourceTables
{
public:
    SourceTables(TablePtr table = nullptr)
    {
        if (table)
            m_tables.append(std::move(table));
    }
    SourceTables(std::nullptr_t) {}
    SourceTables(QList<TablePtr> tables)
        : m_tables(std::move(tables))
    {
    }
    /// What they are together is known already.
    SourceTables(const ReleaseList &together)
        : m_tables(together.tables())
        , m_together(together)
    {
    }

    const QList<TablePtr> &tables() const { return m_tables; }
    /// Empty where that is not known.
    const ReleaseList &together() const { return m_together; }
    bool isEmpty() const { return m_tables.isEmpty(); }
    bool operator==(const SourceTables &other) const { return m_tables == other.m_tables; }

private:
    QList<TablePtr> m_tables;
    ReleaseList m_together;
};

/// Data references, each with its tables.
struct DataSources
{
    DataSources(QList<DataRef> data, QList<SourceTables> ofEach)
        : refs(std::move(data))
        , tables(std::move(ofEach))
    {
    }
    DataSources(DataRef ref, SourceTables table)
        : DataSources(QList{std::move(ref)}, QList{std::move(table)})
    {
    }

    QList<DataRef> refs;
    QList<SourceTables> tables;
};

/// What the data of a session are together.
struct SessionTables
{
    QList<TablePtr> releases; ///< each once; files that are one table are one
    QList<TablePtr> mirrors;  ///< partners' own figures
    Messages problems;        ///< why files that were one table are not any more: then it is missing
};

/// `tables` are in the order of the references. A table of several files is missing while one of them is.
SessionTables sessionTables(const QList<DataRef> &data, const QList<SourceTables> &tables);

/// The places of the references that are one table with that one, which comes first.
QList<qsizetype> placesOfTable(const QList<DataRef> &data, qsizetype place);

} // namespace tradestrata
