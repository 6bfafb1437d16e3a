// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/context.h"
#include "models/data/owngroup.h"
#include "models/data/partnerlookup.h"
#include "models/data/publishedfigure.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace tradestrata {

// The small lists that an analyst writes or downloads: events, prices, recessions, published figures.

/// A row of a small list that an analyst writes: events, published figures.
struct ListRow
{
    int line = 0;      ///< 1-based
    QStringList cells; ///< as many as the head has at least, with white space simplified
};

/// How the first row of a list, its head, is given.
enum class ListHeads { InLowerCase, AsWritten };

/// The rows with text of a list, the head among them. Cells beyond the head's are dropped if they are empty.
/// Errors: those of openGrids() and of its text, with the line.
Result<std::vector<ListRow>> readListRows(QByteArrayView bytes, ListHeads heads = ListHeads::InLowerCase);

/// The analyst's own events from a CSV file: UTF-8, a head with date and event, in any order and optionally partners
/// (codes or names, separated by semicolons; none: all) and source; dates as 2025-08-01 or 2025-08. Ascending by date.
/// Errors, with file and line: unreadable, no such head, a row with an invalid date, event or partners, too many
/// events.
Result<QList<Event>> readEventFile(const QString &path, const PartnerLookup &lookup);

inline constexpr int mostOwnEvents = 500;

/// A price index from a file of cells, such as a download of FRED: a column of consecutive months and one of values, below
/// their names. `column` names the one with the values if the file has several; empty: the only one. An empty cell, or a
/// point, is a month that was not published. Errors, with file and line: those of openGrids(), no months, several columns
/// (naming them), no such column, a value that is no positive number, months out of order, more than 1 MB.
Result<PriceIndex> readPriceFile(const QString &path, const QString &column = {});

/// The same for dates of recessions: 1 in a month of recession, 0 in any other.
Result<RecessionDates> readRecessionFile(const QString &path, const QString &column = {});

/// What new published figures are checked against.
struct PublishedContext
{
    QList<PublishedFigure> known; ///< a publication with another value for one of them is refused
    QList<OwnGroup> groups = {};  ///< the analyst's own: nobody else publishes figures about them
};

/// Published figures from CSV: UTF-8, lines that begin with # are skipped, a head with date, source, partner, flow,
/// measure, period, value and, optionally, rounding, in any order. Dates as 2025-11-19, periods in the form of the
/// measure, values as "226.4 bn"; without a rounding it is taken from the last digit written. In file order. Errors,
/// with the line: unreadable, no such head, an invalid cell, the same figure twice, a known one with another value, a
/// group of the analyst's own, too many.
Result<QList<PublishedFigure>> readPublished(const QByteArray &text, const PartnerLookup &lookup,
                                             const PublishedContext &publishedContext = {});
/// The same from a file of at most 1 MB; errors name it.
Result<QList<PublishedFigure>> readPublishedFile(const QString &path, const PartnerLookup &lookup,
                                                 const PublishedContext &publishedContext = {});

} // namespace tradestrata
