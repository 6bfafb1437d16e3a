// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/io/layouts/observations.h"

#include <map>
#include <set>

namespace tradestrata {

/// How a text of a dimension is called where it can be chosen: its code and its name.
QString choiceLabel(const QString &text, const QString &name);
/// Whether the text with that name is what an option asks for.
bool isMeant(Dimension dimension, const QString &text, const QString &name, const QString &typed, const Description &description,
             const PartnerResolver &resolver);

/// Whether the partner of a file is what an option asks for, in any of its spellings; "World" is the total of all.
bool isMeant(const FoundPartner &partner, const QString &typed, const Description &description, const PartnerResolver &resolver);

/// Knows while a file is read which of its values makeTable() cannot choose, whatever follows: those of another reporter or
/// product than the options ask for; if none is asked for, all series once two reporters have values, and those of single
/// products once two products of a reporter have and there are two partners: the products of an only partner are the series.
/// If the options ask for the products of a partner, only the other partners.
class SeriesFilter
{
public:
    SeriesFilter(const Description &description, const PartnerResolver &resolver, const ReadOptions &options);

    bool drops(const FoundSeries &series, const std::array<DimensionTexts, dimensionCount> &texts);
    /// Whether no value of the partner can be chosen.
    bool isOther(const FoundPartner &partner) const;
    /// Notes that the series has a value of a partner, by its place. True if others may have to be dropped now.
    bool noteValue(const FoundSeries &series, int partner);

private:
    bool isOther(Dimension dimension, const FoundSeries &series, const std::array<DimensionTexts, dimensionCount> &texts,
                 const QString &typed);

    const Description &m_description;
    const PartnerResolver &m_resolver;
    const ReadOptions &m_options;
    std::map<int, std::set<int>> m_products; ///< with values, by reporter
    std::set<int> m_partners;                ///< with values
    std::array<std::map<int, bool>, dimensionCount> m_isOther;
};

} // namespace tradestrata
