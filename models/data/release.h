// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/tradetable.h"

#include <QList>

#include <span>

namespace tradestrata {

/// The releases of one data set in a session or a command, in the order in which they were added, and their combination
/// (see combined.h). Constructing one combines them: do so once for each change of the data.
class ReleaseList
{
public:
    ReleaseList() = default;
    explicit ReleaseList(QList<TablePtr> tables);

    const QList<TablePtr> &tables() const { return m_tables; }
    bool isEmpty() const { return m_tables.isEmpty(); }
    /// By month of release if known, otherwise by last month.
    QList<TablePtr> oldToNew() const;
    /// The newest: by month of release if known, otherwise by last month.
    TablePtr newest() const;
    /// What the data are, by the newest: reporter, currency, frequency and so on; those of US trade without any table.
    TableInfo terms() const;
    /// The compatible ones, which can be combined: on the newest's terms (see areAlike()), from old to new.
    const QList<TablePtr> &alike() const { return m_alike; }
    /// The others, from old to new: never compared with the compatible ones.
    QList<TablePtr> onOtherTerms() const;
    /// Merges all compatible releases; each month is taken whole from one of them. A single release is returned
    /// unchanged.
    TablePtr whole() const { return m_whole; }
    /// The table for a change on a year earlier over the span, beside a total: the newest release that has the months
    /// and those a year earlier whole; the merged releases if these take them from one release anyway, or if no release
    /// has them.
    TablePtr wholeForChange(MonthSpan span) const;
    /// The release of that month, or the merged releases if none is named. Error: no such release (naming the existing
    /// ones).
    Result<TablePtr> pick(std::optional<Month> release) const;
    /// The release of that month, or only the newest if none is named: a table in a file is of one release.
    Result<TablePtr> pickOne(std::optional<Month> release) const;
    /// Same as pick() for a comparison of some partners and groups, which needs no total: with several releases
    /// together only their rows, each month from the newest release with the values of all of them.
    Result<TablePtr> pickFor(std::optional<Month> release, std::span<const Flow> flows, std::span<const PartnerCode> partners) const;

private:
    QList<TablePtr> m_tables;
    QList<TablePtr> m_alike;
    TablePtr m_whole;
};

/// Whether two tables are releases of the same data: on the same terms (publisher, reporter, product, currency, frequency,
/// basis, adjustment).
bool areAlike(const TableInfo &one, const TableInfo &other);
/// Whether two tables are about the same: reporter, product, currency and frequency, whoever publishes them.
bool haveOneSubject(const TableInfo &one, const TableInfo &other);
/// Whether two tables are one release, whatever rows were added to either: on the same terms, of the same month of
/// release (or of the same file if that is unknown), and with the same last month.
bool isSameRelease(const TradeTable &one, const TradeTable &other);
/// Reports that the releases on other terms are left out of a comparison; nothing if there are none.
Messages leftOutOnOtherTerms(const ReleaseList &releases);

/// Whether two tables are one release: the figures of one file, whatever month it was given, or those of one month of
/// release with the same last month.
bool areOneRelease(const TradeTable &one, const TradeTable &other);

/// Removes tables that are the same release as an earlier one: two files may hold the same release beside others.
QList<TablePtr> distinctReleases(const QList<TablePtr> &tables);

/// Whether two releases' values, summed over so many months, differ by no more than the coarser release's rounding
/// allows: such values are equal within rounding, not revised.
bool equalWithinRounding(double difference, const TableInfo &one, const TableInfo &other, int months = 1);

} // namespace tradestrata
