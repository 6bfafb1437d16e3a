// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/layouts/products.h"

#include "models/data/tradetable.h"
#include "models/io/layouts/agencywords.h"
#include "models/io/layouts/seriesfilter.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace tradestrata {

namespace {

using namespace Qt::StringLiterals;

constexpr size_t productIndex = size_t(Dimension::Product);

struct Product
{
    QString code; ///< empty: the file has only names
    QString name;
    bool isTotal = false;
    int level = 0; ///< characters of the code
};

/// A flow and a period.
using Cell = std::tuple<int, int, int>;
Cell cellOf(const Observations &found, const Observation &each)
{
    const int flow = found.series[size_t(each.series)].place[size_t(Dimension::Flow)];
    return {flow, int(each.period.frequency), each.period.ordinal};
}

int productOf(const Observations &found, const Observation &each)
{
    return found.series[size_t(each.series)].place[productIndex];
}

/// The characters that tell how detailed a code is: the first of a range ("6_8", "01-05"), without points.
QString plainCode(const QString &code)
{
    QString plain;
    for (const QChar c : code) {
        if (c == u'_' || c == u'-')
            break;
        if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// By their place in the texts of the file.
std::map<int, Product> productsIn(const Observations &found)
{
    const DimensionTexts &texts = found.dimensions[productIndex];
    std::map<int, Product> products;
    for (const Observation &each : found.values) {
        const int place = productOf(found, each);
        if (products.contains(place))
            continue;
        const QString &text = texts.texts[place], &name = texts.names[place];
        Product product{text == name ? QString() : text, name};
        product.isTotal = isAllProducts(text, name);
        product.level = int(plainCode(product.code).size());
        products.emplace(place, product);
    }
    return products;
}

/// The values of each flow and period by product; sums where a partner's rows repeat.
std::map<Cell, std::map<int, double>> valuesByCell(const Observations &found)
{
    std::map<Cell, std::map<int, double>> values;
    for (const Observation &each : found.values) {
        if (!std::isnan(each.value))
            values[cellOf(found, each)][productOf(found, each)] += each.value;
    }
    return values;
}

/// Spreadsheets drop leading zeros: 1 and 10 are both chapters of the Harmonized System where what seem to be parts of 1
/// come to more than 1.
bool hasLostZeros(const Observations &found, const std::map<int, Product> &products)
{
    for (const auto &[place, product] : products) {
        if (!product.isTotal && (!isDigits(product.code) || product.code.startsWith(u'0')))
            return false;
    }
    for (const auto &[cell, values] : valuesByCell(found)) {
        std::map<QString, double> parts; // by the code that seems to be their whole
        for (const auto &[place, value] : values) {
            const QString &code = products.at(place).code;
            if (!products.at(place).isTotal && code.size() % 2 == 0)
                parts[code.chopped(1)] += value;
        }
        for (const auto &[place, value] : values) {
            const auto part = parts.find(products.at(place).code);
            if (part != parts.end() && part->second > value + 1)
                return true;
        }
    }
    return false;
}

/// Whether the products of a level are all of the total, in every flow and period that has one.
bool addsUp(const Observations &found, const std::map<int, Product> &products, int level)
{
    const double unit = std::max(1.0, found.precision.smallestScale * std::pow(10.0, -found.precision.decimals));
    bool hasTotal = false;
    for (const auto &[cell, values] : valuesByCell(found)) {
        std::optional<double> total;
        double sum = 0;
        int count = 0;
        for (const auto &[place, value] : values) {
            const Product &product = products.at(place);
            if (product.isTotal)
                total = value;
            else if (product.level == level) {
                sum += value;
                ++count;
            }
        }
        if (total && std::abs(*total - sum) > unit * (count + 1) / 2)
            return false;
        hasTotal = hasTotal || total;
    }
    return hasTotal;
}

Result<int> chosenLevel(const Observations &found, const std::map<int, Product> &products, const QString &asked, Messages &notes)
{
    std::set<int> levels;
    for (const auto &[place, product] : products) {
        if (!product.isTotal)
            levels.insert(product.level);
    }
    QStringList names;
    for (const int level : levels)
        names.append(QString::number(level));
    if (!asked.isEmpty()) {
        if (!names.contains(asked.trimmed()))
            return Message{u"level-unknown"_s,
                           QT_TRANSLATE_NOOP("Message",
                                             "The file has no products with codes of “%1” characters; it has codes of %2."),
                           {asked, names.join(u", "_s)}};
        return asked.trimmed().toInt();
    }
    if (levels.size() == 1)
        return *levels.begin();
    for (const int level : levels) {
        if (!addsUp(found, products, level))
            continue;
        notes.append({u"level-made"_s,
                      QT_TRANSLATE_NOOP("Message", "The file has products at %1 levels (codes of %2 characters): those of %3 "
                                                   "characters are used, which add up to the total; see --level."),
                      {int(levels.size()), names.join(u", "_s), names[std::distance(levels.begin(), levels.find(level))]}});
        return level;
    }
    return Message{u"choice-level"_s,
                   QT_TRANSLATE_NOOP("Message", "The file has products at %1 levels, which are never added up: choose the "
                                                "number of characters of their codes with --level (%2)."),
                   {int(levels.size()), names.join(u", "_s), names}};
}

/// The products of a level and the total as the partners of a table; the place of each by its place in the texts.
std::map<int, int> makePartners(std::vector<FoundPartner> &partners, const std::map<int, Product> &products, int level)
{
    std::map<int, int> places;
    std::set<int> numbers;
    for (const auto &[place, product] : products) {
        if (!product.isTotal && product.level != level)
            continue;
        places.emplace(place, int(partners.size()));
        const QString label = productLabel(product.code, product.name);
        PartnerCode code = product.isTotal ? worldCode : PartnerResolver::codeOfUnknown(label, false);
        while (!product.isTotal && !numbers.insert(code.number).second)
            ++code.number; // of two names alike the first keeps its own
        const QString total = product.name.isEmpty() ? product.code : product.name;
        partners.push_back({code, !product.isTotal ? label : total.isEmpty() ? u"Total"_s : total, true});
    }
    return places;
}

} // namespace

std::optional<QString> onlyPartnerWithProducts(const Observations &found)
{
    std::set<int> partners, products;
    const DimensionTexts &texts = found.dimensions[productIndex];
    for (const FoundSeries &each : found.series) {
        const int place = each.place[productIndex];
        for (size_t partner = 0; partner < each.partners.size(); ++partner) {
            if (each.partners[partner])
                partners.insert(int(partner));
        }
        if (each.count > 0 && !isAllProducts(texts.texts[place], texts.names[place]))
            products.insert(place);
        if (partners.size() > 1)
            return std::nullopt;
    }
    if (partners.empty() || products.size() < 2)
        return std::nullopt;
    return found.partners[size_t(*partners.begin())].name;
}

Result<QString> keepPartner(Observations &found, const FileLayout &layout, const PartnerResolver &resolver, const QString &typed)
{
    const DimensionTexts &texts = found.dimensions[productIndex];
    const auto isTotal = [&](const FoundSeries &each) {
        const int place = each.place[productIndex];
        return isAllProducts(texts.texts[place], texts.names[place]);
    };
    if (std::ranges::all_of(found.series, isTotal))
        return Message{u"products-none"_s,
                       QT_TRANSLATE_NOOP("Message", "The file names no products: leave out the option %1."),
                       {u"--products-of"_s}};
    const auto partner = std::ranges::find_if(found.partners, [&](const FoundPartner &each) {
        return isMeant(each, typed, *layout.description, resolver);
    });
    if (partner == found.partners.end()) {
        constexpr size_t most = 10;
        QStringList names;
        for (const FoundPartner &each : found.partners)
            names.append(each.name);
        const bool isCut = names.size() > qsizetype(most);
        return Message{u"partner-not-in-file"_s,
                       QT_TRANSLATE_NOOP("Message", "The file has no partner “%1”; it has %2."),
                       {typed, names.first(std::min<qsizetype>(most, names.size())).join(u", "_s) + (isCut ? u", …"_s : QString())}};
    }
    const int place = int(partner - found.partners.begin());
    for (const Observation &each : found.values)
        found.series[size_t(each.series)].count -= each.partner != place && !std::isnan(each.value) ? 1 : 0;
    std::erase_if(found.values, [&](const Observation &each) { return each.partner != place; });
    std::erase_if(found.unplaced, [&](const Unplaced &each) { return each.partner && *each.partner != place; });
    if (partner->code == worldCode)
        return u"World"_s;
    const Partner *known = resolver.registry().partner(partner->code);
    return known && !known->iso3.isEmpty() ? known->iso3 : partner->name;
}

std::optional<Message> takeProducts(Observations &found, const QString &asked)
{
    auto products = productsIn(found);
    if (hasLostZeros(found, products)) {
        for (auto &[place, product] : products) {
            if (!product.isTotal && product.code.size() % 2 == 1)
                product.code.prepend(u'0');
            product.level = int(plainCode(product.code).size());
        }
    }
    const auto level = chosenLevel(found, products, asked, found.report.warnings);
    if (!level)
        return level.error();
    std::vector<FoundPartner> partners;
    const auto places = makePartners(partners, products, *level);
    std::erase_if(found.values, [&](const Observation &each) { return !places.contains(productOf(found, each)); });
    for (Observation &each : found.values)
        each.partner = places.at(productOf(found, each));
    for (FoundSeries &each : found.series)
        each.place[productIndex] = 0;
    for (Unplaced &each : found.unplaced)
        each.partner.reset();
    found.partners = std::move(partners);
    found.dimensions[productIndex] = {{QString()}, {QString()}};
    return std::nullopt;
}

} // namespace tradestrata
