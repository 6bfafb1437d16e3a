// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"
#include "models/data/partnerregistry.h"
#include "models/releases/claimchanges.h"

namespace tradestrata {

/// A month, or a calendar year that both have whole, in two releases.
struct RevisedCell
{
    SeriesKey key; ///< as in the newer release
    Period period;
    double older = 0; ///< dollars
    double newer = 0;

    double change() const { return newer - older; }
    /// Of the older value; nothing if that is under 1 million dollars.
    std::optional<double> percent() const;
};

/// A month in which one of the releases has no value, or neither has and the reasons differ.
struct BlankCell
{
    SeriesKey key;
    Month month;
    Cell older;
    Cell newer;
};

/// A row that the releases have under different codes, with other codes added, or under different names.
struct RowChange
{
    SeriesKey older;
    SeriesKey newer;
    QList<PartnerCode> olderCodes;
    QList<PartnerCode> newerCodes;
    QString olderName;
    QString newerName;
    /// The codes differ only by ones that ended before the common months: the partner's code is the same.
    bool byEndedCodes = false;

    bool hasOtherCode() const { return !byEndedCodes && (older != newer || olderCodes != newerCodes); }
    bool hasOtherName() const { return olderName != newerName; }
};

/// The values of a row in months that the older release does not have.
struct NewCells
{
    SeriesKey key;
    Month first;
    std::vector<double> values; ///< dollars, NaN if `blanks` gives a reason
    std::vector<Blank> blanks;
};

/// What a newer release changed. Applied to the older one it gives the newer one.
struct ReleaseDiff
{
    MonthSpan older; ///< the months of the older release
    MonthSpan newer;
    std::optional<MonthSpan> common;   ///< nothing: no month is in both, and nothing below is compared
    std::vector<MonthSpan> newMonths;  ///< only in the newer release
    std::vector<MonthSpan> lostMonths; ///< only in the older release
    std::vector<NewCells> added;       ///< of rows in both releases, in those new months

    qint64 compared = 0;                     ///< cells of common rows and months in which a release has a value
    std::vector<RevisedCell> revised;        ///< by size, largest first
    std::vector<RevisedCell> withinRounding; ///< equal within the coarser release's rounding
    std::vector<BlankCell> blanks;           ///< by row and month
    std::vector<RevisedCell> revisedYears;   ///< beyond rounding, by size, largest first
    int yearsWithinRounding = 0;

    std::vector<TableRow> came; ///< rows only in the newer release, with its months
    std::vector<TableRow> went; ///< rows only in the older release
    std::vector<RowChange> changed;

    std::vector<RankChanges> ranks;
    std::vector<ClaimChange> claims;

    /// The cells that both releases have with the same value.
    qint64 same() const;
    /// The blank cells whose value was added, whose value was removed, or whose reason changed.
    qint64 filled() const;
    qint64 emptied() const;
    qint64 otherReason() const;
    /// Both have the same values in the same rows and months.
    bool isEmpty() const;
};

enum class RevisionOrder { Size, Percent };
/// Largest first, in dollars or in per cent, regardless of the direction; those without a percentage last. Equal ones
/// are ordered by flow, code and period.
void sortRevisions(std::vector<RevisedCell> &cells, RevisionOrder order);

/// Rows correspond if the registry maps their codes to one partner, or if they have the same name and it does not know
/// both codes.
ReleaseDiff diffOf(const TablePtr &older, const TablePtr &newer, const PartnerRegistry &registry);

/// A cell in one release.
struct CellInRelease
{
    TablePtr release;
    Cell value; ///< dollars; blank, with the reason, if there is no value
};

/// One cell, a month or a sum of months, in each of the releases that reach it: in their order, within others if one
/// has no such row. Rows correspond if the registry maps their codes to the same partner.
std::vector<CellInRelease> revisionHistory(SeriesKey key, Period period, const QList<TablePtr> &releases,
                                           const PartnerRegistry &registry);

} // namespace tradestrata
