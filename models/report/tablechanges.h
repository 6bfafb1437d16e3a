// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/figuretable.h"

#include <cmath>
#include <functional>

namespace tradestrata {

/// A value that two tables of one figure have and that differs.
struct ChangedValue
{
    QString column; ///< "Canada"
    QString row;    ///< "December 2025"
    ValueKind unit = ValueKind::Dollars;
    double older = 0;
    double newer = 0;

    double size() const { return std::abs(newer - older); }
};

/// What is different in a figure's numbers on newer data.
struct TableChanges
{
    QList<Period> periods;             ///< with values only in the newer table, ascending
    std::optional<PeriodRun> moved;    ///< tables of one period: from the older one's to the newer one's, if they differ
    int compared = 0;                  ///< values that both have
    std::vector<ChangedValue> changed; ///< beyond rounding, the largest of a unit first
};

/// Compares two tables of one figure by the keys of rows and columns, without what is not allocated to a partner. `isSame`
/// decides for dollars; other values are the same if they do not differ in the first decimal.
TableChanges changesBetween(const FigureTable &older, const FigureTable &newer, const std::function<bool(double)> &isSame);

/// The same in sentences; none if nothing could be compared.
Messages changeSentences(const TableChanges &changes, const Language &language);

} // namespace tradestrata
