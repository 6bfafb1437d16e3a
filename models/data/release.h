// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"
#include "models/data/tradetable.h"

#include <QList>

namespace tradestrata {

/// The releases of one data set that a session or a command holds, in the order in which they were added.
class ReleaseList
{
public:
    ReleaseList() = default;
    explicit ReleaseList(QList<TablePtr> tables) : m_tables(std::move(tables)) {}

    const QList<TablePtr> &tables() const { return m_tables; }
    bool isEmpty() const { return m_tables.isEmpty(); }
    /// By month of release where known, else by last month.
    QList<TablePtr> oldToNew() const;
    /// The newest: by month of release where known, else by last month.
    TablePtr newest() const;
    /// The release of that month, or the newest when none is named. Error: no such release (naming those there are).
    Result<TablePtr> pick(std::optional<Month> release) const;

private:
    QList<TablePtr> m_tables;
};

/// Whether two releases' values, added over so many months, differ by no more than the coarser release's rounding
/// allows: such values are equal within rounding, not revised.
bool equalWithinRounding(double difference, const TableInfo &one, const TableInfo &other, int months = 1);

} // namespace tradestrata
