// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/prices.h"

#include "models/data/tabletext.h"

#include <cmath>
#include <limits>

namespace tradestrata {

Result<PriceIndex> PriceIndex::read(const QByteArray &table)
{
    const auto rows = readTextTable(table, {"month", "cpi"});
    if (!rows)
        return rows.error();
    PriceIndex prices;
    for (const TextRow &row : *rows) {
        const auto month = Month::parse(QString::fromLatin1(row.cells[0]));
        bool isNumber = false;
        const double value = row.cells[1].isEmpty() ? std::numeric_limits<double>::quiet_NaN() : row.cells[1].toDouble(&isNumber);
        const bool follows = month && (prices.isEmpty() || *month == prices.last() + 1);
        if (!follows || (!row.cells[1].isEmpty() && !(isNumber && value > 0))) {
            return Message{QStringLiteral("table-row"),
                           QT_TRANSLATE_NOOP("Message", "The table of prices cannot be read in this row."), {}, -1, {}, row.line};
        }
        if (prices.isEmpty())
            prices.m_first = *month;
        prices.m_values.push_back(value);
    }
    return prices;
}

std::optional<double> PriceIndex::at(Month month) const
{
    const int place = month - m_first;
    if (place < 0 || place >= int(m_values.size()) || std::isnan(m_values[size_t(place)]))
        return std::nullopt;
    return m_values[size_t(place)];
}

std::optional<double> PriceIndex::bridged(Month month) const
{
    const auto here = at(month);
    const auto before = at(month - 1);
    const auto after = at(month + 1);
    if (here || !before || !after)
        return here;
    return std::sqrt(*before * *after);
}

} // namespace tradestrata
