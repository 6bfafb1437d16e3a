// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/layouts/seriesfilter.h"

#include "models/io/layouts/agencywords.h"

namespace tradestrata {

using namespace Qt::StringLiterals;

QString choiceLabel(const QString &text, const QString &name)
{
    const QString label = name.isEmpty() || name == text ? text : text.isEmpty() ? name : u"%1 %2"_s.arg(text, name);
    return label.isEmpty() ? u"–"_s : label;
}

bool isMeant(Dimension dimension, const QString &text, const QString &name, const QString &typed, const Description &description,
             const PartnerResolver &resolver)
{
    if (text.compare(typed, Qt::CaseInsensitive) == 0 || name.compare(typed, Qt::CaseInsensitive) == 0)
        return true;
    if (choiceLabel(text, name).compare(typed, Qt::CaseInsensitive) == 0)
        return true;
    if (dimension == Dimension::Unit)
        return !text.isEmpty() && (amountUnitOf(typed).currency == text || amountUnitOf(typed).other == text);
    if (dimension != Dimension::Reporter)
        return false;
    const auto of = [&](const QString &code, const QString &codeName) {
        auto found = resolver.byCode(description.codes, code);
        for (const QString &each : {code, codeName}) {
            found = found ? found : resolver.byCode(u"iso"_s, each);
            found = found ? found : resolver.byName(each);
        }
        return found;
    };
    const auto one = of(text, name), other = of(typed, typed);
    return one && one == other;
}

bool isMeant(const FoundPartner &partner, const QString &typed, const Description &description, const PartnerResolver &resolver)
{
    std::optional<PartnerCode> code = isWorld(typed) ? std::optional(worldCode) : std::nullopt;
    for (const QString &system : {description.codes, u"iso"_s})
        code = code ? code : resolver.byCode(system, typed);
    code = code ? code : resolver.byName(typed);
    return partner.code == code || partner.name.compare(typed, Qt::CaseInsensitive) == 0;
}

SeriesFilter::SeriesFilter(const Description &description, const PartnerResolver &resolver, const ReadOptions &options)
    : m_description(description)
    , m_resolver(resolver)
    , m_options(options)
{
}

bool SeriesFilter::isOther(Dimension dimension, const FoundSeries &series,
                           const std::array<DimensionTexts, dimensionCount> &texts, const QString &typed)
{
    const int place = series.place[size_t(dimension)];
    const auto [known, isNew] = m_isOther[size_t(dimension)].try_emplace(place, false);
    if (isNew && !typed.isEmpty()) {
        const QString &text = texts[size_t(dimension)].texts[place], &name = texts[size_t(dimension)].names[place];
        // What the file does not say, the option says.
        const bool isSilent = text.isEmpty() && name.isEmpty();
        known->second = !isSilent && !isMeant(dimension, text, name, typed, m_description, m_resolver);
    }
    return known->second;
}

bool SeriesFilter::drops(const FoundSeries &series, const std::array<DimensionTexts, dimensionCount> &texts)
{
    if (!m_options.productsOf.isEmpty())
        return false;
    if (isOther(Dimension::Reporter, series, texts, m_options.reporter)
        || isOther(Dimension::Product, series, texts, m_options.product))
        return true;
    if (m_options.reporter.isEmpty() && m_products.size() > 1)
        return true;
    const auto products = m_products.find(series.place[size_t(Dimension::Reporter)]);
    const int product = series.place[size_t(Dimension::Product)];
    const DimensionTexts &names = texts[size_t(Dimension::Product)];
    return m_options.product.isEmpty() && m_partners.size() > 1 && products != m_products.end() && products->second.size() > 1
           && !isAllProducts(names.texts[product], names.names[product]);
}

bool SeriesFilter::isOther(const FoundPartner &partner) const
{
    return !m_options.productsOf.isEmpty() && !isMeant(partner, m_options.productsOf, m_description, m_resolver);
}

bool SeriesFilter::noteValue(const FoundSeries &series, int partner)
{
    std::set<int> &products = m_products[series.place[size_t(Dimension::Reporter)]];
    const bool isNewProduct = products.insert(series.place[size_t(Dimension::Product)]).second;
    const bool isNewPartner = m_partners.insert(partner).second;
    // The first of a reporter, or the one that makes it a choice.
    return (isNewProduct && products.size() <= 2) || (isNewPartner && m_partners.size() == 2);
}

} // namespace tradestrata
