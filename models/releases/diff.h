// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"
#include "models/data/partnerregistry.h"
#include "models/releases/claimchanges.h"

namespace tradestrata {

/// What two releases say of a month, or of a calendar year that both have whole.
struct RevisedCell
{
    SeriesKey key; ///< as the newer release has it
    Period period;
    double older = 0; ///< dollars
    double newer = 0;

    double change() const { return newer - older; }
    /// Of the older value; nothing where that is under 1 million dollars.
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

/// A row that both releases have under another code, other codes added, or another name.
struct RowChange
{
    SeriesKey older;
    SeriesKey newer;
    QList<PartnerCode> olderCodes;
    QList<PartnerCode> newerCodes;
    QString olderName;
    QString newerName;
    /// The codes differ by such alone as ended before the months in common: the partner's code is the same.
    bool byEndedCodes = false;

    bool hasOtherCode() const { return !byEndedCodes && (older != newer || olderCodes != newerCodes); }
    bool hasOtherName() const { return olderName != newerName; }
};

/// What a row holds in months that the older release does not have.
struct NewCells
{
    SeriesKey key;
    Month first;
    std::vector<double> values; ///< dollars, NaN where blanks gives a reason
    std::vector<Blank> blanks;
};

/// What a newer release changed. Applied to the older one it gives the newer one.
struct ReleaseDiff
{
    MonthSpan older;                 ///< the months of the older release
    MonthSpan newer;
    std::optional<MonthSpan> common; ///< nothing: no month is in both, and nothing below is compared
    std::vector<MonthSpan> newMonths;  ///< that the newer release alone has
    std::vector<MonthSpan> lostMonths; ///< that the older release alone has
    std::vector<NewCells> added;       ///< of rows in both releases, in those new months

    qint64 compared = 0; ///< cells of common rows and months in which a release has a value
    std::vector<RevisedCell> revised; ///< by size, the largest first
    std::vector<RevisedCell> withinRounding; ///< equal within the coarser release's rounding
    std::vector<BlankCell> blanks;           ///< by row and month
    std::vector<RevisedCell> revisedYears;   ///< beyond rounding, by size, the largest first
    int yearsWithinRounding = 0;

    std::vector<TableRow> came; ///< rows of the newer release alone, with its months
    std::vector<TableRow> went; ///< rows of the older release alone
    std::vector<RowChange> changed;

    std::vector<RankChanges> ranks;
    std::vector<ClaimChange> claims;

    /// The cells that both releases have with the same value.
    qint64 same() const;
    /// The blank cells that had no value and have one now, had one and have none, have another reason.
    qint64 filled() const;
    qint64 emptied() const;
    qint64 otherReason() const;
    /// The two hold the same figures of the same rows and months.
    bool isEmpty() const;
};

enum class RevisionOrder { Size, Percent };
/// Largest first, in dollars or in per cent, whatever the direction; those without a percentage last. Equal ones stand
/// by flow, code and period.
void sortRevisions(std::vector<RevisedCell> &cells, RevisionOrder order);

/// Rows are the same when the registry takes their codes for one partner, or when they have one name and it does not
/// know both codes.
ReleaseDiff diffOf(const TablePtr &older, const TablePtr &newer, const PartnerRegistry &registry);

/// What one release says of a cell.
struct CellInRelease
{
    TablePtr release;
    Cell value; ///< dollars; blank, with the reason, where it says nothing
};

/// One cell, a month or a sum of months, in each of the releases that reach it: in their order, within others where one
/// has no such row. The row is the same where the registry takes its code for the same partner.
std::vector<CellInRelease> revisionHistory(SeriesKey key, Period period, const QList<TablePtr> &releases,
                                           const PartnerRegistry &registry);

} // namespace tradestrata
