// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/tradetable.h"

#include <QList>

#include <span>

namespace tradestrata {

/// The releases of one data set that a session or a command holds, in the order in which they were added, and what they
/// are together (see combined.h). Making one combines them: it is made once for each change of the data.
class ReleaseList
{
public:
    ReleaseList() = default;
    explicit ReleaseList(QList<TablePtr> tables);

    const QList<TablePtr> &tables() const { return m_tables; }
    bool isEmpty() const { return m_tables.isEmpty(); }
    /// By month of release where known, else by last month.
    QList<TablePtr> oldToNew() const;
    /// The newest: by month of release where known, else by last month.
    TablePtr newest() const;
    /// Those that can be combined: on the newest's terms (publisher, unit, basis, adjustment), from old to new.
    const QList<TablePtr> &alike() const { return m_alike; }
    /// The others, from old to new: what they say is never set beside those that are alike.
    QList<TablePtr> onOtherTerms() const;
    /// All that are alike together, each month whole from one release; the release itself where there is one alone.
    TablePtr whole() const { return m_whole; }
    /// What a change on a year earlier over the span is made of, beside a total: the newest release that has the months and
    /// those a year earlier whole; all together where they come from one release anyway, and where none has them.
    TablePtr wholeForChange(MonthSpan span) const;
    /// The release of that month, or all together when none is named. Error: no such release (naming those there are).
    Result<TablePtr> pick(std::optional<Month> release) const;
    /// The release of that month, or the newest alone when none is named: a table in a file is of one release.
    Result<TablePtr> pickOne(std::optional<Month> release) const;
    /// The same as pick() for a comparison of some partners and groups, which needs no total: their rows alone where several
    /// releases are together, each month from the newest release with the figures of them all.
    Result<TablePtr> pickFor(std::optional<Month> release, std::span<const Flow> flows,
                             std::span<const PartnerCode> partners) const;

private:
    QList<TablePtr> m_tables;
    QList<TablePtr> m_alike;
    TablePtr m_whole;
};

/// Whether two tables are releases of the same data: on the same terms (publisher, unit, basis, adjustment).
bool areAlike(const TableInfo &one, const TableInfo &other);
/// Whether two tables are one release, whatever rows were added to either: on the same terms, of the same month of release,
/// or of the same file where that is not known, and the same last month.
bool isSameRelease(const TradeTable &one, const TradeTable &other);
/// That the releases on other terms are left out of a comparison; nothing where there are none.
Messages leftOutOnOtherTerms(const ReleaseList &releases);

/// Whether two tables are one release: the figures of one file, whatever was said of its month, or those of one month of
/// release that reach as far.
bool areOneRelease(const TradeTable &one, const TradeTable &other);

/// Without those that are one release with an earlier one: two files may hold the same release beside others.
QList<TablePtr> distinctReleases(const QList<TablePtr> &tables);

/// Whether two releases' values, added over so many months, differ by no more than the coarser release's rounding
/// allows: such values are equal within rounding, not revised.
bool equalWithinRounding(double difference, const TableInfo &one, const TableInfo &other, int months = 1);

} // namespace tradestrata
