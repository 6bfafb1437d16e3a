// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/purchasingpower.h"

#include <cmath>

namespace tradestrata {

std::optional<double> priceOf(const PriceIndex &prices, Month month, bool bridged)
{
    return bridged ? prices.bridged(month) : prices.at(month);
}

double priceFactor(const PriceIndex &prices, Month month, Month dollarsOf, bool bridged)
{
    const auto reference = priceOf(prices, dollarsOf, bridged);
    const auto price = priceOf(prices, month, bridged);
    return reference && price ? *reference / *price : std::nan("");
}

Result<TablePtr> inDollarsOf(const TablePtr &table, const PriceIndex &prices, Month dollarsOf, bool bridged)
{
    if (!priceOf(prices, dollarsOf, bridged)) {
        return Message{QStringLiteral("no-price"),
                       QT_TRANSLATE_NOOP("Message", "There are no consumer prices for %1: they run from %2 to %3, and "
                                                    "the month itself must have been published."),
                       {QVariant::fromValue(Period::month(dollarsOf)), QVariant::fromValue(Period::month(prices.first())),
                        QVariant::fromValue(Period::month(prices.last()))}};
    }
    std::vector<double> factors;
    for (Month m = table->first(); m <= table->last(); m = m + 1)
        factors.push_back(priceFactor(prices, m, dollarsOf, bridged));
    std::vector<TableRow> rows(table->rows().begin(), table->rows().end());
    for (TableRow &row : rows) {
        for (size_t i = 0; i < factors.size(); ++i) {
            row.values[i] *= factors[i];
            if (std::isnan(factors[i]) && row.blanks[i] == Blank::None)
                row.blanks[i] = Blank::NoPrice;
        }
    }
    return table->withRows(std::move(rows));
}

} // namespace tradestrata
