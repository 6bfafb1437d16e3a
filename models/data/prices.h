// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/period.h"
#include "models/data/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace tradestrata {

/// US consumer prices by month: an index without a unit, from a first month on. A month in the midst may be missing:
/// October 2025 was never published.
class PriceIndex
{
public:
    PriceIndex() = default;
    /// A table of the columns month and cpi (see resources/prices/us-cpi.csv); an empty cell is a missing month.
    /// Error: the table's, with its line.
    static Result<PriceIndex> read(const QByteArray &table);

    bool isEmpty() const { return m_values.empty(); }
    Month first() const { return m_first; }
    Month last() const { return m_first + (int(m_values.size()) - 1); }
    /// Nothing where it is missing, before it begins or after it ends.
    std::optional<double> at(Month month) const;
    /// As at(), and for a month that is missing alone between two others the geometric mean of these.
    std::optional<double> bridged(Month month) const;

private:
    Month m_first;
    std::vector<double> m_values; ///< NaN where missing
};

} // namespace tradestrata
